import { assumedProcurementMonths } from '../../landscape/date-sheet.ts';
import { summary } from '../chapters/council.ts';
import { findingGroups } from '../chapters/findings.ts';
import { datesOf } from '../dates-of.ts';
import type { Block } from '../document.ts';
import { assessment, heading, listOf, paragraph, rule, source, strong, text } from '../inline.ts';
import type { Telling } from '../telling.ts';
import { dateWords } from '../words/dates.ts';
import type { CouncilWords } from './council-words.ts';

/** So many findings of a kind, and so many contracts, are named; the report annexed has them all. */
const most = 5;

/** What came out and why, and by when to decide on contracts. */
export function facts(t: Telling, words: CouncilWords): Block[] {
  return [
    paragraph([text(words.basis)], [assessment]),
    ...summary(t),
    ...told(t, 'opportunity', words.strongest),
    ...told(t, 'challenge', words.hardest),
    ...contracts(t, words),
    paragraph([text(words.steps)], [assessment]),
  ];
}

function told(t: Telling, kind: 'opportunity' | 'challenge', title: CouncilWords['strongest']): Block[] {
  const certain = findingGroups(t, kind).filter((group) => group.holds === 'certainly');
  const groups = certain.slice(0, most);
  if (groups.length === 0) return [];
  return [
    heading(2, title(groups.length, certain.length), kind),
    listOf(
      groups.map(({ origin, areas, members }) => {
        const { title: name, text: says } = t.texts.findings[origin]!;
        const where = areas.length === 0 ? '' : ` (${t.words.list(areas.map(t.areaName))})`;
        const { sources: cited = [] } = t.content.rules.findings.find((f) => f.id === origin)!;
        return {
          content: [strong(`${name}${where}. `), text(`${says} `), ...t.cite(cited)],
          from: [...members.map((m) => rule(m.id)), ...cited.map(source)],
        };
      }),
    ),
  ];
}

/** By when to decide on what ends first; nothing where no end is known. */
function contracts(t: Telling, words: CouncilWords): Block[] {
  const { answers, ruleSet, texts, beside = {}, result } = t;
  const { deadlines, sheet } = datesOf({ answers, ruleSet, texts, asOf: result.asOf, beside });
  if (deadlines.length === 0) return [];
  const says = dateWords[t.language];
  const shown = deadlines.slice(0, most);
  const hasBudget = shown.some(({ budgetBy }) => budgetBy !== null);
  const late = (date: string): boolean => date < result.asOf;
  const day = (date: string): string => (late(date) ? `${t.date(date)} (${says.late})` : t.date(date));
  const further = deadlines.length - most;
  const months = sheet.procurementMonths;
  const notes = [
    words.deadlines.how(months ?? assumedProcurementMonths, months === null),
    ...(shown.some(({ decideBy, budgetBy }) => late(decideBy) || (budgetBy !== null && late(budgetBy)))
      ? [words.deadlines.late]
      : []),
    ...(further > 0 ? [words.deadlines.further(further)] : []),
  ];
  const column = (label: string, width: number) => ({ label, width, align: 'start' as const });
  return [
    heading(2, words.deadlines.title, 'deadlines'),
    {
      kind: 'table',
      table: {
        caption: words.deadlines.caption,
        columns: [
          column(says.column.what, 3.5),
          column(says.column.decideBy, 3),
          ...(hasBudget ? [column(says.column.budgetBy, 3)] : []),
          column(words.deadlines.notice, 3),
          column(says.column.end, 3),
        ],
        rows: shown.map(({ what, decideBy, noticeBy, budgetBy, end }) => [
          [text(what)],
          [text(day(decideBy))],
          ...(hasBudget ? [[text(budgetBy === null ? says.unknown : day(budgetBy))]] : []),
          [text(noticeBy === null ? words.deadlines.none : t.date(noticeBy))],
          [text(t.date(end))],
        ]),
      },
      from: [assessment],
    },
    paragraph([text(notes.join(' '))], [assessment], 'small'),
  ];
}
