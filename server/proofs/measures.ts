import { near } from '../questionnaire/check/near.ts';
import type { Question } from '../questionnaire/expand.ts';
import { favourableParts } from '../questionnaire/favourable.ts';
import type { PartSource } from '../questionnaire/model.ts';
import type { Ground } from './ground.ts';
import { type Goal, type Measure, measuresOf } from './measures-of.ts';
import { against, type Judged, proven } from './refutation.ts';
import { counts, madeOf } from './rules.ts';
import { conflictOf } from './solve/conflict.ts';
import {
  type Formula,
  formulaOf,
  maskOf,
  opposite,
  questionsIn,
  settled,
  type Test,
} from './solve/formula.ts';
import type { Laid } from './solve/known.ts';
import { satisfy } from './solve/satisfy.ts';
import { witnessOf } from './solve/witness.ts';

/**
 * Every measure is called for by each finding it meets, and achieves something: what it brings about brings
 * more points in a dimension, ends a finding it meets, or decides what is asked.
 */
export function proveMeasures(ground: Ground): Judged[] {
  // In an area without any of the findings it meets a measure is not there at all.
  const measures = measuresOf(ground).filter(({ meets }) => meets.length > 0);
  return [
    ...measures.flatMap((measure) => {
      const called = calls(ground, measure);
      // What is never called for is told of each finding it meets.
      return called.some(({ against }) => against === null) ? [...called, achieves(ground, measure)] : called;
    }),
    ...unknownClaims(ground),
  ];
}

function calls({ field, questionnaire }: Ground, { id, place, meets, lacking }: Measure): Judged[] {
  return meets.map(({ id: finding, at, when, holds }): Judged => {
    const laid = satisfy(field, [holds, formulaOf(lacking, questionnaire)]);
    if (laid === 'undecided')
      return against('call', place, ['meets', at], 'undecided', { subject: 'call', name: id });
    if (laid !== null) return proven('call');
    const why = conflictOf(field, [when, lacking]);
    return against('call', place, ['meets', at], 'measure-misses', { measure: id, finding, why });
  });
}

function achieves(ground: Ground, measure: Measure): Judged {
  const { id, place } = measure;
  const { claims } = ground;
  const gain = gainOf(ground, measure);
  if (gain === 'undecided')
    return against('gain', place, ['achieves'], 'undecided', { subject: 'gain', name: id });
  const at = (claims.value.withoutGain ?? []).indexOf(place.id);
  if ((gain !== null) !== at >= 0) return proven('gain');
  if (gain === null) return against('gain', place, ['achieves'], 'measure-without-gain', { measure: id });
  const example = witnessOf(ground.field, gain, ground.asOf);
  const claim = { ...claims.place, id: place.id };
  return against('gain', claim, ['withoutGain', at], 'gain-there', { measure: id, example });
}

/** Answers from which the measure gains something; null: there are none. */
function gainOf(ground: Ground, measure: Measure): Laid | null | 'undecided' {
  if (measure.achieves.some((goal) => decidesWhatIsAsked(ground, goal)))
    return satisfy(ground.field, [measure.called]);
  let gain: null | 'undecided' = null;
  for (const formulas of gains(ground, measure)) {
    const laid = satisfy(ground.field, formulas);
    if (laid === 'undecided') gain = 'undecided';
    else if (laid !== null) return laid;
  }
  return gain;
}

function decidesWhatIsAsked({ questionnaire, field }: Ground, { question }: Goal): boolean {
  const { index } = questionnaire.byId.get(question)!;
  return field.shows.some((show) => show !== null && questionsIn(show).has(index));
}

/** Everything that could be gained by a measure while it is called for. */
function* gains(ground: Ground, { meets, achieves, called }: Measure): Generator<Formula[]> {
  const { questionnaire, content } = ground;
  const parts = madeOf(content, content.rules.dimensions).flatMap(favourableParts);
  for (const { question: name, choice } of achieves) {
    const question = questionnaire.byId.get(name)!;
    const asked = formulaOf({ answered: name }, questionnaire);
    for (const worse of worseChoices(parts, question, choice)) yield [called, asked, worse];
  }
  for (const { holds } of meets)
    for (const { before, after } of afterwards(questionnaire, achieves, holds))
      yield [called, holds, ...before, opposite(after)];
}

/**
 * What a formula comes to once all that is achieved is answered so. None of these questions decides what is
 * asked, so what is asked stays the same. A choice is ticked beside others, or in place of one that stands alone.
 */
function afterwards(
  { byId }: Ground['questionnaire'],
  achieves: readonly Goal[],
  holds: Formula,
): { before: Formula[]; after: Formula }[] {
  return achieves.reduce<{ before: Formula[]; after: Formula }[]>(
    (ways, { question: name, choice }) => {
      const question = byId.get(name)!;
      const { index, exclusive } = question;
      const bit = maskOf(question, [choice]);
      const alone: Formula = choicesOf(question, exclusive, true);
      const only = (test: Test): boolean =>
        test.is === 'choices' ? (test.mask & bit) !== 0 : test.is === 'answered';
      const beside = (test: Test): boolean | null => only(test) || null;
      const asked: Formula = { is: 'literal', question: index, test: { is: 'answered' }, wanted: true };
      return ways.flatMap(({ before, after }) => {
        const replaced = settled(after, index, only);
        if (question.kind === 'single' || exclusive.includes(choice))
          return [{ before: [...before, asked], after: replaced }];
        return [
          { before: [...before, asked, alone], after: replaced },
          { before: [...before, asked, opposite(alone)], after: settled(after, index, beside) },
        ];
      });
    },
    [{ before: [], after: holds }],
  );
}

const choicesOf = (question: Question, choices: readonly string[], wanted: boolean): Formula => ({
  is: 'literal',
  question: question.index,
  test: { is: 'choices', mask: maskOf(question, choices) },
  wanted,
});

/** What can be answered with fewer points in one of the parts than the choice brings. */
function worseChoices(parts: readonly PartSource[], question: Question, choice: string): Formula[] {
  const tables = parts.flatMap((part) => (part.points && counts(part, question) ? [part.points] : []));
  if (question.kind === 'multiple') {
    const more = tables.some((points) => points[choice]! > 0);
    return more ? [choicesOf(question, [choice], false)] : [];
  }
  return question.choices
    .filter((other) => tables.some((points) => points[other]! < points[choice]!))
    .map((other) => choicesOf(question, [other], true));
}

/** Measures that are said to gain nothing, and are not there at all. */
function unknownClaims({ claims, structure }: Ground): Judged[] {
  const known = structure.measures.map(({ id }) => id);
  return (claims.value.withoutGain ?? []).flatMap((name, i) =>
    known.includes(name)
      ? []
      : [
          against('gain', { ...claims.place, id: name }, ['withoutGain', i], 'claim-unknown', {
            name,
            near: near(name, known),
          }),
        ],
  );
}
