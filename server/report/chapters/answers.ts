import type { Question } from '../../questionnaire/expand.ts';
import type { PartReason } from '../../scoring/result.ts';
import { answerText } from '../answer-text.ts';
import type { Block, Inline, Table } from '../document.ts';
import { answer, heading, paragraph, strong, text, wording } from '../inline.ts';
import type { Telling } from '../telling.ts';

/** Every answer that counts, with note, evidence and what it brought. Hidden answers do not appear. */
export function allAnswers(t: Telling): Block[] {
  const { words, ruleSet } = t;
  const brought = broughtBy(t);
  return [
    heading(1, words.headings.answers, 'answers'),
    paragraph([text(words.answers.intro)], [wording('answers')]),
    ...ruleSet.questionnaire.sections.flatMap((section): Block[] => {
      const questions = section.questions.filter(t.isAsked);
      if (questions.length === 0) return [];
      const title =
        section.area === null ? t.texts.sections[section.origin]!.title : t.areaName(section.area);
      const table: Table = {
        caption: title,
        columns: [
          { label: words.answers.column.question, width: 6, align: 'start' },
          { label: words.answers.column.answer, width: 8, align: 'start' },
        ],
        rows: questions.map((q) => [[text(t.questionText(q).text)], cell(t, q, brought.get(q.id) ?? [])]),
      };
      return [
        heading(2, title, `answers-${section.id}`),
        { kind: 'table', dense: true, table, from: questions.map((q) => answer(q.id)) },
      ];
    }),
  ];
}

interface Brought {
  name: string;
  part: PartReason;
}

/** What each answered question brought into which dimension. */
function broughtBy(t: Telling): Map<string, Brought[]> {
  const all = t.result.dimensions.flatMap((d) =>
    d.because
      .filter((part) => part.stand === 'given' || part.stand === 'span')
      .map((part) => ({ name: t.texts.dimensions[d.id]!.name, part })),
  );
  return Map.groupBy(all, (b) => b.part.of);
}

function cell(t: Telling, question: Question, brought: Brought[]): Inline[] {
  const { words, answers, language, points } = t;
  const given = answers[question.id];
  const texts = t.questionText(question);
  const content: Inline[] = [text(answerText(question, given, texts, language))];
  for (const { name, part } of brought) {
    const amount = words.range(points(part.low), points(part.high));
    content.push(text(` – ${words.answers.brought(amount, name)}`));
    if (question.kind === 'multiple') {
      const each = part.picked.map((p) =>
        words.answers.broughtChoice(texts.choices![p.choice]!, points(p.points)),
      );
      content.push(text(`: ${each.join(', ')}`));
    }
  }
  const beside = [
    [words.answers.note, given?.note],
    [words.answers.evidence, given?.evidence],
    [words.answers.gradeLabel, given?.grade && words.answers.grade[given.grade]],
  ] as const;
  for (const [label, value] of beside)
    if (value !== undefined && value !== '') content.push(text('\n'), strong(`${label} `), text(value));
  return content;
}
