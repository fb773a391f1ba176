import { rateDefaultFor, strikeDefault, strikeRate, takeDefault, takeRate } from '../../costs/defaults.ts';
import type { CostSheet, Rate } from '../../costs/model.ts';
import type { CostDefault } from '../../questionnaire/cost-default.ts';
import type { Language } from '../../web/language.ts';
import { type AreaContext, readQuantity } from './costs-area-form.ts';
import { type KnownOfArea, listFits, takeList } from './costs-facts.ts';
import { type Body, oneLine } from './form.ts';
import type { Visit } from './frame.ts';

/** The published spans of the questionnaire. */
export const defaultsOf = ({ view }: Visit): readonly CostDefault[] => view.edition.content.costDefaults;

/** Where a page goes on after a button beside a field: at that field; after saving, empty. */
export function anchorOf(then: string): string {
  if (then === 'list') return '#stay-licences--from';
  const row = /^(?:take|strike) (?:\S+ )?(\S+)$/.exec(then)?.[1];
  return row === undefined ? '' : `#${encodeURIComponent(row)}--from`;
}

/**
 * For how many the default is reckoned that a button takes: the days typed beside it, else what works in the
 * area. The id of the field where the days are missing.
 */
export function quantityFor(
  then: string,
  body: Body,
  { quantity, defaults }: { quantity: number | null; defaults: readonly CostDefault[] },
  language: Language,
): number | null | { missing: string } {
  const [what, id, row] = then.split(' ');
  if (what !== 'take' || defaults.find((one) => one.id === id)?.unit !== 'perDay') return quantity;
  const days = readQuantity(oneLine(body[`${row}--days`]), language);
  return typeof days === 'number' ? days : { missing: `${row}--days` };
}

/** The sheet as saved, with what a button beside an amount does: take or strike a default, or take the list. */
export function afterArea(
  sheet: CostSheet,
  then: string,
  { area, quantity, list, defaults, rows }: KnownOfArea & Pick<AreaContext, 'area' | 'defaults' | 'rows'>,
): CostSheet {
  const [what, id] = then.split(' ');
  const one = defaults.find((known) => known.id === id && known.areas?.includes(area));
  if (what === 'take' && one?.currency === sheet.currency && quantity !== null)
    return takeDefault(sheet, one, area, quantity);
  const row = rows.find((known) => known.id === id);
  if (what === 'strike' && row !== undefined) return strikeDefault(sheet, { area, ...row });
  const listed = rows.find((known) => listFits(sheet, area, known));
  return what === 'list' && list !== null && listed !== undefined
    ? takeList(sheet, area, listed, list)
    : sheet;
}

/** The same for the rates. */
export function afterRates(sheet: CostSheet, then: string, visit: Visit): CostSheet {
  const [what, id] = then.split(' ');
  if (id !== 'priceRise' && id !== 'discount') return sheet;
  const rate: Rate = id;
  const one = rateDefaultFor(defaultsOf(visit), sheet, rate);
  if (what === 'take' && one !== undefined) return takeRate(sheet, rate, one);
  return what === 'strike' ? strikeRate(sheet, rate) : sheet;
}
