import type { Beside } from '../report/beside.ts';
import type { Document } from '../report/document.ts';
import { councilPaper } from '../report/papers/council.ts';
import { enquiries, makersToAsk } from '../report/papers/enquiry.ts';
import { projectSheets } from '../report/papers/projects.ts';
import { type Form, forms, type Strength } from '../report/papers/words.ts';
import { worklist } from '../report/papers/worklist.ts';
import { Refusal } from '../web/errors.ts';
import type { Language } from '../web/language.ts';
import { fault } from '../web/schema-words.ts';
import { measuresOf } from './plan-actions.ts';
import { reportInput } from './report-input.ts';
import type { AssessmentView } from './view.ts';

/** What the administration hands on. */
export const papers = ['council', 'project', 'worklist', 'enquiry'] as const;
export type Paper = (typeof papers)[number];

/** How a paper is wanted; what is not said follows from the answers. */
export interface PaperWish {
  form?: Form;
  strength?: Strength;
  measure?: string;
  maker?: string;
}

/** The form of the country that was answered, or of Germany. */
export function formOf({ answers }: Pick<AssessmentView, 'answers'>): Form {
  const country = answers['profile.country'];
  const value = country !== undefined && 'value' in country ? country.value : undefined;
  return forms.find((form) => form === value) ?? 'de';
}

/** @throws Refusal 'invalid-input' where the measure or the maker is not known */
export function paperOf(
  paper: Paper,
  view: AssessmentView,
  beside: Beside,
  language: Language,
  { form = formOf(view), strength = 'examine', measure, maker }: PaperWish,
): Document {
  const input = reportInput(view, beside, language);
  if (measure !== undefined && !measuresOf(view).has(measure)) {
    const params = { allowedValues: input.result.measures.map(({ id }) => id) };
    throw new Refusal('invalid-input', {}, { schemaErrors: [fault('enum', '/measure', params)] });
  }
  const makers = beside.landscape === undefined ? [] : makersToAsk(beside.landscape);
  if (maker !== undefined && !makers.includes(maker))
    throw new Refusal(
      'invalid-input',
      {},
      { schemaErrors: [fault('enum', '/maker', { allowedValues: makers })] },
    );
  const made: Record<Paper, () => Document> = {
    council: () => councilPaper(input, form, strength),
    project: () => projectSheets(input, measure),
    worklist: () => worklist(input),
    enquiry: () => enquiries(input, maker),
  };
  return made[paper]();
}
