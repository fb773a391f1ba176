import type { Dictionary } from '../../questionnaire/known-product.ts';
import type { LeftReason, Service } from '../model.ts';
import type { Columns } from './columns.ts';
import { type Corrections, correctionOf, lineKey, spellingKey } from './corrections.ts';
import { endOf } from './dates.ts';
import type { Field } from './header-words.ts';
import { makerNamer } from './makers.ts';
import { needsOf } from './needs.ts';
import { countOf } from './numbers.ts';
import { type Recognised, recogniser } from './recognise.ts';
import { rowCells } from './row-cells.ts';
import { spelled } from './spelling.ts';
import type { Row, Table } from './table.ts';
import { criticalOf, noticeOf } from './values.ts';
import { yearlyCost } from './yearly-costs.ts';

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
  dictionary: Dictionary,
  areas: readonly { id: string; name: string }[] = [],
  corrections: Corrections = {},
): ReadList {
  const { products } = dictionary;
  const recognise = recogniser(dictionary);
  const makerOf = makerNamer(products);
  const byName = new Map(products.map((product) => [product.name, product]));
  const areaIds = new Map(areas.flatMap(({ id, name }) => [id, name].map((word) => [spelled(word), id])));
  const areaOf = (cell: string): string | null => areaIds.get(spelled(cell)) ?? null;
  const list: ReadList = { services: [], left: [], matches: [], unread: [], spellings: [] };
  const heads = (field: Field): string => table.headers[columns[field] ?? -1] ?? '';
  const seen = new Set<string>();
  const kinds = new Set<string>();
  for (const row of table.rows) {
    const { line } = row;
    const service = `zeile-${line}`;
    const { cell, text, read } = rowCells(row, columns, (field, filled) => {
      // A list with kinds of its own has one in each row; each is told once.
      if (field === 'area' && kinds.has(filled)) return;
      if (field === 'area') kinds.add(filled);
      list.unread.push({ service, line, field, cell: filled });
    });
    const written = text('product') || cell('name');
    const reason = leftFor(cell('name') || written, row, seen);
    if (reason !== null) {
      list.left.push({ ...row, reason });
      continue;
    }
    const found = recognise(text('product'), text('maker')) ?? recognise(cell('name'), text('maker'));
    const [key, own] = [spellingKey(written), lineKey(line)];
    const decided = correctionOf(corrections, key, own);
    const spelling = { written, key, by: found?.by ?? null, checked: decided !== null };
    list.spellings.push({ service, line, row: own, ...spelling });
    const { product = found?.product.name ?? (text('product') || null) } = decided ?? {};
    const known = product === null ? undefined : byName.get(product);
    if (known)
      list.matches.push({ service, product: known.id, by: found?.product === known ? found.by : 'name' });
    const listed = areas.length > 0 ? read('area', areaOf) : null;
    const { area = listed ?? known?.area ?? null } = decided ?? {};
    list.services.push({
      id: service,
      name: text('name') || text('product') || cell('name'),
      product,
      ...(found?.by === 'likely' && decided === null
        ? { written: written.slice(0, 300).toWellFormed() }
        : {}),
      maker: makerOf(text('maker')) || (known?.maker ?? null),
      department: text('department') || null,
      area,
      users: read('users', countOf),
      contractEnd: read('contractEnd', endOf),
      noticeMonths: read('notice', noticeOf),
      ...supportOf(read('supportEnd', endOf)),
      costPerYear: read('cost', (said) => yearlyCost(said, heads('cost'))),
      critical: read('critical', criticalOf) ?? false,
      needs: needsOf(cell('needs'), heads('needs')),
      acceptedUntil: read('acceptedUntil', endOf),
      exit: { exported: null, readBack: null, format: null, alternative: null, daysWithout: null },
    });
  }
  return list;
}

/** Left out where nothing is known, as a person's own entry leaves it out. */
const supportOf = (supportEnd: string | null): Pick<Service, 'supportEnd'> =>
  supportEnd === null ? {} : { supportEnd };

function leftFor(name: string, row: Row, seen: Set<string>): LeftReason | null {
  if (!/[\p{L}\p{N}]/u.test(name)) return 'no-name';
  if (/^(?:gesamt(?:summe|kosten)?|summe|zwischensumme|total|subtotal|insgesamt)\b[^\p{L}]*$/iu.test(name))
    return 'sum';
  const whole = row.cells.map((cell) => cell.toLowerCase().replace(/\s+/g, ' ').trim()).join('\u0000');
  if (seen.has(whole)) return 'repeated';
  seen.add(whole);
  return null;
}
