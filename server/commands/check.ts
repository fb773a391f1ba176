import { printProblems } from '../questionnaire/check/print.ts';
import { printRanges } from '../questionnaire/check/ranges.ts';
import { compile } from '../scoring/evaluate.ts';
import { rangeCases } from '../scoring/exact/worst.ts';
import type { Command } from './command.ts';
import { checkFolder, ownQuestionnaires } from './content.ts';
import { terminalLanguage } from './language.ts';

export const check: Command = {
  summary: 'Checks questionnaires, rules and texts, and names every problem at once.',
  takes: '[folder]',
  options: { language: { value: 'de|en', help: 'of the problems; default: as the terminal, else en' } },
  run: async ([folder = ownQuestionnaires], options, { output, env }) => {
    const { problems, documents, versions } = checkFolder(folder);
    const language = terminalLanguage(options.language, env);
    for (const line of printProblems(problems, documents, language)) output.write(`${line}\n`);
    if (problems.length > 0) {
      output.write(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.\n`);
      return 1;
    }
    const names = versions.map((v) => `${v.id} ${v.version}${v.published === null ? ' (draft)' : ''}`);
    output.write(`No problems in ${names.join(', ')}.\n`);
    for (const { id, version, content } of versions) {
      if (content === null) continue;
      const cases = rangeCases(compile(content, 'full'));
      for (const line of printRanges(`${id} ${version}`, cases, language)) output.write(`${line}\n`);
    }
    return 0;
  },
};
