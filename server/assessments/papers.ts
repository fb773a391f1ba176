import { whoIs } from '../questionnaire/who.ts';
import type { Beside } from '../report/beside.ts';
import type { Document } from '../report/document.ts';
import { councilPaper } from '../report/papers/council.ts';
import { enquiries, makersToAsk } from '../report/papers/enquiry.ts';
import { projectSheets } from '../report/papers/projects.ts';
import { tenderKit } from '../report/papers/tender/kit.ts';
import { type Form, forms, type Strength } from '../report/papers/words.ts';
import { worklist } from '../report/papers/worklist.ts';
import { inSwissSpelling } from '../report/swiss.ts';
import { Refusal } from '../web/errors.ts';
import type { Language } from '../web/language.ts';
import { fault, type SchemaError } from '../web/schema-words.ts';
import { areasOf } from './costs-actions.ts';
import { measuresOf } from './plan-actions.ts';
import { reportInput } from './report-input.ts';
import type { AssessmentView } from './view.ts';

/** What the administration hands on. */
export const papers = ['council', 'project', 'worklist', 'enquiry', 'tender'] as const;
export type Paper = (typeof papers)[number];

/** How a paper is wanted; what is not said follows from the answers. */
export interface PaperWish {
  form?: Form;
  strength?: Strength;
  measure?: string;
  maker?: string;
  /** Of the tender: its need area, which must be said, and the value of the order without tax. */
  area?: string;
  value?: number;
}

/** The form of the country that was answered, or of Germany. */
export function formOf({ answers, ruleSet }: Pick<AssessmentView, 'answers' | 'ruleSet'>): Form {
  const { country } = whoIs(ruleSet.questionnaire, answers);
  return forms.find((form) => form === country) ?? 'de';
}

/** The need areas a tender may be for: those that were chosen, or all while none is. */
export function tenderAreas(view: Pick<AssessmentView, 'answers' | 'edition'>): readonly string[] {
  const answer = view.answers[view.edition.content.questionnaire.areas.from];
  const chosen = answer !== undefined && 'value' in answer && Array.isArray(answer.value) ? answer.value : [];
  const offered = areasOf(view).filter((area) => chosen.includes(area));
  return offered.length === 0 ? areasOf(view) : offered;
}

/** @throws Refusal 'invalid-input' where the measure, the maker or the need area is not known */
export function paperOf(
  paper: Paper,
  view: AssessmentView,
  beside: Beside,
  language: Language,
  { form = formOf(view), strength = 'examine', measure, maker, area = '', value }: PaperWish,
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
  if (paper === 'tender' && !tenderAreas(view).includes(area))
    throw new Refusal('invalid-input', {}, { schemaErrors: [areaFault(view)] });
  const made: Record<Paper, () => Document> = {
    council: () => councilPaper(input, form, strength),
    project: () => projectSheets(input, measure),
    worklist: () => worklist(input),
    enquiry: () => enquiries(input, maker),
    tender: () => tenderKit(input, area, value ?? null),
  };
  const document = made[paper]();
  const typed = { assessment: input.assessment, answers: input.answers, beside };
  return form === 'ch' ? inSwissSpelling(document, typed) : document;
}

const areaFault = (view: AssessmentView): SchemaError =>
  fault('enum', '/area', { allowedValues: tenderAreas(view) });
