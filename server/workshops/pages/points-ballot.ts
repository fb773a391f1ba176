import { type Body, emptyTyped, one, type Typed } from '../../assessments/pages/form.ts';
import type { Answer } from '../../questionnaire/answers.ts';
import { word } from '../../web/page-words.ts';
import type { Item, PointsAsked } from '../model.ts';
import { pointsOf, voteOfPoints } from '../points-given.ts';
import { itemText } from './item-text.ts';
import type { Seen } from './seen.ts';

/** The name of the field for the points of a thing. */
const fieldOf = ({ id }: Item, thing: string): string => `${id}--${thing}`;

/** What stands in the fields for points that were given. */
export const typedOfPoints = (answer: Answer | null | undefined): Typed =>
  answer === null || answer === undefined
    ? emptyTyped
    : {
        ...emptyTyped,
        values: Object.entries(pointsOf(answer)).map(([thing, count]) => `${thing} ${count}`),
      };

/** The fields in which points are given, for the partial `points`. */
export function pointsBallot(seen: Seen, item: Item, typed: Typed, error: string | null): object {
  const { things, each } = item.points!;
  const { text, choices } = itemText(seen, item);
  const given = new Map(typed.values.map((entry) => entry.split(' ') as [string, string]));
  return {
    id: item.id,
    text,
    each,
    hint: word(seen.words, each === 1 ? 'points.hintOne' : 'points.hint', { each }),
    error,
    fields: things.map((thing, i) => ({
      id: i === 0 ? item.id : fieldOf(item, thing),
      name: fieldOf(item, thing),
      label: choices[thing] ?? thing,
      value: given.get(thing) ?? '',
      error: error !== null,
    })),
  };
}

/** Reads the points out of a form: a vote, or what is wrong in words, with what was typed. */
export function readPoints(
  { words }: Seen,
  item: Item,
  body: Body,
): { typed: Typed; answer: Answer | null; error: string } {
  const { things, each } = item.points!;
  const entered = things.map((thing) => [thing, one(body[fieldOf(item, thing)]).trim()] as const);
  const typed = {
    ...emptyTyped,
    values: entered.flatMap(([thing, text]) => (text === '' ? [] : [`${thing} ${text.replaceAll(' ', '')}`])),
  };
  const wrong = entered.some(([, text]) => text !== '' && !/^\d{1,3}$/.test(text));
  if (wrong) return { typed, answer: null, error: word(words, 'points.notCounts', { each }) };
  const points = Object.fromEntries(entered.map(([thing, text]) => [thing, Number(text)]));
  const error = sumWords(words, points, each);
  return error === '' ? { typed, answer: voteOfPoints(points), error } : { typed, answer: null, error };
}

function sumWords(
  words: Seen['words'],
  points: Readonly<Record<string, number>>,
  each: PointsAsked['each'],
): string {
  const given = Object.values(points).reduce((sum, count) => sum + count, 0);
  if (given < each) return word(words, 'points.tooFew', { given, each, missing: each - given });
  return given > each ? word(words, 'points.tooMany', { given, each, over: given - each }) : '';
}

/** "Bürosoftware: 3, E-Mail: 2" */
export function pointsWords(seen: Omit<Seen, 'state' | 'path'>, item: Item, answer: Answer): string {
  const { choices } = itemText(seen, item);
  return Object.entries(pointsOf(answer))
    .map(([thing, count]) => `${choices[thing] ?? thing}: ${count}`)
    .join(', ');
}
