import type { Reason } from '../questionnaire/conditions.ts';
import type { PartReason } from '../scoring/result.ts';
import { answerText } from './answer-text.ts';
import type { Origin } from './document.ts';
import { answer, rule } from './inline.ts';
import { scoreWords, type Telling } from './telling.ts';

/**
 * The answers a condition rests on, each once, as "question – answer", the area named where it changes. That an
 * area was chosen goes without saying.
 */
export function reasonLines(
  telling: Telling,
  because: readonly Reason[],
): { line: string; question: string }[] {
  const { ruleSet, answers, language, words } = telling;
  const ids = [...new Set(because.map((reason) => reason.question))];
  let place: string | null = null;
  return ids.flatMap((id) => {
    const question = ruleSet.questionnaire.byId.get(id)!;
    if (id === ruleSet.questionnaire.areasQuestion) return [];
    const texts = telling.questionText(question);
    const answer = telling.isAsked(question)
      ? answerText(question, answers[id], texts, language)
      : words.answers.notAsked;
    const line =
      question.area === null || question.area === place
        ? words.findings.because(texts.text, answer)
        : words.findings.becauseArea(telling.areaName(question.area), texts.text, answer);
    place = question.area;
    return [{ line, question: id }];
  });
}

/** Where a part of a score comes from: an answer, or a rule about an area or another score. */
export function partOrigin(part: PartReason): Origin {
  return part.stand === 'area' || part.stand === 'score' ? rule(part.of) : answer(part.of);
}

/** One part of a score as a sentence: question, answer, points. */
export function partLine(telling: Telling, part: PartReason): string {
  const { ruleSet, answers, language, words, points } = telling;
  const amount = words.range(points(part.low), points(part.high));
  if (part.stand === 'area')
    return words.dimensions.part(`${words.areas.offer}:`, '', amount).replace('  ', ' ');
  const question = ruleSet.questionnaire.byId.get(part.of);
  if (question === undefined)
    return words.dimensions.part(scoreWords(telling.texts, part.of)?.name ?? part.of, '', amount);
  const texts = telling.questionText(question);
  const answer = answerText(question, answers[part.of], texts, language);
  return question.area === null
    ? words.dimensions.part(texts.text, answer, amount)
    : words.dimensions.partWithArea(telling.areaName(question.area), texts.text, answer, amount);
}
