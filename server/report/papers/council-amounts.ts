import { amountOf, type CostInput, type CostSheet, standsFor } from '../../costs/model.ts';
import { inputsOf, whole } from '../../costs/reckon.ts';
import { kindName, placeName, quantityText } from '../chapters/cost-assumptions.ts';
import { moneyText } from '../chapters/cost-money.ts';
import { rateSpanText } from '../chapters/costs.ts';
import type { Block, Inline, Origin } from '../document.ts';
import { assessment, source, text } from '../inline.ts';
import type { Telling } from '../telling.ts';
import { costWords } from '../words/costs.ts';
import type { CouncilWords } from './council-words.ts';

/** The published spans that were taken where the administration has no figure of its own. */
export function spansTaken({ inputs, rates = {} }: CostSheet): string[] {
  const ofRates = Object.values(rates).flatMap((rate) => (rate.origin === 'default' ? [rate.default] : []));
  const ofInputs = inputs.flatMap(({ origin, basis }) =>
    origin === 'default' && basis !== undefined ? [basis.default] : [],
  );
  return [...new Set([...ofRates, ...ofInputs])];
}

/** A figure of the costs was entered by a person, or comes from the sources of a published span. */
export function originsOf({ content }: Telling, sheet: CostSheet): Origin[] {
  const taken = spansTaken(sheet);
  const named = content.costDefaults.filter(({ id }) => taken.includes(id));
  return [assessment, ...named.flatMap(({ sources: ids }) => ids.map(source))];
}

/** Every amount and rate that goes in, with where it comes from, so that the sums can be followed. */
export function amountsTable(t: Telling, words: CouncilWords, sheet: CostSheet): Block[] {
  const { title, column, all } = words.amounts;
  const columns = [
    { label: column.what, width: 4, align: 'start' as const },
    { label: column.alternatives, width: 2.6, align: 'start' as const },
    { label: column.amount, width: 3.5, align: 'start' as const },
    { label: column.origin, width: 4, align: 'start' as const },
  ];
  const rates = (['priceRise', 'discount'] as const).map((rate): Inline[][] => [
    [text(costWords[t.language].rate[rate])],
    [text(all)],
    [text(words.amounts.yearly(rateSpanText(t, sheet[rate])))],
    originCell(t, sheet.rates?.[rate]?.origin ?? 'own', sheet.rates?.[rate]?.default, ''),
  ]);
  const says = costWords[t.language];
  const gradual = inputsOf(sheet, whole).some((input) => standsFor(input).includes('gradual'));
  const transition = [
    [text(words.amounts.transition)],
    [text(words.amounts.brief.gradual)],
    [text(words.amounts.years(sheet.transition))],
    [text(says.origin.own)],
  ];
  const rows = [
    ...rates,
    ...(gradual ? [transition] : []),
    ...inputsOf(sheet, whole).map((input) => row(t, words, sheet, input)),
  ];
  return [{ kind: 'table', table: { caption: title, columns, rows }, from: originsOf(t, sheet) }];
}

function row(t: Telling, words: CouncilWords, sheet: CostSheet, input: CostInput): Inline[][] {
  const says = costWords[t.language];
  const span = amountOf(input);
  const recurs = t.content.costKinds.find(({ id }) => id === input.kind)?.recurs ?? 'once';
  const amount =
    span === null
      ? says.notKnown
      : words.amounts[recurs](moneyText(t.language, sheet.currency, { low: span[0], high: span[1] }));
  return [
    [text(`${placeName(t, input.area)}: ${kindName(t, input.kind)}`)],
    [
      text(
        standsFor(input)
          .map((one) => words.amounts.brief[one])
          .join(', '),
      ),
    ],
    [text(amount)],
    span === null && input.origin === 'own'
      ? [text('–')]
      : originCell(t, input.origin, input.basis?.default, quantityText(t, input, sheet.currency)),
  ];
}

function originCell(
  t: Telling,
  origin: CostInput['origin'],
  taken: string | undefined,
  each: string,
): Inline[] {
  const name = costWords[t.language].origin[origin];
  const ids =
    origin === 'default' ? (t.content.costDefaults.find(({ id }) => id === taken)?.sources ?? []) : [];
  return [
    text(each === '' || origin !== 'default' ? name : `${name}: ${each}`),
    ...(ids.length === 0 ? [] : [text(' '), ...t.cite(ids)]),
  ];
}
