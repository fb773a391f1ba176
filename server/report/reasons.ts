import type { Reason } from '../questionnaire/conditions.ts';
import type { PartReason } from '../scoring/result.ts';
import { answerText } from './answer-text.ts';
import type { Inline, Origin } from './document.ts';
import { answer, rule, strong, text } from './inline.ts';
import { scoreWords, type Telling } from './telling.ts';

/**
 * The answers a condition rests on, each once, the answer set strong, the area named where it changes.
 * That an area was chosen goes without saying.
 */
export function reasonLines(
  telling: Telling,
  because: readonly Reason[],
): { line: Inline[]; question: string }[] {
  const { ruleSet, answers, language, words } = telling;
  const ids = [...new Set(because.map((reason) => reason.question))];
  let place: string | null = null;
  return ids.flatMap((id) => {
    const question = ruleSet.questionnaire.byId.get(id)!;
    if (id === ruleSet.questionnaire.areasQuestion) return [];
    const texts = telling.questionText(question);
    const told = telling.isAsked(question)
      ? answerText(question, answers[id], texts, language)
      : words.answers.notAsked;
    const where =
      question.area === null || question.area === place ? '' : `${telling.areaName(question.area)}: `;
    place = question.area;
    return [{ line: [text(`${where}${texts.text} `), strong(told)], question: id }];
  });
}

/** Lines one after the other, parted by a semicolon. */
export function inARow(lines: readonly Inline[][]): Inline[] {
  return lines.flatMap((line, i) => (i === 0 ? line : [text('; '), ...line]));
}

/** A line without what is strong in it; marks of sources are left out. */
export const plainText = (line: readonly Inline[]): string =>
  line.map((one) => ('text' in one ? one.text : '')).join('');

/** Where a part of a score comes from: an answer, or a rule about an area or another score. */
export function partOrigin(part: PartReason): Origin {
  return part.stand === 'area' || part.stand === 'score' ? rule(part.of) : answer(part.of);
}

/**
 * One part of a score: question, answer, points.
 * @param named whether the area of a question is named; not where the text around it does
 */
export function partLine(telling: Telling, part: PartReason, named: boolean): Inline[] {
  const { ruleSet, answers, language, words, points } = telling;
  const amount = ` (${words.ofHundred(words.range(points(part.low), points(part.high)))})`;
  const question = ruleSet.questionnaire.byId.get(part.of);
  if (question === undefined) {
    const name =
      part.stand === 'area' ? words.areas.offer : (scoreWords(telling.texts, part.of)?.name ?? part.of);
    return [text(`${name}${amount}`)];
  }
  const texts = telling.questionText(question);
  const where = question.area === null || !named ? '' : `${telling.areaName(question.area)}: `;
  return [
    text(`${where}${texts.text} `),
    strong(answerText(question, answers[part.of], texts, language)),
    text(amount),
  ];
}
