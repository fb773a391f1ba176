import ical, { ICalAlarmType } from 'ical-generator';
import type { Day, DayKind } from '../landscape/timetable.ts';
import { aboutDay } from '../report/chapters/calendar.ts';
import { stepsTold } from '../report/chapters/date-steps.ts';
import type { Language } from '../report/telling.ts';
import { dateWords } from '../report/words/dates.ts';

/** What a calendar needs beside its dates. */
export interface CalendarFrame {
  /** Id of the assessment: an event keeps its UID, so that importing it again changes it, not doubles it. */
  assessment: string;
  municipality: string;
  /** ISO instant of the last change: the stamp of each event, so that the same file comes of the same dates. */
  changed: string;
  language: Language;
}

/** What someone has to do by then is remembered so many days before. */
const remindedBefore = 28;
const reminded: readonly DayKind[] = ['decide', 'budget', 'notice'];
/** Days that are about several things name them in what is said about the event. */
const grouped: readonly DayKind[] = ['budget', 'council'];
const secondsADay = 24 * 60 * 60;

/** The days as iCalendar (RFC 5545): an event of a whole day for each. */
export function calendarOf(days: readonly Day[], frame: CalendarFrame): string {
  const { calendar: words } = dateWords[frame.language];
  const calendar = ical({
    name: words.name(frame.municipality),
    prodId: { company: 'OSS-Kompass', product: 'OSS-Kompass' },
  });
  for (const day of days) {
    const { id, kind, date } = day;
    const event = calendar.createEvent({
      id: `${frame.assessment}-${id}@oss-kompass`,
      start: new Date(`${date}T00:00:00Z`),
      allDay: true,
      stamp: new Date(frame.changed),
      summary: words.event(kind, grouped.includes(kind) ? '' : day.what.join('; ')),
    });
    const said = description(day, frame);
    if (said !== '') event.description(said);
    if (reminded.includes(kind))
      event.createAlarm({ type: ICalAlarmType.display, trigger: remindedBefore * secondsADay });
  }
  return calendar.toString();
}

function description(day: Day, { language }: CalendarFrame): string {
  if (day.kind === 'decide' && day.deadline !== null)
    return stepsTold(day.deadline, language)
      .map((step) => `- ${step}`)
      .join('\n');
  return grouped.includes(day.kind) ? aboutDay(day, language) : '';
}
