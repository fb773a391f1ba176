import { type State, stands } from '../../questionnaire/state.ts';
import type { Asked, PlacedPart, Target } from './target.ts';

/** Questions that are decided together, for a rule joins them. */
export interface Group {
  members: readonly Member[];
  parts: readonly PlacedPart[];
  /** Positions among the conditions of the target. */
  conditions: readonly number[];
}

export interface Member extends Asked {
  /** Tried with each of its answers; the others move freely once these are set. */
  decides: boolean;
}

/** Whether an answer could turn out in more than one way. */
export function isOpen(state: State, index: number, profile: boolean): boolean {
  const stand = state.stand[index]!;
  if (stand === stands.maybeAsked || stand === stands.span) return true;
  return !profile && (stand === stands.unanswered || stand === stands.unknown);
}

/** Whether anything in the state could turn out in more than one way. */
export function hasOpen({ stand }: State): boolean {
  for (const one of stand)
    if (one === stands.span || (one < stands.given && one > stands.hidden)) return true;
  return false;
}

/**
 * The groups of open questions in which one answer counts twice, or decides whether another is asked. All
 * other open questions of the target move independently of each other. None: intervals and three-valued
 * logic are exact as they are.
 */
export function groupsOf(target: Target, state: State): Group[] {
  const open = target.asked.filter(({ question }) => isOpen(state, question.index, question.profile));
  const deciding = new Set<number>();
  const among = new Map(open.map((a) => [a.question.index, a.question.index]));
  const root = (index: number): number => {
    let at = index;
    while (among.get(at) !== at) at = among.get(at)!;
    return at;
  };
  const join = (questions: readonly number[]): void => {
    const [first, ...rest] = questions.filter((q) => among.has(q));
    for (const other of rest) among.set(root(other), root(first!));
  };
  for (const { question, show, manifold } of open) {
    const perhaps = state.stand[question.index] === stands.maybeAsked;
    if (manifold || (perhaps && question.profile)) deciding.add(question.index);
    if (!perhaps) continue;
    const decidedBy = show?.questions ?? [];
    for (const index of decidedBy) if (among.has(index)) deciding.add(index);
    join([question.index, ...decidedBy]);
  }
  if (deciding.size === 0) return [];
  for (const { questions } of target.conditions) join(questions);
  const members = Map.groupBy(open, ({ question }) => root(question.index));
  const of = (index: number): number | null => (among.has(index) ? root(index) : null);
  const parts = Map.groupBy(target.parts, ({ part }) => of(part.question));
  const conditions = Map.groupBy(target.conditions.keys(), (i) => {
    const asks = target.conditions[i]!.questions.find((q) => among.has(q));
    return asks === undefined ? null : of(asks);
  });
  return [...members]
    .filter(([, list]) => list.some(({ question }) => deciding.has(question.index)))
    .map(([id, list]) => ({
      members: list.map((asked) => ({ ...asked, decides: deciding.has(asked.question.index) })),
      parts: parts.get(id) ?? [],
      conditions: conditions.get(id) ?? [],
    }))
    .filter((group) => group.parts.length + group.conditions.length > 0);
}
