import { amountOf, type CostInput, type CostSheet, type Rate, standsFor } from '../../costs/model.ts';
import { inputsOf, whole } from '../../costs/reckon.ts';
import type { Block } from '../document.ts';
import { numberFormat, percentFormat } from '../formats.ts';
import { assessment, listOf, paragraph, type Sourced, source, text } from '../inline.ts';
import type { Telling } from '../telling.ts';
import { costWords } from '../words/costs.ts';
import { exactMoneyText, moneyText } from './cost-money.ts';

/** The name of a kind of cost. */
export const kindName = ({ texts }: Telling, kind: string): string => texts.costKinds[kind] ?? kind;

/**
 * What no person entered of an area, or of all with their names: defaults taken, with their sources, those
 * struck, and the list.
 */
export function assumptions(t: Telling, sheet: CostSheet, area: string): Block[] {
  const inputs = inputsOf(sheet, area).filter(({ origin }) => origin !== 'own');
  return told(
    t,
    inputs.map((input) => ({
      content: `${area === whole ? `${placeName(t, input.area)}, ` : ''}${inputText(t, sheet, input)}`,
      default: input.basis?.default,
    })),
  );
}

/** The same of the rates, which hold for all areas. */
export function assumedRates(t: Telling, sheet: CostSheet): Block[] {
  const words = costWords[t.language];
  const percent = percentFormat(t.language);
  const items = (['priceRise', 'discount'] as const).flatMap((rate: Rate) => {
    const [span, from] = [sheet[rate], sheet.rates?.[rate]];
    // A rate that was typed or cleared since is no longer of that origin.
    if (from === undefined || (from.origin === 'default') === (span === null)) return [];
    if (span === null) return [{ content: words.struckRate(words.rate[rate]), default: from.default }];
    const told = words.share(percent.format(span[0]), percent.format(span[1]));
    const sentence = words.assumedRate(words.rate[rate], told);
    return [{ content: sentence, default: from.default }];
  });
  return told(t, items);
}

function told(t: Telling, items: { content: string; default: string | undefined }[]): Block[] {
  if (items.length === 0) return [];
  const lines = items.map(({ content, default: id }): Sourced => {
    const sources = t.content.costDefaults.find((one) => one.id === id)?.sources ?? [];
    return {
      content: [text(content), ...(sources.length > 0 ? [text(' '), ...t.cite(sources)] : [])],
      from: [assessment, ...sources.map(source)],
    };
  });
  return [paragraph([text(costWords[t.language].assumed)], [assessment]), listOf(lines)];
}

/** Need areas in a sentence, and what belongs to none. */
export const placeList = (t: Telling, areas: readonly string[]): string =>
  t.words.list(areas.map((area) => (area === whole ? costWords[t.language].besideToo : placeName(t, area))));

/** The name of a need area, or of what belongs to none. */
export const placeName = (t: Telling, area: string): string =>
  area === whole ? costWords[t.language].beside : t.areaName(area);

function inputText(t: Telling, { currency }: CostSheet, input: CostInput): string {
  const words = costWords[t.language];
  const kind = kindName(t, input.kind);
  const where = standsFor(input)
    .map((one) => words.alternative[one])
    .join(', ');
  const amount = amountOf(input);
  if (amount === null) return words.struckOut(kind, where);
  const told = moneyText(t.language, currency, { low: amount[0], high: amount[1] });
  if (input.origin === 'list') return words.fromList(kind, told);
  return words.assumption(kind, told, quantityText(t, input, currency), where);
}

/** For how many a published span was taken, and what that is for each; nothing where it was not counted. */
export function quantityText(
  t: Pick<Telling, 'content' | 'language'>,
  { amount, basis }: CostInput,
  currency: string,
): string {
  const unit = t.content.costDefaults.find(({ id }) => id === basis?.default)?.unit;
  if (unit === undefined || basis === undefined || amount === null || basis.quantity === 0) return '';
  const { quantity } = basis;
  const each = { low: amount[0] / quantity, high: amount[1] / quantity };
  const count = numberFormat(t.language, 0).format(quantity);
  return costWords[t.language].quantity[unit](count, exactMoneyText(t.language, currency, each));
}
