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
import type { Texts } from '../questionnaire/model.ts';
import type { RuleSet } from '../scoring/evaluate.ts';
import { questionText } from './telling.ts';

/** What dates are reckoned from. */
export interface Dated {
  answers: Answers;
  ruleSet: RuleSet;
  texts: Texts;
  /** ISO date. */
  asOf: string;
  /** Null: no services were brought in. */
  landscape: Landscape | null;
  /** How the administration decides, as far as it has said so. */
  lead?: Partial<Pick<Calendar, 'procurementMonths' | 'councilDates'>>;
}

/** Answers that say where the administration is; a questionnaire without them has no holidays. */
const place = { country: 'profile.country', state: 'profile.state' };

/**
 * Dates of an assessment: from the services that were brought in, and from answers that are dates. An answer
 * has no period of notice; one given as a span counts with its earlier end. They are told as of the day
 * of the assessment, so they stay the same until someone changes something.
 */
export function datesOf({ answers, ruleSet, texts, asOf, landscape, lead = {} }: Dated): Deadline[] {
  return deadlines([...answered(answers, ruleSet, texts), ...contractsOf(landscape?.services ?? [])], {
    today: asOf,
    procurementMonths: null,
    councilDates: [],
    isHoliday: holidaysBy(answers),
    ...lead,
  });
}

function holidaysBy(answers: Answers): Calendar['isHoliday'] {
  const country = textOf(answers, place.country);
  return country === null ? () => false : holidaysOf(country, textOf(answers, place.state));
}

function answered(answers: Answers, ruleSet: RuleSet, texts: Texts): Contract[] {
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
