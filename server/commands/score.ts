import { ruleSetOf } from '../assessments/library.ts';
import { today } from '../assessments/today.ts';
import { briefOf } from '../scoring/brief.ts';
import { evaluate } from '../scoring/evaluate.ts';
import { readAssessment } from './assessments-in.ts';
import { chosenLibrary, libraryOptions } from './chosen-library.ts';
import type { Command } from './command.ts';
import { dayOf } from './day.ts';
import { terminalLanguage } from './language.ts';
import { lineByLine } from './line-by-line.ts';

export const score: Command = {
  summary: 'Evaluates one assessment, or one on each line (JSON Lines), and writes one result a line.',
  takes: '[answers.json]',
  options: {
    brief: { help: 'scores, levels, findings and knock-outs alone, without reasons and measures' },
    ...libraryOptions,
    questionnaire: { value: 'id', help: 'for assessments that name none' },
    'as-of': { value: 'date', help: 'date where an assessment names none, YYYY-MM-DD; default: today' },
  },
  run: async ([file], options, around) => {
    const language = terminalLanguage(undefined, around.env);
    const library = chosenLibrary(options, around);
    const asOf = dayOf(options['as-of']) ?? today(around.clock());
    const questionnaire = options.questionnaire === undefined ? undefined : String(options.questionnaire);
    return await lineByLine(file === undefined ? [] : [file], around, library, language, (entry) => {
      const given = readAssessment(library, entry.text, entry.place, asOf, questionnaire);
      const result = evaluate(ruleSetOf(given.edition, given.mode), given.answers, given.asOf);
      const whose = { line: entry.line, id: given.id, name: given.name === '' ? undefined : given.name };
      return JSON.stringify({ ...whose, ...(options.brief === true ? briefOf(result) : result) });
    });
  },
};
