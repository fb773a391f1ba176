import {
  type Country,
  countries,
  speaksOf,
  type Tender,
  type TenderBasis,
  type TenderLine,
  type TenderPart,
  type ValueRange,
} from '../../../questionnaire/tender.ts';
import type { Who } from '../../../questionnaire/who.ts';

/** What a tender is about; null: not known, so all there is comes in. */
export interface TenderScope {
  area: string;
  country: Country | null;
  /** Of Germany, as the profile names it. */
  state: string | null;
  /** Of the order, without tax, in the currency of the country. */
  value: number | null;
}

/** Country and state as far as they are known here. */
export function placeOf({
  country,
  state,
}: Pick<Who, 'country' | 'state'>): Pick<TenderScope, 'country' | 'state'> {
  return { country: countries.find((one) => one === country) ?? null, state };
}

/** The currency of an order there; where the country is not known, of none. */
export const currencyOf = (country: Country | null): 'EUR' | 'CHF' | null =>
  country === null ? null : country === 'ch' ? 'CHF' : 'EUR';

/** The lines of a part that speak of the scope. An order's value counts only where its currency is known. */
export function linesOf({ lines }: Tender, part: TenderPart, scope: TenderScope): TenderLine[] {
  return lines.filter(
    (line) =>
      line.part === part &&
      placesOf(scope).some((country) => speaksOf(line, country, scope.area)) &&
      inState(line, scope) &&
      reached(line, scope),
  );
}

/** What a line rests on in the scope, in its own order. */
export function basesOf({ bases }: Tender, line: TenderLine, scope: TenderScope): TenderBasis[] {
  const places = placesOf(scope).filter((country) => line.countries?.includes(country) ?? true);
  return line.bases
    .flatMap((id) => bases.filter((basis) => basis.id === id))
    .filter((basis) => places.some((country) => basis.countries.includes(country)) && inState(basis, scope));
}

const placesOf = ({ country }: TenderScope): readonly Country[] => (country === null ? countries : [country]);

/** Rules of one state come in where the state is not known: their words name it. */
const inState = ({ states }: { states?: string[] }, { state }: TenderScope): boolean =>
  states === undefined || state === null || states.includes(state);

/** Whether the order has the value that a line or basis is for; true where that is not known. */
export function reached({ value: range }: { value?: ValueRange }, { country, value }: TenderScope): boolean {
  if (range === undefined || value === null || currencyOf(country) !== range.currency) return true;
  return value >= (range.from ?? 0) && value < (range.below ?? Number.POSITIVE_INFINITY);
}
