import { expect, test } from 'vitest';
import { agendaOf } from '../../server/consensus/agenda.ts';
import { spreadOf } from '../../server/consensus/spread.ts';
import { unknown, votesOf } from './voting.ts';

type Given = NonNullable<Parameters<typeof votesOf>[0]['it']>;

const item = (id: string, given: Given, ordered = true) => ({
  item: id,
  spread: spreadOf(votesOf({ it: given }), [], ['a', 'b', 'c'], { ordered }),
});

const agenda = (...items: ReturnType<typeof item>[]): string[] =>
  agendaOf(items).map((entry) => `${entry.item}: ${entry.reason}`);

test('what people differ on comes first, the lowest consensus before all', () => {
  expect(
    agenda(item('near', ['a', 'b', 'b']), item('far', ['a', 'c', 'c']), item('ends', ['a', 'c'])),
  ).toEqual(['ends: dissent', 'far: dissent', 'near: dissent']);
});

test('what at least half do not know comes next, and what all agree on last', () => {
  expect(
    agenda(
      item('agreed', ['b', 'b', 'b']),
      item('half', ['a', 'c', unknown, unknown]),
      item('open', [unknown, unknown]),
      item('near', ['a', 'b', unknown]),
    ),
  ).toEqual(['near: dissent', 'open: unknown', 'half: unknown', 'agreed: agreed']);
});

test('what hardly anyone answered counts as unknown', () => {
  expect(agenda(item('one', ['a']), item('none', []))).toEqual(['none: unknown', 'one: unknown']);
});

test('choices without an order, and several of them, are compared as well', () => {
  const [first, second, third] = agendaOf([
    item(
      'same',
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      false,
    ),
    item('split', ['a', 'a', 'c', 'c'], false),
    item('most', ['a', 'a', 'a', 'c'], false),
  ]);
  expect(first).toEqual({ item: 'split', reason: 'dissent', agreement: 0 });
  expect(second).toMatchObject({ item: 'most', reason: 'dissent' });
  expect(third).toEqual({ item: 'same', reason: 'agreed', agreement: 1 });
});
