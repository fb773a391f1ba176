import { lastDay } from './days.ts';
import type { Deadline } from './deadlines.ts';

export type DayKind = 'decide' | 'budget' | 'notice' | 'end' | 'support' | 'council' | 'measure';

/** Something that is to be done by a day or happens on it. */
export interface Day {
  /** A name of its own that stays, for calendars. */
  id: string;
  kind: DayKind;
  /** ISO day. */
  date: string;
  /** What it is about; of a day of the budget or the council all there is to name, in order. */
  what: string[];
  /** The deadline it comes from; null where it comes from none. */
  deadline: Deadline | null;
}

/** A measure someone is to see to. */
export interface DueMeasure {
  id: string;
  title: string;
  /** ISO day or month; a month is its last day. */
  due: string;
}

/**
 * All days in order of time. Figures for the budget that are due on one day are one day, and a meeting of the
 * council names what it has to decide at the latest.
 */
export function timetable(
  deadlines: readonly Deadline[],
  councilDates: readonly string[],
  measures: readonly DueMeasure[],
): Day[] {
  const days = [
    ...deadlines.flatMap(ownDays),
    ...budgetDays(deadlines),
    ...[...new Set(councilDates)].map((date): Day => {
      const what = named(deadlines.filter(({ decideBy }) => decideBy === date));
      return { id: `~council~${date}`, kind: 'council', date, what, deadline: null };
    }),
    ...measures.flatMap(({ id, title, due }): Day[] => {
      const date = lastDay(due)?.toString();
      if (date === undefined) return [];
      return [{ id: `~measure~${id}`, kind: 'measure', date, what: [title], deadline: null }];
    }),
  ];
  return days.sort((a, b) => order(a.date, b.date) || order(a.id, b.id));
}

function ownDays(deadline: Deadline): Day[] {
  const { id, what, of, decideBy, noticeBy, end } = deadline;
  const day = (kind: DayKind, date: string): Day => ({
    id: `${id}-${kind === 'support' ? 'end' : kind}`,
    kind,
    date,
    what: [what],
    deadline,
  });
  return [
    day('decide', decideBy),
    ...(noticeBy === null ? [] : [day('notice', noticeBy)]),
    day(of === 'support' ? 'support' : 'end', end),
  ];
}

function budgetDays(deadlines: readonly Deadline[]): Day[] {
  const byDate = Map.groupBy(
    deadlines.filter(({ budgetBy }) => budgetBy !== null),
    ({ budgetBy }) => budgetBy!,
  );
  return [...byDate].map(([date, all]) => ({
    id: `~budget~${date}`,
    kind: 'budget',
    date,
    what: named(all),
    deadline: null,
  }));
}

/** A contract and the support of one product may ask for the same day. */
const named = (all: readonly Deadline[]): string[] => [...new Set(all.map(({ what }) => what))];

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
