import { defaultFor, rateDefaultFor, spanFor } from '../../costs/defaults.ts';
import { amountOf, type CostInput, type CostSheet, type Rate, type Span } from '../../costs/model.ts';
import type { CostDefault } from '../../questionnaire/cost-default.ts';
import { moneyText } from '../../report/chapters/cost-money.ts';
import { numberFormat, percentFormat } from '../../report/formats.ts';
import { costWords } from '../../report/words/costs.ts';
import { word } from '../../web/page-words.ts';
import { type KnownOfArea, listFits } from './costs-facts.ts';
import type { CostErrors } from './costs-form.ts';
import { type CostRow, inputIn } from './costs-rows.ts';
import type { Visit } from './frame.ts';

/** What stands below a field that no own figure fills: a published span, or what the list says. */
interface Assumption {
  /** Folded below this line, while nothing was taken or struck; null: open. */
  summary: string | null;
  text: string;
  /** How the span was reckoned; null: it is no span of the content. */
  more: string | null;
  sources: { title: string; href: string; lang: string | null }[];
  /** Field for the days of work it is reckoned for. */
  days?: { id: string; value: string; error: string } | null;
  /** `label`: what it is about, for those who do not see where the button stands. */
  buttons: { value: string; text: string; label: string }[];
}

/** The names of the kinds of cost, in the language of the page. */
export function kindNames({ view, language }: Visit): (kind: string) => string {
  const { costKinds } = view.edition.content.texts[language]!;
  return (kind) => costKinds[kind] ?? kind;
}

/** What can stand in for an amount, or stands there; null: nothing. */
export function assumptionOf(
  visit: Visit,
  sheet: CostSheet,
  area: string,
  row: CostRow,
  known: KnownOfArea,
  days: string,
  errors: CostErrors,
): Assumption | null {
  const says = costWords[visit.language];
  const label = says.kindIn(kindNames(visit)(row.kind), says.alternative[row.alternative]);
  const input = inputIn(sheet.inputs, area, row);
  const listed = listOf(visit, sheet, area, row, known, label);
  if (listed !== null) return listed;
  const one = defaultFor(visit.view.edition.content.costDefaults, sheet, { area, ...row });
  if (one === undefined || isFirm(input)) return null;
  const w = (name: string, args = {}): string => word(visit.words, `assumption.${name}`, args);
  const published = w(one.unit, amounts(visit, sheet, [one.low, one.high]));
  const count = (n: number): string => numberFormat(visit.language, 0).format(n);
  const shown = shownDefault(visit, one);
  const perDay = one.unit === 'perDay';
  const code = errors[`${row.id}--days`];
  const error = code === undefined ? '' : word(visit.words, `costs.errors.${code}`);
  const daysField = perDay ? { id: `${row.id}--days`, value: days, error } : null;
  const button = (name: string, value: string) => ({ value: `${value} ${row.id}`, text: w(name), label });
  const take = `take ${one.id}`;
  if (input?.origin === 'default') {
    const text = [
      w('taken'),
      published,
      w(`counted.${one.unit}`, { count: count(input.basis?.quantity ?? 0) }),
    ];
    const first = input.alternative === row.alternative;
    return {
      ...shown,
      summary: null,
      text: text.join(' '),
      days: first ? daysField : null,
      buttons: [...(perDay && first ? [button('reckon', take)] : []), button('strike', 'strike')],
    };
  }
  const struck = input?.origin === 'struck';
  const also = alsoText(visit, sheet, area, row, one);
  const summary = struck ? null : w('offer', { published });
  const said = struck ? [w('struck'), published] : [];
  const takes = button(struck ? 'again' : 'take', take);
  if (perDay)
    return { ...shown, summary, text: [...said, ...also].join(' '), days: daysField, buttons: [takes] };
  const quantity = sheet.workplaces?.[area] ?? known.quantity;
  if (quantity === null)
    return { ...shown, summary, text: [...said, w('noQuantity')].join(' '), buttons: [] };
  const amount = w('amount', { count: count(quantity), ...amounts(visit, sheet, spanFor(one, quantity)) });
  return { ...shown, summary, text: [...said, amount, ...also].join(' '), buttons: [takes] };
}

/** For which other alternatives a default would hold too; nothing where there is none. */
function alsoText(
  { words, language }: Visit,
  sheet: CostSheet,
  area: string,
  row: CostRow,
  one: CostDefault,
): string[] {
  const beside = one.alternatives!.filter((alternative) => {
    const there = inputIn(sheet.inputs, area, { ...row, alternative });
    return alternative !== row.alternative && !isFirm(there);
  });
  const alternatives = beside.map((other) => costWords[language].alternative[other]).join(', ');
  return beside.length === 0 ? [] : [word(words, 'assumption.also', { alternatives })];
}

/** Known, and no default. */
const isFirm = (input: CostInput | undefined): boolean =>
  input !== undefined && amountOf(input) !== null && input.origin !== 'default';

function listOf(
  { words, language }: Visit,
  sheet: CostSheet,
  area: string,
  row: CostRow,
  { list }: KnownOfArea,
  label: string,
): Assumption | null {
  const input = inputIn(sheet.inputs, area, row);
  const w = (name: string, args = {}): string => word(words, `assumption.${name}`, args);
  const plain = { summary: null, more: null, sources: [] };
  const fits = listFits(sheet, area, row);
  if (input?.origin === 'list')
    return { ...plain, text: fits ? w('fromList') : `${w('fromList')} ${w('listYields')}`, buttons: [] };
  if (list === null || !fits || isFirm(input)) return null;
  const amount = moneyText(language, sheet.currency, { low: list.value, high: list.value });
  const text = list.without === 0 ? w('list', { amount }) : w('listLeast', { amount, without: list.without });
  return { ...plain, text, buttons: [{ value: 'list', text: w('takeList'), label }] };
}

/** What can stand in for a rate, or stands there; null: nothing. */
export function rateAssumption(visit: Visit, sheet: CostSheet, rate: Rate, label: string): Assumption | null {
  const one = rateDefaultFor(visit.view.edition.content.costDefaults, sheet, rate);
  const from = sheet.rates?.[rate];
  if (one === undefined || (sheet[rate] !== null && from?.origin !== 'default')) return null;
  const w = (name: string, args = {}): string => word(visit.words, `assumption.${name}`, args);
  const percent = percentFormat(visit.language);
  const published = w('percent', {
    low: percent.format(one.low / 100),
    high: percent.format(one.high / 100),
  });
  const shown = shownDefault(visit, one);
  if (from?.origin === 'default' && sheet[rate] !== null)
    return {
      ...shown,
      summary: null,
      text: `${w('taken')} ${published}`,
      buttons: [{ value: `strike ${rate}`, text: w('strike'), label }],
    };
  const struck = from?.origin === 'struck';
  return {
    ...shown,
    summary: struck ? null : w('offer', { published }),
    text: struck ? `${w('struck')} ${published}` : '',
    buttons: [{ value: `take ${rate}`, text: w(struck ? 'again' : 'take'), label }],
  };
}

function amounts(
  { language }: Visit,
  { currency }: CostSheet,
  [low, high]: Span,
): { low: string; high: string } {
  const told = (n: number): string => moneyText(language, currency, { low: n, high: n });
  return { low: told(low), high: told(high) };
}

function shownDefault({ view, language }: Visit, one: CostDefault): Pick<Assumption, 'more' | 'sources'> {
  const { content } = view.edition;
  return {
    more: content.texts[language]!.costDefaults[one.id]!,
    sources: one.sources.map((id) => {
      const source = content.sources[id]!;
      return {
        title: source.publisher,
        href: source.url,
        lang: source.language === language ? null : source.language,
      };
    }),
  };
}
