import { expect, it } from 'vitest';
import { groupsOf, spellingsOf } from '../../../server/landscape/list/groups.ts';
import type { Spelling } from '../../../server/landscape/list/services.ts';
import { service } from '../services.ts';

const spelling = (line: number, key: string, by: Spelling['by'], checked = false): Spelling => ({
  service: `${line}`,
  line,
  row: `l:${line}`,
  written: key,
  key,
  by,
  checked,
});
const of = (spellings: Spelling[]) =>
  groupsOf(
    spellings.map(({ line }) => service({ id: `${line}` })),
    spellings,
  );

it('puts uncertain spellings first, then unknown ones, those with most rows before the others', () => {
  const groups = of([
    spelling(1, 'name', 'name'),
    spelling(2, 'once', null),
    spelling(3, 'twice', null),
    spelling(4, 'twice', null),
    spelling(5, 'alias', 'alias'),
    spelling(6, 'likely', 'likely'),
  ]);
  expect(groups.map(({ key }) => key)).toEqual(['likely', 'twice', 'once', 'alias', 'name']);
  expect(groups[1]!.rows.map(({ line }) => line)).toEqual([3, 4]);
});

it('keeps its order when something was checked, so that pages stay as they are', () => {
  const spellings = [spelling(1, 'a', 'likely'), spelling(2, 'b', null), spelling(3, 'c', 'likely')];
  const checked = spellings.map((one) => ({ ...one, checked: one.key === 'a' }));
  expect(of(checked).map(({ key }) => key)).toEqual(of(spellings).map(({ key }) => key));
  expect(of(checked).map((group) => group.checked)).toEqual([true, false, false]);
});

it('names what the rows have in common, and nothing where they differ', () => {
  const two = [spelling(1, 'a', null), spelling(2, 'a', null)];
  const services = [
    service({ id: '1', product: 'X', area: null }),
    service({ id: '2', product: 'Y', area: null }),
  ];
  expect(groupsOf(services, two)).toMatchObject([{ product: undefined, area: null }]);
});

it('knows services that are there by their product, else by their name', () => {
  const products = [{ id: 'x', name: 'X', maker: null, area: null, class: 'open' as const, aliases: [] }];
  const services = [service({ id: 'a', product: 'X' }), service({ id: 'b', name: 'Kasse' })];
  expect(spellingsOf(services, { products, editions: [] })).toMatchObject([
    { written: 'X', key: 's:x', by: 'name', row: 'i:a' },
    { written: 'Kasse', key: 's:kasse', by: null, row: 'i:b' },
  ]);
});
