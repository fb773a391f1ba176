import * as comparing from '../../server/costs/compare.ts';
import type { Alternative, CostSheet, KindedSheet } from '../../server/costs/model.ts';
import * as reckoning from '../../server/costs/reckon.ts';
import * as results from '../../server/costs/result.ts';
import * as widening from '../../server/costs/widest.ts';
import { costKinds as kinds } from '../fixtures/cost-kinds.ts';

/** The reckoning by the kinds of cost that are published, so that a test says only what it is about. */
export const kinded = (sheet: CostSheet): KindedSheet => ({ ...sheet, kinds });

export const reckon = (sheet: CostSheet, area: string, alternative: Alternative) =>
  reckoning.reckon(kinded(sheet), area, alternative);
export const compare = (sheet: CostSheet, area: string, from: Alternative, to: Alternative) =>
  comparing.compare(kinded(sheet), area, from, to);
export const widest = (sheet: CostSheet, area: string, alternative: Alternative) =>
  widening.widest(kinded(sheet), area, alternative);
export const costResult = (sheet: CostSheet, areas: readonly string[]) =>
  results.costResult(kinded(sheet), areas);
