import type { Beside } from '../report/beside.ts';
import type { ReportInput } from '../report/telling.ts';
import type { Language } from '../web/language.ts';
import { type AssessmentView, resultOf } from './view.ts';

/** What a report is made of. Only the answers that are asked now go in. */
export function reportInput(view: AssessmentView, beside: Beside, language: Language): ReportInput {
  const { edition, ruleSet, answers, assessment } = view;
  return {
    content: edition.content,
    ruleSet,
    result: resultOf(view),
    answers,
    assessment: { name: assessment.name, contact: assessment.contact },
    beside,
    language,
  };
}
