import { type DateSheet, noDates } from '../landscape/date-sheet.ts';
import { type Deadline, deadlines, type Ending, endingsOf, supported } from '../landscape/deadlines.ts';
import { holidaysOf } from '../landscape/holidays.ts';
import type { Service } from '../landscape/model.ts';
import { type Day, timetable } from '../landscape/timetable.ts';
import type { Answers } from '../questionnaire/answers.ts';
import type { Texts } from '../questionnaire/model.ts';
import { whoIs } from '../questionnaire/who.ts';
import type { RuleSet } from '../scoring/evaluate.ts';
import type { Beside, Plan } from './beside.ts';
import { questionText } from './telling.ts';

/** What dates are reckoned from. */
export interface Dated {
  answers: Answers;
  ruleSet: RuleSet;
  texts: Texts;
  /** ISO date. */
  asOf: string;
  beside: Pick<Beside, 'landscape' | 'dates' | 'plan'>;
}

export interface Dates {
  deadlines: Deadline[];
  days: Day[];
  sheet: DateSheet;
}

/** So many signs of an ISO date name its month. */
const month = 7;

/**
 * Dates of an assessment: from the services that were brought in, from ends of support, from answers that are
 * dates, and what the plan says is due. An answer has no period of notice; one given as a span counts with
 * its earlier end; one that is the end of a service of its area speaks of that contract and is not told twice.
 * They are told as of the day of the assessment, so they stay the same until someone changes
 * something.
 */
export function datesOf(from: Dated): Dates {
  const { answers, ruleSet, texts, asOf, beside } = from;
  const sheet = beside.dates ?? noDates;
  const services = beside.landscape?.services ?? [];
  const endings = [
    ...answered(answers, ruleSet, texts, services),
    ...endingsOf(services),
    ...sheet.supportEnds.map(({ id, what, date }) => supported({ id: `~support~${id}`, what, date })),
  ];
  const found = deadlines(endings, { ...sheet, today: asOf, isHoliday: holidaysBy(from) });
  const due = dueMeasures(from, beside.plan ?? {});
  return { deadlines: found, days: timetable(found, sheet.councilDates, due), sheet };
}

/** What is done or dropped is due no more. */
function dueMeasures({ ruleSet, texts }: Dated, plan: Plan): { id: string; title: string; due: string }[] {
  return ruleSet.measures.flatMap(({ id, source, area }) => {
    const { due = null, state } = plan[id] ?? {};
    if (due === null || state === 'done' || state === 'dropped') return [];
    const title = texts.measures[source.id]!.title;
    return [{ id, title: area === null ? title : `${title} (${texts.areas[area]?.name ?? area})`, due }];
  });
}

function holidaysBy({ ruleSet, answers }: Dated): (day: string) => boolean {
  const { country, state } = whoIs(ruleSet.questionnaire, answers);
  return country === null ? () => false : holidaysOf(country, state);
}

/** A contract that the list of services has is not told once more as the answer of its need area. */
function answered(answers: Answers, ruleSet: RuleSet, texts: Texts, services: readonly Service[]): Ending[] {
  return ruleSet.questionnaire.questions.flatMap((question): Ending[] => {
    const span = question.kind === 'date' ? datesIn(answers, question.id) : null;
    if (span === null) return [];
    const [first, last] = span.map((day) => day.slice(0, month));
    const { area } = question;
    const isListed = services.some(({ area: of, contractEnd }) => {
      const end = contractEnd?.slice(0, month) ?? '';
      return of === area && first! <= end && end <= last!;
    });
    if (isListed) return [];
    const what = area === null ? questionText(texts, question).text : (texts.areas[area]?.name ?? area);
    return [{ id: question.id, what, of: 'contract', end: span[0], noticeMonths: null }];
  });
}

function textOf(answers: Answers, id: string): string | null {
  const answer = answers[id];
  return answer !== undefined && 'value' in answer && typeof answer.value === 'string' ? answer.value : null;
}

/** The date that was answered, twice, or both ends of its span. */
function datesIn(answers: Answers, id: string): [string, string] | null {
  const answer = answers[id];
  if (answer !== undefined && 'span' in answer) return [String(answer.span[0]), String(answer.span[1])];
  const date = textOf(answers, id);
  return date === null ? null : [date, date];
}
