import { chosenColumns } from '../landscape/list/columns.ts';
import { asKnown, type Decided, decide } from '../landscape/list/corrections.ts';
import { groupsOf } from '../landscape/list/groups.ts';
import { recogniser } from '../landscape/list/recognise.ts';
import { isProblem } from '../landscape/list/table.ts';
import { Refusal } from '../web/errors.ts';
import { fault, type SchemaError } from '../web/schema-words.ts';
import { type Brought, broughtList, broughtTable, readBrought } from './brought-list.ts';
import { areasOf } from './costs-actions.ts';
import { readTable } from './list-file.ts';
import type { ListBody } from './lists-schema.ts';
import type { Parts } from './parts.ts';
import type { AssessmentView } from './view.ts';

/** @throws Refusal 'list-gone' where it was taken over already or is older than a day */
export async function requireList(parts: Parts, view: AssessmentView, id: string): Promise<Brought> {
  const brought = await broughtList(parts, view, id);
  if (brought === null) throw new Refusal('list-gone');
  return brought;
}

/**
 * Keeps what was chosen of a list: sheet, columns and corrections, all or nothing.
 * @throws Refusal where sheet, column, spelling or area is not there
 */
export async function chooseList(
  parts: Parts,
  view: AssessmentView,
  id: string,
  body: ListBody,
): Promise<Brought> {
  const before = await requireList(parts, view, id);
  const isOther = body.sheet !== undefined && body.sheet !== before.table.sheet;
  const here = isOther ? await onSheet(before, body.sheet!) : before;
  refuseIf(columnFaults(here, body));
  const columns = body.columns === undefined ? null : chosenColumns({ ...body.columns }, here.table);
  const brought = { ...here, columns: columns ?? here.columns };
  const decided = await decisions(parts, view, brought, body.corrections ?? []);
  refuseIf(decided.wrong);
  await parts.store.chooseUpload(view.assessment.id, id, (choice) => ({
    ...(isOther ? { sheet: body.sheet!, columns, corrections: {} } : choice),
    ...(columns === null ? {} : { columns }),
    corrections: decide(isOther ? {} : choice.corrections, decided.decided),
  }));
  return requireList(parts, view, id);
}

function refuseIf(wrong: readonly SchemaError[]): void {
  if (wrong.length > 0) throw new Refusal('invalid-input', {}, { schemaErrors: wrong });
}

async function onSheet({ upload }: Brought, sheet: string): Promise<Brought> {
  const table = await readTable(upload.file, upload.name, sheet);
  if (isProblem(table)) throw new Refusal('list-unreadable', { ...table.args, reason: table.problem });
  return broughtTable({ ...upload, choice: { sheet, columns: null, corrections: {} } }, table);
}

function columnFaults({ table }: Brought, { columns }: ListBody): SchemaError[] {
  if (columns === undefined) return [];
  const most = table.headers.length;
  const there = table.headers.map((_, column) => column);
  return [
    ...(columns.name === undefined && columns.product === undefined
      ? [fault('required', '/columns', { missingProperty: 'name' })]
      : []),
    ...Object.entries(columns)
      .filter(([, column]) => column >= most)
      .map(([field]) => fault('enum', `/columns/${field}`, { allowedValues: there })),
  ];
}

/** What was decided, in the order it was sent, and what of it names nothing there is. */
async function decisions(
  parts: Parts,
  view: AssessmentView,
  brought: Brought,
  corrections: NonNullable<ListBody['corrections']>,
): Promise<{ decided: Decided[]; wrong: SchemaError[] }> {
  if (corrections.length === 0) return { decided: [], wrong: [] };
  const { services, spellings } = await readBrought(parts, view, brought);
  const recognise = recogniser(view.edition.content);
  const areas = areasOf(view);
  const rowsBy = new Map<string, string[]>(
    groupsOf(services, spellings).flatMap(({ key, rows }): [string, string[]][] => [
      [key, rows.map((row) => row.key)],
      ...rows.map((row): [string, string[]] => [row.key, []]),
    ]),
  );
  const wrong = corrections.flatMap(({ key, area = null }, n) => [
    ...(rowsBy.has(key)
      ? []
      : [fault('enum', `/corrections/${n}/key`, { allowedValues: [...rowsBy.keys()].slice(0, 20) })]),
    ...(area === null || areas.includes(area)
      ? []
      : [fault('enum', `/corrections/${n}/area`, { allowedValues: areas })]),
  ]);
  const decided = corrections.map(({ key, product, ...rest }) => ({
    key,
    correction: asKnown(
      { ...rest, ...(product === undefined ? {} : { product: product || null }) },
      recognise,
    ),
    rows: rowsBy.get(key) ?? [],
  }));
  return { decided, wrong };
}
