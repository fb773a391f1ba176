import { expect, it } from 'vitest';
import { factsOf } from '../../server/landscape/facts.ts';
import { service } from './services.ts';

it('says of an area its first contract to end, most users, least cost and makers', () => {
  const services = [
    service({ id: 'a', area: 'office', maker: 'X', contractEnd: '2027-12', users: 20, costPerYear: 0.1 }),
    service({ id: 'b', area: 'office', maker: 'X', contractEnd: '2027-12-30', users: 50, costPerYear: 0.2 }),
    service({ id: 'c', area: 'office', maker: 'Y', critical: true }),
    service({ id: 'd', area: 'office' }),
    service({ id: 'e', area: 'servers', maker: 'Y' }),
    service({ id: 'f' }),
  ];
  expect(factsOf(services, ['servers', 'office', 'website'])).toEqual([
    {
      area: 'servers',
      services: ['e'],
      contractEnd: null,
      users: null,
      costPerYear: null,
      critical: 0,
      makers: [{ maker: 'Y', services: 1, share: 1, costPerYear: null }],
    },
    {
      area: 'office',
      services: ['a', 'b', 'c', 'd'],
      contractEnd: { value: '2027-12-30', service: 'b' },
      users: { value: 50, service: 'b' },
      costPerYear: { value: 0.3, without: 2 },
      critical: 1,
      makers: [
        { maker: 'X', services: 2, share: 2 / 3, costPerYear: 0.3 },
        { maker: 'Y', services: 1, share: 1 / 3, costPerYear: null },
      ],
    },
  ]);
});
