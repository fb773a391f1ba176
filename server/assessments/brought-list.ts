import { withoutKnown } from '../landscape/list/again.ts';
import { type ColumnGuess, type Columns, proposeColumns } from '../landscape/list/columns.ts';
import { leftOver } from '../landscape/list/left-over.ts';
import { type ReadList, readServices } from '../landscape/list/services.ts';
import { isProblem, type ListProblem, type Table } from '../landscape/list/table.ts';
import type { Landscape, LeftOver, Service } from '../landscape/model.ts';
import { remember } from '../web/remember.ts';
import { areaNames } from './area-names.ts';
import { areasOf } from './costs-actions.ts';
import { readTable } from './list-file.ts';
import type { Parts } from './parts.ts';
import { landscapeFaults } from './services-actions.ts';
import { fitsLandscape } from './services-check.ts';
import { largestLandscape } from './services-schema.ts';
import { readSheet } from './sheet-actions.ts';
import type { Taken, Upload } from './uploads.ts';
import type { AssessmentView } from './view.ts';

/** A file on its way to services. */
export interface Brought {
  upload: Upload;
  table: Table;
  /** As chosen, else as proposed. */
  columns: Columns;
  guesses: ColumnGuess[];
}

/** Lists are large and read again with each step; the last few are kept as tables. */
const tables = remember(
  3,
  ({ id, choice }: Upload) => `${id} ${choice.sheet}`,
  ({ file, name, choice }): Promise<Table | ListProblem> => readTable(file, name, choice.sheet ?? undefined),
);

/** The list that was brought; null where it was taken over already or is older than a day. */
export async function broughtList(parts: Parts, view: AssessmentView, id: string): Promise<Brought | null> {
  const upload = await parts.store.upload(view.assessment.id, id, parts.clock());
  if (upload === null) return null;
  const table = await tables(upload);
  // What was kept could be read when it came.
  return isProblem(table) ? null : broughtTable(upload, table);
}

/** A list with the columns that were chosen, else proposed. */
export function broughtTable(upload: Upload, table: Table): Brought {
  const { columns, guesses } = proposeColumns(table);
  return { upload, table, columns: upload.choice.columns ?? columns, guesses };
}

/** The services of the list, with what was decided of its spellings; without rows that say nothing new. */
export async function readBrought(parts: Parts, view: AssessmentView, brought: Brought): Promise<ReadList> {
  const { content } = await readSheet<Landscape>(parts, view.assessment.id, 'landscape');
  return newTo(view, brought, content?.services ?? []);
}

/** @param there the services there are; rows that say nothing new of them are left */
function newTo({ edition }: AssessmentView, brought: Brought, there: readonly Service[]): ReadList {
  const { content } = edition;
  const { table, columns, upload } = brought;
  const list = readServices(table, columns, content, areaNames(content), upload.choice.corrections);
  return withoutKnown(list, table.rows, there);
}

/** Puts the services of a list behind those there are, once; `refused` where that would be too much. */
export async function takeList(
  parts: Parts,
  view: AssessmentView,
  brought: Brought,
): Promise<{ taken: Taken; list: ReadList }> {
  const { upload } = brought;
  let list = newTo(view, brought, []);
  const join = (before: Landscape | null): Landscape | null => {
    const there = before ?? { services: [], groups: [] };
    list = newTo(view, brought, there.services);
    const all = joined(there, list.services, leftOver(list, upload.name));
    const fits = fitsLandscape(all) && Buffer.byteLength(JSON.stringify(all)) <= largestLandscape;
    return fits && landscapeFaults(all, areasOf(view), '').length === 0 ? all : null;
  };
  const taken = await parts.store.takeUpload(view.assessment.id, upload.id, join, parts.clock());
  return { taken, list };
}

/** Services put behind those there are; an id that is taken gets a number. */
export function joined(
  { services, groups, left = [] }: Landscape,
  more: readonly Service[],
  over: readonly LeftOver[] = [],
): Landscape {
  const taken = new Set(services.map(({ id }) => id));
  const added = more.map((service) => {
    let id = service.id;
    for (let n = 2; taken.has(id); n++) id = `${service.id}-${n}`;
    taken.add(id);
    return { ...service, id };
  });
  const rest = [...left, ...over];
  return { services: [...services, ...added], groups, ...(rest.length === 0 ? {} : { left: rest }) };
}
