import { type Alternative, type CostSheet, type KindedSheet, standsFor } from '../../costs/model.ts';
import { type Reckoned, reckon, whole, withoutUnknown } from '../../costs/reckon.ts';
import type { AreaCosts } from '../../costs/result.ts';
import { staying } from '../../costs/weights.ts';
import type { Widener } from '../../costs/widest.ts';
import type { Telling } from '../telling.ts';
import { costWords } from '../words/costs.ts';
import { kindName, placeList } from './cost-assumptions.ts';

/** The kinds of cost that were entered for no alternative in which they can arise. */
export const missingInAll = (alternatives: readonly Reckoned[], { content }: Telling): string[] =>
  content.costKinds.flatMap(({ id, alternatives: arises }) => {
    const may = alternatives.filter(({ alternative }) => arises.includes(alternative));
    return may.length > 0 && may.every(({ missing }) => missing.includes(id)) ? [id] : [];
  });

/** What is not known of an alternative, with what it would come to without, and what was not entered. */
export function gapTexts(
  t: Telling,
  sheet: CostSheet,
  area: string,
  one: Reckoned,
  missing: readonly string[],
  told: (n: number) => string,
): string[] {
  const words = costWords[t.language];
  const stays = area === whole ? staying(sheet.inputs, one.alternative) : [];
  const known =
    one.unknown.length === 0
      ? null
      : knownHigh({ ...sheet, kinds: t.content.costKinds }, area, one.alternative);
  const without = known === null ? '' : ` ${words.without(told(known), sheet.years)}`;
  return [
    ...(one.unknown.length === 0 ? [] : [`${words.unknown(kindList(t, one.unknown))}${without}`]),
    ...(missing.length === 0 ? [] : [words.missing(kindList(t, missing))]),
    ...(stays.length === 0 ? [] : [words.staying(placeList(t, stays))]),
  ];
}

/** What it comes to at most if nothing is paid for what is not known; null where that is open too. */
export function knownHigh(sheet: KindedSheet, area: string, alternative: Alternative): number | null {
  return reckon(withoutUnknown(sheet), area, alternative)?.cumulated.at(-1)?.high ?? null;
}

/** What widens a band most; an amount that is not known is named elsewhere. */
export function widestTexts(t: Telling, widest: AreaCosts['widest'][string], at: Alternative): string[] {
  const named = widest.flatMap(({ widener, narrows }) =>
    widener.what === 'amount' && narrows === null ? [] : [widenerText(t, widener, at)],
  );
  return named.length === 0 ? [] : [costWords[t.language].widest(t.words.list(named))];
}

/** An amount that stands for the alternative at hand is named by its kind alone. */
function widenerText(t: Telling, widener: Widener, at: Alternative): string {
  const words = costWords[t.language];
  if (widener.what !== 'amount') return words[widener.what];
  const { kind, alternative } = widener.input;
  const name = inSentence(t, kind);
  return standsFor(widener.input).includes(at) ? name : words.kindIn(name, words.alternative[alternative]);
}

/** Kinds of cost in a sentence. */
export const kindList = (t: Telling, kinds: readonly string[]): string =>
  t.words.list(kinds.map((kind) => inSentence(t, kind)));

/** German kinds begin with nouns; English ones are large only at the start of a line. */
function inSentence(t: Telling, kind: string): string {
  const name = kindName(t, kind);
  return t.language === 'en' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
