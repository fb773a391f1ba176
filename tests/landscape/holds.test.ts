import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../server/landscape/holds.ts';
import { group, service, town } from './made.ts';

describe('what holds in place', () => {
  it('is told with services, makers, workplaces and departments', () => {
    const office = holds(town).find((h) => h.held === 'office')!;
    expect(office).toMatchObject({
      workplaces: 65,
      departments: ['Amt bauamt', 'Amt buergerbuero', 'Amt standesamt'],
    });
    expect(office.makers.map((m) => [m.name, m.workplaces])).toEqual([
      ['Alpha', 40],
      ['Beta', 30],
      ['Gamma', 25],
    ]);
    expect(office.services[0]).toMatchObject({ name: 'Verfahren melde', workplaces: 40 });
  });

  it('counts a database for the servers too', () => {
    expect(holds(town).map((h) => h.held)).toEqual(['office', 'server', 'database']);
  });

  it('leaves out what nothing holds', () => {
    expect(holds({ services: [service('a')], groups: [group('g', 3, ['a'])] })).toEqual([]);
  });

  it('never counts a workplace twice', () => {
    const all = town.groups.reduce((sum, g) => sum + g.workplaces, 0);
    fc.assert(
      fc.property(
        fc.array(fc.subarray(town.services.map((s) => s.id)), { minLength: 4, maxLength: 4 }),
        (uses) => {
          const groups = town.groups.map((g, i) => ({ ...g, services: uses[i]! }));
          for (const held of holds({ ...town, groups })) expect(held.workplaces).toBeLessThanOrEqual(all);
        },
      ),
    );
  });
});
