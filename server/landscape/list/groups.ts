import type { Dictionary } from '../../questionnaire/known-product.ts';
import type { Service } from '../model.ts';
import { spellingKey } from './corrections.ts';
import { type Recognised, recogniser } from './recognise.ts';
import type { Spelling } from './services.ts';

/** How well a spelling was understood; null: no product of the dictionary. */
type By = Recognised['by'] | null;

/** One row of a group, to be corrected by itself. */
export interface GroupRow {
  key: string;
  line: number;
  service: Service;
  checked: boolean;
}

/** Rows that write their product alike, with what they were taken for. */
export interface SpellingGroup {
  key: string;
  written: string;
  by: By;
  /** Whether a person looked at all of them. */
  checked: boolean;
  /** Undefined: the rows differ, since some were decided by themselves. */
  product: string | null | undefined;
  area: string | null | undefined;
  rows: GroupRow[];
}

/** What is uncertain comes first, then what was not recognised at all. */
const order: readonly By[] = ['likely', null, 'alias', 'name'];

/**
 * The rows of a list by spelling: uncertain and unknown ones first, then those with most rows. What a person
 * decides does not change the order, so that pages stay as they are.
 */
export function groupsOf(services: readonly Service[], spellings: readonly Spelling[]): SpellingGroup[] {
  const groups = new Map<string, { by: By; written: string; rows: GroupRow[] }>();
  for (const [at, { key, written, by, line, row, checked }] of spellings.entries()) {
    const group = groups.get(key) ?? { by, written, rows: [] };
    groups.set(key, group);
    group.rows.push({ key: row, line, service: services[at]!, checked });
  }
  return [...groups]
    .map(([key, { by, written, rows }]) => ({
      key,
      written,
      by,
      checked: rows.every(({ checked }) => checked),
      product: common(rows.map(({ service }) => service.product)),
      area: common(rows.map(({ service }) => service.area)),
      rows,
    }))
    .sort(
      (a, b) =>
        order.indexOf(a.by) - order.indexOf(b.by) ||
        b.rows.length - a.rows.length ||
        (a.key < b.key ? -1 : 1),
    );
}

/**
 * The spellings of services that are there already: as a list wrote them where that was only guessed, else their
 * product or name. Lines count from 1.
 */
export function spellingsOf(services: readonly Service[], dictionary: Dictionary): Spelling[] {
  const recognise = recogniser(dictionary);
  return services.map(({ id, name, product, written: guessed }, at) => {
    const written = guessed ?? product ?? name;
    const by = guessed ? 'likely' : product === null ? null : (recognise(product)?.by ?? null);
    return {
      service: id,
      line: at + 1,
      row: `i:${id}`,
      written,
      key: spellingKey(written),
      by,
      checked: false,
    };
  });
}

const common = <T>([first, ...rest]: readonly T[]): T | undefined =>
  rest.every((one) => one === first) ? first : undefined;
