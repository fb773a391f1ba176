import type { Mean, Option, Span } from './options.ts';

/** Choices that are compared with each other: what hangs together is the same in them, and so are the weights. */
export interface Group {
  key: string;
  /** By mean: weights that choices so far add. */
  weights: readonly Span[];
  /** By mean: how much of a weighted point arrives at the goal, from and to. */
  slopes: readonly Span[];
}

const plus = (a: Span, b: Span): Span => [a[0] + b[0], a[1] + b[1]];

/** A component whose options are numbered by their key and weights. */
export interface Numbered {
  options: readonly Option[];
  kinds: readonly number[];
  /** How many kinds there are. */
  variety: number;
}

/** Numbers the options of a component. */
export function numbered(options: readonly Option[]): Numbered {
  const numbers = new Map<string, number>();
  const kinds = options.map(({ key, weights }) => {
    const kind = `${key}|${weights.join(';')}`;
    const number = numbers.get(kind) ?? numbers.size;
    numbers.set(kind, number);
    return number;
  });
  return { options, kinds, variety: numbers.size };
}

/** Means with what these components may add to their weights at least and at most. */
export function meansWith(means: readonly Mean[], options: readonly Option[]): Mean[] {
  return means.map(({ by, weight }, i) => {
    const spans = options.map(({ weights }) => weights[i]!);
    const added: Span = [Math.min(...spans.map(([low]) => low)), Math.max(...spans.map(([, high]) => high))];
    return { by, weight: plus(weight, added) };
  });
}

/** The group of choices that add so much weight. `later`: the means with all that may still be added. */
export function groupOf(key: string, weights: readonly Span[], later: readonly Mean[]): Group {
  const slopes = later.map(({ by, weight }, i): Span => {
    const [least, most] = plus(weight, weights[i]!);
    return [by / most, by / least];
  });
  return { key, weights, slopes };
}

/** The group a choice comes into with one more option; the same object wherever it is the same group. */
export function grouping(
  { options, kinds, variety }: Numbered,
  later: readonly Mean[],
): (before: Group, place: number) => Group {
  const known = new Map<Group, Group[]>();
  const byName = new Map<string, Group>();
  const firstOf = Array.from({ length: variety }, (_, kind) => options[kinds.indexOf(kind)]!);
  const allFrom = (before: Group): Group[] =>
    firstOf.map((option) => {
      // What is the same in all options tells none from another.
      const key = variety === 1 ? before.key : `${before.key};${option.key}`;
      const weights = option.weights.map((span, i) => plus(span, before.weights[i]!));
      const name = `${key}|${weights.join(';')}`;
      const group = byName.get(name) ?? groupOf(key, weights, later);
      byName.set(name, group);
      return group;
    });
  return (before, place) => {
    const all = known.get(before) ?? allFrom(before);
    known.set(before, all);
    return all[kinds[place]!]!;
  };
}
