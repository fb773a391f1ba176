import { type DateReason, type Deadline, decisionKnown } from '../../landscape/deadlines.ts';
import type { Block, Inline } from '../document.ts';
import { assessment, heading, paragraph, strong, text } from '../inline.ts';
import type { Telling } from '../telling.ts';

/** By when to decide on which contract, and why no later. */
export function dates(t: Telling, deadlines: readonly Deadline[]): Block[] {
  const words = t.words.landscape.dates;
  const head = heading(1, words.title, 'dates');
  if (deadlines.length === 0) return [head, paragraph([text(words.none)], [assessment])];
  const overdue = deadlines.filter((one) => one.overdue).map(({ what }) => what);
  const buying = deadlines.some(({ reasons }) => reasons.some(({ kind }) => kind === 'procurement'));
  return [
    head,
    paragraph([text(words.intro)], [assessment]),
    ...(overdue.length === 0
      ? []
      : [
          {
            kind: 'note',
            tone: 'warning',
            content: [text(words.overdue(t.words.list(overdue)))],
            from: [assessment],
          } satisfies Block,
        ]),
    {
      kind: 'table',
      dense: true,
      table: {
        caption: words.table,
        columns: [
          { label: words.column.what, width: 4, align: 'start' },
          { label: words.column.decideBy, width: 3, align: 'start' },
          { label: words.column.noticeBy, width: 3, align: 'start' },
          { label: words.column.end, width: 3, align: 'start' },
          { label: words.column.why, width: 6, align: 'start' },
        ],
        rows: deadlines.map((one) => row(t, one)),
      },
      from: [assessment],
    },
    paragraph(
      [text(`${words.holidays}${buying ? '' : ` ${words.reason['procurement-unknown']}`}`)],
      [assessment],
      'small',
    ),
  ];
}

function row(t: Telling, deadline: Deadline): Inline[][] {
  const { what, noticeBy, end, reasons } = deadline;
  return [
    [text(what)],
    [decision(t, deadline)],
    [text(noticeBy === null ? t.words.landscape.unknown : t.date(noticeBy))],
    [text(t.date(end))],
    [text(reasons.flatMap((one) => reason(t, one)).join('; '))],
  ];
}

function decision(t: Telling, deadline: Deadline): Inline {
  const words = t.words.landscape.dates;
  const { decideBy, overdue } = deadline;
  if (overdue) return strong(`${t.date(decideBy)} (${words.late})`);
  return text(decisionKnown(deadline) ? t.date(decideBy) : words.clarify);
}

/** None where a column or the note below says it already. */
function reason(t: Telling, one: DateReason): string[] {
  const words = t.words.landscape.dates.reason;
  switch (one.kind) {
    case 'end':
    case 'procurement-unknown':
      return [];
    case 'notice':
    case 'procurement':
      return [words[one.kind](one.months)];
    case 'moved':
      return [words.moved(t.date(one.from))];
    default:
      return [words[one.kind]];
  }
}
