import type { State } from '../../questionnaire/state.ts';
import { stands } from '../../questionnaire/state.ts';
import type { RuleSet } from '../evaluate.ts';
import type { Part } from '../parts.ts';
import type { Result } from '../result.ts';
import type { Score } from '../scores.ts';

/**
 * The scores a plan may be made for, those of which something applies: overall, the dimensions, and of each
 * need area those that rise where the dimensions do. A score of an area in which an answer brings more
 * where a dimension counts it less tells a need, not a standing, and is no goal.
 */
export function goalsOf(ruleSet: RuleSet, result: Result): string[] {
  const { scores, dimensions } = ruleSet;
  const measured = dimensions.flatMap((i) => partsOf(scores[i]!));
  const rises = new Set(
    scores.filter(({ area }) => area !== null).filter((s) => risesWith(ruleSet, partsOf(s), measured)),
  );
  const ofAreas = result.scores.filter(
    ({ id, low, area }) => low !== null && area !== null && [...rises].some((score) => score.id === id),
  );
  const whole = [result.overall, ...result.dimensions].filter(({ low }) => low !== null);
  return [...whole, ...ofAreas].map(({ id }) => id);
}

const partsOf = ({ makeup }: Score): readonly Part[] => (makeup.kind === 'discount' ? [] : makeup.parts);

function risesWith(ruleSet: RuleSet, own: readonly Part[], measured: readonly Part[]): boolean {
  return own.every((part) =>
    measured
      .filter(({ question }) => question === part.question && question >= 0)
      .every((other) => !againstEachOther(pointsOf(ruleSet, part), pointsOf(ruleSet, other))),
  );
}

const againstEachOther = (a: readonly number[], b: readonly number[]): boolean =>
  a.some((_, i) => a.some((_, j) => a[i]! > a[j]! && b[i]! < b[j]!));

/** What each choice brings; nothing for a number or a date. */
function pointsOf({ questionnaire }: RuleSet, part: Part): number[] {
  const { choices } = questionnaire.questions[part.question]!;
  const size = questionnaire.questions.length;
  return choices.map((_, choice) => {
    const state: State = {
      stand: new Uint8Array(size),
      low: new Float64Array(size),
      high: new Float64Array(size),
    };
    state.stand[part.question] = stands.given;
    state.low[part.question] = 1 << choice;
    state.high[part.question] = 1 << choice;
    return part.read(state)!.low;
  });
}
