import type { Answer, Answers } from '../questionnaire/answers.ts';
import type { Question } from '../questionnaire/expand.ts';
import type { Reading, ReadingLine } from '../questionnaire/reading.ts';
import { isAnswered } from '../questionnaire/walk.ts';
import type { RuleSet } from '../scoring/evaluate.ts';

/** What was answered, by the rules it is read with. */
export interface Said {
  ruleSet: RuleSet;
  answers: Answers;
  /** Questions asked now. */
  asked: ReadonlySet<string>;
}

/** `gap`: no question of ours asks about it; `notAsked`: none is asked here; `open`: none is answered yet. */
export type Cover = 'gap' | 'notAsked' | 'open' | 'answered';

export interface CoveredLine {
  line: ReadingLine;
  cover: Cover;
  /** Those asked now, in order; of a repeated one each chosen need area. */
  questions: { question: Question; answer: Answer | undefined }[];
}

/** Which answers say something on each criterion; no figure is made of them. */
export function coverageOf({ lines }: Reading, { ruleSet, answers, asked }: Said): CoveredLine[] {
  const { questions } = ruleSet.questionnaire;
  return lines.map((line) => {
    const named = line.by.flatMap((name) =>
      questions.filter((q) => (q.area === null ? q.id === name : `$.${q.key}` === name)),
    );
    const here = named
      .filter(({ id }) => asked.has(id))
      .map((question) => ({ question, answer: answers[question.id] }));
    return { line, cover: coverBy(line, here), questions: here };
  });
}

function coverBy({ by }: ReadingLine, here: CoveredLine['questions']): Cover {
  if (by.length === 0) return 'gap';
  if (here.length === 0) return 'notAsked';
  return here.some(({ answer }) => isAnswered(answer)) ? 'answered' : 'open';
}
