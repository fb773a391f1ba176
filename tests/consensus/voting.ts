import type { Answer } from '../../server/questionnaire/answers.ts';
import type { Hands, Role, Vote } from '../../server/workshops/model.ts';

export const unknown: Answer = { unknown: true };

/** A choice, choices, a number, or any other answer. */
type Given = string | number | string[] | Answer;

const answerOf = (given: Given): Answer =>
  typeof given === 'object' && !Array.isArray(given) ? given : { value: given };

/** Votes by role, each by a participant of its own: `it-0`, `it-1`. */
export const votesOf = (given: Partial<Record<Role, readonly Given[]>>): Vote[] =>
  Object.entries(given).flatMap(([role, own]) =>
    own.map((answer, i) => ({
      participant: `${role}-${i}`,
      role: role as Role,
      item: 'strategy.mandate',
      round: 1,
      answer: answerOf(answer),
    })),
  );

export const handsOf = (role: Role, counts: Record<string, number>): Hands => ({
  item: 'strategy.mandate',
  round: 1,
  role,
  counts,
});
