import { takeDefault } from '../../../server/costs/defaults.ts';
import type { Beside } from '../../../server/report/beside.ts';
import { input as amount, sheetOf } from '../../costs/sheets.ts';
import { town } from '../../landscape/made.ts';
import { content } from './tender/kits.ts';

const own = sheetOf([
  amount('stay', 'licences', [20_000, 30_000]),
  amount('step', 'introduction', 40_000),
  amount('step', 'support', null),
]);
const find = (id: string) => content.costDefaults.find((one) => one.id === id)!;
const costs = takeDefault(own, find('office-training'), 'office', 300);
const measure = content.rules.measures[0]!.id;
const plan = {
  [measure]: { owner: 'Frau Beispiel', due: '2027-05', state: 'begun', note: '' },
} as Beside['plan'];
/** Sheets of every kind: costs with a published span, services, a plan. */
export const everything: Beside = { costs, landscape: town, ...(plan === undefined ? {} : { plan }) };
