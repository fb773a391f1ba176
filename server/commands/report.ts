import { requireLanguage } from '../assessments/actions.ts';
import { ruleSetOf, versionsOf } from '../assessments/library.ts';
import { today } from '../assessments/today.ts';
import { composeReport } from '../report/compose.ts';
import { drawOdt } from '../report/odt/draw.ts';
import { drawPdf } from '../report/pdf/draw.ts';
import { loadFonts } from '../report/pdf/fonts.ts';
import { ownOf, robustnessOf } from '../report/robustness-of.ts';
import { evaluate } from '../scoring/evaluate.ts';
import { readAssessment } from './assessments-in.ts';
import { chosenLibrary, libraryOptions } from './chosen-library.ts';
import { type Command, UserError } from './command.ts';
import { readText, writeFile } from './files.ts';

export const report: Command = {
  summary: 'Writes the report of an assessment as PDF, or as a text to go on writing in (.odt).',
  takes: '<answers.json>',
  options: {
    output: { value: 'file', short: 'o', help: 'where to write it; default: report.pdf' },
    language: { value: 'de|en', help: 'default: the language of the assessment' },
    ...libraryOptions,
  },
  run: async ([file], options, around) => {
    if (file === undefined)
      throw new UserError('Which assessment? Give the file: oss-kompass report answers.json');
    const library = chosenLibrary(options, around);
    const given = readAssessment(library, readText(file), file, today(around.clock()));
    const language = String(options.language ?? given.language);
    requireLanguage(given.edition.content.questionnaire.languages, language);
    const ruleSet = ruleSetOf(given.edition, given.mode);
    const { content } = given.edition;
    const result = evaluate(ruleSet, given.answers, given.asOf);
    const weights = given.beside?.weights;
    const document = composeReport({
      content,
      ruleSet,
      result,
      answers: given.answers,
      assessment: { name: given.name, contact: given.contact },
      beside: given.beside,
      robustness: robustnessOf(ruleSet, given.answers, result),
      ...(weights === undefined ? {} : { own: ownOf(content, result, given.answers, weights) }),
      versions: versionsOf(library, given.edition.content.questionnaire.id),
      language,
    });
    const target = String(options.output ?? 'report.pdf');
    const asText = target.toLowerCase().endsWith('.odt');
    writeFile(target, asText ? drawOdt(document) : await drawPdf(document, loadFonts()));
    around.output.write(`${target}\n`);
    return 0;
  },
};
