import { type NextLevel, nextLevel } from '../../scoring/why/next-level.ts';
import type { Telling } from '../telling.ts';
import { whyWords } from '../words/why.ts';
import { changeText } from './change-text.ts';

/** What is missing to the next level of the overall score and each dimension; those that lack none left out. */
export function nextLevels({ ruleSet, supposing }: Telling): NextLevel[] {
  return [ruleSet.overall, ...ruleSet.dimensions].flatMap((index) => nextLevel(supposing, index) ?? []);
}

/** The same of one score in a sentence. */
export function nextText(t: Telling, { to, missing, exact }: NextLevel): string {
  const { next } = whyWords[t.language];
  const level = t.texts.levels[to]!.name;
  if (missing === null) return exact ? next.unreachable(level) : next.unsure(level);
  const changes = missing.map((change) => changeText(t, change)).join('; ');
  return next[exact ? 'needs' : 'suffices'](level, missing.length, changes);
}
