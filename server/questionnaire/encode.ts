import type { Answer, Answers } from './answers.ts';
import { type Closure, closure } from './conditions.ts';
import type { Question, Questionnaire } from './expand.ts';
import { monthNumber } from './months.ts';
import { type State, stands } from './state.ts';
import { truths } from './truth.ts';

export interface Encoder {
  questionnaire: Questionnaire;
  /** Questions in an order in which every question follows those its visibility depends on. */
  order: { question: Question; show: Closure | null; choiceBit: ReadonlyMap<string, number> }[];
}

/** Prepares reading answers; once for each questionnaire and mode. The check has ruled out cycles. */
export function prepare(questionnaire: Questionnaire): Encoder {
  const done = new Set<number>();
  const order: Encoder['order'] = [];
  const visit = (question: Question): void => {
    if (done.has(question.index)) return;
    done.add(question.index);
    const show = question.show === null ? null : closure(question.show, questionnaire);
    for (const index of show?.questions ?? []) visit(questionnaire.questions[index]!);
    order.push({ question, show, choiceBit: new Map(question.choices.map((c, i) => [c, 1 << i])) });
  };
  for (const question of questionnaire.questions) visit(question);
  return { questionnaire, order };
}

/**
 * Answers as numbers. Visibility is decided on the way: what is certainly hidden counts as never
 * answered, and so does what is only perhaps asked, whatever was kept of it.
 * @param asOf the date the result speaks of, YYYY-MM-DD
 */
export function encode(encoder: Encoder, answers: Answers, asOf: string): State {
  const size = encoder.questionnaire.questions.length;
  const state: State = {
    stand: new Uint8Array(size),
    low: new Float64Array(size),
    high: new Float64Array(size),
  };
  const now = monthNumber(asOf);
  for (const { question, show, choiceBit } of encoder.order) {
    const asked = show === null ? truths.yes : show.test(state);
    if (asked === truths.no) continue;
    if (asked === truths.maybe) state.stand[question.index] = stands.maybeAsked;
    else put(state, question, choiceBit, answers[question.id], now);
  }
  return state;
}

function put(
  state: State,
  question: Question,
  choiceBit: ReadonlyMap<string, number>,
  answer: Answer | undefined,
  now: number,
): void {
  const i = question.index;
  state.stand[i] = stands.unanswered;
  if (answer === undefined) return;
  if ('value' in answer) {
    const number = valueNumber(question, choiceBit, answer.value, now);
    if (Number.isNaN(number)) return;
    state.low[i] = number;
    state.high[i] = number;
    state.stand[i] = stands.given;
  } else if ('unknown' in answer) {
    state.stand[i] = stands.unknown;
  } else if ('notApplicable' in answer) {
    state.stand[i] = stands.notApplicable;
  } else if ('span' in answer) {
    const [low, high] = answer.span;
    state.low[i] = typeof low === 'string' ? monthNumber(low) - now : low;
    state.high[i] = typeof high === 'string' ? monthNumber(high) - now : high;
    state.stand[i] = state.low[i] === state.high[i] ? stands.given : stands.span;
  }
}

/** NaN for a choice that does not exist. */
function valueNumber(
  question: Question,
  choiceBit: ReadonlyMap<string, number>,
  value: string | number | string[],
  now: number,
): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string')
    return question.kind === 'date' ? monthNumber(value) - now : (choiceBit.get(value) ?? Number.NaN);
  let bits = 0;
  for (const choice of value) {
    const bit = choiceBit.get(choice);
    if (bit === undefined) return Number.NaN;
    bits |= bit;
  }
  return bits;
}
