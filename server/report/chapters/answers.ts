import type { Question } from '../../questionnaire/expand.ts';
import { answerText } from '../answer-text.ts';
import { type Brought, broughtBy } from '../brought.ts';
import type { Block, Inline } from '../document.ts';
import { answer, heading, listOf, paragraph, rule, strong, text, wording } from '../inline.ts';
import { scoreWords, type Telling } from '../telling.ts';

/** Every answer that counts, with note, evidence and what it brought. Hidden answers do not appear. */
export function allAnswers(t: Telling): Block[] {
  const { words, ruleSet } = t;
  const brought = broughtBy(t.result);
  return [
    heading(1, words.headings.answers, 'answers'),
    paragraph([text(words.answers.intro)], [wording('answers')]),
    ...ruleSet.questionnaire.sections.flatMap((section): Block[] => {
      const questions = section.questions.filter(t.isAsked);
      if (questions.length === 0) return [];
      const title =
        section.area === null ? t.texts.sections[section.origin]!.title : t.areaName(section.area);
      const told = questions.map((q) => ({
        content: line(t, q, brought.get(q.id) ?? []),
        from: [answer(q.id), ...(brought.get(q.id) ?? []).map(({ score }) => rule(score.id))],
      }));
      return [heading(3, title, `answers-${section.id}`), listOf(told, { dense: true })];
    }),
  ];
}

/** Question and answer; of several choices each with the points it brought; then note and evidence. */
function line(t: Telling, question: Question, brought: Brought[]): Inline[] {
  const { words, answers, language, points } = t;
  const given = answers[question.id];
  const texts = t.questionText(question);
  const picked = question.kind === 'multiple' ? (brought[0]?.part.picked ?? []) : [];
  const each = picked.map((p) => `${texts.choices![p.choice]!} (${points(p.points)})`);
  const told = each.length > 0 ? each.join('; ') : answerText(question, given, texts, language);
  const content: Inline[] = [text(`${texts.text} `), strong(told), text(broughtText(t, question, brought))];
  const beside = [
    [words.answers.note, given?.note],
    [words.answers.evidence, given?.evidence],
    [words.answers.gradeLabel, given?.grade && words.answers.grade[given.grade]],
    [words.answers.who, given?.who],
  ] as const;
  for (const [label, value] of beside)
    if (value !== undefined && value !== '') content.push(text('\n'), strong(`${label} `), text(value));
  if (given?.origin !== undefined) content.push(text(`\n${words.answers.origin[given.origin]}`));
  return content;
}

/** Points alone where they went into the topic the question stands in, else with the name of each score. */
function broughtText({ texts, words, points }: Telling, question: Question, brought: Brought[]): string {
  const amount = ({ part }: Brought): string => words.range(points(part.low), points(part.high));
  const [first, ...more] = brought;
  if (first === undefined) return '';
  if (more.length === 0 && first.score.id === question.section)
    return ` – ${words.answers.short(amount(first))}`;
  const named = brought.map((b) => `${scoreWords(texts, b.score.id)?.name ?? b.score.id} ${amount(b)}`);
  return ` – ${named.join(', ')}`;
}
