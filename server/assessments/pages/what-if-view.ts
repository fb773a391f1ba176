import type { Answer, Stand } from '../../questionnaire/answers.ts';
import { questionText } from '../../report/telling.ts';
import { word } from '../../web/page-words.ts';
import { namesOf } from '../../what-if/content.ts';
import { countingQuestions } from '../../what-if/counting.ts';
import { differenceOf } from '../../what-if/difference.ts';
import { drawSummary, tellSummary } from '../../what-if/summary.ts';
import { resultOf } from '../view.ts';
import type { Visit } from './frame.ts';
import { stepTitle } from './section.ts';
import { wrongWords } from './unsaved.ts';
import { whatIfQuestion } from './what-if-question.ts';
import { allAnswers, type SupposedHere } from './what-if-supposed.ts';

/** What the page tells above its questions, and what its script needs. */
export interface WhatIfTold {
  notice?: string;
  failure?: string;
  /** Addresses; without a script the page works by its form. */
  script: string | null;
  content: string;
}

/** The questions that count, by topic, and what would come of the changed answers. */
export function whatIfView(
  visit: Visit,
  supposed: SupposedHere,
  told: WhatIfTold,
  draw: (question: object) => string,
): object {
  const { view, words, language, path, access } = visit;
  const { content } = view.edition;
  const { after, shown, changed } = supposed;
  const difference = differenceOf(resultOf(view), resultOf(after));
  const texts = content.texts[language]!;
  const counting = countingQuestions(view.ruleSet);
  const wrong = view.ruleSet.questionnaire.questions.flatMap((q) => {
    const text = wrongWords(visit, q, shown.get(q.id));
    return text === null ? [] : [{ field: q.id, label: questionText(texts, q).text, text }];
  });
  return {
    ...told,
    heading: word(words, 'whatIf.title'),
    action: `${path}/what-if`,
    result: `${path}/result`,
    canAdopt: access === 'edit',
    stored: JSON.stringify(
      Object.fromEntries(Object.entries(allAnswers(view)).map(([id, answer]) => [id, standOf(answer)])),
    ),
    asOf: view.assessment.asOf,
    summary: drawSummary(difference, namesOf(content, language), language),
    told: tellSummary(difference, changed.size, language),
    anyChanged: changed.size > 0,
    errors: wrong.length === 0 ? null : wrong,
    topics: view.ruleSet.questionnaire.sections.flatMap((section) => {
      const questions = section.questions.filter((q) => counting.has(q.id));
      if (questions.length === 0) return [];
      const has = (ids: { has: (id: string) => boolean }): boolean => questions.some((q) => ids.has(q.id));
      return {
        title: stepTitle(visit, { section }),
        hidden: !has(after.walk.asked),
        changed: has(changed),
        open: has(changed) || wrong.some(({ field }) => questions.some((q) => q.id === field)),
        questions: questions.map((q) => draw(whatIfQuestion(visit, supposed, q))),
      };
    }),
  };
}

/** An answer without what stands beside it, which is never scored. */
function standOf(answer: Answer): Stand | { open: true } {
  if ('value' in answer) return { value: answer.value };
  if ('span' in answer) return { span: answer.span };
  if ('unknown' in answer) return { unknown: true };
  return 'notApplicable' in answer ? { notApplicable: true } : { open: true };
}
