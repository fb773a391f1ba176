import { near } from '../questionnaire/check/near.ts';
import type { Question } from '../questionnaire/expand.ts';
import type { Place } from '../questionnaire/problem.ts';
import { choiceEffect, type Effect, numberEffect } from './effect-of.ts';
import { type Ground, nameOf, placeOf } from './ground.ts';
import { against, type Judged, proven } from './refutation.ts';
import type { Rules } from './rules.ts';
import { satisfy } from './solve/satisfy.ts';
import { witnessOf } from './solve/witness.ts';

/**
 * Every choice makes a difference: there are answers with which another one in its place brings other points,
 * or another question, finding, knock-out or measure. Of a number or a date some two answers do. What is
 * declared to make none makes none.
 */
export function proveEffects(ground: Ground, rules: Rules): Judged[] {
  const { questionnaire, claims, field } = ground;
  const judged = questionnaire.questions.flatMap((question): Judged[] => {
    const asked = {
      is: 'literal',
      question: question.index,
      test: { is: 'answered' },
      wanted: true,
    } as const;
    // What is never asked is told of the question.
    if (satisfy(field, [asked]) === null) return [];
    const place = placeOf(ground, question);
    const claimed = claims.value.withoutEffect?.[nameOf(question)];
    const names = rules.names(question);
    if (question.choices.length === 0) {
      const effect = numberEffect(ground, question, rules);
      return [judge(ground, { question, place, choice: '', declared: claimed !== undefined, names }, effect)];
    }
    const effects = question.choices.map((choice) => choiceEffect(ground, question, choice, rules));
    // Where no choice has an effect, that is said of the question, once.
    if (claimed === undefined && effects.every((effect) => effect === null))
      return effects.map(() => {
        const args = { question: question.id, rules: names };
        return against('choice', place, [], 'question-without-effect', args);
      });
    return question.choices.map((choice, i): Judged => {
      const declared = claimed === 'all' || (claimed?.includes(choice) ?? false);
      const here = { ...place, path: [...place.path, 'choices', i] };
      return judge(ground, { question, place: here, choice, declared, names }, effects[i]!);
    });
  });
  return [...judged, ...unknownClaims(ground)];
}

/** A choice; '' for a number or a date. */
interface Chosen {
  question: Question;
  place: Place;
  choice: string;
  /** It is said to have no effect. */
  declared: boolean;
  /** What asks or counts the question. */
  names: readonly string[];
}

function judge(
  { claims, field, asOf }: Ground,
  { question, place, choice, declared, names: rules }: Chosen,
  effect: Effect,
): Judged {
  const { id } = question;
  if (effect === 'undecided') {
    const name = choice === '' ? id : `${id}: ${choice}`;
    return against('choice', place, [], 'undecided', { subject: 'choice', name });
  }
  if ((effect !== null) !== declared) return proven('choice');
  if (effect === null)
    return choice === ''
      ? against('choice', place, [], 'question-without-effect', { question: id, rules })
      : against('choice', place, [], 'choice-without-effect', { question: id, choice, rules });
  const claim = { ...claims.place, path: ['withoutEffect', nameOf(question)], id };
  const example = witnessOf(field, effect.laid, asOf);
  const args = { question: id, choice, example, instead: effect.instead };
  return against('choice', claim, [], 'effect-there', args);
}

/** What is said to have no effect, and is not there at all. */
function unknownClaims({ claims, questionnaire }: Ground): Judged[] {
  const byName = new Map(questionnaire.questions.map((question) => [nameOf(question), question] as const));
  return Object.entries(claims.value.withoutEffect ?? {}).flatMap(([name, choices]): Judged[] => {
    const place = { ...claims.place, path: ['withoutEffect', name], id: name };
    const unknown = (lost: string, known: Iterable<string>): Judged =>
      against('choice', place, [], 'claim-unknown', { name: lost, near: near(lost, known) });
    const question = byName.get(name);
    if (question === undefined) return [unknown(name, byName.keys())];
    return (choices === 'all' ? [] : choices)
      .filter((choice) => !question.choices.includes(choice))
      .map((choice) => unknown(choice, question.choices));
  });
}
