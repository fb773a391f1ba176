import { ruleSetOf } from '../assessments/library.ts';
import { today } from '../assessments/today.ts';
import { caseOf } from '../proofs/explain/case.ts';
import { explain as explained, nearestIds } from '../proofs/explain/explain.ts';
import { readAssessment } from './assessments-in.ts';
import { chosenLibrary, libraryOptions } from './chosen-library.ts';
import { type Command, UserError } from './command.ts';
import { readText } from './files.ts';
import { terminalLanguage } from './language.ts';
import { write } from './write.ts';

export const explain: Command = {
  summary:
    'Says why a question, score, level, finding, knock-out or measure is as it is with some answers, and what would change it.',
  takes: '<answers.json> <id>',
  options: {
    language: { value: 'de|en', help: 'of what is told; default: as the terminal, else en' },
    ...libraryOptions,
  },
  run: async ([file, id], options, around) => {
    if (file === undefined || id === undefined)
      throw new UserError(
        'Explain what? Give the answers and an id: oss-kompass explain answers.json strategy.mandate',
      );
    const language = terminalLanguage(options.language, around.env);
    const library = chosenLibrary(options, around);
    const { edition, mode, answers, asOf } = readAssessment(
      library,
      readText(file),
      file,
      today(around.clock()),
    );
    const one = caseOf(edition.content, ruleSetOf(edition, mode), answers, asOf, language);
    const lines = explained(one, id);
    if (lines === null) throw new UserError(one.words.unknownId(id, nearestIds(one, id)));
    await write(around.output, `${lines.join('\n')}\n`);
    return 0;
  },
};
