import type { Answer } from '../questionnaire/answers.ts';
import type { Counts, Hands, Spread, Vote } from './model.ts';

/** Counts votes and hands of one round; in the order of the choices. */
export function countVotes(
  votes: readonly Vote[],
  hands: readonly Hands[],
  choices: readonly string[],
): Spread {
  return { ...counts(votes, hands, choices), byRole: null, consensus: null };
}

function counts(votes: readonly Vote[], hands: readonly Hands[], choices: readonly string[]): Counts {
  const shown = (choice: string): number => hands.reduce((sum, one) => sum + (one.counts[choice] ?? 0), 0);
  const given = (choice: string): number =>
    votes.filter(({ answer }) => chosen(answer).includes(choice)).length;
  const raised = hands.flatMap((one) => Object.values(one.counts)).reduce((sum, n) => sum + n, 0);
  return {
    total: votes.length + raised,
    unknown: votes.filter(({ answer }) => 'unknown' in answer).length + shown('unknown'),
    choices: choices.map((choice) => ({ choice, count: given(choice) + shown(choice) })),
  };
}

function chosen(answer: Answer): string[] {
  return 'value' in answer ? [answer.value].flat().map(String) : [];
}
