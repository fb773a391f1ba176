import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weightsByPoints } from '../../server/consensus/goal-weights.ts';
import { pointsFault, prioritise } from '../../server/consensus/prioritise.ts';
import { withWeights } from '../../server/scoring/robustness/own.ts';
import { published } from '../fixtures/published.ts';

const things = ['mail', 'office', 'web'];
const draws = { seed: 1, weightings: 2000 };
const ids = (given: Parameters<typeof prioritise>[0]): string[] =>
  prioritise(given, things, draws).order.map(({ id }) => id);

const points = fc.record({ mail: fc.nat({ max: 5 }), office: fc.nat({ max: 5 }), web: fc.nat({ max: 5 }) });
const rooms = fc.array(points, { minLength: 3, maxLength: 8 });

describe('priorities', () => {
  test('are the sums of the points, with their share of all', () => {
    const given = [{ office: 3 }, { office: 1, web: 2 }, { mail: 1, web: 2 }];
    const { people, order, level } = prioritise(given, things, draws);
    expect(people).toBe(3);
    expect(order.map(({ id, points: sum, share }) => [id, sum, share])).toEqual([
      ['office', 4, 4 / 9],
      ['web', 4, 4 / 9],
      ['mail', 1, 1 / 9],
    ]);
    expect(level).toBe(true);
  });

  test('stay in the order in which they were offered where they are level', () => {
    expect(ids([{}, {}, {}])).toEqual(things);
  });

  test('tell that the first stays first whichever one person is left out', () => {
    const each = { office: 2, web: 1 };
    expect(prioritise([each, each, each], things, draws).staysFirst).toBe(true);
  });

  test('tell that one person decides', () => {
    const given = [{ office: 3 }, { web: 2, mail: 1 }, { mail: 3 }, { office: 2, web: 1 }];
    expect(ids(given)[0]).toBe('office');
    expect(prioritise(given, things, draws).staysFirst).toBe(false);
  });

  test('come out of chance as reckoned by hand', () => {
    // Two of three people for office: the other one is drawn twice or three times in 7 of 27 resamples.
    const given = [{ office: 1 }, { office: 1 }, { web: 1 }];
    const [first] = prioritise(given, things).order;
    expect(first!.first).toBeCloseTo(20 / 27, 1);
    expect(Math.abs(first!.first! - 20 / 27)).toBeLessThan(0.015);
  });

  test('tell nothing of chance with fewer than three people', () => {
    const { order, staysFirst } = prioritise([{ office: 3 }, { web: 3 }], things, draws);
    expect(staysFirst).toBeNull();
    expect(order[0]).toMatchObject({ first: null, firstThree: null });
  });

  test('are the same for the same seed, and shares of first places come to one', () => {
    fc.assert(
      fc.property(rooms, (given) => {
        const once = prioritise(given, things, { seed: 5, weightings: 50 });
        expect(prioritise(given, things, { seed: 5, weightings: 50 })).toEqual(once);
        expect(once.order.reduce((sum, { first }) => sum + first!, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('that stay first are first in each room that lacks one person', () => {
    fc.assert(
      fc.property(rooms, (given) => {
        const whole = prioritise(given, things, { seed: 1, weightings: 0 });
        const without = given.map((_, i) =>
          prioritise(
            given.filter((_own, other) => other !== i),
            things,
            { seed: 1, weightings: 0 },
          ),
        );
        const stays = without.every(({ order, level }) => !level && order[0]!.id === whole.order[0]!.id);
        expect(whole.staysFirst).toBe(stays);
      }),
    );
  });
});

test('each person gives the same number of points, to things that are there', () => {
  expect(pointsFault({ mail: 2, web: 1 }, things, 3)).toBeNull();
  expect(pointsFault({ mail: 4 }, things, 3)).toBe('too-many');
  expect(pointsFault({ mail: 2 }, things, 3)).toBe('too-few');
  expect(pointsFault({ mail: 1.5, web: 1.5 }, things, 3)).toBe('not-a-count');
  expect(pointsFault({ mail: -1, web: 4 }, things, 3)).toBe('not-a-count');
  expect(pointsFault({ phone: 3 }, things, 3)).toBe('unknown-thing');
});

describe('weights by points', () => {
  const { rules } = published('kommune', '2026-1');

  test('give the part with the most points 10 and the others theirs in proportion', () => {
    const given = [
      { strategy: 3, money: 1 },
      { strategy: 1, skills: 2 },
    ];
    const weights = weightsByPoints(given, rules, 'overall')!;
    expect(weights.overall).toMatchObject({ strategy: 10, money: 2.5, skills: 5, change: 0 });
    expect(withWeights(rules, weights).overall.parts).toHaveLength(3);
  });

  test('are none where nobody gave a point, or the score has no weights', () => {
    expect(weightsByPoints([{}], rules, 'overall')).toBeNull();
    expect(weightsByPoints([{ strategy: 3 }], rules, 'nothing')).toBeNull();
  });
});
