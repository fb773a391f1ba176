import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Band, CostInput, CostSheet, Span } from '../../server/costs/model.ts';
import { reckon } from '../costs/reckoning.ts';
import { costKinds } from '../fixtures/cost-kinds.ts';

const page = readFileSync(new URL('../../docs/costs.md', import.meta.url), 'utf8');

const amount = (kind: string, alternative: CostInput['alternative'], span: Span): CostInput => ({
  area: 'office',
  kind,
  alternative,
  amount: span,
  origin: 'own',
});

test('the small example is what the program reckons', () => {
  const sheet: CostSheet = {
    years: 5,
    currency: 'EUR',
    priceRise: [0, 0.1],
    discount: [0.02, 0.02],
    transition: 2,
    inputs: [
      amount('licences', 'stay', [1000, 1000]),
      amount('licences', 'gradual', [200, 400]),
      amount('introduction', 'gradual', [1500, 2000]),
    ],
  };
  const [stay, gradual] = [reckon(sheet, 'office', 'stay')!, reckon(sheet, 'office', 'gradual')!];
  const row = (name: string | number, ...bands: Band[]): string =>
    `| ${name} | ${bands.flatMap(({ low, high }) => [low.toFixed(2), high!.toFixed(2)]).join(' | ')} |`;
  const rows = [
    ...stay.yearly.map((band, year) => row(year + 1, band, gradual.yearly[year]!)),
    row('sum', stay.cumulated.at(-1)!, gradual.cumulated.at(-1)!),
    row('net present value', stay.presentValue, gradual.presentValue),
  ];
  for (const line of rows) expect(page).toContain(line);
});

test('every kind of cost stands in the table', () => {
  for (const { id } of costKinds) expect(page).toMatch(new RegExp(`^\\|[^|]*\\b${id}\\b`, 'm'));
});
