import { together } from '../../scoring/worth/together.ts';
import { type Worth, worthOf } from '../../scoring/worth/worth.ts';
import type { Block, Inline, Origin } from '../document.ts';
import { answer, list, paragraph, rule, strong, text } from '../inline.ts';
import { inARow } from '../reasons.ts';
import type { Telling } from '../telling.ts';
import { narrowsText, worthText } from '../why/worth-text.ts';
import { whyWords } from '../words/why.ts';

/** The three open answers that settle most; fewer where the others settle nothing. */
export function mostWorth(t: Telling): Worth[] {
  const settles = ({ narrows, findings }: Worth): boolean => narrows.mean > 0 || findings.length > 0;
  return worthOf(t.supposing, t.result).filter(settles).slice(0, 3);
}

/** So many findings that hang on an answer are named. */
const mostNamed = 3;

/** Each with how much it settles, and how much they do together. */
export function settleMost(t: Telling, most: readonly Worth[]): Block[] {
  const words = whyWords[t.language];
  if (most.length === 0) return [];
  const from = origins(most);
  const items = most.map((worth): Inline[] => [
    strong(`${asked(t, worth)} `),
    text(worthText(t, worth, mostNamed)),
  ]);
  const narrowing = most.filter(({ narrows }) => narrows.mean > 0).length;
  const joint = narrowing < 2 ? null : together(t.supposing, t.result, most);
  const told = joint === null ? null : narrowsText(t, joint, words.together);
  return [
    paragraph([strong(words.settle(most.length))], from),
    list(items, from),
    ...(told === null ? [] : [paragraph([text(told)], [...from, rule('overall')])]),
  ];
}

/** The same in few lines. */
export function settleMostShort(t: Telling, most: readonly Worth[]): Block[] {
  if (most.length === 0) return [];
  const { settle, short } = whyWords[t.language];
  const lines = most.map((worth): Inline[] => {
    const narrows = narrowsText(t, worth.narrows, short);
    return [text(narrows === null ? asked(t, worth) : `${asked(t, worth)} (${narrows})`)];
  });
  return [paragraph([strong(`${settle(most.length)} `), ...inARow(lines)], origins(most))];
}

function asked(t: Telling, worth: Worth): string {
  const question = t.ruleSet.questionnaire.byId.get(worth.question)!;
  const where = question.area === null ? '' : `${t.areaName(question.area)}: `;
  return `${where}${t.questionText(question).text}${finder(t, question.id)}`;
}

const origins = (worths: readonly Worth[]): Origin[] =>
  worths.flatMap(({ question, findings }) => [answer(question), ...findings.map((f) => rule(f.finding))]);

/** Who finds it out, where someone was named. */
export function finder({ answers, words }: Telling, id: string): string {
  const who = answers[id]?.who;
  return who === undefined ? '' : ` (${words.answers.who} ${who})`;
}
