import type { Answer } from '../questionnaire/answers.ts';
import type { Question } from '../questionnaire/expand.ts';
import type { Counts } from '../workshops/model.ts';
import { notApplicable } from './ballots.ts';
import { readClass } from './classes.ts';
import type { Scale } from './scale.ts';

/**
 * The answer in the middle of a group. In an order the lower median: of two in the middle the one that stands
 * first; of a class of numbers or dates all that it holds. Without an order what more than half gave. Of
 * several choices those that at least half ticked. Reckoned over those who gave a choice.
 * @param people how many the group has; where fewer than half of them gave a choice, the answer is unknown
 */
export function medianAnswer(question: Question, counts: Counts, scale: Scale, people: number): Answer {
  const known = counts.total - counts.unknown;
  if (known === 0 || known * 2 < people) return { unknown: true };
  const of = (choice: string): number => counts.choices.find((own) => own.choice === choice)?.count ?? 0;
  const without = scale.choices.includes(notApplicable) ? 0 : of(notApplicable);
  if (without * 2 > known) return { notApplicable: true };
  const applies = known - without;
  if (scale.multiple) {
    const ticked = scale.choices.filter((choice) => of(choice) * 2 >= applies);
    const agree = ticked.length === 1 || !ticked.some((choice) => question.exclusive.includes(choice));
    return ticked.length > 0 && agree ? { value: ticked } : { unknown: true };
  }
  if (!scale.ordered) {
    const most = scale.choices.find((choice) => of(choice) * 2 > applies);
    return most === undefined ? { unknown: true } : { value: most };
  }
  let sum = 0;
  const middle = scale.choices.find((choice) => {
    sum += of(choice);
    return sum * 2 >= applies;
  });
  return question.kind === 'single' ? { value: middle! } : within(question, middle!);
}

/** All values that a class holds; where it has no end, the value at the other one. */
function within({ kind, decimals, min, max }: Question, choice: string): Answer {
  const { from, below } = readClass(choice)!;
  if (kind === 'date') {
    const last = `${Number(below) - 1}-12`;
    return from === ''
      ? { value: last }
      : below === ''
        ? { value: `${from}-01` }
        : { span: [`${from}-01`, last] };
  }
  const low = from === '' ? min : Number(from);
  const high = below === '' ? max : Number((Number(below) - 10 ** -decimals).toFixed(decimals));
  if (!Number.isFinite(low)) return { value: high };
  return low === high || !Number.isFinite(high) ? { value: low } : { span: [low, high] };
}
