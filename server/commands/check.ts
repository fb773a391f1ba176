import { printProblems } from '../questionnaire/check/print.ts';
import type { Command } from './command.ts';
import { checkFolder, ownQuestionnaires } from './content.ts';
import { terminalLanguage } from './language.ts';

export const check: Command = {
  summary: 'Checks questionnaires, rules and texts, and names every problem at once.',
  takes: '[folder]',
  options: { language: { value: 'de|en', help: 'of the problems; default: as the terminal, else en' } },
  run: async ([folder = ownQuestionnaires], options, { output, env }) => {
    const { problems, documents, versions } = checkFolder(folder);
    for (const line of printProblems(problems, documents, terminalLanguage(options.language, env)))
      output.write(`${line}\n`);
    const names = versions.map((v) => `${v.id} ${v.version}${v.published === null ? ' (draft)' : ''}`);
    if (problems.length === 0) output.write(`No problems in ${names.join(', ')}.\n`);
    else output.write(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.\n`);
    return problems.length === 0 ? 0 : 1;
  },
};
