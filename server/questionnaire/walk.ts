import type { Answer, Answers } from './answers.ts';
import { type Encoder, encode } from './encode.ts';
import type { Question, Section } from './expand.ts';
import { stands } from './state.ts';

export interface Step {
  section: Section;
  /** The questions asked now, in order. */
  questions: Question[];
  answered: number;
}

export interface Walk {
  /** Topics in which something is asked now. */
  steps: Step[];
  asked: ReadonlySet<string>;
  answered: number;
  total: number;
  /** Asked and not answered, in order. */
  open: string[];
}

/** "We do not know" and "does not apply" are answers too. */
export function isAnswered(answer: Answer | undefined): boolean {
  return answer !== undefined && !('open' in answer);
}

/** Where a municipality stands on its way: derived from the answers, never stored. */
export function walk(encoder: Encoder, answers: Answers, asOf: string): Walk {
  const state = encode(encoder, answers, asOf);
  const isAsked = ({ index }: Question): boolean => state.stand[index]! > stands.maybeAsked;
  const steps = encoder.questionnaire.sections
    .map((section): Step => {
      const questions = section.questions.filter(isAsked);
      return { section, questions, answered: questions.filter((q) => isAnswered(answers[q.id])).length };
    })
    .filter((step) => step.questions.length > 0);
  const asked = steps.flatMap((step) => step.questions);
  const open = asked.filter((q) => !isAnswered(answers[q.id])).map((q) => q.id);
  return {
    steps,
    asked: new Set(asked.map((q) => q.id)),
    answered: asked.length - open.length,
    total: asked.length,
    open,
  };
}
