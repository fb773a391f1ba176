import type { Answers } from '../../questionnaire/answers.ts';
import { encode } from '../../questionnaire/encode.ts';
import type { State } from '../../questionnaire/state.ts';
import type { RuleSet } from '../evaluate.ts';
import type { PlacedPart } from '../exact/target.ts';
import type { Part } from '../parts.ts';
import type { Candidate } from './candidates.ts';
import { componentsOf, setsOf } from './components.ts';
import { answersAfter } from './effects.ts';
import type { Presence } from './slopes.ts';

/** One way of choosing within a component. */
export interface Way {
  /** Positions among the candidates. */
  measures: readonly number[];
  /** Person-days at most. */
  effort: number;
  state: State;
}

/** A component with all ways of choosing within it. */
export interface Tried {
  ways: readonly Way[];
  /** Questions of which an answer or a place may change, by index. */
  touched: ReadonlySet<number>;
  /** Parts of the goal that ask them. */
  parts: readonly PlacedPart[];
}

/** All ways of choosing within each component. `whole`: none was left out for there being too many. */
export function tryAll(
  ruleSet: RuleSet,
  goal: number,
  candidates: readonly Candidate[],
  answers: Answers,
  asOf: string,
): { tried: Tried[]; whole: boolean } {
  const { encoder, questionnaire, exactness } = ruleSet;
  let whole = true;
  const tried = componentsOf(ruleSet, goal, candidates).map(({ members, touched }): Tried => {
    const all = setsOf(candidates, members);
    whole &&= all.whole;
    const ways = all.sets.map((measures): Way => {
      const taken = measures.map((i) => candidates[i]!.measure);
      const effort = taken.reduce((sum, { source }) => sum + source.effort[1], 0);
      return {
        measures,
        effort,
        state: encode(encoder, answersAfter(questionnaire, answers, taken), asOf),
      };
    });
    const parts = exactness.scores[goal]!.target.parts.filter((p) => touched.has(p.part.question));
    return { ways, touched, parts };
  });
  return { tried, whole };
}

/** Whether each part of the goal counts, over all ways of choosing and all ways of what is not known. */
export function presencesOf(
  parts: readonly PlacedPart[],
  tried: readonly Tried[],
  base: State,
): ReadonlyMap<Part, Presence> {
  const presences = new Map(parts.map(({ part }) => [part, presenceIn(part, base)]));
  for (const { ways, parts: own } of tried)
    for (const { part } of own) {
      const seen = new Set(ways.map(({ state }) => presenceIn(part, state)));
      presences.set(part, seen.size === 1 ? [...seen][0]! : 'varies');
    }
  return presences;
}

/** Whether a part counts in a state, over all ways of what is not known. */
export function presenceIn(part: Part, state: State): Presence {
  const reason = part.read(state);
  if (reason === null) return 'out';
  return reason.stand === 'maybeAsked' ? 'varies' : 'in';
}
