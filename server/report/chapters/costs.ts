import type { Comparison, DifferenceBand } from '../../costs/compare.ts';
import { type Alternative, type Band, type CostSheet, type Span, standsFor } from '../../costs/model.ts';
import { type Reckoned, whole } from '../../costs/reckon.ts';
import { type AreaCosts, costResult } from '../../costs/result.ts';
import type { Widener } from '../../costs/widest.ts';
import { bandChart } from '../charts/bands.ts';
import type { Block, Origin, Table } from '../document.ts';
import { moneyFormat, percentFormat } from '../formats.ts';
import { assessment, heading, list, paragraph, strong, text } from '../inline.ts';
import type { Language, Telling } from '../telling.ts';
import { type CostWords, costWords } from '../words/costs.ts';
import { assumedRates, assumptions, kindName } from './cost-assumptions.ts';
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
  const rate = (span: Span | null): string => {
    const percent = percentFormat(t.language);
    return span === null ? words.notKnown : words.share(percent.format(span[0]), percent.format(span[1]));
  };
  const rates = words.rates(rate(sheet.priceRise), rate(sheet.discount), sheet.transition);
  return [
    heading(1, words.heading, 'costs'),
    paragraph([text(words.intro(sheet.years))], from),
    paragraph([text(`${rates} ${words.noMoneyDecides}`)], from, 'small'),
    ...assumedRates(t, sheet),
    // Of several areas each is told small; the sum comes last, at large and year by year.
    ...result.flatMap((area) => areaCosts(t, sheet, area, result.length > 1 && area.area !== whole)),
  ];
}

function areaCosts(t: Telling, sheet: CostSheet, { area, ...costs }: AreaCosts, dense: boolean): Block[] {
  const words = costWords[t.language];
  const money = moneyFormat(t.language, sheet.currency);
  const amount = (n: number): string => money.format(n);
  const name = area === whole ? words.whole : t.areaName(area);
  const told = ({ low, high }: Band): string => bandText(words, amount, low, high);
  const short = (band: Band): string =>
    band.high === null ? words.short.open(amount(band.low)) : told(band);
  const total = ({ cumulated }: Reckoned): Band => cumulated.at(-1)!;
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
  const least = costs.alternatives.toSorted((a, b) => total(a).low - total(b).low)[0]!;
  const summary = words.summary(words.alternative[least.alternative], told(total(least)), sheet.years);
  const items = costs.alternatives.flatMap((one) => {
    const against = costs.comparisons.filter(({ to }) => to === one.alternative);
    const sentences = [
      ...against.flatMap((other) => comparisonTexts(words, other, sheet.years, amount)),
      // What is missing is said where it belongs, not once more for the sum.
      ...gapTexts(
        t,
        words,
        area === whole ? { ...one, missing: [] } : one,
        costs.widest[one.alternative] ?? [],
      ),
    ];
    const name = words.alternative[one.alternative];
    return sentences.length === 0 ? [] : [[strong(`${name}: `), text(sentences.join(' '))]];
  });
  return [
    heading(2, name, `costs-${area}`),
    {
      kind: 'chart',
      caption: words.chart(name, sheet.years),
      summary,
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
    ...(area === whole ? [] : assumptions(t, sheet, area, (low, high) => bandText(words, amount, low, high))),
  ];
}

/** A band of money, in the words of a language. */
export function moneyText(language: Language, currency: string, { low, high }: Band): string {
  const money = moneyFormat(language, currency);
  return bandText(costWords[language], (n) => money.format(n), low, high);
}

function bandText(words: CostWords, amount: (n: number) => string, low: number, high: number | null): string {
  if (high === null) return words.open(amount(low));
  const [from, to] = [amount(low), amount(high)];
  return from === to ? from : words.between(from, to);
}

function comparisonTexts(
  words: CostWords,
  { breakEven: { earliest, latest }, presentValue, exact }: Comparison,
  years: number,
  amount: (n: number) => string,
): string[] {
  const says = words.breakEven;
  const even =
    earliest === null
      ? says.never(years)
      : latest === null
        ? says.perhaps(earliest + 1, years)
        : earliest === latest
          ? says.sure(earliest + 1)
          : says.between(earliest + 1, latest + 1);
  const band = differenceText(words, presentValue, amount);
  const difference = band === null ? [] : [words.cheaper(band)];
  return [even, [...difference, ...(exact || band === null ? [] : [words.bounds])].join(' ')].filter(
    (s) => s !== '',
  );
}

/** What is more or less; nothing where it is open to both sides. */
function differenceText(
  words: CostWords,
  { low, high }: DifferenceBand,
  amount: (n: number) => string,
): string | null {
  const told = (n: number): string => (n < 0 ? words.less(amount(-n)) : words.more(amount(n)));
  const open = (by: CostWords['openUp'], n: number): string =>
    n < 0 ? by.less(amount(-n)) : by.more(amount(n));
  if (low === null) return high === null ? null : open(words.openDown, high);
  if (high === null) return open(words.openUp, low);
  return told(low) === told(high) ? told(low) : words.to(told(low), told(high));
}

function gapTexts(
  t: Telling,
  words: CostWords,
  one: Reckoned,
  widest: AreaCosts['widest'][string],
): string[] {
  const kinds = (ids: string[]): string => t.words.list(ids.map((id) => kindName(t, id)));
  const wideners = widest.map(({ widener }) => widenerText(t, widener, one.alternative));
  return [
    ...(wideners.length === 0 ? [] : [words.widest(t.words.list(wideners))]),
    ...(one.unknown.length === 0 ? [] : [words.unknown(kinds(one.unknown))]),
    ...(one.missing.length === 0 ? [] : [words.missing(kinds(one.missing))]),
  ];
}

/** An amount that stands for the alternative at hand is named by its kind alone. */
function widenerText(t: Telling, widener: Widener, at: Alternative): string {
  const words = costWords[t.language];
  if (widener.what !== 'amount') return words[widener.what];
  const { kind, alternative } = widener.input;
  const name = kindName(t, kind);
  return standsFor(widener.input).includes(at) ? name : words.kindIn(name, words.alternative[alternative]);
}
