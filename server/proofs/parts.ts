import type { Condition } from '../questionnaire/model.ts';
import type { Place } from '../questionnaire/problem.ts';
import { type Ground, placeOf } from './ground.ts';
import { against, type Judged, proven } from './refutation.ts';
import { conflictOf } from './solve/conflict.ts';
import { formulaOf } from './solve/formula.ts';
import { satisfy } from './solve/satisfy.ts';
import { conditionText } from './text.ts';

/** Every way in which a condition can come to hold is one that can be gone: each part of an `any`, each choice of an `in`. */
export function proveParts(ground: Ground): Judged[] {
  const { questionnaire, findings, structure } = ground;
  return [
    ...questionnaire.questions.flatMap((question) =>
      question.show === null ? [] : partsOf(ground, placeOf(ground, question), 'show', question.show, []),
    ),
    ...findings.flatMap(({ place, when, chosen }) => partsOf(ground, place, 'when', when, chosen)),
    ...structure.knockouts.flatMap((knockout) => partsOf(ground, knockout, 'when', knockout.value.when, [])),
  ];
}

/** `besides`: what must hold with it. A condition that can never hold is told as a whole, not in parts. */
function partsOf(
  ground: Ground,
  place: Place,
  key: 'show' | 'when',
  condition: Condition,
  besides: Condition[],
): Judged[] {
  if (!('not' in condition) && ways([...besides, condition]) === null) return [];
  return waysIn(condition, true, besides).map(({ part, context }): Judged => {
    const found = ways([...context, part]);
    if (found === 'undecided')
      return against('part', place, [key], 'undecided', { subject: 'part', name: place.id });
    if (found !== null) return proven('part');
    const why = conflictOf(ground.field, [...context, part]);
    return against('part', place, [key], 'part-never', { part: conditionText(part), why });
  });

  function ways(conditions: readonly Condition[]) {
    return satisfy(
      ground.field,
      conditions.map((one) => formulaOf(one, ground.questionnaire)),
    );
  }
}

interface Way {
  part: Condition;
  context: Condition[];
}

function waysIn(condition: Condition, wanted: boolean, context: Condition[]): Way[] {
  const turn = (part: Condition): Condition => (wanted ? part : { not: part });
  if ('not' in condition) return waysIn(condition.not, !wanted, context);
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    const joint = 'all' in condition === wanted;
    return parts.flatMap((part, i): Way[] => {
      const others = joint ? parts.filter((_, other) => other !== i).map(turn) : [];
      const here = joint || parts.length === 1 ? [] : [{ part: turn(part), context }];
      return [...here, ...waysIn(part, wanted, [...context, ...others])];
    });
  }
  if (!('in' in condition) || !wanted) return [];
  return Object.entries(condition.in).flatMap(([question, choices]): Way[] =>
    choices.length < 2 ? [] : choices.map((choice) => ({ part: { is: { [question]: choice } }, context })),
  );
}
