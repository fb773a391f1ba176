import type { LevelSource } from '../../questionnaire/model.ts';
import { type Truth, truths } from '../../questionnaire/truth.ts';
import type { ScoreResult } from '../../scoring/result.ts';
import { type Case, indent, scoreText } from './case.ts';

/** Of the whole and of each dimension whether it reaches a level, and what takes the level away. */
export function explainLevel(one: Case, { id, from }: LevelSource): string[] {
  const { words, ruleSet, result, texts } = one;
  const wanted = ruleSet.levels.findIndex((level) => level.id === id);
  const rank = (level: string): number => ruleSet.levels.findIndex((other) => other.id === level);
  const reached = ({ level }: ScoreResult): Truth => {
    if (level === null || rank(level.high) < wanted) return truths.no;
    return rank(level.low) >= wanted ? truths.yes : truths.maybe;
  };
  const lines = [result.overall, ...result.dimensions].flatMap((score) => [
    words.reached(score.id, scoreText(one, score), words.truth[reached(score)]),
    ...indent(
      indent(score.limitedBy.map(({ id: by, to, holds }) => words.limitedBy(by, to, words.holds[holds]))),
    ),
  ]);
  return [words.level(id, from), ...indent([words.quote(texts.levels[id]?.meaning ?? id), ...lines])];
}
