import type { Question, Questionnaire } from './expand.ts';
import type { Condition } from './model.ts';
import { type State, stands } from './state.ts';
import { type Truth, truths } from './truth.ts';

/** One elementary test of a condition and what came of it: a reason that can be shown. */
export interface Reason {
  question: string;
  test: 'is' | 'in' | 'atLeast' | 'atMost' | 'answered';
  /** The choices, or the bound, that were asked for. */
  wanted: readonly string[] | number;
  holds: 'yes' | 'maybe' | 'no';
}

/** What a condition says of a state, with the tests that made it so. */
export interface Verdict {
  truth: Truth;
  because: readonly Reason[];
}

/** A condition made ready: which questions it asks, what it says of a state, and the same with reasons. */
export interface Closure {
  questions: number[];
  leaves: readonly Leaf[];
  test: (state: State) => Truth;
  judge: (state: State) => Verdict;
}

/**
 * Compiles a condition into closures over a state. Sound, not exact: where one answer occurs twice
 * ("A or not A") it may say maybe though it always holds. A question that is not part of the
 * questionnaire (in the quick check) makes its test false.
 */
export function closure(condition: Condition, questionnaire: Questionnaire): Closure {
  const node = nodeOf(condition, questionnaire);
  return {
    questions: [...new Set(node.leaves.map((leaf) => leaf.question))],
    leaves: node.leaves,
    test: node.test,
    judge: remembered(node),
  };
}

/** Verdicts are kept ready for conditions with at most so many outcomes: eight tests, each with three. */
const mostOutcomes = 3 ** 8;

/**
 * A condition comes to the same few outcomes of its tests again and again, so each verdict is made once.
 * They are frozen: results share them.
 */
function remembered({ leaves, judge }: Node): Closure['judge'] {
  const outcomes = 3 ** leaves.length;
  if (outcomes > mostOutcomes) return judge;
  const tests = leaves.map((leaf) => leaf.test);
  const kept: (Verdict | undefined)[] = new Array(outcomes);
  return (state) => {
    let outcome = 0;
    for (const test of tests) outcome = outcome * 3 + test(state);
    const known = kept[outcome];
    if (known !== undefined) return known;
    const verdict = judge(state);
    Object.freeze(verdict.because);
    kept[outcome] = verdict;
    return verdict;
  };
}

/** A part of a condition; `leaves`: the elementary tests it is made of. */
interface Node {
  leaves: readonly Leaf[];
  test: (state: State) => Truth;
  judge: (state: State) => Verdict;
}

/** An elementary test made ready. `bound`: where its answer turns, of a number or a date. */
export interface Leaf {
  question: number;
  bound: number | null;
  test: (state: State) => Truth;
}

const nothing: Verdict = { truth: truths.no, because: [] };
const never: Node = { leaves: [], test: () => truths.no, judge: () => nothing };

function nodeOf(condition: Condition, questionnaire: Questionnaire): Node {
  const nodes = (conditions: Condition[]): Node[] => conditions.map((c) => nodeOf(c, questionnaire));
  if ('all' in condition) return joined(nodes(condition.all), truths.no);
  if ('any' in condition) return joined(nodes(condition.any), truths.yes);
  if ('not' in condition) return negated(nodeOf(condition.not, questionnaire));
  if ('answered' in condition) return single(condition.answered, questionnaire, 'answered', [], () => always);
  const [test, asked] = Object.entries(condition)[0] as ['is' | 'in' | 'atLeast' | 'atMost', object];
  const [id, wanted] = Object.entries(asked)[0] as [string, string | string[] | number];
  if (test === 'atLeast' || test === 'atMost') {
    const compare = bounds[test](wanted as number);
    return single(id, questionnaire, test, wanted as number, () => compare);
  }
  const choices = [wanted].flat() as string[];
  return single(id, questionnaire, test, choices, (question) => oneOf(question, choices));
}

/** Whether all that a condition asks is part of the questionnaire. */
export function asksOnly(condition: Condition, questionnaire: Questionnaire): boolean {
  if ('all' in condition) return condition.all.every((c) => asksOnly(c, questionnaire));
  if ('any' in condition) return condition.any.every((c) => asksOnly(c, questionnaire));
  if ('not' in condition) return asksOnly(condition.not, questionnaire);
  if ('answered' in condition) return questionnaire.byId.has(condition.answered);
  const [asked] = Object.values(condition) as [Record<string, unknown>];
  return Object.keys(asked).every((id) => questionnaire.byId.has(id));
}

const turned = (truth: Truth): Truth => (2 - truth) as Truth;

function negated({ leaves, test, judge }: Node): Node {
  return {
    leaves,
    test: (state) => turned(test(state)),
    judge: (state) => {
      const { truth, because } = judge(state);
      return { truth: turned(truth), because };
    },
  };
}

/** `decides`: the truth of one part that settles the whole (no for all, yes for any). */
function joined(parts: Node[], decides: Truth): Node {
  const tests = parts.map((p) => p.test);
  const other = turned(decides);
  const test = (state: State): Truth => {
    let result = other;
    for (const part of tests) {
      const truth = part(state);
      if (truth === decides) return decides;
      if (truth === truths.maybe) result = truths.maybe;
    }
    return result;
  };
  const judge = (state: State): Verdict => {
    const truth = test(state);
    // Only those parts that came out as the whole did made it so.
    const verdicts = parts.map((part) => part.judge(state)).filter((v) => v.truth === truth);
    return { truth, because: verdicts.flatMap((v) => v.because) };
  };
  return { leaves: parts.flatMap((p) => p.leaves), test, judge };
}

/** What a test says of an answer that is known, or known as a span. */
type Compare = (low: number, high: number) => Truth;

const always: Compare = () => truths.yes;

const bounds: Record<'atLeast' | 'atMost', (bound: number) => Compare> = {
  atLeast: (bound) => (low, high) => (low >= bound ? truths.yes : high < bound ? truths.no : truths.maybe),
  atMost: (bound) => (low, high) => (high <= bound ? truths.yes : low > bound ? truths.no : truths.maybe),
};

function oneOf(question: Question, choices: string[]): Compare {
  const mask = choices.reduce((bits, c) => bits | (1 << question.choices.indexOf(c)), 0);
  return (low) => ((low & mask) !== 0 ? truths.yes : truths.no);
}

function single(
  id: string,
  questionnaire: Questionnaire,
  test: Reason['test'],
  wanted: Reason['wanted'],
  compareFor: (question: Question) => Compare,
): Node {
  const question = questionnaire.byId.get(id);
  if (question === undefined) return never;
  const compare = compareFor(question);
  const i = question.index;
  const whenOpen = openTruth(question, test, wanted, compare);
  // What was kept of a profile question counts once it is asked, so here even it is not certain.
  const whenMaybeAsked = whenOpen === truths.no && !question.profile ? truths.no : truths.maybe;
  const run = (state: State): Truth => {
    const stand = state.stand[i]!;
    if (stand === stands.given || stand === stands.span) return compare(state.low[i]!, state.high[i]!);
    if (stand === stands.unanswered || stand === stands.unknown) return whenOpen;
    return stand === stands.maybeAsked ? whenMaybeAsked : truths.no;
  };
  const verdicts = (['no', 'maybe', 'yes'] as const).map(
    (holds, truth): Verdict => ({
      truth: truth as Truth,
      because: Object.freeze([Object.freeze({ question: id, test, wanted, holds })]),
    }),
  );
  const bound = typeof wanted === 'number' ? wanted : null;
  return { leaves: [{ question: i, bound, test: run }], test: run, judge: (state) => verdicts[run(state)]! };
}

/** What a test says of a question that is asked and not known. */
function openTruth(
  question: Question,
  test: Reason['test'],
  wanted: Reason['wanted'],
  compare: Compare,
): Truth {
  if (question.profile) return truths.no;
  if (test === 'answered') return truths.yes;
  if (question.kind === 'number') return compare(question.min, question.max);
  // One choice at least is ticked, so one of all is.
  const all = Array.isArray(wanted) && new Set(wanted).size === question.choices.length;
  return all ? truths.yes : truths.maybe;
}
