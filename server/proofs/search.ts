import type { Answer, Answers } from '../questionnaire/answers.ts';
import { encode } from '../questionnaire/encode.ts';
import type { Question } from '../questionnaire/expand.ts';
import { stands } from '../questionnaire/state.ts';
import { evaluate } from '../scoring/evaluate.ts';
import type { Result } from '../scoring/result.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import type { Ground } from './ground.ts';
import type { Rules } from './rules.ts';

/** After so many results a search is given up. */
const mostResults = 4_000;

/**
 * What a result says of what is looked for: there it is, whatever is still unanswered; or how far it is,
 * to look in the nearest first, and whether it is out of reach of all that is unanswered.
 */
export type Look = (result: Result, answers: Answers) => 'found' | { far: number; outOfReach: boolean };

/**
 * All answers of a way to what is looked for, or null: there is none. The ranges of a result hold for all
 * that is unanswered, so what they rule out need not be tried; but they do not speak of what may be left out
 * of the profile, or not apply, so that is answered first. `undecided` where the search was given up.
 * @param relevant the questions that matter, each after those that decide whether it is asked
 */
export function search(
  ground: Ground,
  { formulas, parts }: Rules,
  relevant: readonly Question[],
  look: Look,
): Answers | null | 'undecided' {
  const { ruleSet, field, asOf } = ground;
  let results = 0;
  let complete = true;
  const resultOf = (answers: Answers): ReturnType<Look> => {
    results += 1;
    return look(evaluate(ruleSet, answers, asOf), answers);
  };
  const known = new Map<Question, Candidates>();
  const candidates = (question: Question): Candidates => {
    const whole = field.whole[question.index];
    if (!whole) return { answers: [], complete: true };
    const found =
      known.get(question) ?? candidatesOf(question, whole, formulas(question), parts(question), asOf);
    known.set(question, found);
    return found;
  };

  /** With the first answer to all that is still asked. A result may speak of what is only perhaps asked. */
  const finished = (answers: Answers, from: number): Answers => {
    const at = nextAsked(ground, relevant, answers, from);
    if (at === null) return answers;
    return finished(withAnswer(answers, relevant[at]!, candidates(relevant[at]!).answers[0]), at + 1);
  };

  const explore = (answers: Answers, from: number): Answers | null => {
    const at = nextAsked(ground, relevant, answers, from);
    if (at === null) return resultOf(answers) === 'found' ? answers : null;
    const question = relevant[at]!;
    const tried = candidates(question);
    complete &&= tried.complete;
    const bounded = !relevant.slice(at + 1).some(mayBeLeftOut);
    const ways: { next: Answers; far: number }[] = [];
    for (const answer of tried.answers) {
      const next = withAnswer(answers, question, answer);
      const seen = resultOf(next);
      if (seen === 'found') {
        const all = finished(next, at + 1);
        if (resultOf(all) === 'found') return all;
        ways.push({ next, far: Number.NEGATIVE_INFINITY });
      } else if (!bounded || !seen.outOfReach) ways.push({ next, far: seen.far });
    }
    for (const { next } of ways.sort((a, b) => a.far - b.far)) {
      if (results > mostResults) {
        complete = false;
        return null;
      }
      const found = explore(next, at + 1);
      if (found !== null) return found;
    }
    return null;
  };

  return explore({}, 0) ?? (complete ? null : 'undecided');
}

/** Whether a question may be asked and yet have no answer that counts. */
export const mayBeLeftOut = ({ profile, notApplicable }: Question): boolean => profile || notApplicable;

function withAnswer(answers: Answers, { id }: Question, answer: Answer | undefined): Answers {
  return answer === undefined ? answers : { ...answers, [id]: answer };
}

function nextAsked(
  { ruleSet, asOf }: Ground,
  relevant: readonly Question[],
  answers: Answers,
  from: number,
): number | null {
  const { stand } = encode(ruleSet.encoder, answers, asOf);
  for (let i = from; i < relevant.length; i += 1)
    if (stand[relevant[i]!.index] === stands.unanswered) return i;
  return null;
}
