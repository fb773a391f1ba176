import type { Alternative, CostSheet } from '../costs/model.ts';
import { whole } from '../costs/reckon.ts';
import { quantityText } from '../report/chapters/cost-assumptions.ts';
import { originText } from '../report/cost-origin.ts';
import { costSpreadsheet } from '../report/ods/costs.ts';
import { longDate, wordsOf } from '../report/telling.ts';
import { costWords } from '../report/words/costs.ts';
import type { Language } from '../web/language.ts';
import { areasOf, emptySheet } from './costs-actions.ts';
import type { AssessmentView } from './view.ts';

/** The costs as a spreadsheet that goes on reckoning; an empty one where nothing was entered. */
export function costsFile(view: AssessmentView, sheet: CostSheet | null, language: Language): Buffer {
  const words = costWords[language];
  const { content } = view.edition;
  const { name, asOf } = view.assessment;
  const { cover } = wordsOf[language];
  const texts = content.texts[language]!;
  const costs = sheet ?? emptySheet;
  const file = costSpreadsheet({ ...costs, kinds: content.costKinds }, areasOf(view), language, {
    area: (area) => (area === whole ? words.whole : (texts.areas[area]?.name ?? area)),
    beside: words.beside,
    alternative: (alternative) => words.alternative[alternative as Alternative],
    kind: (kind) => texts.costKinds[kind] ?? kind,
    origin: (input) => {
      const quantity = quantityText({ content, language }, input, costs.currency);
      const from = originText(content, language, input);
      return quantity === '' || input.origin !== 'default' ? from : `${quantity}; ${from}`;
    },
    about: [`${cover.municipality}: ${name}`, `${cover.asOf}: ${longDate(asOf, language)}`],
    rateOrigin: (rate, { rates }) => {
      const from = rates?.[rate];
      return from === undefined
        ? ''
        : originText(content, language, { origin: from.origin, basis: { default: from.default } });
    },
  });
  return Buffer.from(file);
}
