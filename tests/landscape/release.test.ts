import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestChoices } from '../../server/landscape/apart.ts';
import { blocks, makerOf } from '../../server/landscape/blocking.ts';
import type { Landscape } from '../../server/landscape/model.ts';
import { nearBest } from '../../server/landscape/near-best.ts';
import { groupsThatCanGoFirst, releaseCurve } from '../../server/landscape/release.ts';
import { bestOfAll, merged } from '../../server/landscape/subsets.ts';
import { bound, group, service, town } from './made.ts';

const office = ['office', 'format'] as const;

/** Small landscapes; each maker may have several services, each service may have none. */
const landscapes = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 9 }))
  .chain(([makers, services]) =>
    fc.record({
      services: fc.array(
        fc.record({ maker: fc.integer({ min: 0, max: makers - 1 }), blocks: fc.boolean() }),
        { minLength: services, maxLength: services },
      ),
      groups: fc.array(
        fc.record({
          workplaces: fc.integer({ min: 0, max: 50 }),
          uses: fc.subarray(Array.from({ length: services }, (_, i) => `s${i}`)),
        }),
        { maxLength: 8 },
      ),
    }),
  )
  .map(
    ({ services, groups }): Landscape => ({
      services: services.map((s, i) =>
        s.blocks ? bound(`s${i}`, `M${s.maker}`) : service(`s${i}`, { maker: `M${s.maker}` }),
      ),
      groups: groups.map((g, i) => group(`g${i}`, g.workplaces, g.uses)),
    }),
  );

/** Told once more, as simply as can be: workplaces of blocked groups whose makers are all chosen. */
function freedBy({ services, groups }: Landscape, chosen: readonly string[]): number {
  return groups.reduce((sum, g) => {
    const makers = services.filter((s) => g.services.includes(s.id) && blocks(s, office)).map(makerOf);
    return makers.length > 0 && makers.every((m) => chosen.includes(m)) ? sum + g.workplaces : sum;
  }, 0);
}

function everyChoice(names: readonly string[]): string[][] {
  return Array.from({ length: 2 ** names.length }, (_, mask) => names.filter((_, i) => mask & (1 << i)));
}

describe('the makers to talk to first', () => {
  it('are those whose services free most workplaces together', () => {
    expect(releaseCurve(town, office).points).toEqual([
      { makers: 1, chosen: ['Gamma'], workplaces: 25, exact: true, bound: 25 },
      { makers: 2, chosen: ['Alpha', 'Beta'], workplaces: 40, exact: true, bound: 40 },
      { makers: 3, chosen: ['Alpha', 'Beta', 'Gamma'], workplaces: 65, exact: true, bound: 65 },
    ]);
  });

  it('are none where nothing is in the way', () => {
    const { points, free } = releaseCurve(
      { services: [service('a')], groups: [group('g', 5, ['a'])] },
      office,
    );
    expect(points).toEqual([]);
    expect(free.map((g) => g.id)).toEqual(['g']);
  });

  it('count a service without a known maker for itself', () => {
    const unknown = { ...bound('a', ''), maker: null };
    const { points } = releaseCurve({ services: [unknown], groups: [group('g', 5, ['a'])] }, office);
    expect(points[0]!.chosen).toEqual(['Verfahren a']);
  });

  it('can never be chosen better: compared with every choice there is', () => {
    fc.assert(
      fc.property(landscapes, (landscape) => {
        const { points } = releaseCurve(landscape, office);
        const names = points.at(-1)?.chosen ?? [];
        const choices = everyChoice(names);
        for (const { makers, chosen, workplaces, exact } of points) {
          const best = Math.max(
            ...choices.filter((c) => c.length === makers).map((c) => freedBy(landscape, c)),
          );
          expect(workplaces).toBe(best);
          expect(freedBy(landscape, chosen)).toBe(best);
          expect(exact).toBe(true);
        }
      }),
    );
  });

  it('do not depend on the order of the list', () => {
    fc.assert(
      fc.property(landscapes, ({ services, groups }) => {
        const turned = { services: services.toReversed(), groups: groups.toReversed() };
        expect(releaseCurve(turned, office).points).toEqual(
          releaseCurve({ services, groups }, office).points,
        );
      }),
    );
  });

  it('free all that is not free at once when all of them move', () => {
    fc.assert(
      fc.property(landscapes, (landscape) => {
        const { points, free } = releaseCurve(landscape, office);
        const sum = (of: { workplaces: number }[]): number => of.reduce((n, g) => n + g.workplaces, 0);
        expect(sum(free) + (points.at(-1)?.workplaces ?? 0)).toBe(sum(landscape.groups));
      }),
    );
  });

  it('are found among 20 with 60 services within a second', () => {
    const services = Array.from({ length: 60 }, (_, i) => bound(`s${i}`, `M${i % 20}`));
    const groups = Array.from({ length: 200 }, (_, i) =>
      group(`g${i}`, 1 + (i % 17), [`s${i % 60}`, `s${(i * 7) % 60}`, `s${(i * 13) % 60}`]),
    );
    const start = performance.now();
    const { points } = releaseCurve({ services, groups }, office);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(points).toHaveLength(20);
    expect(points.every((p) => p.exact)).toBe(true);
  });
});

/** Bundles of at most four of eight items; many fall apart. */
const bundlesOfEight = fc
  .array(
    fc.record({
      items: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1, maxLength: 4 }),
      weight: fc.integer({ min: 0, max: 40 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map(merged);

describe('more makers than can be tried out', () => {
  it('are no hindrance where they fall apart', () => {
    const services = Array.from({ length: 36 }, (_, i) => bound(`s${i}`, `M${i}`));
    const groups = Array.from({ length: 90 }, (_, i) => {
      const [part, j] = [12 * (i % 3), Math.floor(i / 3)];
      return group(`g${i}`, 1 + (i % 9), [`s${part + ((j * 5) % 12)}`, `s${part + ((j * 7 + 1) % 12)}`]);
    });
    const { points } = releaseCurve({ services, groups }, office);
    expect(points).toHaveLength(36);
    expect(points.every((p) => p.exact)).toBe(true);
  });

  it('weigh the same whether they are searched part by part or all together', () => {
    fc.assert(
      fc.property(bundlesOfEight, (all) => {
        const weights = (choices: { weight: number }[]): number[] => choices.map((c) => c.weight);
        expect(weights(bestChoices(all, 8))).toEqual(weights(bestOfAll(all, 8)));
      }),
    );
  });

  it('are told with a bound that holds, and marked where it is not reached', () => {
    const services = Array.from({ length: 30 }, (_, i) => bound(`s${i}`, `M${i}`));
    const groups = Array.from({ length: 60 }, (_, i) =>
      group(`g${i}`, 1 + (i % 9), [`s${(i * 7) % 30}`, `s${(i * 11) % 30}`, `s${i % 30}`]),
    );
    const { points } = releaseCurve({ services, groups }, office);
    expect(points).toHaveLength(30);
    for (const p of points) {
      expect(p.exact).toBe(p.workplaces === p.bound);
      expect(p.bound).toBeGreaterThanOrEqual(p.workplaces);
    }
    expect(points.at(-1)).toMatchObject({
      exact: true,
      workplaces: groups.reduce((n, g) => n + g.workplaces, 0),
    });
  });

  it('have a bound below which the best never lies, and a choice that weighs what it says', () => {
    fc.assert(
      fc.property(bundlesOfEight, (all) => {
        const best = bestOfAll(all, 8);
        for (const [i, near] of nearBest(all, 8).entries()) {
          expect(near.bound).toBeGreaterThanOrEqual(best[i]!.weight);
          expect(near.weight).toBeLessThanOrEqual(best[i]!.weight);
          expect(new Set(near.items).size).toBe(i + 1);
        }
      }),
    );
  });
});

describe('groups that can go first', () => {
  it('are those with nothing in the way, the largest first', () => {
    const more = { ...town, groups: [...town.groups, group('museum', 40, [])] };
    expect(groupsThatCanGoFirst(more, office).map((g) => g.id)).toEqual(['museum', 'kaemmerei']);
  });

  it('differ with what is to be freed', () => {
    expect(groupsThatCanGoFirst(town, ['database']).map((g) => g.id)).toEqual([
      'buergerbuero',
      'bauamt',
      'standesamt',
    ]);
  });
});
