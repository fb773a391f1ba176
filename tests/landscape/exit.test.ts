import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exitCheck, exitChecks, exitLayers, offTomorrow } from '../../server/landscape/exit.ts';
import type { ExitState } from '../../server/landscape/model.ts';
import { group, service } from './made.ts';

const today = '2026-11-25';

const tried: ExitState = {
  exported: '2026-02-01',
  readBack: '2026-02-10',
  format: 'CSV',
  alternative: 'Verfahren Z',
  daysWithout: 10,
};

const check = (exit: Partial<ExitState>) =>
  exitCheck(service('a', { critical: true, exit: { ...tried, ...exit } }), today);

describe('a service can be left', () => {
  it('when every layer was tried and is there', () => {
    expect(check({})).toMatchObject({ ready: true, next: null });
  });

  it('not when nothing was tried', () => {
    const { layers, ready, next } = exitCheck(service('a'), today);
    expect(Object.values(layers)).toEqual(exitLayers.map(() => 'untested'));
    expect(ready).toBe(false);
    expect(next).toBe('exported');
  });

  it('not when the export is older than two years', () => {
    expect(check({ exported: '2024-11-24' }).layers.exported).toBe('untested');
    expect(check({ exported: '2024-11-25' }).layers.exported).toBe('ready');
  });

  it('not when another export was read back than the last', () => {
    expect(check({ readBack: '2026-01-31' }).layers.readBack).toBe('untested');
    expect(check({ exported: null }).layers.readBack).toBe('untested');
  });

  it('not when it cannot be done without for a week of work', () => {
    expect(check({ daysWithout: 4 }).layers.daysWithout).toBe('not-ready');
    expect(check({ daysWithout: 5 }).ready).toBe(true);
  });

  it('never when one layer is not ready: the worst decides', () => {
    const exits = fc.record({
      exported: fc.constantFrom(null, '2020-01', '2026-03', 'ging nicht'),
      readBack: fc.constantFrom(null, '2020-02', '2026-04'),
      format: fc.constantFrom(null, '', 'CSV'),
      alternative: fc.constantFrom(null, '', 'Verfahren Z'),
      daysWithout: fc.option(fc.integer({ min: 0, max: 30 })),
    });
    fc.assert(
      fc.property(exits, (exit) => {
        const { layers, ready, next } = check(exit);
        expect(ready).toBe(Object.values(layers).every((state) => state === 'ready'));
        expect(next === null).toBe(ready);
        for (const layer of exitLayers) if (exit[layer] === null) expect(layers[layer]).toBe('untested');
      }),
    );
  });

  it('is told of critical services, those with most to do first', () => {
    const services = [
      service('a', { critical: true, exit: tried }),
      service('b', { critical: true }),
      service('c'),
    ];
    expect(exitChecks({ services, groups: [] }, today).map((c) => c.service.id)).toEqual(['b', 'a']);
  });
});

describe('a maker that switches off tomorrow', () => {
  const services = [
    service('a', { maker: 'Alpha', critical: true, exit: { ...tried, daysWithout: 3 } }),
    service('b', { maker: 'Alpha', exit: { ...tried, daysWithout: 1 } }),
    service('c', { maker: 'Beta' }),
  ];
  const groups = [group('g', 20, ['a', 'b']), group('h', 50, ['c']), group('i', 5, ['b'])];

  it('stops its services for all who use one, a critical one first', () => {
    const [alpha, beta] = offTomorrow({ services, groups }, today);
    expect(alpha).toMatchObject({ maker: 'Alpha', workplaces: 25, days: 3, departments: ['Amt g', 'Amt i'] });
    expect(alpha!.checks.map((c) => c.service.id)).toEqual(['a', 'b']);
    expect(beta).toMatchObject({ maker: 'Beta', workplaces: 50, days: null });
  });
});
