import { checkFields, type NewAssessment } from '../assessments/actions.ts';
import { chooseEdition, type Edition, type Library } from '../assessments/library.ts';
import { answerFault } from '../assessments/saved.ts';
import { savedErrors, savedIn } from '../assessments/saved-file.ts';
import type { Answers } from '../questionnaire/answers.ts';
import type { Mode } from '../questionnaire/expand.ts';
import type { Beside } from '../report/beside.ts';
import { answerProblemWords } from '../web/answer-problems.ts';
import { Refusal, toProblem } from '../web/errors.ts';
import { excerpt } from '../web/excerpt.ts';
import { schemaErrorWords } from '../web/schema-words.ts';
import { UserError } from './command.ts';

/** The longest id of an assessment, in characters. */
export const longestId = 200;

/** An assessment as given on the command line, fitted to its questionnaire. */
export interface Given {
  /** Of whoever gave it; the result carries it on. */
  id: string | number | undefined;
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
  const { id, value } = parse(text, place);
  const saved = savedIn(value);
  if (saved === null) {
    const [first] = savedErrors(value);
    throw new UserError(
      `${place}: ${none} ${first === undefined ? '' : schemaErrorWords(first, 'en').detail}`,
    );
  }
  const edition = editionFor(library, { ...saved, version: saved.version ?? version }, questionnaire, place);
  const answers = saved.hidden === undefined ? (saved.answers ?? {}) : { ...saved.hidden, ...saved.answers };
  const wrong = Object.keys(answers).flatMap((id) => answerFault(edition, id, answers[id]!) ?? []);
  if (wrong.length > 0)
    throw new UserError(
      wrong.map((p) => `${place}: ${p.question}: ${answerProblemWords(p, 'en')}`).join('\n'),
    );
  return {
    id,
    edition,
    mode: saved.mode ?? 'full',
    asOf: saved.asOf ?? asOf,
    name: saved.name ?? '',
    contact: saved.contact ?? '',
    language: saved.language ?? edition.content.questionnaire.languages[0]!,
    answers,
    beside: saved.beside ?? {},
  };
}

const none = 'This is not an assessment. Give a file saved in OSS-Kompass, or an object with "answers".';

/** @throws UserError where it is no JSON, or its id cannot be carried on */
function parse(text: string, place: string): { id: Given['id']; value: unknown } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UserError(`${place}: ${none} It is no JSON: ${excerpt((error as Error).message)}`);
  }
  if (typeof value !== 'object' || value === null || !('id' in value)) return { id: undefined, value };
  const { id, ...rest } = value;
  if (typeof id === 'number' || (typeof id === 'string' && id.length <= longestId))
    return { id, value: rest };
  throw new UserError(`${place}: id: give a number, or a text of at most ${longestId} characters.`);
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
