import type { Band, CostSheet, Span } from '../../costs/model.ts';
import { type Reckoned, whole } from '../../costs/reckon.ts';
import { type AreaCosts, costResult } from '../../costs/result.ts';
import type { Widest } from '../../costs/widest.ts';
import { bandChart } from '../charts/bands.ts';
import type { Block, Origin, Table } from '../document.ts';
import { moneyFormat, percentFormat } from '../formats.ts';
import { assessment, heading, list, paragraph, strong, text } from '../inline.ts';
import type { Telling } from '../telling.ts';
import { costWords } from '../words/costs.ts';
import type { CostWords } from '../words/costs-words.ts';
import { assumedRates, assumptions } from './cost-assumptions.ts';
import { comparisonTexts } from './cost-comparison.ts';
import { gapTexts, kindList, missingInAll, widestTexts } from './cost-gaps.ts';
import { moneyText } from './cost-money.ts';
import { yearTables } from './cost-years.ts';

/** All figures are what someone entered, or follow from it. */
const from: Origin[] = [assessment];

/** The alternatives side by side, for each area with amounts and for the whole; nothing without amounts. */
export function costs(t: Telling): Block[] {
  const sheet = t.beside?.costs;
  const areas = t.content.questionnaire.areas.ids;
  const result = sheet === undefined ? [] : costResult({ ...sheet, kinds: t.content.costKinds }, areas);
  if (sheet === undefined || result.length === 0) return [];
  const words = costWords[t.language];
  return [
    heading(1, words.heading, 'costs'),
    paragraph([text(words.intro(sheet.years))], from),
    paragraph([text(`${rateText(t, sheet)} ${words.terms} ${words.noMoneyDecides}`)], from, 'small'),
    ...assumedRates(t, sheet),
    // Of several areas each is told small; the sum comes last, at large and year by year.
    ...result.flatMap((area) => areaCosts(t, sheet, area, result.length > 1 && area.area !== whole)),
  ];
}

/** A rate as a span of percent. */
export function rateSpanText(t: Telling, span: Span | null): string {
  const words = costWords[t.language];
  const percent = percentFormat(t.language);
  return span === null ? words.notKnown : words.share(percent.format(span[0]), percent.format(span[1]));
}

/** By which rates, and over how long a change, it is reckoned. */
const rateText = (t: Telling, { priceRise, discount, transition }: CostSheet): string =>
  costWords[t.language].rates(rateSpanText(t, priceRise), rateSpanText(t, discount), transition);

function areaCosts(t: Telling, sheet: CostSheet, { area, ...costs }: AreaCosts, dense: boolean): Block[] {
  const words = costWords[t.language];
  const money = moneyFormat(t.language, sheet.currency);
  const amount = (n: number): string => money.format(n);
  const name = area === whole ? words.whole : t.areaName(area);
  const told = (band: Band): string => moneyText(t.language, sheet.currency, band);
  const short = (band: Band): string => moneyText(t.language, sheet.currency, band, true);
  const table: Table = {
    caption: words.caption(name),
    columns: [
      { label: words.column.alternative, width: 3, align: 'start' },
      { label: words.column.once, width: 2.4, align: 'end' },
      { label: words.column.first, width: 2.4, align: 'end' },
      { label: words.column.total(sheet.years), width: 2.4, align: 'end' },
      { label: words.column.value, width: 2.4, align: 'end' },
    ],
    rows: costs.alternatives.map((one) =>
      [
        words.alternative[one.alternative],
        short(one.once),
        short(one.yearly[0]!),
        short(total(one)),
        short(one.presentValue),
      ].map((cell) => [text(cell)]),
    ),
  };
  const kinds = missingInAll(costs.alternatives, t);
  const items = costs.alternatives.flatMap((one) => {
    const widest = costs.widest[one.alternative] ?? [];
    const sentences = [
      ...costs.comparisons
        .filter(({ to }) => to === one.alternative)
        .flatMap((other) => comparisonTexts(words, other, sheet.years, amount)),
      ...(one.alternative !== 'stay' && isSame(widest, costs.widest.stay)
        ? []
        : widestTexts(t, widest, one.alternative)),
      // What is missing is said where it belongs, not once more for the sum.
      ...gapTexts(
        t,
        sheet,
        area,
        one,
        area === whole ? [] : one.missing.filter((kind) => !kinds.includes(kind)),
        amount,
      ),
    ];
    const name = words.alternative[one.alternative];
    return sentences.length === 0 ? [] : [[strong(`${name}: `), text(sentences.join(' '))]];
  });
  if (area !== whole && kinds.length > 0)
    items.push([strong(`${words.missingInAll}: `), text(`${kindList(t, kinds)}.`)]);
  return [
    heading(2, name, `costs-${area}`),
    {
      kind: 'chart',
      caption: words.chart(name, sheet.years),
      summary: leastText(words, costs.alternatives, told, sheet.years),
      drawing: bandChart(
        costs.alternatives.map((one) => ({
          label: one.alternative === 'exit' ? words.short.exit : words.alternative[one.alternative],
          ...total(one),
          value: short(total(one)),
        })),
      ),
      table,
      from,
    },
    dense ? { kind: 'list', ordered: false, dense: true, items, from } : list(items, from),
    ...(dense ? [] : yearTables(words, costs.alternatives, short, from)),
    // The sum says no more of them than its areas do.
    ...(area === whole ? [] : assumptions(t, sheet, area)),
  ];
}

/** Of two alternatives the same amounts and rates weigh most. */
const isSame = (widest: readonly Widest[], others: readonly Widest[] = []): boolean =>
  JSON.stringify(widest.map(({ widener }) => widener)) ===
  JSON.stringify(others.map(({ widener }) => widener));

const total = ({ cumulated }: Reckoned): Band => cumulated.at(-1)!;

/** Which alternative costs least over all years whatever the spans turn out to be; null where none does. */
export function leastOf(alternatives: readonly Reckoned[]): Reckoned | null {
  const [least, ...others] = alternatives.toSorted((a, b) => total(a).low - total(b).low);
  const { high } = total(least!);
  return high !== null && others.every((one) => high <= total(one).low) ? least! : null;
}

/** Which alternative costs least; where the bands overlap, which begins lowest. */
function leastText(
  words: CostWords,
  alternatives: readonly Reckoned[],
  told: (band: Band) => string,
  years: number,
): string {
  const sure = leastOf(alternatives);
  const least = sure ?? alternatives.toSorted((a, b) => total(a).low - total(b).low)[0]!;
  const says = words.least[sure === null ? 'lowest' : 'sure'];
  return says(words.alternative[least.alternative], told(total(least)), years);
}
