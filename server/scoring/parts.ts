import { closure } from '../questionnaire/conditions.ts';
import type { Question, Questionnaire } from '../questionnaire/expand.ts';
import type { PartSource, Step } from '../questionnaire/model.ts';
import { type State, stands } from '../questionnaire/state.ts';
import type { PartReason } from './result.ts';

/** A part of a score made ready. Null: it does not count (hidden, not applicable). */
export interface Part {
  weight: number;
  /** The most it can bring, before weighting. */
  most: number;
  /** The question it asks, by its position; -1: one that is not part of the questionnaire. */
  question: number;
  /** Where its points turn, of a number or a date. */
  bounds: readonly number[];
  read: (state: State) => PartReason | null;
}

/** Part that asks a question by a table of points or by steps. */
export function questionPart(source: PartSource, id: string, questionnaire: Questionnaire): Part | null {
  const question = questionnaire.byId.get(id);
  if (question === undefined) return null;
  const weight = source.weight ?? 1;
  if (source.steps !== undefined) return stepsPart(question, source.steps, weight);
  const points = question.choices.map((choice) => source.points?.[choice] ?? 0);
  return question.kind === 'multiple'
    ? multiplePart(question, points, weight)
    : singlePart(question, points, weight);
}

/** Part whose value belongs to the area itself; like a question of the area it counts if the area was chosen. */
export function areaPart(source: PartSource, area: string, questionnaire: Questionnaire): Part | null {
  const points = source.areaPoints?.[area];
  if (points === undefined) return null;
  const weight = source.weight ?? 1;
  const chosen = closure({ is: { [questionnaire.areasQuestion]: area } }, questionnaire);
  const known: PartReason = shared({
    of: area,
    stand: 'area',
    weight,
    low: points,
    high: points,
    picked: [],
  });
  const byTruth = [null, shared({ ...known, stand: 'maybeAsked' }), known];
  const asked = chosen.questions[0] ?? -1;
  return { weight, most: 100, question: asked, bounds: [], read: (state) => byTruth[chosen.test(state)]! };
}

/** Made once and part of many results, so nobody may change it. */
const shared = (reason: PartReason): PartReason => Object.freeze(reason);

function byStand(
  question: Question,
  weight: number,
  low: number,
  high: number,
  known: (state: State, index: number) => PartReason,
  bounds: readonly number[] = [],
): Part {
  const unanswered = shared({ of: question.id, stand: 'unanswered', weight, low, high, picked: [] });
  const unknown = shared({ ...unanswered, stand: 'unknown' });
  const maybe = shared({ ...unanswered, stand: 'maybeAsked' });
  const i = question.index;
  const read = (state: State): PartReason | null => {
    const stand = state.stand[i]!;
    if (stand === stands.given || stand === stands.span) return known(state, i);
    if (stand === stands.unanswered) return unanswered;
    if (stand === stands.unknown) return unknown;
    return stand === stands.maybeAsked ? maybe : null;
  };
  return { weight, most: high, question: i, bounds, read };
}

function singlePart(question: Question, points: number[], weight: number): Part {
  // By the place of the one bit that is set.
  const given = question.choices.map((choice, i) => {
    const value = points[i]!;
    const picked = [{ choice, points: value }];
    return shared({ of: question.id, stand: 'given', weight, low: value, high: value, picked });
  });
  const known = (state: State, i: number): PartReason => given[31 - Math.clz32(state.low[i]!)]!;
  return byStand(question, weight, Math.min(...points), Math.max(...points), known);
}

function multiplePart(question: Question, points: number[], weight: number): Part {
  const alone = new Set(question.exclusive);
  const joint = points.filter((_, i) => !alone.has(question.choices[i]!)).reduce((a, b) => a + b, 0);
  const low = Math.min(...points);
  const high = Math.max(joint, ...points);
  const brought = question.choices.map((choice, i) => ({ choice, points: points[i]! }));
  const known = (state: State, i: number): PartReason => {
    const bits = state.low[i]!;
    const picked = brought.filter((_, choice) => (bits & (1 << choice)) !== 0);
    const sum = picked.reduce((total, p) => total + p.points, 0);
    return { of: question.id, stand: 'given', weight, low: sum, high: sum, picked };
  };
  return byStand(question, weight, low, high, known);
}

function stepsPart(question: Question, steps: Step[], weight: number): Part {
  const range = (low: number, high: number): [number, number] => {
    let fewest = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    let from = Number.NEGATIVE_INFINITY;
    for (const { below = Number.POSITIVE_INFINITY, points } of steps) {
      // Between two bounds there may be no number that can be answered.
      const least = Math.max(low, from);
      const first = low === high ? least : firstFrom(least, question.decimals);
      if (first < below && first <= high) {
        fewest = Math.min(fewest, points);
        most = Math.max(most, points);
      }
      from = below;
    }
    return [fewest, most];
  };
  const known = (state: State, i: number): PartReason => {
    const [low, high] = range(state.low[i]!, state.high[i]!);
    const stand = state.stand[i] === stands.given ? 'given' : 'span';
    return { of: question.id, stand, weight, low, high, picked: [] };
  };
  const bounds = steps.flatMap(({ below }) => (below === undefined ? [] : [below]));
  return byStand(question, weight, ...range(question.min, question.max), known, bounds);
}

/** The least number with so many decimals that is not below `from`. */
function firstFrom(from: number, decimals: number): number {
  const near = Number(from.toFixed(decimals));
  return near >= from ? near : Number((near + 10 ** -decimals).toFixed(decimals));
}
