import { drawGraph } from '../graph/draw.ts';
import { graphOf } from '../graph/graph-of.ts';
import { type Command, UserError } from './command.ts';
import { writeFile } from './files.ts';
import { terminalLanguage } from './language.ts';
import { readVersion } from './version.ts';
import { write } from './write.ts';

export const graph: Command = {
  summary:
    'Draws a questionnaire as a picture (SVG): questions in order, what makes them visible, what they count for.',
  takes: '<folder of a version>',
  options: {
    output: { value: 'file', short: 'o', help: 'where to write it; default: standard output' },
    language: { value: 'de|en', help: 'of its words; default: as the terminal, else en' },
  },
  run: async ([folder], options, around) => {
    if (folder === undefined)
      throw new UserError(
        'Which questionnaire? Give the folder of a version: oss-kompass graph questionnaires/kommune/2026-1',
      );
    const language = terminalLanguage(options.language, around.env);
    const content = readVersion(folder, language);
    if (!content.questionnaire.languages.includes(language))
      throw new UserError(
        `${folder} has no words in ${language}. Choose with --language: ${content.questionnaire.languages.join(', ')}.`,
      );
    const svg = drawGraph(
      graphOf(content, language),
      language,
      content.questionnaire.published === undefined,
    );
    if (options.output === undefined) await write(around.output, svg);
    else {
      writeFile(String(options.output), svg);
      around.output.write(`${options.output}\n`);
    }
    return 0;
  },
};
