import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { chooseEdition, type Edition, type Library } from '../assessments/library.ts';
import { restore } from '../assessments/saved.ts';
import { readSavedFile } from '../assessments/saved-file.ts';
import type { Answers } from '../questionnaire/answers.ts';
import type { Mode } from '../questionnaire/expand.ts';
import { answerProblemWords } from '../web/answer-problems.ts';
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
}

/**
 * The assessments in a text: one JSON value over any number of lines, or one on each line.
 * @returns each with its line, as it comes; memory does not grow with their number
 */
export async function* assessmentTexts(input: Readable): AsyncGenerator<{ text: string; line: number }> {
  let first = '';
  let whole: string[] | null = null;
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (whole !== null) whole.push(text);
    else if (text.trim() !== '') {
      if (first === '') {
        first = text;
        if (!isJson(text)) {
          whole = [text];
          continue;
        }
      }
      yield { text, line };
    }
  }
  if (whole !== null) yield { text: whole.join('\n'), line: 1 };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads one assessment: a saved file, or an object with at least `answers`.
 * @param asOf date where the assessment names none, YYYY-MM-DD
 * @throws UserError naming all that does not fit
 */
export function readAssessment(
  library: Library,
  text: string,
  place: string,
  asOf: string,
  questionnaire?: string,
): Given {
  const saved = readSavedFile(text);
  if (saved === null)
    throw new UserError(
      `${place}: this is not an assessment. Give a file saved in OSS-Kompass, or an object with "answers".`,
    );
  const edition = chooseEdition(library, saved.questionnaire ?? questionnaire, saved.version);
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
    language: saved.language ?? 'de',
    answers,
  };
}
