import {
  type Calendar,
  type Contract,
  contractsOf,
  type Deadline,
  deadlines,
} from '../landscape/deadlines.ts';
import { holidaysOf } from '../landscape/holidays.ts';
import type { Landscape } from '../landscape/model.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { questionText } from '../report/telling.ts';
import type { AssessmentView } from './view.ts';

/** Answers that say where the administration is; a questionnaire without them has no holidays. */
const place = { country: 'profile.country', state: 'profile.state' };

/** Whether a day is a holiday where the administration is, by its answers. */
function holidaysBy(answers: Answers): Calendar['isHoliday'] {
  const country = textOf(answers, place.country);
  return country === null ? () => false : holidaysOf(country, textOf(answers, place.state));
}

/**
 * Dates of an assessment: from the services that were brought in, and from answers that are dates. An answer
 * has no period of notice; one given as a span counts with its earlier end. They are told as of the day
 * of the assessment, so they stay the same until someone changes something.
 * @param landscape null: no services were brought in
 */
export function datesOf(
  view: AssessmentView,
  landscape: Landscape | null,
  language: 'de' | 'en',
): Deadline[] {
  const { answers, assessment } = view;
  return deadlines([...answered(view, language), ...contractsOf(landscape?.services ?? [])], {
    today: assessment.asOf,
    procurementMonths: null,
    councilDates: [],
    isHoliday: holidaysBy(answers),
  });
}

function answered({ answers, ruleSet, edition }: AssessmentView, language: 'de' | 'en'): Contract[] {
  const texts = edition.content.texts[language]!;
  return ruleSet.questionnaire.questions.flatMap((question): Contract[] => {
    const end = question.kind === 'date' ? dateOf(answers, question.id) : null;
    if (end === null) return [];
    const { area } = question;
    const what = area === null ? questionText(texts, question).text : (texts.areas[area]?.name ?? area);
    return [{ id: question.id, what, end, noticeMonths: null }];
  });
}

function textOf(answers: Answers, id: string): string | null {
  const answer = answers[id];
  return answer !== undefined && 'value' in answer && typeof answer.value === 'string' ? answer.value : null;
}

function dateOf(answers: Answers, id: string): string | null {
  const answer = answers[id];
  if (answer !== undefined && 'span' in answer) return String(answer.span[0]);
  return textOf(answers, id);
}
