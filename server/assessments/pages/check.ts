import type { Answer } from '../../questionnaire/answers.ts';
import type { Question } from '../../questionnaire/expand.ts';
import { isAnswered } from '../../questionnaire/walk.ts';
import { answerText } from '../../report/answer-text.ts';
import { type Brought, broughtBy } from '../../report/brought.ts';
import { questionText, scoreWords, wordsOf } from '../../report/telling.ts';
import type { Result } from '../../scoring/result.ts';
import { word } from '../../web/page-words.ts';
import type { Visit } from './frame.ts';
import { progressView } from './progress.ts';
import { stepTitle } from './section.ts';

/** All answers on one page, each with what it brought and a way to change it. */
export function checkView(visit: Visit, result: Result): object {
  const { view, words, path } = visit;
  const brought = broughtBy(result);
  return {
    progress: progressView(view, words),
    kept: Object.keys(view.hidden).length > 0 ? word(words, 'section.kept') : '',
    topics: view.walk.steps.map((step) => ({
      id: step.section.id,
      title: stepTitle(visit, step),
      open:
        step.answered === step.questions.length
          ? ''
          : word(words, 'overview.state.partly', { answered: step.answered, total: step.questions.length }),
      questions: step.questions.map((q) =>
        row(visit, brought.get(q.id) ?? [], q, `${path}/sections/${step.section.id}`),
      ),
    })),
  };
}

function row(visit: Visit, brought: Brought[], question: Question, page: string): object {
  const { view, words, language } = visit;
  const texts = questionText(view.edition.content.texts[language]!, question);
  const answer = view.answers[question.id];
  return {
    text: texts.text,
    answer: answerText(question, answer, texts, language),
    open: !isAnswered(answer),
    brought: broughtLines(visit, brought, question),
    beside: beside(visit, answer),
    href: `${page}#${question.id}`,
    change: word(words, 'check.change'),
    changeLabel: word(words, 'check.changeLabel', { question: texts.text }),
  };
}

/** "20 von 100 Punkten (Auftrag und Ziele)", and for each ticked choice what it brought. */
function broughtLines({ view, language }: Visit, brought: Brought[], question: Question): string[] {
  const own = wordsOf[language].answers;
  const texts = view.edition.content.texts[language]!;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const choices = questionText(texts, question).choices ?? {};
  return brought.flatMap(({ part, score }) => {
    const points = wordsOf[language].range(number.format(part.low), number.format(part.high));
    const whole = own.brought(points, scoreWords(texts, score.id)?.name ?? score.id);
    if (question.kind !== 'multiple') return [whole];
    return [
      `${whole}: ${part.picked.map((p) => own.broughtChoice(choices[p.choice]!, number.format(p.points))).join(', ')}`,
    ];
  });
}

function beside({ language }: Visit, answer: Answer | undefined): object[] {
  const own = wordsOf[language].answers;
  const rows = [
    { label: own.note, value: answer?.note },
    { label: own.evidence, value: answer?.evidence },
    { label: own.gradeLabel, value: answer?.grade && own.grade[answer.grade] },
    { label: own.who, value: answer?.who },
  ];
  return rows.filter((r) => r.value !== undefined && r.value !== '');
}
