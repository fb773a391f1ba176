import type { Band, CostSheet } from '../../costs/model.ts';
import { whole } from '../../costs/reckon.ts';
import { type AreaCosts, costResult } from '../../costs/result.ts';
import { placeList } from '../chapters/cost-assumptions.ts';
import { comparisonTexts, rounded } from '../chapters/cost-comparison.ts';
import { gapTexts, kindList, knownHigh, missingInAll } from '../chapters/cost-gaps.ts';
import { moneyText } from '../chapters/cost-money.ts';
import { leastOf } from '../chapters/costs.ts';
import type { Block, Table } from '../document.ts';
import { moneyFormat } from '../formats.ts';
import { assessment, heading, list, paragraph, strong, text } from '../inline.ts';
import type { Telling } from '../telling.ts';
import { costWords } from '../words/costs.ts';
import { amountsTable, originsOf, spansTaken } from './council-amounts.ts';
import type { CouncilWords } from './council-words.ts';
import { gap } from './paper.ts';

/** The sum of all amounts, or the one area that has some, and the areas it is made of. */
interface Costs {
  sheet: CostSheet;
  last: AreaCosts;
  areas: AreaCosts[];
}

/** What is reckoned from the amounts that were entered; null without amounts. */
export function costsOf({ beside, content }: Telling): Costs | null {
  const sheet = beside?.costs;
  if (sheet === undefined) return null;
  const all = costResult({ ...sheet, kinds: content.costKinds }, content.questionnaire.areas.ids);
  const last = all.at(-1);
  return last === undefined ? null : { sheet, last, areas: all.filter(({ area }) => area !== whole) };
}

/** The ways with what each comes to, roughly: the exact figures stand with the costs. */
export function alternativeBlocks(t: Telling, words: CouncilWords, costs: Costs | null): Block[] {
  if (costs === null) return [gap(words.costsMissing)];
  const { sheet, last } = costs;
  const says = costWords[t.language];
  const amount = (n: number): string => moneyFormat(t.language, sheet.currency).format(n);
  const about = ({ low, high }: Band): string => {
    const least = amount(rounded(low, Math.floor));
    if (high === null) return words.alternatives.open(least);
    const most = amount(rounded(high, Math.ceil));
    return words.alternatives.item(least === most ? least : says.between(least, most));
  };
  const items = last.alternatives.map((one) => {
    const total = one.cumulated.at(-1)!;
    const high =
      total.high === null
        ? knownHigh({ ...sheet, kinds: t.content.costKinds }, last.area, one.alternative)
        : null;
    const without =
      high === null
        ? ''
        : words.alternatives.without(kindList(t, one.unknown), amount(rounded(high, Math.ceil)));
    return [strong(`${says.alternative[one.alternative]}: `), text(`${about(total)}${without}`)];
  });
  const from = originsOf(t, sheet);
  const { compared, single, origin, overlap, sure, undecided } = words.alternatives;
  const least = leastOf(last.alternatives);
  const places = new Set(sheet.inputs.map(({ area }) => area));
  const names = [...costs.areas.map(({ area }) => area), ...(places.has(whole) ? [whole] : [])];
  const intro = [
    (last.alternatives.length === 1 ? single : compared)(placeList(t, names), sheet.years),
    spansTaken(sheet).length === 0 ? origin.own : origin.assumed,
  ];
  const after = [least === null ? overlap : sure(says.alternative[least.alternative]), undecided];
  return [
    paragraph([text(intro.join(' '))], from),
    list(items, from),
    ...(last.alternatives.length === 1 ? [] : [paragraph([text(after.join(' '))], from)]),
    gap(words.alternatives.recommended),
  ];
}

/** Year by year, against staying as it is, and the amounts it is reckoned from. */
export function finance(t: Telling, words: CouncilWords, costs: Costs | null, hasSteps: boolean): Block[] {
  const gaps = [...(hasSteps ? [gap(words.stepsCost)] : []), gap(words.budget)];
  if (costs === null) return [gap(words.costsMissing), ...gaps];
  const { sheet, last } = costs;
  const says = costWords[t.language];
  const amount = (n: number): string => moneyFormat(t.language, sheet.currency).format(n);
  const items = last.alternatives.flatMap((one) => {
    const sentences = [
      ...last.comparisons
        .filter(({ to }) => to === one.alternative)
        .flatMap((other) => comparisonTexts(says, other, sheet.years, amount)),
      ...gapTexts(t, sheet, last.area, one, [], amount),
    ];
    const name = says.alternative[one.alternative];
    return sentences.length === 0 ? [] : [[strong(`${name}: `), text(sentences.join(' '))]];
  });
  const from = originsOf(t, sheet);
  return [
    { kind: 'table', table: yearly(t, words, sheet, last), from },
    paragraph([text(`${words.yearOne(sheet.currency)} ${says.terms}`)], from, 'small'),
    ...(items.length === 0 ? [] : [list(items, from)]),
    ...missing(t, words, costs),
    heading(2, words.amounts.title, 'amounts'),
    ...amountsTable(t, words, sheet),
    ...gaps,
  ];
}

function yearly(t: Telling, words: CouncilWords, sheet: CostSheet, { alternatives }: AreaCosts): Table {
  const says = costWords[t.language];
  const row = (label: string, bands: Band[], tell = text) => [
    [tell(label)],
    ...bands.map((band) => [tell(moneyText(t.language, sheet.currency, band, true))]),
  ];
  return {
    caption: words.yearly,
    columns: [
      { label: words.yearOf, width: 1.3, align: 'start' },
      ...alternatives.map(({ alternative }) => ({
        label: alternative === 'exit' ? says.short.exit : says.alternative[alternative],
        width: 3,
        align: 'end' as const,
      })),
    ],
    rows: [
      ...alternatives[0]!.yearly.map((_, year) =>
        row(
          words.year(year + 1),
          alternatives.map((one) => one.yearly[year]!),
        ),
      ),
      row(
        words.sum,
        alternatives.map(({ cumulated }) => cumulated.at(-1)!),
        strong,
      ),
      row(
        says.column.value,
        alternatives.map(({ presentValue }) => presentValue),
      ),
    ],
  };
}

/** What was entered for no way, area by area. */
function missing(t: Telling, words: CouncilWords, { areas }: Costs): Block[] {
  const some = areas.some(({ alternatives }) => {
    const kinds = missingInAll(alternatives, t);
    return alternatives.some((one) => one.missing.some((kind) => !kinds.includes(kind)));
  });
  const items = areas.flatMap(({ area, alternatives }) => {
    const kinds = missingInAll(alternatives, t);
    return kinds.length === 0 ? [] : [[strong(`${t.areaName(area)}: `), text(`${kindList(t, kinds)}.`)]];
  });
  if (items.length === 0) return [];
  return [
    paragraph([text(words.missing)], [assessment]),
    list(items, [assessment]),
    ...(some ? [paragraph([text(words.missingSome)], [assessment])] : []),
  ];
}
