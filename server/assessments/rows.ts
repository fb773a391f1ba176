import type { Answer, Answers } from '../questionnaire/answers.ts';
import type { Mode } from '../questionnaire/expand.ts';
import type { Param, Queries, Row } from '../storage/database.ts';
import type { Assessment, Decision, Fields, Kept, StoredAnswer, StoredAnswers } from './kept.ts';

const columns: Record<keyof Assessment, string> = {
  id: 'id',
  editKeyHash: 'edit_key_hash',
  readKeyHash: 'read_key_hash',
  questionnaire: 'questionnaire',
  version: 'version',
  mode: 'mode',
  language: 'language',
  name: 'name',
  contact: 'contact',
  asOf: 'as_of',
  created: 'created',
  changed: 'changed',
};

/** Writes a new assessment with the answers it begins with, each as its first revision. */
export async function insert(queries: Queries, assessment: Assessment, answers: Answers): Promise<void> {
  const fields = Object.keys(columns) as (keyof Assessment)[];
  await queries.run(
    `INSERT INTO assessments (${fields.map((f) => columns[f]).join(', ')})
     VALUES (${fields.map((_, i) => `$${i + 1}`).join(', ')})`,
    fields.map((f) => assessment[f]),
  );
  await writeAnswers(queries, assessment.id, answers, new Map(), assessment.created);
}

/** The assessment in a row, then its answers each in one: one statement, so that they belong to the same moment. */
const wholeAssessment = (() => {
  const own = Object.values(columns);
  const beside = ['question', 'revision', 'answer', 'answer_changed'];
  return `SELECT ${own.join(', ')}, ${beside.map((name) => `NULL AS ${name}`).join(', ')}
     FROM assessments WHERE id = $1
     UNION ALL
     SELECT ${own.map(() => 'NULL').join(', ')}, question, revision, answer, changed
     FROM answers WHERE assessment = $1`;
})();

/** An assessment with all its answers, or null where there is none of this id. */
export async function readKept(all: Queries['all'], id: string): Promise<Kept | null> {
  const [own, ...given] = (await all(wholeAssessment, [id])).sort(byQuestion);
  if (own === undefined) return null;
  const answers = given.map((row): [string, StoredAnswer] => {
    const { answer, revision, answer_changed: changed } = row;
    return [String(row.question), storedAnswer({ answer: answer!, revision: revision!, changed: changed! })];
  });
  return { assessment: assessmentOf(own), answers: new Map(answers) };
}

/** The row without a question first. */
function byQuestion(a: Row, b: Row): number {
  const [one, other] = [String(a.question ?? ''), String(b.question ?? '')];
  return one < other ? -1 : one > other ? 1 : 0;
}

function assessmentOf(row: Row): Assessment {
  const text = (field: keyof Assessment): string => String(row[columns[field]]);
  return {
    id: text('id'),
    editKeyHash: text('editKeyHash'),
    readKeyHash: text('readKeyHash'),
    questionnaire: text('questionnaire'),
    version: text('version'),
    mode: text('mode') as Mode,
    language: text('language'),
    name: text('name'),
    contact: text('contact'),
    asOf: text('asOf'),
    created: text('created'),
    changed: text('changed'),
  };
}

/** An answer out of its row. */
export function storedAnswer({ answer, revision, changed }: Row): StoredAnswer {
  return {
    answer: JSON.parse(String(answer)) as Answer,
    revision: Number(revision),
    changed: String(changed),
  };
}

/**
 * Reads, decides and writes in one; to be called within a transaction.
 * @param at instant of the change, ISO 8601
 * @returns the outcome of the decision, or null where there is no such assessment
 */
export async function change<T>(
  queries: Queries,
  id: string,
  at: string,
  decide: (kept: Kept) => Decision<T>,
): Promise<T | null> {
  // Takes the row's lock before reading, where a database lets several write at once.
  await queries.run('UPDATE assessments SET changed = changed WHERE id = $1', [id]);
  const kept = await readKept(queries.all, id);
  if (kept === null) return null;
  const { answers = {}, fields = {}, outcome } = decide(kept);
  await writeAnswers(queries, id, answers, kept.answers, at);
  await writeFields(queries, id, fields);
  if (Object.keys(answers).length + Object.keys(fields).length > 0)
    await queries.run('UPDATE assessments SET changed = $1 WHERE id = $2', [at, id]);
  return outcome;
}

async function writeAnswers(
  queries: Queries,
  id: string,
  answers: Answers,
  before: StoredAnswers,
  at: string,
): Promise<void> {
  for (const [question, answer] of Object.entries(answers)) {
    const revision = (before.get(question)?.revision ?? 0) + 1;
    const params: Param[] = [id, question, revision, JSON.stringify(answer), at];
    await queries.run(
      `INSERT INTO answers (assessment, question, revision, answer, changed) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (assessment, question)
       DO UPDATE SET revision = excluded.revision, answer = excluded.answer, changed = excluded.changed`,
      params,
    );
    await queries.run(
      'INSERT INTO answer_history (assessment, question, revision, answer, changed) VALUES ($1, $2, $3, $4, $5)',
      params,
    );
  }
}

async function writeFields(queries: Queries, id: string, fields: Partial<Fields>): Promise<void> {
  for (const [field, value] of Object.entries(fields) as [keyof Fields, string][])
    await queries.run(`UPDATE assessments SET ${columns[field]} = $1 WHERE id = $2`, [value, id]);
}

/** Deletes the assessments a condition on `$1` meets and notes that they were there; returns how many. */
export async function removeWhere(
  queries: Queries,
  condition: string,
  value: string,
  at: Date,
): Promise<number> {
  await queries.run(
    `INSERT INTO deleted_assessments (id, deleted) SELECT id, $2 FROM assessments WHERE ${condition}`,
    [value, at.toISOString()],
  );
  return queries.run(`DELETE FROM assessments WHERE ${condition}`, [value]);
}
