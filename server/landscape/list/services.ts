import type { KnownProduct } from '../../questionnaire/model.ts';
import type { Service } from '../model.ts';
import type { Columns } from './columns.ts';
import { endOf } from './dates.ts';
import type { Field } from './header-words.ts';
import { needsOf } from './needs.ts';
import { countOf, numberOf } from './numbers.ts';
import { type Recognised, recogniser } from './recognise.ts';
import { spelled } from './spelling.ts';
import type { Row, Table } from './table.ts';
import { criticalOf, noticeOf } from './values.ts';

/** Why a row became no service: it names nothing; it adds up others; it stands there already. */
export type LeftReason = 'no-name' | 'sum' | 'repeated';

export interface LeftRow extends Row {
  reason: LeftReason;
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
}

/**
 * Services of a list. Every row becomes a service or is left with a reason: services and left rows together are
 * as many as the rows.
 * @param areas need areas with their name in each language, for lists that name them; without, a service has the
 *   area of its product
 */
export function readServices(
  table: Table,
  columns: Columns,
  products: readonly KnownProduct[],
  areas: readonly { id: string; name: string }[] = [],
): ReadList {
  const recognise = recogniser(products);
  const areaIds = new Map(areas.flatMap(({ id, name }) => [id, name].map((word) => [spelled(word), id])));
  const areaOf = (cell: string): string | null => areaIds.get(spelled(cell)) ?? null;
  const list: ReadList = { services: [], left: [], matches: [], unread: [] };
  const seen = new Set<string>();
  for (const row of table.rows) {
    const cell = (field: Field): string => {
      const column = columns[field];
      return column === undefined ? '' : (row.cells[column] ?? '').trim();
    };
    const name = cell('name') || cell('product');
    const reason = leftFor(name, row, seen);
    if (reason !== null) {
      list.left.push({ ...row, reason });
      continue;
    }
    const id = `zeile-${row.line}`;
    const found = recognise(cell('product')) ?? recognise(cell('name'));
    if (found) list.matches.push({ service: id, product: found.product.id, by: found.by });
    const read = <T>(field: Field, reader: (text: string) => T | null): T | null => {
      const value = cell(field) === '' ? null : reader(cell(field));
      if (value === null && !blank.test(cell(field)))
        list.unread.push({ service: id, line: row.line, field, cell: cell(field) });
      return value;
    };
    list.services.push({
      id,
      name,
      product: found?.product.name ?? (cell('product') || null),
      maker: cell('maker') || (found?.product.maker ?? null),
      area: (areas.length > 0 ? read('area', areaOf) : null) ?? found?.product.area ?? null,
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

/** What a list writes where it has nothing to say. */
const blank =
  /^(?:|[-–—?.]+|n\/?a|k\.?\s?a\.?|keine?(?:\s.*)?|unbekannt|offen|unbefristet.*|unbegrenzt|entfällt|tbd|laufend|dauerhaft)$/i;

function leftFor(name: string, row: Row, seen: Set<string>): LeftReason | null {
  if (!/[\p{L}\p{N}]/u.test(name)) return 'no-name';
  if (/^(?:gesamt(?:summe|kosten)?|summe|zwischensumme|total|subtotal|insgesamt)\b[^\p{L}]*$/iu.test(name))
    return 'sum';
  const whole = row.cells.map((cell) => spelled(cell) || cell).join('\u0000');
  if (seen.has(whole)) return 'repeated';
  seen.add(whole);
  return null;
}
