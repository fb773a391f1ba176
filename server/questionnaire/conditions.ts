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
  test: (state: State) => Truth;
  judge: (state: State) => Verdict;
}

const nothing: Verdict = { truth: truths.no, because: [] };
const never: Closure = { questions: [], test: () => truths.no, judge: () => nothing };

/**
 * Compiles a condition into closures over a state. Sound, not exact: where one answer occurs twice
 * ("A or not A") it may say maybe though it always holds. A question that is not part of the
 * questionnaire (in the quick check) makes its test false.
 */
export function closure(condition: Condition, questionnaire: Questionnaire): Closure {
  if ('all' in condition)
    return joined(
      condition.all.map((c) => closure(c, questionnaire)),
      truths.no,
    );
  if ('any' in condition)
    return joined(
      condition.any.map((c) => closure(c, questionnaire)),
      truths.yes,
    );
  if ('not' in condition) {
    const inner = closure(condition.not, questionnaire);
    return {
      ...inner,
      test: (state) => turned(inner.test(state)),
      judge: (state) => {
        const { truth, because } = inner.judge(state);
        return { truth: turned(truth), because };
      },
    };
  }
  if ('answered' in condition) return single(condition.answered, questionnaire, 'answered', [], always);
  if ('is' in condition) {
    const [id, choice] = Object.entries(condition.is)[0]!;
    return chosen(id, [choice], 'is', questionnaire);
  }
  if ('in' in condition) {
    const [id, choices] = Object.entries(condition.in)[0]!;
    return chosen(id, choices, 'in', questionnaire);
  }
  if ('atLeast' in condition) {
    const [id, bound] = Object.entries(condition.atLeast)[0]!;
    return single(
      id,
      questionnaire,
      'atLeast',
      bound,
      () => (low, high) => (low >= bound ? truths.yes : high < bound ? truths.no : truths.maybe),
    );
  }
  const [id, bound] = Object.entries(condition.atMost)[0]!;
  return single(
    id,
    questionnaire,
    'atMost',
    bound,
    () => (low, high) => (high <= bound ? truths.yes : low > bound ? truths.no : truths.maybe),
  );
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

type Compare = (low: number, high: number) => Truth;
const always = (): Compare => () => truths.yes;

const turned = (truth: Truth): Truth => (2 - truth) as Truth;

/** `decides`: the truth of one part that settles the whole (no for all, yes for any). */
function joined(parts: Closure[], decides: Truth): Closure {
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
    const verdicts: Verdict[] = [];
    let truth = other;
    for (const part of parts) {
      const verdict = part.judge(state);
      verdicts.push(verdict);
      if (verdict.truth === decides) truth = decides;
      else if (verdict.truth === truths.maybe && truth === other) truth = truths.maybe;
    }
    return { truth, because: reasonsOf(verdicts, truth) };
  };
  return { questions: [...new Set(parts.flatMap((p) => p.questions))], test, judge };
}

/** The tests of those parts that came out as the whole did. */
function reasonsOf(verdicts: readonly Verdict[], truth: Truth): readonly Reason[] {
  let only: readonly Reason[] | null = null;
  let several: Reason[] | null = null;
  for (const verdict of verdicts) {
    if (verdict.truth !== truth) continue;
    if (only === null) {
      only = verdict.because;
      continue;
    }
    several ??= [...only];
    for (const reason of verdict.because) several.push(reason);
  }
  return several ?? only ?? [];
}

function chosen(id: string, choices: string[], test: 'is' | 'in', questionnaire: Questionnaire): Closure {
  return single(id, questionnaire, test, choices, (question) => {
    const mask = choices.reduce((bits, c) => bits | (1 << question.choices.indexOf(c)), 0);
    if (question.kind === 'multiple') return (low) => ((low & mask) !== 0 ? truths.yes : truths.no);
    return (low) => (((1 << low) & mask) !== 0 ? truths.yes : truths.no);
  });
}

function single(
  id: string,
  questionnaire: Questionnaire,
  test: Reason['test'],
  wanted: Reason['wanted'],
  compareFor: (question: Question) => Compare,
): Closure {
  const question = questionnaire.byId.get(id);
  if (question === undefined) return never;
  const compare = compareFor(question);
  const i = question.index;
  const whenOpen = openTruth(question, test, wanted, compare);
  // What was kept of a profile question counts once it is asked, so here even it is not certain.
  const whenMaybeAsked = whenOpen === truths.no && !question.profile ? truths.no : truths.maybe;
  const run = (state: State): Truth => {
    const stand = state.stand[i]!;
    if (stand >= stands.given && stand <= stands.span) return compare(state.low[i]!, state.high[i]!);
    if (stand === stands.open) return whenOpen;
    return stand === stands.maybeAsked ? whenMaybeAsked : truths.no;
  };
  const verdicts = (['no', 'maybe', 'yes'] as const).map(
    (holds, truth): Verdict => ({ truth: truth as Truth, because: [{ question: id, test, wanted, holds }] }),
  );
  return { questions: [i], test: run, judge: (state) => verdicts[run(state)]! };
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
  if (question.kind === 'single' && Array.isArray(wanted) && wanted.length === question.choices.length)
    return truths.yes;
  return truths.maybe;
}
