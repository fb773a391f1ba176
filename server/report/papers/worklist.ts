import type { Question } from '../../questionnaire/expand.ts';
import { type Worth, worthOf } from '../../scoring/worth/worth.ts';
import type { Block, Document, Inline, Origin, Table } from '../document.ts';
import { answer, assessment, heading, paragraph, rule, text } from '../inline.ts';
import { type ReportInput, type Telling, telling } from '../telling.ts';
import { worthText } from '../why/worth-text.ts';
import { whyWords } from '../words/why.ts';
import { paper } from './paper.ts';
import { paperWords } from './words.ts';

/**
 * The questions that are open or not known exactly, for each person who finds out the answer, in the order
 * of their names; last those nobody was named for, with room for who does. A page for each. What settles most
 * stands first, topics and questions alike; before it what decides which questions are asked.
 */
export function worklist(input: ReportInput): Document {
  const t = telling(input);
  const words = paperWords[t.language].worklist;
  const ids = new Set([...t.result.unanswered, ...t.result.unknown]);
  const worths = worthOf(t.supposing, t.result);
  const place = new Map(worths.map(({ question }, i) => [question, i]));
  const open = t.ruleSet.questionnaire.questions
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => (place.get(a.id) ?? -1) - (place.get(b.id) ?? -1));
  const head = heading(1, `${words.title}: ${t.municipality}`, 'worklist');
  if (open.length === 0) return paper(t, words.title, [head, paragraph([text(words.none)], [assessment])]);
  const people = [...Map.groupBy(open, ({ id }) => t.answers[id]?.who ?? '')].sort(([a], [b]) =>
    a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, t.language),
  );
  const lists = people.flatMap(([who, questions], i): Block[] => [
    ...(i === 0 ? [] : [{ kind: 'pageBreak' } as const]),
    ...(people.length === 1 && who === ''
      ? []
      : [heading(2, who === '' ? words.nobody : words.person(who), `person-${i + 1}`)]),
    ...topics(t, questions, worths, who, i),
  ]);
  return paper(t, words.title, [head, paragraph([text(words.intro)], [rule('overall')]), ...lists]);
}

/** The questions of one person, topic by topic. */
function topics(
  t: Telling,
  open: readonly Question[],
  worths: readonly Worth[],
  who: string,
  person: number,
): Block[] {
  const words = paperWords[t.language].worklist;
  const column = (label: string, width: number) => ({ label, width, align: 'start' as const });
  const empty: Inline[] = [];
  return [...Map.groupBy(open, (q) => q.section).values()].flatMap((questions): Block[] => {
    const { area, origin, section } = questions[0]!;
    const title = area === null ? t.texts.sections[origin]!.title : t.areaName(area);
    const table: Table = {
      caption: title,
      columns: [
        column(words.question, 5),
        column(words.help, 5),
        ...(who === '' ? [column(words.who, 2)] : []),
        column(words.until, 2),
        column(words.answer, 3),
      ],
      rows: questions.map((q) => {
        const { text: says, help } = t.questionText(q);
        return [
          [text(says)],
          [text(`${help} ${hangsOn(t, q, worths)}`)],
          ...(who === '' ? [empty] : []),
          empty,
          empty,
        ];
      }),
    };
    return [
      heading(3, title, `open-${person}-${section}`),
      {
        kind: 'table',
        table,
        from: questions.map((q) => answer(q.id)),
        each: questions.map((q) => [answer(q.id), rule('overall'), ...hanging(q, worths)]),
      },
    ];
  });
}

/** The findings that hang on an answer. */
const hanging = ({ id }: Question, worths: readonly Worth[]): Origin[] =>
  worths.find(({ question }) => question === id)?.findings.map(({ finding }) => rule(finding)) ?? [];

/** So many findings that hang on an answer are named. */
const mostNamed = 4;

function hangsOn(t: Telling, { id }: Question, worths: readonly Worth[]): string {
  const worth = worths.find(({ question }) => question === id);
  return worth === undefined ? whyWords[t.language].decidesAsked : worthText(t, worth, mostNamed);
}
