import type { Answer } from '../questionnaire/answers.ts';
import type { Hands, Role, Vote } from '../workshops/model.ts';
import { classOf } from './classes.ts';

/** What one person gave in one round. */
export interface Ballot {
  /** Participants by their id; hands by role and number, since nobody knows whose they are. */
  person: string;
  role: Role;
  /** Null: unknown. */
  choices: readonly string[] | null;
}

/** Votes and hands of one round of one item. */
export interface Round {
  votes: readonly Vote[];
  hands: readonly Hands[];
}

/** Counted as a choice of its own, in no order with the others. */
export const notApplicable = 'not-applicable';

/** Hands that do not know, unless the question has a choice of this name. */
const unknown = 'unknown';

/**
 * One ballot for each person. Of several votes of one participant the last counts; one that is left open is
 * none. Of several choices hands cannot tell who raised them twice: as many people as the most hands for
 * one choice are the fewest there can be, and so many are counted.
 */
export function ballotsOf({ votes, hands }: Round, choices: readonly string[], multiple: boolean): Ballot[] {
  const voted = new Map<string, Ballot>();
  for (const { participant, role, answer } of votes) {
    voted.delete(participant);
    if (!('open' in answer))
      voted.set(participant, { person: participant, role, choices: chosen(answer, choices) });
  }
  const raised = new Map<Role, number>();
  const ofHands = hands.flatMap(({ role, counts }) =>
    raisedIn(counts, choices, multiple).map((own): Ballot => {
      const number = raised.get(role) ?? 0;
      raised.set(role, number + 1);
      return { person: `hand ${role} ${number}`, role, choices: own };
    }),
  );
  return [...voted.values(), ...ofHands];
}

/** A span counts where one class holds it; else it is as good as unknown. */
function chosen(answer: Exclude<Answer, { open: true }>, choices: readonly string[]): string[] | null {
  if ('notApplicable' in answer) return [notApplicable];
  if ('unknown' in answer) return null;
  if ('span' in answer) {
    const [low, high] = answer.span.map((end) => classOf(end, choices));
    return low === undefined || low !== high ? null : [low];
  }
  if ('open' in answer) return null;
  const { value } = answer;
  if (Array.isArray(value)) return value;
  if (typeof value === 'string' && choices.includes(value)) return [value];
  const own = classOf(value, choices);
  return own === undefined ? null : [own];
}

function raisedIn(
  counts: Hands['counts'],
  choices: readonly string[],
  multiple: boolean,
): (string[] | null)[] {
  const isUnknown = (choice: string): boolean => choice === unknown && !choices.includes(unknown);
  const known = Object.entries(counts).filter(([choice]) => !isUnknown(choice));
  const without = Object.entries(counts).flatMap(([choice, count]) =>
    isUnknown(choice) ? Array.from({ length: count }, () => null) : [],
  );
  if (!multiple)
    return [...known.flatMap(([choice, count]) => Array.from({ length: count }, () => [choice])), ...without];
  const people = Math.max(0, ...known.map(([, count]) => count));
  const each = Array.from({ length: people }, (_, i) =>
    known.flatMap(([choice, count]) => (i < count ? [choice] : [])),
  );
  return [...each, ...without];
}
