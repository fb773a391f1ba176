import type { AreaRanking } from '../../scoring/robustness/areas.ts';
import { areaKey } from '../../scoring/robustness/own.ts';
import type { StepRanking } from '../../scoring/robustness/steps.ts';
import type { Turn } from '../../scoring/robustness/turn.ts';
import type { Inline } from '../document.ts';
import { numberFormat } from '../formats.ts';
import { strong, text } from '../inline.ts';
import { scoreWords, type Telling } from '../telling.ts';
import { robustnessWords } from '../words/robustness.ts';

/** A part of all weightings in whole percent; never 0 or 100 where it is not so. */
export function shareText({ language }: Telling, share: number): string {
  const { hardly, nearly } = robustnessWords[language];
  if (share > 0 && share < 0.01) return hardly;
  if (share < 1 && share > 0.99) return nearly;
  return `${Math.round(share * 100)} %`;
}

/** How often the first need area stays first, and what would turn the first two round. */
export function areaSentences(t: Telling, { order, level, turn }: AreaRanking): Inline[] {
  const words = robustnessWords[t.language];
  const [first, second] = order.map(({ id }) => t.words.quote(t.areaName(id))) as [string, string];
  const stays = strong(words.stays(first, shareText(t, order[0]!.first)));
  const percent = (share: number): string => `${oneDigit(t, share * 100)} %`;
  if (level) return [stays, text(` ${words.level(first, second)}`)];
  if (turn === null) return [stays, text(` ${words.noTurn(first, second)}`)];
  const { share } = turn;
  const direction = turn.to > turn.from ? 'rise' : 'fall';
  const what = weightName(t, turn, order[0]!.id);
  return [
    stays,
    text(` ${words.turn(second, first, what, direction, percent(share.from), percent(share.to))}`),
  ];
}

/** The same of the steps of one horizon. */
export function stepSentences(t: Telling, { horizon, order, level, turn }: StepRanking): Inline[] {
  const words = robustnessWords[t.language];
  const [first, second] = order.map(({ id }) => t.words.quote(stepName(t, id))) as [string, string];
  const stays = strong(words.staysStep(horizon, first, shareText(t, order[0]!.first)));
  if (level) return [stays, text(` ${words.levelSteps(first, second)}`)];
  if (turn === null) return [stays, text(` ${words.noTurn(first, second)}`)];
  const direction = turn.to > turn.from ? 'rise' : 'fall';
  const what = words.finding(t.words.quote(t.texts.findings[turn.finding]!.title));
  return [
    stays,
    text(` ${words.turn(second, first, what, direction, oneDigit(t, turn.from), oneDigit(t, turn.to))}`),
  ];
}

/** The words of a step, whatever areas it is for. */
export const stepName = ({ texts }: Telling, origin: string): string => texts.measures[origin]!.title;

/** The part of a score as its weight is called: the question, or what the rules say of the area itself. */
export function partName(t: Telling, key: string, area: string): string {
  if (key === areaKey) return t.words.quote(t.words.areas.offer);
  const { byId } = t.ruleSet.questionnaire;
  const question = byId.get(`${area}.${key}`) ?? byId.get(key);
  if (question !== undefined) return t.words.quote(t.questionText(question).text);
  return t.words.quote(scoreWords(t.texts, key)?.name ?? key);
}

function weightName(t: Telling, { score, key }: Turn, area: string): string {
  const words = robustnessWords[t.language];
  const name = t.words.quote(scoreWords(t.texts, `${area}.${score}`)?.name ?? score);
  return key === null ? words.whole(name) : words.part(partName(t, key, area), name);
}

const oneDigit = ({ language }: Telling, n: number): string => numberFormat(language, 1).format(n);
