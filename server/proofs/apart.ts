import { near } from '../questionnaire/check/near.ts';
import type { Question } from '../questionnaire/expand.ts';
import { choiceEffect, type Effect, swapEffect } from './effect-of.ts';
import { type Ground, nameOf, placeOf } from './ground.ts';
import { against, type Judged, proven } from './refutation.ts';
import type { Rules } from './rules.ts';
import { witnessOf } from './solve/witness.ts';

/**
 * Any two choices of a measured question are told apart by some rule, in one area at least, or are declared to
 * be alike. The profile is left out: it says who answers more than what is so.
 */
export function proveApart(ground: Ground, rules: Rules): Judged[] {
  const measured = ground.questionnaire.questions.filter((q) => q.kind === 'single' && !q.profile);
  const byName = Map.groupBy(measured, nameOf);
  return [
    ...[...byName].flatMap(([name, questions]) => apartIn(ground, rules, name, questions)),
    ...unknownClaims(ground, byName),
  ];
}

/** `questions`: one, or the same for each area. */
function apartIn(ground: Ground, rules: Rules, name: string, questions: Question[]): Judged[] {
  const declared = ground.claims.value.alike?.[name] ?? [];
  const [first] = questions as [Question];
  // What makes no difference at all is told of each choice.
  const effective = (choice: string): boolean =>
    questions.some((question) => choiceEffect(ground, question, choice, rules) !== null);
  const choices = first.choices.filter(effective);
  return choices.flatMap((one, i) =>
    choices.slice(i + 1).map((other): Judged => {
      const said = declared.findIndex((group) => group.includes(one) && group.includes(other));
      const effects = questions.map((question) => swapEffect(ground, question, one, other, rules));
      const effect = effects.find((found) => found !== null && found !== 'undecided') ?? effects[0]!;
      return judge(ground, first, [one, other], effect, said);
    }),
  );
}

function judge(
  ground: Ground,
  question: Question,
  [one, other]: [string, string],
  effect: Effect,
  said: number,
): Judged {
  const place = placeOf(ground, question);
  const at = [...place.path, 'choices', question.choices.indexOf(other)];
  if (effect === 'undecided') {
    const name = `${question.id}: ${one}, ${other}`;
    return against('apart', { ...place, path: at }, [], 'undecided', { subject: 'apart', name });
  }
  if ((effect === null) === said >= 0) return proven('apart');
  if (effect === null) {
    const args = { question: question.id, one, other };
    return against('apart', { ...place, path: at }, [], 'choices-alike', args);
  }
  const claim = { ...ground.claims.place, path: ['alike', nameOf(question), said], id: question.id };
  const example = witnessOf(ground.field, effect.laid, ground.asOf);
  return against('apart', claim, [], 'choices-apart', { question: question.id, one, other, example });
}

function unknownClaims({ claims }: Ground, byName: ReadonlyMap<string, Question[]>): Judged[] {
  return Object.entries(claims.value.alike ?? {}).flatMap(([name, groups]): Judged[] => {
    const place = { ...claims.place, path: ['alike', name], id: name };
    const unknown = (lost: string, known: Iterable<string>): Judged =>
      against('apart', place, [], 'claim-unknown', { name: lost, near: near(lost, known) });
    const choices = byName.get(name)?.[0]?.choices;
    if (choices === undefined) return [unknown(name, byName.keys())];
    return groups
      .flat()
      .filter((choice) => !choices.includes(choice))
      .map((choice) => unknown(choice, choices));
  });
}
