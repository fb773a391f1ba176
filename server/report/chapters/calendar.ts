import type { Day } from '../../landscape/timetable.ts';
import type { Block } from '../document.ts';
import { assessment, heading, paragraph, text } from '../inline.ts';
import type { Language, Telling } from '../telling.ts';
import { dateWords } from '../words/dates.ts';

/** So many names stand in a cell. */
const mostNames = 12;

/** The days that lie ahead, in order of time; after `most` of them the rest is counted. */
export function calendar(t: Telling, days: readonly Day[], most: number, today: string): Block[] {
  const words = dateWords[t.language].calendar;
  const ahead = days.filter(({ date }) => date >= today);
  const head = heading(2, words.title, 'calendar');
  if (ahead.length === 0) return [head, paragraph([text(words.empty)], [assessment])];
  const shown = ahead.slice(0, most);
  const rest = ahead.length - shown.length;
  return [
    head,
    {
      kind: 'table',
      dense: true,
      table: {
        caption: words.caption,
        columns: [
          { label: words.column.day, width: 3, align: 'start' },
          { label: words.column.kind, width: 4, align: 'start' },
          { label: words.column.what, width: 8, align: 'start' },
        ],
        rows: shown.map(({ kind, date, what }) => [
          [text(t.date(date))],
          [text(words.kind[kind])],
          [text(aboutDay({ kind, what }, t.language))],
        ]),
      },
      from: [assessment],
    },
    ...(rest === 0 ? [] : [paragraph([text(words.more(rest))], [assessment], 'small')]),
  ];
}

/** What a day is about, as far as it has names. */
export function aboutDay({ kind, what }: Pick<Day, 'kind' | 'what'>, language: Language): string {
  const words = dateWords[language].calendar;
  const rest = what.length - mostNames;
  const names = [...what.slice(0, mostNames), ...(rest > 0 ? [words.andMore(rest)] : [])].join('; ');
  return kind === 'council' && names !== '' ? words.toDecide(names) : names;
}
