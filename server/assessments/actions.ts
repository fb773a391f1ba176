import type { Answer, Answers } from '../questionnaire/answers.ts';
import { firstYear, lastYear } from '../questionnaire/kinds/date.ts';
import type { AnswerProblem } from '../questionnaire/kinds/kind.ts';
import type { Beside } from '../report/beside.ts';
import { type ErrorCode, Refusal } from '../web/errors.ts';
import { isLanguage } from '../web/language.ts';
import type { SchemaError } from '../web/schema-words.ts';
import { notThere } from './access.ts';
import { type AnswersOutcome, decideAnswers, type Given } from './answering.ts';
import { areasOf, costFaults } from './costs-actions.ts';
import { dateFaults } from './dates-actions.ts';
import { hashOfKey, newEditKey, newId, readKeyOf } from './keys.ts';
import { chooseEdition, type Edition } from './library.ts';
import type { Parts } from './parts.ts';
import { restore } from './saved.ts';
import { landscapeFaults } from './services-actions.ts';
import type { Assessment, Fields } from './store.ts';
import { today } from './today.ts';
import { type AssessmentView, viewOf } from './view.ts';
import { weightFaults } from './weights-actions.ts';

/** What a new assessment begins with; a saved file is one with everything given. */
export interface NewAssessment extends Partial<Fields> {
  questionnaire?: string;
  version?: string;
  answers?: Answers;
  hidden?: Answers;
  beside?: Beside;
}

export interface Created {
  assessment: Assessment;
  /** Told once, never stored. */
  editKey: string;
  readKey: string;
  problems: AnswerProblem[];
  refused: Answers;
}

/**
 * Makes an assessment, empty or out of a saved file. Not given: the newest version, the first language
 * of the questionnaire, the full check, today.
 * @throws Refusal if questionnaire, version or language is not there or the date is out of bounds
 */
export async function create({ store, library, clock }: Parts, input: NewAssessment): Promise<Created> {
  const edition = chooseEdition(library, input.questionnaire, input.version);
  const { questionnaire } = edition.content;
  const now = clock();
  const editKey = newEditKey();
  const readKey = readKeyOf(editKey);
  const assessment: Assessment = {
    id: newId(),
    editKeyHash: hashOfKey(editKey),
    readKeyHash: hashOfKey(readKey),
    questionnaire: questionnaire.id,
    version: edition.content.version,
    mode: input.mode ?? 'full',
    language: input.language ?? questionnaire.languages[0]!,
    name: input.name ?? '',
    contact: input.contact ?? '',
    asOf: input.asOf ?? today(now),
    created: now.toISOString(),
    changed: now.toISOString(),
  };
  checkFields(edition, assessment);
  const { mode, asOf } = assessment;
  const { answers, problems, refused } = restore(
    edition,
    mode,
    asOf,
    input.answers ?? {},
    input.hidden ?? {},
  );
  const wrong = besideFaults(input.beside ?? {}, edition);
  if (wrong.length > 0) throw new Refusal('invalid-input', {}, { schemaErrors: wrong });
  await store.create(assessment, answers, input.beside);
  return { assessment, editKey, readKey, problems, refused };
}

/** What of a saved file does not fit together, beside its answers. */
function besideFaults({ costs, landscape, dates, weights }: Beside, edition: Edition): SchemaError[] {
  return [
    ...(costs === undefined ? [] : costFaults(costs, edition.content, '/beside/costs')),
    ...(landscape === undefined ? [] : landscapeFaults(landscape, areasOf({ edition }), '/beside/landscape')),
    ...(dates === undefined ? [] : dateFaults(dates, '/beside/dates')),
    ...(weights === undefined ? [] : weightFaults(weights, edition.content.rules, '/beside/weights')),
  ];
}

/** @throws Refusal if it is not there, or not in the library */
export async function view(parts: Parts, id: string): Promise<AssessmentView> {
  const kept = await parts.store.read(id);
  if (kept === null) throw await notThere(parts, id);
  return viewOf(parts.library, kept);
}

/**
 * Gives many answers in one transaction. Problems and conflicts are told, not thrown; unless `partly`
 * is set, one of them means that nothing was saved.
 * @throws Refusal if the assessment is not there
 */
export async function answerMany(parts: Parts, id: string, given: Given): Promise<AnswersOutcome> {
  const { store, library, clock } = parts;
  const outcome = await store.change(id, clock(), (kept) => decideAnswers(library, kept, given));
  if (outcome === null) throw await notThere(parts, id);
  return outcome;
}

/**
 * Gives one answer; `{open: true}` withdraws it.
 * @param revision that the sender has seen; undefined: whatever is stored
 * @throws Refusal if the question is unknown or hidden, the answer does not fit or was changed meanwhile
 */
export async function answer(
  parts: Parts,
  id: string,
  question: string,
  given: Answer,
  revision?: number,
): Promise<AnswersOutcome> {
  const revisions = revision === undefined ? {} : { revisions: { [question]: revision } };
  const outcome = await answerMany(parts, id, { answers: { [question]: given }, ...revisions });
  const wrong = outcome.problems[0];
  if (wrong !== undefined) throw new Refusal(codeOf(wrong), {}, { problems: [wrong] });
  if (outcome.conflicts.length > 0)
    throw new Refusal('changed-meanwhile', {}, { conflicts: outcome.conflicts });
  return outcome;
}

/** Refuses what `answerMany` would not save. */
export function requireAllSaved({ problems, conflicts }: AnswersOutcome): void {
  if (conflicts.length > 0) throw new Refusal('changed-meanwhile', {}, { problems, conflicts });
  if (problems.length > 0) throw new Refusal('answers-refused', {}, { problems });
}

/** @throws Refusal if it is not there, the language is not or the date is out of bounds */
export async function patch(parts: Parts, id: string, fields: Partial<Fields>): Promise<AssessmentView> {
  const { store, library, clock } = parts;
  const done = await store.change(id, clock(), ({ assessment }) => {
    checkFields(chooseEdition(library, assessment.questionnaire, assessment.version), fields);
    const changed = Object.entries(fields).filter(
      ([field, value]) => assessment[field as keyof Fields] !== value,
    );
    return { fields: Object.fromEntries(changed), outcome: true };
  });
  if (done === null) throw await notThere(parts, id);
  return view(parts, id);
}

/** Deletes it for good. @throws Refusal if it is not there */
export async function remove(parts: Parts, id: string): Promise<void> {
  if (!(await parts.store.remove(id, parts.clock()))) throw await notThere(parts, id);
}

/** @throws Refusal if the language is not there or the date is out of bounds */
export function checkFields({ content }: Edition, { language, asOf }: Partial<Fields>): void {
  if (language !== undefined) requireLanguage(content.questionnaire.languages, language);
  if (asOf === undefined) return;
  const year = Number(asOf.slice(0, 4));
  if (year < firstYear || year > lastYear)
    throw new Refusal('date-out-of-bounds', { min: firstYear, max: lastYear });
}

/** @throws Refusal 'language-not-there', naming those there */
export function requireLanguage(there: readonly string[], language: string): asserts language is 'de' | 'en' {
  if (there.includes(language) && isLanguage(language)) return;
  throw new Refusal('language-not-there', { language, there: there.filter(isLanguage).join(', ') });
}

function codeOf({ code }: AnswerProblem): ErrorCode {
  return code === 'unknown-question' || code === 'hidden-question' ? code : 'answer-refused';
}
