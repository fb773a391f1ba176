import { numberFormat, percentFormat } from '../../report/formats.ts';
import { word } from '../../web/page-words.ts';
import type { Item, Priorities } from '../model.ts';
import { itemText } from './item-text.ts';
import type { Seen } from './seen.ts';

/**
 * How points came out, for the partial of that name.
 * @param most so many rows at most; the others are told as a number
 */
export function rankingView(
  seen: Seen,
  item: Item,
  { people, order, level, staysFirst, resamples }: Priorities,
  most = order.length,
): object {
  const { words, language } = seen;
  const rows = order.filter(({ points }) => points > 0).slice(0, most);
  const { choices } = itemText(seen, item);
  const w = (name: string, values: Record<string, string | number> = {}): string =>
    word(words, `points.${name}`, values);
  const percent = (share: number): string => percentFormat(language).format(Math.round(share * 100) / 100);
  const highest = Math.max(1, ...order.map(({ points }) => points));
  const [first, second] = order.map(({ id }) => choices[id] ?? id);
  const firm = level ? w('level', { first: first!, second: second! }) : firmOf(staysFirst, first!, w);
  return {
    people: people === 0 ? w('nobody') : w(people === 1 ? 'person' : 'people', { people }),
    rows:
      people === 0
        ? []
        : rows.map(({ id, points, share, first: often }, i) => ({
            place: i + 1,
            name: choices[id] ?? id,
            points,
            percent: percent(share),
            bar: Math.round((points / highest) * 100),
            often: often === null ? '' : percent(often),
          })),
    more: people > 0 && order.length > rows.length ? w('more', { count: order.length - rows.length }) : '',
    drawn: staysFirst !== null,
    firm: people === 0 ? '' : firm,
    often:
      people === 0 || staysFirst === null
        ? ''
        : w('drawn', { resamples: numberFormat(language, 0).format(resamples) }),
  };
}

function firmOf(
  staysFirst: boolean | null,
  first: string,
  w: (name: string, values?: Record<string, string>) => string,
): string {
  if (staysFirst === null) return w('few');
  return w(staysFirst ? 'stays' : 'close', { first });
}
