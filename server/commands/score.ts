import { ruleSetOf } from '../assessments/library.ts';
import { largestSaved } from '../assessments/saved-size.ts';
import { today } from '../assessments/today.ts';
import { firstYear, isDay, lastYear } from '../questionnaire/kinds/date.ts';
import { briefOf } from '../scoring/brief.ts';
import { evaluate } from '../scoring/evaluate.ts';
import { readAssessment } from './assessments-in.ts';
import { type Command, UserError } from './command.ts';
import { ownQuestionnaires, usableLibrary } from './content.ts';
import { dayOf } from './day.ts';
import { openInput } from './files.ts';
import { openInput, sizeOf } from './files.ts';
import { terminalLanguage } from './language.ts';
import type { Line } from './lines.ts';
import { progressOn } from './progress.ts';
import { writeResultLines } from './result-lines.ts';
import { write } from './write.ts';

export const score: Command = {
  summary: 'Evaluates one assessment, or one on each line (JSON Lines), and writes one result a line.',
  takes: '[answers.json]',
  options: {
    brief: { help: 'scores, levels, findings and knock-outs alone, without reasons and measures' },
    questionnaires: { value: 'folder', help: 'folder of questionnaires; default: those that come with it' },
    questionnaire: { value: 'id', help: 'for assessments that name none' },
    'as-of': { value: 'date', help: 'date where an assessment names none, YYYY-MM-DD; default: today' },
  },
  run: async ([file], options, around) => {
    const language = terminalLanguage(undefined, around.env);
    const library = usableLibrary(String(options.questionnaires ?? ownQuestionnaires), language, (t) =>
      around.errors.write(`${t}\n`),
    );
    const asOf = dayOf(options['as-of']) ?? today(around.clock());
    const questionnaire = options.questionnaire === undefined ? undefined : String(options.questionnaire);
    const input = file === undefined || file === '-' ? around.input : openInput(file);
    const progress = progressOn(around, sizeOf(input), language);
    const longest = largestSaved(library);
    const lineOf = ({ text, line, problem }: Line): string => {
      const place = `${file ?? 'input'}:${line}`;
      if (problem !== null) throw new UserError(`${place}: ${unread(problem, longest)}`);
      const {
        id,
        name,
        edition,
        mode,
        asOf: day,
        answers,
      } = readAssessment(library, text, place, asOf, questionnaire);
      const result = evaluate(ruleSetOf(edition, mode), answers, day);
      const whose = { line, id, name: name === '' ? undefined : name };
      return JSON.stringify({ ...whose, ...(options.brief === true ? briefOf(result) : result) });
    };
    const reached = await writeResultLines(input, around.output, longest, lineOf, {
      reached: progress.show,
      wrong: (text) => {
        progress.clear();
        return write(around.errors, `${text}\n`);
      },
    });
    progress.end(reached);
    if (reached.done + reached.wrong === 0)
      throw new UserError('There is nothing to evaluate: the input is empty.');
    return reached.wrong > 0 ? 1 : 0;
  },
};

/** What hinders a line from being read, with what to do. */
function unread(problem: Exclude<Line['problem'], null>, longest: number): string {
  if (problem === 'not-utf8') return 'This is not UTF-8. Save the file as UTF-8, and give it again.';
  const megabytes = Math.ceil(longest / 1e6);
  return `This is longer than ${megabytes} MB, more than an assessment can be. Give each assessment a line of its own.`;
}

function dayOf(asked: string | true | undefined): string | undefined {
  if (asked === undefined) return undefined;
  const text = String(asked);
  const year = Number(text.slice(0, 4));
  if (isDay(text) && year >= firstYear && year <= lastYear) return text;
  throw new UserError(
    `--as-of ${text}: give a date that exists as YYYY-MM-DD, in the years ${firstYear} to ${lastYear}.`,
  );
}
