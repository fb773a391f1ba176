import { expect, it } from 'vitest';
import { departmentsWithoutGroup } from '../../server/landscape/departments.ts';
import { service } from './services.ts';

it('finds the departments that services name, with their services and most users, unless a group has them', () => {
  const services = [
    service({ id: 'a', department: 'Kämmerei', users: 5 }),
    service({ id: 'b', department: 'Kämmerei', users: 12 }),
    service({ id: 'c', department: 'Archiv' }),
    service({ id: 'd', department: 'Bauamt', users: 3 }),
    service({ id: 'e', department: null }),
    service({ id: 'f' }),
  ];
  const groups = [{ id: 'g', name: 'Bau', department: 'Bauamt', workplaces: 3, services: [] }];
  expect(departmentsWithoutGroup({ services, groups })).toEqual([
    { name: 'Archiv', services: ['c'], users: null },
    { name: 'Kämmerei', services: ['a', 'b'], users: 12 },
  ]);
});
