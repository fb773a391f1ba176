import type { QuestionMove } from '../migration.ts';
import type { Detail } from './changes.ts';
import { choicesOf } from './places.ts';

/**
 * What became of the choices of a question, as its migration says: `renamed` and `merged` with the new id,
 * `split` with all new ids, `dropped` where it is offered no more.
 * @param choices of the older question
 */
export function becameOf(move: QuestionMove | undefined, choices: readonly string[]): Detail[] {
  const into = choices.map((choice) => choicesOf(move, choice));
  return choices.flatMap((choice, i): Detail[] => {
    const [to, ...more] = into[i]!;
    if (to === undefined) return [{ path: ['dropped', choice], before: choice, after: null }];
    if (more.length > 0) return [{ path: ['split', choice], before: choice, after: into[i] }];
    const merged = into.filter(([other, ...rest]) => other === to && rest.length === 0).length > 1;
    if (merged) return [{ path: ['merged', choice], before: choice, after: to }];
    return to === choice ? [] : [{ path: ['renamed', choice], before: choice, after: to }];
  });
}

/** Without what is said of the same choices in other words: that one is new, or gone. */
export function withoutTold(details: readonly Detail[], became: readonly Detail[]): Detail[] {
  const told = new Set(became.flatMap(({ before, after }) => [before, after].flat()));
  return details.filter(({ path: [key, member] }) => key !== 'choices' || !told.has(member));
}
