import ical from 'ical-generator';
import { type Deadline, decisionKnown } from '../landscape/deadlines.ts';
import type { LandscapeWords } from '../report/words/landscape-words.ts';

/** What a calendar needs beside its dates. */
export interface CalendarFrame {
  /** Id of the assessment: an event keeps its UID, so that importing it again changes it, not doubles it. */
  assessment: string;
  municipality: string;
  /** ISO instant of the last change: the stamp of each event, so that the same file comes of the same dates. */
  changed: string;
  words: LandscapeWords;
}

/** The dates as iCalendar (RFC 5545): one event of a whole day for each decision, notice and end. */
export function calendarOf(dates: readonly Deadline[], frame: CalendarFrame): string {
  const { calendar: words } = frame.words;
  const calendar = ical({
    name: words.name(frame.municipality),
    prodId: { company: 'OSS-Kompass', product: 'OSS-Kompass' },
  });
  const add = (deadline: Deadline, kind: string, day: string, summary: string): void => {
    calendar.createEvent({
      id: `${frame.assessment}-${deadline.id}-${kind}@oss-kompass`,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      stamp: new Date(frame.changed),
      summary,
    });
  };
  for (const deadline of dates) {
    const { what, decideBy, noticeBy, end } = deadline;
    // Where only the end is known, nothing says by when to decide.
    if (decisionKnown(deadline)) add(deadline, 'decide', decideBy, words.decide(what));
    if (noticeBy !== null) add(deadline, 'notice', noticeBy, words.notice(what));
    add(deadline, 'end', end, words.end(what));
  }
  return calendar.toString();
}
