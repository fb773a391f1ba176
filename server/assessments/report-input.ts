import type { Beside } from '../report/beside.ts';
import type { ReportInput } from '../report/telling.ts';
import type { Language } from '../web/language.ts';
import { ownIn, robustnessIn } from './robustness-of.ts';
import { type AssessmentView, resultOf } from './view.ts';

/** What a chapter or a paper is made of. Only the answers that are asked now go in. */
export function reportInput(view: AssessmentView, beside: Beside, language: Language): ReportInput {
  const { edition, versions, ruleSet, answers, assessment } = view;
  return {
    content: edition.content,
    ruleSet,
    result: resultOf(view),
    answers,
    assessment: { name: assessment.name, contact: assessment.contact },
    beside,
    versions,
    language,
  };
}

/** What result and report are made of: the same, with how firm its order is. */
export function wholeInput(view: AssessmentView, beside: Beside, language: Language): ReportInput {
  const own = ownIn(view, beside);
  return {
    ...reportInput(view, beside, language),
    robustness: robustnessIn(view),
    ...(own === null ? {} : { own }),
  };
}
