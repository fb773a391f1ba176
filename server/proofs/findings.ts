import type { Condition } from '../questionnaire/model.ts';
import type { Finding, Ground } from './ground.ts';
import { against, type Judged, proven } from './refutation.ts';
import { conflictOf } from './solve/conflict.ts';
import { formulaOf } from './solve/formula.ts';
import type { Assumed } from './solve/known.ts';
import { satisfy } from './solve/satisfy.ts';

/** Every finding can hold, for each of its areas, and none holds for all who answer what it asks. */
export function proveFindings(ground: Ground): Judged[] {
  return ground.findings.flatMap((finding) => [canHold(ground, finding), canFail(ground, finding)]);
}

function canHold(ground: Ground, { id, place, chosen, when }: Finding): Judged {
  const conditions = [...chosen, when];
  const found = possible(ground, conditions);
  if (found === 'undecided')
    return against('finding', place, ['when'], 'undecided', { subject: 'finding', name: id });
  if (found) return proven('finding');
  const why = conflictOf(ground.field, conditions);
  return against('finding', place, ['when'], 'finding-never', { finding: id, why });
}

/** Who left out the profile is not told much; that alone makes no finding tell people apart. */
const answered: Assumed = { profileAnswered: true };

function canFail(ground: Ground, { id, place, chosen, when }: Finding): Judged {
  const conditions = [...chosen, { not: when }];
  const found = possible(ground, conditions, answered);
  if (found === 'undecided')
    return against('always', place, ['when'], 'undecided', { subject: 'always', name: id });
  if (found) return proven('always');
  const why = conflictOf(ground.field, conditions, answered);
  return against('always', place, ['when'], 'finding-always', { finding: id, why });
}

/** Every knock-out can hold. */
export function proveKnockouts(ground: Ground): Judged[] {
  return ground.structure.knockouts.map((knockout): Judged => {
    const { id, when } = knockout.value;
    const found = possible(ground, [when]);
    if (found === 'undecided')
      return against('knockout', knockout, ['when'], 'undecided', { subject: 'knockout', name: id });
    if (found) return proven('knockout');
    return against('knockout', knockout, ['when'], 'knockout-never', {
      why: conflictOf(ground.field, [when]),
    });
  });
}

function possible(
  { field, questionnaire }: Ground,
  conditions: readonly Condition[],
  assumed: Assumed = {},
): boolean | 'undecided' {
  const laid = satisfy(
    field,
    conditions.map((condition) => formulaOf(condition, questionnaire)),
    assumed,
  );
  return laid === 'undecided' ? laid : laid !== null;
}
