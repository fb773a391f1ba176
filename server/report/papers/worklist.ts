import type { Block, Document, Inline, Table } from '../document.ts';
import { answer, assessment, heading, paragraph, rule, text } from '../inline.ts';
import { type ReportInput, telling } from '../telling.ts';
import { paper } from './paper.ts';
import { paperWords } from './words.ts';

/** The questions that are open or not known exactly, topic by topic, with room for who finds the answer. */
export function worklist(input: ReportInput): Document {
  const t = telling(input);
  const words = paperWords[t.language].worklist;
  const ids = new Set([...t.result.unanswered, ...t.result.unknown]);
  const open = t.ruleSet.questionnaire.questions.filter(({ id }) => ids.has(id));
  const head = heading(1, `${words.title}: ${t.municipality}`, 'worklist');
  if (open.length === 0) return paper(t, words.title, [head, paragraph([text(words.none)], [assessment])]);
  const topics = [...Map.groupBy(open, (q) => q.section).values()].flatMap((questions): Block[] => {
    const { area, origin, section } = questions[0]!;
    const title = area === null ? t.texts.sections[origin]!.title : t.areaName(area);
    const empty: Inline[] = [];
    const table: Table = {
      caption: title,
      columns: [
        { label: words.question, width: 5, align: 'start' },
        { label: words.help, width: 5, align: 'start' },
        { label: words.who, width: 2, align: 'start' },
        { label: words.until, width: 2, align: 'start' },
        { label: words.answer, width: 3, align: 'start' },
      ],
      rows: questions.map((q) => {
        const { text: says, help } = t.questionText(q);
        return [[text(says)], [text(help)], empty, empty, empty];
      }),
    };
    return [
      heading(2, title, `open-${section}`),
      { kind: 'table', table, from: questions.map((q) => answer(q.id)) },
    ];
  });
  return paper(t, words.title, [head, paragraph([text(words.intro)], [rule('overall')]), ...topics]);
}
