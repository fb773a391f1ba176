import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weightsByPoints } from '../../server/consensus/goal-weights.ts';
import { prioritise } from '../../server/consensus/prioritise.ts';
import { spreadOf } from '../../server/consensus/spread.ts';
import type { RulesSource } from '../../server/questionnaire/model.ts';
import type { Counts, Role } from '../../server/workshops/model.ts';
import { unknown, votesOf } from '../consensus/voting.ts';

const page = readFileSync(new URL('../../docs/workshops-figures.md', import.meta.url), 'utf8');

/** The cells of a table by the first of its heading, several tables in one. */
const rowsOf = (heading: string): string[][] =>
  page
    .split('\n\n')
    .filter((block) => block.startsWith(`| ${heading} |`))
    .flatMap((table) => table.trim().split('\n').slice(2))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const choices = ['1', '2', '3', '4'];
const given = Object.fromEntries(
  rowsOf('role').map(([role, own]) => [role, own!.split(' ').map((one) => (one === '?' ? unknown : one))]),
) as Record<Role, string[]>;
const row = (name: string, { choices: counts, unknown: without }: Counts): string[] =>
  [name, ...counts.map(({ count }) => count), without].map(String);

test('the vote of the example comes to what the page says', () => {
  const [all, ...groups] = rowsOf('group');
  const whole = spreadOf(votesOf(given), [], choices, { ordered: true });
  expect(row('all', whole)).toEqual(all);
  expect(whole.byRole).toBeNull();
  expect(page).toContain(`**${whole.consensus!.toFixed(3)}**`);
  const fewer = { ...given, procurement: given.procurement.slice(0, -1) };
  const { byRole } = spreadOf(votesOf(fewer), [], choices, { ordered: true });
  expect(byRole!.map((own) => row(own.role, own))).toEqual(groups);
});

test('the points of the example come to what the page says', () => {
  const points = rowsOf('person').map(([, mail, office, web]) => ({
    mail: Number(mail),
    office: Number(office),
    web: Number(web),
  }));
  const { order, staysFirst } = prioritise(points, ['web', 'office', 'mail']);
  expect(order.map(({ id, points: sum }) => `${id} ${sum}`)).toEqual(['mail 7', 'office 6', 'web 2']);
  expect(staysFirst).toBe(false);
  const parts = ['mail', 'office', 'web'].map((score) => ({ score }));
  const rules = { overall: { id: 'overall', kind: 'mean', parts }, scores: [] } as unknown as RulesSource;
  expect(Object.values(weightsByPoints(points, rules, 'overall')!.overall!)).toEqual([10, 8.6, 2.9]);
});
