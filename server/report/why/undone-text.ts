import type { FindingResult } from '../../scoring/result.ts';
import { type Change, undoingOf } from '../../scoring/why/undoing.ts';
import type { Telling } from '../telling.ts';
import { whyWords } from '../words/why.ts';
import { wayText } from './change-text.ts';

/** So many ways are told in words. */
const mostWays = 4;

/** What would make a finding false that holds in several areas: once for those in which it is the same. */
export function undoneLines(t: Telling, members: readonly FindingResult[]): string[] {
  const told = members.map((finding) => {
    const { id, area } = finding;
    const place = t.ruleSet.findings.findIndex((other) => other.id === id);
    const ways = undoingOf(t.supposing, place);
    return { area, ways, finding, key: JSON.stringify(ways).replaceAll(`"${area}.`, '"$.') };
  });
  return [...Map.groupBy(told, ({ key }) => key).values()].map((alike) => {
    const { area, ways, finding } = alike[0]!;
    const areas = t.words.list(alike.flatMap((one) => (one.area === null ? [] : t.areaName(one.area))));
    const sentence = undoneText(t, finding, ways, area);
    return area === null ? sentence : `${areas}: ${sentence}`;
  });
}

/**
 * What would make a finding false, in a sentence.
 * @param area the one that is named already
 */
export function undoneText(
  t: Telling,
  { holds, exact }: Pick<FindingResult, 'holds' | 'exact'>,
  ways: readonly Change[][],
  area: string | null = null,
): string {
  const { undone } = whyWords[t.language];
  if (ways.length === 0) return exact ? undone.none : undone.unsure;
  const told = ways.slice(0, mostWays).map((way) => wayText(t, way, area));
  const more = ways.length > mostWays ? [undone.more(ways.length - mostWays)] : [];
  return undone[holds === 'certainly' ? 'certain' : 'possible']([...told, ...more].join(undone.or));
}
