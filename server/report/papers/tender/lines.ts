import {
  countries,
  criterionParts,
  type TenderBasis,
  type TenderLine,
  type TenderPart,
} from '../../../questionnaire/tender.ts';
import type { Block, Inline, Origin, Table } from '../../document.ts';
import { moneyFormat } from '../../formats.ts';
import { heading, paragraph, source, strong, text, wording } from '../../inline.ts';
import type { Telling } from '../../telling.ts';
import { gap } from '../paper.ts';
import { basesOf, linesOf, reached, type TenderScope } from './scope.ts';
import { tenderWords } from './words.ts';

type Column = Table['columns'][number] & { cell: (line: TenderLine, index: number) => Inline[] };

/**
 * A part of the tender: its lines as a table, each with what it rests on, then what has to be filled in.
 * @param own what the municipality's own answers add, told between the two
 */
export function partBlocks(
  t: Telling,
  part: TenderPart,
  scope: TenderScope,
  own: () => Block[] = () => [],
): Block[] {
  const words = tenderWords[t.language];
  const lines = linesOf(t.content.tender, part, scope);
  const intro = words.intro[part];
  return [
    heading(1, words.part[part], part),
    ...(intro === undefined ? [] : [paragraph([text(intro)], [wording(`tender.${part}`)])]),
    lines.length === 0
      ? paragraph([text(words.none)], [wording(`tender.${part}`)])
      : tableOf(t, part, lines, scope),
    ...own(),
    ...(words.gaps[part] ?? []).map(gap),
  ];
}

function tableOf(t: Telling, part: TenderPart, lines: readonly TenderLine[], scope: TenderScope): Block {
  const columns = columnsOf(t, part, scope);
  const rows = lines.map((line, i) => columns.map(({ cell }) => cell(line, i)));
  const each = lines.map((line) => originsOf(t, line, scope));
  const from = each.flat();
  if (part === 'award') rows.push(...sumRows(t, lines, columns.length));
  return {
    kind: 'table',
    table: {
      caption: tenderWords[t.language].part[part],
      columns: columns.map(({ label, width, align }) => ({ label, width, align })),
      rows,
    },
    from,
    each: rows.map((_, i) => each[i] ?? from),
  };
}

function columnsOf(t: Telling, part: TenderPart, scope: TenderScope): Column[] {
  const words = tenderWords[t.language];
  const said = (line: TenderLine): Inline[] => [
    ...marks(t, line, scope),
    text(textOf(t, line.id).text ?? ''),
  ];
  const basis: Column = {
    label: words.column.basis,
    width: 5,
    align: 'start',
    cell: (line) => basisCell(t, line, scope),
  };
  const rule: Column = { label: words.column.rule, width: 7, align: 'start', cell: said };
  if (part === 'procedure' || part === 'contract')
    return [
      { label: words.column.value, width: 2.5, align: 'start', cell: (line) => [text(valueText(t, line))] },
      rule,
      basis,
    ];
  if (!criterionParts.includes(part)) return [rule, basis];
  return [
    {
      label: words.column.number,
      width: 1,
      align: 'start',
      cell: (_, i) => [text(`${words.letter[part]}${i + 1}`)],
    },
    { ...rule, label: words.column.demand, width: 5.5 },
    ...(part === 'award' ? [weightColumn(t)] : []),
    {
      label: words.column.proof,
      width: 4,
      align: 'start',
      cell: (line) => [text(textOf(t, line.id).proof ?? '')],
    },
    basis,
  ];
}

function weightColumn(t: Telling): Column {
  const { column, percent } = tenderWords[t.language];
  return {
    label: column.weight,
    width: 1.6,
    align: 'end',
    cell: ({ weight = 0 }) => [text(percent(weight))],
  };
}

/** Where the country is known, all weights together; else they sum to 100 in each. */
function sumRows(t: Telling, lines: readonly TenderLine[], width: number): Inline[][][] {
  const { sum, percent } = tenderWords[t.language];
  const all = lines.reduce((n, { weight = 0 }) => n + weight, 0);
  const empty = Array.from({ length: width - 3 }, (): Inline[] => []);
  return [[[], [strong(sum)], [strong(percent(all))], ...empty]];
}

/** Each basis with how it binds and whom, and its sources. */
function basisCell(t: Telling, line: TenderLine, scope: TenderScope): Inline[] {
  const words = tenderWords[t.language];
  return basesOf(t.content.tender, line, scope).flatMap((basis, i): Inline[] => {
    const { name = '', binds = '' } = textOf(t, basis.id);
    return [
      ...(i === 0 ? [] : [text('\n')]),
      ...marks(t, basis, scope),
      strong(name),
      text(words.basis(howStrong(t, basis, scope), binds)),
      ...t.cite(basis.sources),
    ];
  });
}

/** A duty or permission that begins at another value is told as such. */
function howStrong(t: Telling, basis: TenderBasis, scope: TenderScope): string {
  const words = tenderWords[t.language];
  return reached(basis, scope) ? words.strength[basis.strength] : words.otherValue;
}

/** The country, where the tender does not know its own and this is not for all. */
function marks(t: Telling, of: TenderLine | TenderBasis, { country }: TenderScope): Inline[] {
  if (country !== null || of.countries === undefined || of.countries.length === countries.length) return [];
  return [strong(`${of.countries.map((one) => tenderWords[t.language].countries[one]).join(', ')}: `)];
}

function valueText(t: Telling, { value }: TenderLine): string {
  const words = tenderWords[t.language];
  const { from, below, currency = 'EUR' } = value ?? {};
  const money = moneyFormat(t.language, currency);
  if (from !== undefined && below !== undefined)
    return words.between(money.format(from), money.format(below));
  if (from !== undefined) return words.from(money.format(from));
  return below === undefined ? words.any : words.below(money.format(below));
}

/** The words of a line or a basis. */
export const textOf = (t: Telling, id: string): Telling['texts']['tender'][string] => t.texts.tender[id]!;

function originsOf(t: Telling, line: TenderLine, scope: TenderScope): Origin[] {
  const bases = basesOf(t.content.tender, line, scope).flatMap((basis) => [
    wording(`tender.${basis.id}`),
    ...basis.sources.map(source),
  ]);
  return [wording(`tender.${line.id}`), ...bases];
}
