import type { Answer, Answers } from '../questionnaire/answers.ts';
import { migrateAlong } from '../questionnaire/versions/migrate.ts';
import { isAnswered } from '../questionnaire/walk.ts';
import type { Earlier } from '../report/beside.ts';
import type { Step } from '../scoring/versions/path.ts';

/** Answers of another time, as they were given then. */
export interface Round {
  asOf: string;
  version: string;
  answers: Answers;
}

/**
 * A round as the one before an assessment of some version: its answers in the names of that version, and
 * where it is another one also as they were given, so that both can be evaluated under their own rules.
 * @param path from its version to that of the assessment
 */
export function asEarlier({ asOf, version, answers }: Round, path: readonly Step[]): Earlier {
  const given = answered(answers);
  if (path.length === 0) return { asOf, version, answers: given };
  return { asOf, version, answers: answered(migrateAlong(path, given)), given: bare(given) };
}

const answered = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => isAnswered(answer)));

/** What is evaluated of answers; their notes stand with those that went over. */
const bare = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, { note: _, evidence: __, who: ___, ...answer }]) => [
      id,
      answer as Answer,
    ]),
  );
