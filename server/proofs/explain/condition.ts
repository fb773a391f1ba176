import { closure } from '../../questionnaire/conditions.ts';
import type { Condition } from '../../questionnaire/model.ts';
import { type Case, indent, standText } from './case.ts';

/** A condition as a tree of lines: of each part whether it holds, at its ends what was answered. */
export function conditionLines(one: Case, condition: Condition): string[] {
  const { words, ruleSet, state, asOf } = one;
  const { questionnaire } = ruleSet;
  const truth = words.truth[closure(condition, questionnaire).test(state)];
  const within = (head: string, parts: readonly Condition[]): string[] => [
    `${truth}${head}`,
    ...indent(parts.flatMap((part) => conditionLines(one, part))),
  ];
  if ('all' in condition)
    return condition.all.length === 1
      ? conditionLines(one, condition.all[0]!)
      : within(words.all, condition.all);
  if ('any' in condition)
    return condition.any.length === 1
      ? conditionLines(one, condition.any[0]!)
      : within(words.any, condition.any);
  if ('not' in condition) return within(words.not, [condition.not]);
  const [id, wanted] = testOf(condition);
  const question = questionnaire.byId.get(id);
  const stand = question === undefined ? words.notInMode : standText(one, question);
  const test =
    'answered' in condition
      ? words.isAnswered
      : 'atLeast' in condition
        ? words.atLeast(Number(wanted))
        : 'atMost' in condition
          ? words.atMost(Number(wanted), asOf)
          : `= ${[wanted].flat().join(' / ')}`;
  return [`${truth}${id} ${test}   [${stand}]`];
}

function testOf(condition: Condition): [string, unknown] {
  const [asked] = Object.values(condition) as [string | Record<string, unknown>];
  return typeof asked === 'string' ? [asked, null] : Object.entries(asked)[0]!;
}
