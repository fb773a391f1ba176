import { stands } from '../../questionnaire/state.ts';
import { asking } from '../evaluate.ts';
import { type Options, optionsOf, type Wanted } from './options.ts';
import { type Case, mostSteps, type Supposed, stateWith } from './supposed.ts';

/** Another answer to a question. */
export interface Change {
  question: string;
  to: Wanted;
}

/**
 * What would make a finding false: the ways in which the fewest answers change, one or two; each way names
 * all answers that do. Answers of the profile stay, and what does not apply. None: no two answers do it, or
 * it does not hold. Of a finding that is not exact some ways may be missing.
 * @param index position of the finding in the rule set
 */
export function undoingOf(it: Case, index: number): Change[][] {
  const { ruleSet, asOf } = it;
  const now = stateWith(it, []);
  const finding = asking(ruleSet, now).finding(index);
  if (finding.holds === 'not') return [];
  const pool = { left: finding.exact ? mostSteps : -1 };
  const options = ruleSet.exactness.findings[index]!.asked.filter(
    ({ question }) => !question.profile && changeable.has(now.stand[question.index]!),
  ).map((asked) => optionsOf(asked, now, asOf));
  const undone = (...supposed: Supposed[]): boolean =>
    asking(ruleSet, stateWith(it, supposed), pool).finding(index).holds === 'not';
  const single = options.flatMap((own): Change[][] => {
    const { question } = own.asked;
    const fits = own.values.filter((value) => undone({ question, value }));
    return fits.length === 0 ? [] : [[change(own, fits)]];
  });
  if (single.length > 0) return single;
  return options.flatMap((one, i) => options.slice(i + 1).flatMap((other) => pairs(one, other, undone)));
}

/** What is asked for certain, and applies. */
const changeable: ReadonlySet<number> = new Set([
  stands.unanswered,
  stands.unknown,
  stands.given,
  stands.span,
]);

const change = ({ asked, wanted }: Options, values: readonly number[]): Change => ({
  question: asked.question.id,
  to: wanted(values),
});

/** Answers to the first question that need the same of the second are told together. */
function pairs(one: Options, other: Options, undone: (...supposed: Supposed[]) => boolean): Change[][] {
  const fitting = new Map<string, { first: number[]; second: number[] }>();
  for (const value of one.values) {
    const first = { question: one.asked.question, value };
    const second = other.values.filter((v) => undone(first, { question: other.asked.question, value: v }));
    if (second.length === 0) continue;
    const known = fitting.get(second.join());
    if (known === undefined) fitting.set(second.join(), { first: [value], second });
    else known.first.push(value);
  }
  return [...fitting.values()].map(({ first, second }) => [change(one, first), change(other, second)]);
}
