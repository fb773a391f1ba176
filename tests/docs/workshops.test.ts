import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workshopDe } from '../../server/report/workshop/words-de.ts';
import { workshopEn } from '../../server/report/workshop/words-en.ts';

const guide = readFileSync(new URL('../../docs/workshops.md', import.meta.url), 'utf8');

test('guide and report name the same steps with the same minutes, two hours in all', () => {
  const rows = Array.from(guide.matchAll(/^\| (\d+) \| ([^|]+) \|/gm), ([, minutes, step]) => ({
    minutes: Number(minutes),
    step,
  }));
  const of = ({ protocol }: typeof workshopEn) =>
    protocol.steps.map(({ minutes, step }) => ({ minutes, step }));
  expect(rows).toEqual(of(workshopEn));
  expect(of(workshopDe).map(({ minutes }) => minutes)).toEqual(rows.map(({ minutes }) => minutes));
  expect(rows.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(120);
});
