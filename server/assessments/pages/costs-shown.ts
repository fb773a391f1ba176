import { type CostSheet, standsFor } from '../../costs/model.ts';
import { formatNumber } from '../../questionnaire/kinds/number.ts';
import type { Language } from '../../web/language.ts';
import type { KnownOfArea } from './costs-facts.ts';
import { shownSpan, typedSpan } from './costs-form.ts';
import { type CostRow, inputIn } from './costs-rows.ts';
import type { CostForm } from './costs-view.ts';
import { type Body, one, oneLine } from './form.ts';

/** The fields as typed. */
export function typedForm(body: Body, ids: readonly string[]): CostForm {
  const revision = oneLine(body.revision);
  return {
    spans: Object.fromEntries(ids.map((id) => [id, typedSpan(body, id)])),
    same: new Set(ids.filter((id) => one(body[`${id}--same`]) === 'yes')),
    days: Object.fromEntries(ids.map((id) => [id, oneLine(body[`${id}--days`])])),
    workplaces: oneLine(body.workplaces),
    years: oneLine(body.years),
    transition: oneLine(body.transition),
    currency: one(body.currency),
    revision: /^\d{1,9}$/.test(revision) ? revision : '0',
  };
}

/** The fields of horizon and rates as stored. */
export function shownRates(sheet: CostSheet, revision: number, language: Language): CostForm {
  const rate = (span: CostSheet['discount']) => shownSpan(span ?? undefined, language, 100);
  return {
    spans: { priceRise: rate(sheet.priceRise), discount: rate(sheet.discount) },
    days: {},
    same: new Set(),
    workplaces: '',
    years: String(sheet.years),
    transition: String(sheet.transition),
    currency: sheet.currency,
    revision: String(revision),
  };
}

/** The fields of an area as stored; what shares the amount of another row is empty and ticked. */
export function shownArea(
  {
    area,
    sheet,
    known,
    rows,
  }: { area: string; sheet: CostSheet; known: KnownOfArea; rows: readonly CostRow[] },
  revision: number,
  language: Language,
): CostForm {
  const same = new Set<string>();
  const spans = rows.map((row) => {
    const input = inputIn(sheet.inputs, area, row);
    const shared = input !== undefined && standsFor(input)[0] !== row.alternative;
    if (shared) same.add(row.id);
    return [row.id, shownSpan(shared || input?.origin === 'struck' ? undefined : input?.amount, language)];
  });
  const days = rows.map((row) => {
    const basis = inputIn(sheet.inputs, area, row)?.basis;
    return [row.id, basis === undefined ? '' : formatNumber(basis.quantity, 0, language)];
  });
  const quantity = sheet.workplaces?.[area] ?? known.quantity;
  return {
    ...shownRates(sheet, revision, language),
    same,
    days: Object.fromEntries(days),
    workplaces: quantity === null ? '' : formatNumber(quantity, 0, language),
    spans: Object.fromEntries(spans),
  };
}
