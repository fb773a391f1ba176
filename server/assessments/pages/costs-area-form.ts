import { spanFor } from '../../costs/defaults.ts';
import { type CostInput, type CostSheet, standsFor } from '../../costs/model.ts';
import type { CostDefault } from '../../questionnaire/cost-default.ts';
import { parseNumber } from '../../questionnaire/kinds/number.ts';
import type { Language } from '../../web/language.ts';
import { largestAmount, mostWorkplaces } from '../costs-schema.ts';
import { type CostErrors, readSpan, typedSpan } from './costs-form.ts';
import { type CostRow, inputIn, sharedWith } from './costs-rows.ts';
import { type Body, one, oneLine } from './form.ts';

/** What the form of an area is read against. */
export interface AreaContext {
  area: string;
  before: CostSheet;
  /** Known without the form: from an answer or the list; null: not known. */
  quantity: number | null;
  defaults: readonly CostDefault[];
  rows: readonly CostRow[];
}

const shares = (body: Body, { id }: CostRow): boolean => one(body[`${id}--same`]) === 'yes';

/**
 * The sheet with the amounts of one area out of its form. Who typed nothing keeps what was struck; who typed
 * another amount has an own one. A default follows the number of workplaces.
 */
export function readArea(
  body: Body,
  { area, before, quantity, defaults, rows }: AreaContext,
  language: Language,
): { sheet: CostSheet; quantity: number | null; errors: CostErrors } {
  const errors: Record<string, CostErrors[string]> = {};
  const typed = readQuantity(oneLine(body.workplaces), language);
  if (typed === 'quantity') errors.workplaces = typed;
  const count = typeof typed === 'number' ? typed : quantity;
  const inputs: CostInput[] = [];
  for (const row of rows) {
    const known = inputIn(before.inputs, area, row);
    const amount = readSpan(typedSpan(body, row.id), language, largestAmount);
    const wrong = (code: CostErrors[string]): void => {
      errors[`${row.id}--from`] = code;
    };
    if (typeof amount === 'string') wrong(amount);
    else if (shares(body, row)) {
      const source = sharedWith(row, known);
      const at = inputs.findIndex(
        (i) => i.kind === row.kind && source !== null && standsFor(i).includes(source),
      );
      const shared = inputs[at];
      if (amount !== undefined) wrong('sameAndOwn');
      else if (shared === undefined) wrong('sameAsNothing');
      else if (row.alternative === 'exit' && standsFor(shared).includes('stay')) wrong('sameAsToday');
      else inputs[at] = { ...shared, also: [...(shared.also ?? []), row.alternative] };
    } else {
      const read = inputOf(row, area, amount, known);
      if (read !== null) inputs.push(following(read, count, defaults));
    }
  }
  const others = before.inputs.filter((input) => input.area !== area);
  const { [area]: _, ...elsewhere } = before.workplaces ?? {};
  const workplaces =
    typeof typed === 'number' && typed !== quantity ? { ...elsewhere, [area]: typed } : elsewhere;
  const { workplaces: __, ...rest } = before;
  return {
    sheet: {
      ...rest,
      ...(Object.keys(workplaces).length > 0 ? { workplaces } : {}),
      inputs: [...others, ...inputs],
    },
    quantity: count,
    errors,
  };
}

/** A whole number of workplaces or days; undefined: nothing was typed. */
export function readQuantity(typed: string, language: Language): number | undefined | 'quantity' {
  if (typed === '') return undefined;
  const n = parseNumber(typed, language);
  return Number.isInteger(n) && n >= 0 && n <= mostWorkplaces ? n : 'quantity';
}

function inputOf(
  { alternative, kind }: CostRow,
  area: string,
  amount: CostInput['amount'] | undefined,
  known: CostInput | undefined,
): CostInput | null {
  const own = known !== undefined && known.alternative === alternative ? known : undefined;
  const same = JSON.stringify(own?.amount) === JSON.stringify(amount);
  if (own !== undefined && (same || (amount === undefined && own.origin === 'struck'))) {
    const { also: _, ...alone } = own;
    return alone;
  }
  return amount === undefined ? null : { area, alternative, kind, amount, origin: 'own' };
}

function following(input: CostInput, quantity: number | null, defaults: readonly CostDefault[]): CostInput {
  const one = defaults.find(({ id }) => id === input.basis?.default);
  const follows = one !== undefined && one.unit !== 'perDay';
  if (input.origin !== 'default' || !follows || quantity === null) return input;
  return { ...input, amount: spanFor(one, quantity), basis: { default: one.id, quantity } };
}
