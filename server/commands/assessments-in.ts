import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { checkFields, type NewAssessment } from '../assessments/actions.ts';
import { chooseEdition, type Edition, type Library } from '../assessments/library.ts';
import { restore } from '../assessments/saved.ts';
import { readSavedFile } from '../assessments/saved-file.ts';
import type { Answers } from '../questionnaire/answers.ts';
import type { Mode } from '../questionnaire/expand.ts';
import type { Beside } from '../report/beside.ts';
import { answerProblemWords } from '../web/answer-problems.ts';
import { Refusal, toProblem } from '../web/errors.ts';
import { UserError } from './command.ts';

/** An assessment as given on the command line, fitted to its questionnaire. */
export interface Given {
  edition: Edition;
  mode: Mode;
  asOf: string;
  name: string;
  contact: string;
  language: string;
  answers: Answers;
  beside: Beside;
}

/**
 * The assessments in a text: one JSON value over any number of lines, or one on each line.
 * @returns each with its line, as it comes; memory does not grow with their number
 */
export async function* assessmentTexts(input: Readable): AsyncGenerator<{ text: string; line: number }> {
  let begun = false;
  let whole: { text: string; line: number }[] = [];
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === '') continue;
    const opens = !begun && opensObject(text);
    begun = true;
    if (opens || (whole.length > 0 && !isObject(text))) {
      whole.push({ text, line });
      continue;
    }
    // A line that is an object of its own: these are JSON Lines, and those before are broken.
    yield* whole;
    whole = [];
    yield { text, line };
  }
  const [first] = whole;
  if (first !== undefined) yield { text: whole.map((l) => l.text).join('\n'), line: first.line };
}

/** Whether a line opens an object that goes on in the lines below it. */
function opensObject(line: string): boolean {
  // Strings hold brackets too; one that is not closed is left over as a quotation mark.
  const bare = line.replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
  const depth = [...bare].reduce((sum, c) => sum + (c === '{' ? 1 : c === '}' ? -1 : 0), 0);
  return line.trim().startsWith('{') && depth > 0 && !bare.includes('"');
}

function isObject(line: string): boolean {
  if (!/^\s*\{.*\}\s*$/.test(line)) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads one assessment: a saved file, or an object with at least `answers`.
 * @param asOf date where the assessment names none, YYYY-MM-DD
 * @param version where the assessment names none; default: the newest
 * @throws UserError naming all that does not fit
 */
export function readAssessment(
  library: Library,
  text: string,
  place: string,
  asOf: string,
  questionnaire?: string,
  version?: string,
): Given {
  const saved = readSavedFile(text);
  if (saved === null)
    throw new UserError(
      `${place}: this is not an assessment. Give a file saved in OSS-Kompass, or an object with "answers".`,
    );
  const edition = editionFor(library, { ...saved, version: saved.version ?? version }, questionnaire, place);
  const mode = saved.mode ?? 'full';
  const date = saved.asOf ?? asOf;
  const { problems, answers } = restore(edition, mode, date, saved.answers ?? {}, saved.hidden ?? {});
  const wrong = problems.filter((p) => p.code !== 'hidden-question');
  if (wrong.length > 0)
    throw new UserError(
      wrong.map((p) => `${place}: ${p.question}: ${answerProblemWords(p, 'en')}`).join('\n'),
    );
  return {
    edition,
    mode,
    asOf: date,
    name: saved.name ?? '',
    contact: saved.contact ?? '',
    language: saved.language ?? edition.content.questionnaire.languages[0]!,
    answers,
    beside: saved.beside ?? {},
  };
}

function editionFor(
  library: Library,
  given: Omit<NewAssessment, 'version'> & { version: string | undefined },
  questionnaire: string | undefined,
  place: string,
): Edition {
  try {
    const edition = chooseEdition(library, given.questionnaire ?? questionnaire, given.version);
    checkFields(edition, given);
    return edition;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new UserError(`${place}: ${toProblem(error, 'en', '').detail}`);
  }
}
