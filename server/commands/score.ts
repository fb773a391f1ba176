import { ruleSetOf } from '../assessments/library.ts';
import { today } from '../assessments/today.ts';
import { evaluate } from '../scoring/evaluate.ts';
import { assessmentTexts, readAssessment } from './assessments-in.ts';
import { type Command, UserError } from './command.ts';
import { ownQuestionnaires, usableLibrary } from './content.ts';
import { dayOf } from './day.ts';
import { openInput } from './files.ts';
import { terminalLanguage } from './language.ts';
import { write } from './write.ts';

export const score: Command = {
  summary: 'Evaluates one assessment, or one on each line (JSON Lines), and writes one result each.',
  takes: '[answers.json]',
  options: {
    questionnaires: { value: 'folder', help: 'folder of questionnaires; default: those that come with it' },
    questionnaire: { value: 'id', help: 'for assessments that name none' },
    'as-of': { value: 'date', help: 'date where an assessment names none, YYYY-MM-DD; default: today' },
  },
  run: async ([file], options, around) => {
    const library = usableLibrary(
      String(options.questionnaires ?? ownQuestionnaires),
      terminalLanguage(undefined, around.env),
      (t) => around.errors.write(`${t}\n`),
    );
    const asOf = dayOf(options['as-of']) ?? today(around.clock());
    const questionnaire = options.questionnaire === undefined ? undefined : String(options.questionnaire);
    const input = file === undefined || file === '-' ? around.input : openInput(file);
    let wrong = 0;
    let read = 0;
    for await (const { text, line } of assessmentTexts(input)) {
      read += 1;
      try {
        const given = readAssessment(library, text, `${file ?? 'input'}:${line}`, asOf, questionnaire);
        const result = evaluate(ruleSetOf(given.edition, given.mode), given.answers, given.asOf);
        await write(around.output, `${JSON.stringify(result)}\n`);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        wrong += 1;
        around.errors.write(`${error.message}\n`);
      }
    }
    if (read === 0) throw new UserError('There is nothing to evaluate: the input is empty.');
    return wrong > 0 ? 1 : 0;
  },
};
