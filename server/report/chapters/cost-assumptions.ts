import { amountOf, type CostInput, type CostSheet, type Rate, standsFor } from '../../costs/model.ts';
import { inputsOf, whole } from '../../costs/reckon.ts';
import type { Block, Inline, Origin } from '../document.ts';
import { numberFormat, percentFormat } from '../formats.ts';
import { assessment, list, paragraph, source, text } from '../inline.ts';
import type { Telling } from '../telling.ts';
import { costWords } from '../words/costs.ts';

/** The name of a kind of cost. */
export const kindName = ({ texts }: Telling, kind: string): string => texts.costKinds[kind] ?? kind;

type Money = (low: number, high: number) => string;

/**
 * What no person entered of an area, or of all with their names: defaults taken, with their sources, those
 * struck, and the list.
 */
export function assumptions(t: Telling, sheet: CostSheet, area: string, money: Money): Block[] {
  const inputs = inputsOf(sheet, area).filter(({ origin }) => origin !== 'own');
  return told(
    t,
    inputs.map((input) => ({
      content: `${area === whole ? `${placeName(t, input)}, ` : ''}${inputText(t, input, money)}`,
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
  const from: Origin[] = [assessment];
  const lines = items.map(({ content, default: id }): Inline[] => {
    const sources = t.content.costDefaults.find((one) => one.id === id)?.sources ?? [];
    from.push(...sources.map(source));
    return [text(content), ...(sources.length > 0 ? [text(' '), ...t.cite(sources)] : [])];
  });
  return [paragraph([text(costWords[t.language].assumed)], [assessment]), list(lines, from)];
}

const placeName = (t: Telling, { area }: CostInput): string =>
  area === whole ? costWords[t.language].beside : t.areaName(area);

function inputText(t: Telling, input: CostInput, money: Money): string {
  const words = costWords[t.language];
  const kind = kindName(t, input.kind);
  const where = standsFor(input)
    .map((one) => words.alternative[one])
    .join(', ');
  const amount = amountOf(input);
  if (amount === null) return words.struckOut(kind, where);
  const told = money(amount[0], amount[1]);
  const unit = t.content.costDefaults.find(({ id }) => id === input.basis?.default)?.unit;
  const count = numberFormat(t.language, 0).format(input.basis?.quantity ?? 0);
  const quantity = unit === undefined ? '' : words.quantity[unit](count);
  return input.origin === 'list' ? words.fromList(kind, told) : words.assumption(kind, told, quantity, where);
}
