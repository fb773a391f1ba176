import type { KnownProduct } from '../../questionnaire/known-product.ts';
import type { LeftReason, Service } from '../model.ts';
import type { Columns } from './columns.ts';
import { type Corrections, correctionOf, lineKey, spellingKey } from './corrections.ts';
import { endOf } from './dates.ts';
import type { Field } from './header-words.ts';
import { makerNamer } from './makers.ts';
import { needsOf } from './needs.ts';
import { countOf, numberOf } from './numbers.ts';
import { type Recognised, recogniser } from './recognise.ts';
import { spelled } from './spelling.ts';
import type { Row, Table } from './table.ts';
import { criticalOf, noticeOf } from './values.ts';

export interface LeftRow extends Row {
  reason: LeftReason;
}

/** What a service is called in the list, and how that was understood. */
export interface Spelling {
  service: string;
  line: number;
  /** Names the row alone, as `Corrections` does. */
  row: string;
  /** As it is written: its product, or its name where no product is named. */
  written: string;
  /** The same for all rows that are written alike. */
  key: string;
  /** Null: no product of the dictionary. */
  by: Recognised['by'] | null;
  /** Whether a person looked at it. */
  checked: boolean;
}

/** Which product of the dictionary a service was taken for. `likely` is to be confirmed by a person. */
export interface Match {
  service: string;
  product: string;
  by: Recognised['by'];
}

/** A cell that was filled and could not be read; what it says of the service is not known. */
export interface Unread {
  service: string;
  line: number;
  field: Field;
  cell: string;
}

export interface ReadList {
  services: Service[];
  left: LeftRow[];
  matches: Match[];
  unread: Unread[];
  /** One for each service, in their order. */
  spellings: Spelling[];
}

/**
 * Services of a list. Every row becomes a service or is left with a reason: services and left rows together are
 * as many as the rows.
 * @param areas need areas with their name in each language, for lists that name them; without, a service has the
 *   area of its product
 * @param corrections what a person decided of a spelling or a row; it stands above what was recognised
 */
export function readServices(
  table: Table,
  columns: Columns,
  products: readonly KnownProduct[],
  areas: readonly { id: string; name: string }[] = [],
  corrections: Corrections = {},
): ReadList {
  const recognise = recogniser(products);
  const areaIds = new Map(areas.flatMap(({ id, name }) => [id, name].map((word) => [spelled(word), id])));
  const areaOf = (cell: string): string | null => areaIds.get(spelled(cell)) ?? null;
  const list: ReadList = { services: [], left: [], matches: [], unread: [], spellings: [] };
  const makerOf = makerNamer(products);
  const byName = new Map(products.map((product) => [product.name, product]));
  const seen = new Set<string>();
  for (const row of table.rows) {
    const cell = (field: Field): string => cellOf(row, columns[field]);
    const named = blank.test(cell('product')) ? '' : cell('product');
    const name = cell('name') || named;
    const reason = leftFor(name, row, seen);
    if (reason !== null) {
      list.left.push({ ...row, reason });
      continue;
    }
    const id = `zeile-${row.line}`;
    const found = recognise(named) ?? recognise(cell('name'));
    const written = named || name;
    const key = spellingKey(written);
    const decided = correctionOf(corrections, key, lineKey(row.line));
    const spelling = { written, key, by: found?.by ?? null, checked: decided !== null };
    list.spellings.push({ service: id, line: row.line, row: lineKey(row.line), ...spelling });
    const unread = (field: Field): void => {
      list.unread.push({ service: id, line: row.line, field, cell: cell(field) });
    };
    const read = <T>(field: Field, reader: (text: string) => T | null): T | null => {
      const value = cell(field) === '' ? null : reader(cell(field));
      if (value === null && !blank.test(cell(field))) unread(field);
      return value;
    };
    const text = (field: Field, said = cell(field)): string => {
      if (said.length > longest) unread(field);
      return said.length > longest ? `${said.slice(0, longest - 1)}…`.toWellFormed() : said;
    };
    const chosen =
      decided?.product === undefined
        ? (found?.product.name ?? (text('product', named) || null))
        : decided.product;
    const known = chosen === null ? undefined : byName.get(chosen);
    if (known)
      list.matches.push({ service: id, product: known.id, by: found?.product === known ? found.by : 'name' });
    const listed = areas.length > 0 ? read('area', areaOf) : null;
    list.services.push({
      id,
      name: cell('name') === '' ? text('product', named) : text('name'),
      product: chosen,
      maker: makerOf(text('maker')) || (known?.maker ?? null),
      department: text('department') || null,
      area: decided?.area === undefined ? (listed ?? known?.area ?? null) : decided.area,
      users: read('users', countOf),
      contractEnd: read('contractEnd', endOf),
      noticeMonths: read('notice', noticeOf),
      costPerYear: read('cost', numberOf),
      critical: read('critical', criticalOf) ?? false,
      needs: needsOf(cell('needs'), columns.needs === undefined ? '' : table.headers[columns.needs]!),
      acceptedUntil: read('acceptedUntil', endOf),
      exit: { exported: null, readBack: null, format: null, alternative: null, daysWithout: null },
    });
  }
  return list;
}

/** Characters of a name; what is longer is cut, and listed whole. */
const longest = 300;

/** What stands in a cell, on one line: a service has no text of several. */
function cellOf(row: Row, column: number | undefined): string {
  const cell = column === undefined ? '' : (row.cells[column] ?? '');
  return cell
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}

/** What a list writes where it has nothing to say. */
const blank =
  /^(?:|[-–—?.]+|n\/?a|k\.?\s?a\.?|keine?(?:\s.*)?|unbekannt|offen|unbefristet.*|unbegrenzt|entfällt|tbd|laufend|dauerhaft)$/i;

function leftFor(name: string, row: Row, seen: Set<string>): LeftReason | null {
  if (!/[\p{L}\p{N}]/u.test(name)) return 'no-name';
  if (/^(?:gesamt(?:summe|kosten)?|summe|zwischensumme|total|subtotal|insgesamt)\b[^\p{L}]*$/iu.test(name))
    return 'sum';
  const whole = row.cells.map((cell) => cell.toLowerCase().replace(/\s+/g, ' ').trim()).join('\u0000');
  if (seen.has(whole)) return 'repeated';
  seen.add(whole);
  return null;
}
