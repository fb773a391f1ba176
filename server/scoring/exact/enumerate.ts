import { type State, stands } from '../../questionnaire/state.ts';
import { truths } from '../../questionnaire/truth.ts';
import type { Range } from '../range.ts';
import type { Group } from './groups.ts';
import { type Trial, trialsOf } from './values.ts';

/** What the work for one target may still take; below zero it is given up. */
export interface Budget {
  left: number;
}

/**
 * Tries every way in which a group could be decided. In each, `visit` finds a state in which its deciding
 * questions are given or hidden and its other ones are asked or hidden: what hangs on it is then exact by
 * intervals and three-valued logic, for nothing that is still open counts twice.
 * @param scratch equal to `state`, and so again afterwards
 * @param visit returns whether to go on; `points`: by question, where they range though it is given
 * @param settled whether what is decided so far settles all, so that the rest need not be tried
 */
export function enumerate(
  { members }: Group,
  state: State,
  scratch: State,
  budget: Budget,
  visit: (points: ReadonlyMap<number, Range>) => boolean,
  settled: () => boolean = () => false,
): void {
  const trials = members.map((m): Trial[] => (m.decides ? trialsOf(m, state, scratch) : []));
  const ranging = new Map<number, Range>();
  const put = (index: number, stand: number, value: number): void => {
    scratch.stand[index] = stand;
    scratch.low[index] = value;
    scratch.high[index] = value;
  };
  for (const { question } of members) back(question.index, state, scratch);
  const decide = (place: number): boolean => {
    const goOn = tryAll(place);
    const tried = members[place];
    if (tried !== undefined) back(tried.question.index, state, scratch);
    return goOn;
  };
  const tryAll = (place: number): boolean => {
    if (place === members.length || settled()) {
      budget.left -= 1;
      return budget.left >= 0 && visit(ranging);
    }
    const member = members[place]!;
    const { index, profile } = member.question;
    const perhaps = state.stand[index] === stands.maybeAsked;
    const asked = perhaps ? (member.show?.test(scratch) ?? truths.yes) : truths.yes;
    const hide = (): boolean => {
      put(index, stands.hidden, 0);
      return decide(place + 1);
    };
    if (asked === truths.no) return hide();
    if (!member.decides) {
      if (perhaps) put(index, stands.unanswered, 0);
      else back(index, state, scratch);
      return decide(place + 1);
    }
    for (const { value, points } of trials[place]!) {
      put(index, stands.given, value);
      if (points !== null) ranging.set(index, points);
      if (!decide(place + 1)) return false;
    }
    // A profile question may stay without an answer; then all that asks it is false, as if it were hidden.
    return perhaps && profile ? hide() : true;
  };
  decide(0);
}

/**
 * In how many ways a group can be decided, without looking at what comes of them; one more than `most` stands
 * for all beyond.
 */
export function countWays(
  group: Group,
  state: State,
  scratch: State,
  most: number,
  settled?: () => boolean,
): number {
  if (settled === undefined && atLeast(group, state, scratch) > most) return most + 1;
  const budget = { left: most };
  enumerate(group, state, scratch, budget, () => true, settled);
  return most - budget.left;
}

/** The ways of those of its questions that are asked in any case: so many there are at least. */
function atLeast({ members }: Group, state: State, scratch: State): number {
  return members
    .filter(({ question, decides }) => decides && state.stand[question.index] !== stands.maybeAsked)
    .reduce((ways, member) => {
      const trials = trialsOf(member, state, scratch).length;
      back(member.question.index, state, scratch);
      return ways * trials;
    }, 1);
}

function back(index: number, state: State, scratch: State): void {
  scratch.stand[index] = state.stand[index]!;
  scratch.low[index] = state.low[index]!;
  scratch.high[index] = state.high[index]!;
}
