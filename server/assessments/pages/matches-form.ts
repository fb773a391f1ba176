import type { FastifyReply } from 'fastify';
import { correctionFrom, type Decided } from '../../landscape/list/corrections.ts';
import type { SpellingGroup } from '../../landscape/list/groups.ts';
import { recogniser } from '../../landscape/list/recognise.ts';
import { otherLanguage } from '../../web/views.ts';
import { areasOf } from '../costs-actions.ts';
import { type Body, one, oneLine } from './form.ts';
import type { Visit } from './frame.ts';
import type { MatchesAsked } from './matches-view.ts';

export type Query = Record<string, string | string[] | undefined>;

/** What the address of a page of matches asks for. */
export const askedOf = (query: Query): MatchesAsked => ({
  page: Number(one(query.page) || 1),
  spelling: one(query.spelling),
  only: one(query.only),
});

/** Longest name of a product, in characters. */
const longest = 300;
/** More lines than any page has are not read. */
const mostLines = 200;

/** What a page of matches says of each of its lines; lines that are not there any more are left out. */
export function decidedOf(here: Visit, body: Body, groups: readonly SpellingGroup[]): Decided[] {
  const recognise = recogniser(here.view.edition.content);
  const areas = new Set(['', ...areasOf(here.view)]);
  const rowsBy = new Map<string, string[]>(
    groups.flatMap(({ key, rows }): [string, string[]][] => [
      [key, rows.map((row) => row.key)],
      ...rows.map((row): [string, string[]] => [row.key, []]),
    ]),
  );
  const decided: Decided[] = [];
  for (let n = 0; n < mostLines && body[`key--${n}`] !== undefined; n += 1) {
    const key = one(body[`key--${n}`]);
    const rows = rowsBy.get(key);
    const areaWas = one(body[`area-was--${n}`]);
    const area = one(body[`area--${n}`]);
    if (rows === undefined) continue;
    const entered = {
      product: oneLine(body[`product--${n}`]).slice(0, longest),
      productWas: oneLine(body[`product-was--${n}`]),
      area: areas.has(area) ? area : areaWas,
      areaWas,
    };
    decided.push({ key, correction: correctionFrom(entered, recognise), rows });
  }
  const forAll = one(body['area-all']);
  if (forAll === '' || !areas.has(forAll)) return decided;
  const own = decided.filter(({ correction }) => correction.area !== undefined).map(({ key }) => key);
  return [...decided, ...areaForAll(forAll, groups, new Set(own))];
}

/** One area for all rows that have none, but those that were just given one of their own. */
function areaForAll(area: string, groups: readonly SpellingGroup[], done: ReadonlySet<string>): Decided[] {
  const correction = { area };
  return groups.flatMap(({ key, rows, area: now }): Decided[] => {
    const without = rows.filter((row) => row.service.area === null && !done.has(row.key));
    if (done.has(key) || without.length === 0) return [];
    const keys = without.map((row) => row.key);
    return now === null && keys.length === rows.length
      ? [{ key, correction, rows: keys }]
      : keys.map((row) => ({ key: row, correction, rows: [] }));
  });
}

/** Where one goes from a page of matches: on, back, to the same in the other language, or nowhere. */
export function goOn(here: Visit, body: Body, path: string, reply: FastifyReply): FastifyReply {
  const then = one(body.then);
  const steps: Record<string, number> = { next: 1, back: -1 };
  const page = Number(one(body.page)) + (steps[then] ?? 0);
  if (then === 'done') return reply.redirect(`${here.path}/services`, 303);
  const spelling = one(body.spelling);
  const only = one(body.only);
  const query = new URLSearchParams({
    page: String(page || 1),
    ...(spelling === '' ? {} : { spelling }),
    ...(only === '' ? {} : { only }),
  });
  const to = then === 'language' ? path.replace(/^\/\w+/, `/${otherLanguage(here.language)}`) : path;
  return reply.redirect(`${to}?${query}`, 303);
}
