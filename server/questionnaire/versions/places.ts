import type { Question, Questionnaire } from '../expand.ts';
import type { Migration, QuestionMove } from '../migration.ts';

/** A question as a migration names it: `$.key` where it is asked for each area. */
export const nameOf = ({ id, key, area }: Question): string => (area === null ? id : `$.${key}`);

/** What a migration makes of one choice: those it became, one where it was renamed, none where dropped. */
export function choicesOf(move: QuestionMove | undefined, choice: string): readonly string[] {
  if (move?.dropped?.includes(choice)) return [];
  const to = move?.choices?.[choice];
  return to === undefined ? [choice] : typeof to === 'string' ? [to] : to;
}

/**
 * The questions that an older question became: one; none where it is asked no more; several where its
 * area was split.
 */
export function placesOf(
  migration: Migration,
  from: Questionnaire,
  to: Questionnaire,
  question: Question,
): Question[] {
  const name = nameOf(question);
  if (migration.dropped?.includes(name)) return [];
  const target = migration.questions?.[name]?.to ?? name;
  if (question.area === null) return present(to, [target]);
  const areas = choicesOf(migration.questions?.[from.areasQuestion], question.area);
  return present(
    to,
    areas.map((area) => area + target.slice(1)),
  );
}

const present = ({ byId }: Questionnaire, ids: readonly string[]): Question[] =>
  ids.flatMap((id) => byId.get(id) ?? []);
