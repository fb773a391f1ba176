import { type Alternative, amountOf, type CostInput, type KindedSheet, type Span } from './model.ts';
import { inputsOf, reckon } from './reckon.ts';
import { weightsOf } from './weights.ts';

/** What widens a present value: an amount, or one of the rates. */
export type Widener = { what: 'amount'; input: CostInput } | { what: 'priceRise' } | { what: 'discount' };

export interface Widest {
  widener: Widener;
  /** By so much the band of the present value narrows if this alone were known to be at its middle; null: it is unknown, and the band open. */
  narrows: number | null;
}

/** What widens the present value of an alternative most, the most first; unknown amounts before all. */
export function widest(sheet: KindedSheet, area: string, alternative: Alternative): Widest[] {
  const reckoned = reckon(sheet, area, alternative);
  if (reckoned === null) return [];
  const width = (changed: KindedSheet): number => {
    const { low, high } = reckon(changed, area, alternative)!.presentValue;
    return high === null ? Number.POSITIVE_INFINITY : high - low;
  };
  const before = width(sheet);
  const known = (widener: Widener, changed: KindedSheet): Widest[] => {
    const narrows = before - width(changed);
    return Number.isNaN(narrows) || narrows > 0
      ? [{ widener, narrows: Number.isFinite(narrows) ? narrows : null }]
      : [];
  };
  const counting = inputsOf(sheet, area);
  const amounts = sheet.inputs.flatMap((input, at): Widest[] => {
    if (!counting.includes(input) || weightsOf(input, alternative, sheet) === null) return [];
    const amount = amountOf(input);
    if (amount === null) return [{ widener: { what: 'amount', input }, narrows: null }];
    if (amount[0] === amount[1] || before === Number.POSITIVE_INFINITY) return [];
    const inputs = sheet.inputs.with(at, { ...input, amount: middle(amount) });
    return known({ what: 'amount', input }, { ...sheet, inputs });
  });
  const rates = (['priceRise', 'discount'] as const).flatMap((what): Widest[] => {
    const span = sheet[what];
    if (span === null) return what === 'priceRise' ? [{ widener: { what }, narrows: null }] : [];
    if (before === Number.POSITIVE_INFINITY) return [];
    return known({ what }, { ...sheet, [what]: middle(span) });
  });
  const size = ({ narrows }: Widest): number => narrows ?? Number.POSITIVE_INFINITY;
  return [...amounts, ...rates].sort((a, b) => (size(b) === size(a) ? 0 : size(b) - size(a)));
}

const middle = ([low, high]: Span): Span => [(low + high) / 2, (low + high) / 2];
