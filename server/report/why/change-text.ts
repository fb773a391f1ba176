import type { Value } from '../../questionnaire/answers.ts';
import type { Question } from '../../questionnaire/expand.ts';
import type { Wanted } from '../../scoring/why/options.ts';
import type { Change } from '../../scoring/why/undoing.ts';
import { answerText } from '../answer-text.ts';
import type { Telling } from '../telling.ts';
import { whyWords } from '../words/why.ts';

/** Other answers that are needed at once: „Frage“ – „Antwort“ oder „Antwort“ und zugleich … */
export function wayText(t: Telling, way: readonly Change[], named: string | null): string {
  const { together } = whyWords[t.language].wanted;
  return way.map((change) => changeText(t, change, named)).join(` ${together} `);
}

/** One other answer, with the area where it belongs to one that is not named already. */
export function changeText(t: Telling, { question: id, to }: Change, named: string | null = null): string {
  const question = t.ruleSet.questionnaire.byId.get(id)!;
  const where = question.area === null || question.area === named ? '' : `${t.areaName(question.area)}: `;
  return `${where}${t.words.quote(t.questionText(question).text)} – ${wantedText(t, question, to)}`;
}

/** So many sets that are as near are told in words. */
const mostSets = 2;

function wantedText(t: Telling, question: Question, wanted: Wanted): string {
  const words = whyWords[t.language].wanted;
  const texts = t.questionText(question);
  const told = (value: Value): string => answerText(question, { value }, texts, t.language);
  const either = (all: string[]): string => all.join(` ${words.or} `);
  if ('choices' in wanted) return either(wanted.choices.map((choice) => t.words.quote(told(choice))));
  if ('sets' in wanted) return either(wanted.sets.slice(0, mostSets).map((set) => t.words.quote(told(set))));
  return either(
    wanted.spans.map(([from, till]) => {
      if (from === null && till === null) return words.any;
      if (from === null) return words.till(told(till!));
      if (till === null) return words.from(told(from));
      const span = [from, till] as [number, number] | [string, string];
      return from === till ? told(from) : answerText(question, { span }, texts, t.language);
    }),
  );
}
