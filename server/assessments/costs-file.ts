import type { Alternative, CostSheet } from '../costs/model.ts';
import { whole } from '../costs/reckon.ts';
import { costSpreadsheet } from '../report/ods/costs.ts';
import { costWords } from '../report/words/costs.ts';
import type { Language } from '../web/language.ts';
import { areasOf, emptySheet } from './costs-actions.ts';
import type { AssessmentView } from './view.ts';

export const odsType = 'application/vnd.oasis.opendocument.spreadsheet';

const origins: Record<Language, Record<string, string>> = {
  de: { own: 'eingetragen', list: 'aus der Liste', default: 'Vorgabe', struck: 'gestrichen' },
  en: { own: 'entered', list: 'from the list', default: 'default', struck: 'struck' },
};

/** The costs as a spreadsheet that goes on reckoning; an empty one where nothing was entered. */
export function costsFile(view: AssessmentView, sheet: CostSheet | null, language: Language): Buffer {
  const words = costWords[language];
  const texts = view.edition.content.texts[language]!;
  const file = costSpreadsheet(sheet ?? emptySheet, areasOf(view), language, {
    area: (area) => (area === whole ? words.whole : (texts.areas[area]?.name ?? area)),
    alternative: (alternative) => words.alternative[alternative as Alternative],
    kind: (kind) => words.kind[kind] ?? kind,
    origin: (origin) => origins[language][origin] ?? origin,
  });
  return Buffer.from(file);
}
