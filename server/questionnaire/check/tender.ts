import { type Problem, problemAt } from '../problem.ts';
import type { Placed } from '../read/placed.ts';
import type { Shared } from '../read/shared.ts';
import type { Words } from '../read/texts.ts';
import { countries, criterionParts, speaksOf, type TenderLine, type ValueRange } from '../tender.ts';
import { near } from './near.ts';

/**
 * Each line rests on something in each country it speaks in, weights sum to 100, and no criterion names a
 * product.
 * @param areas all need areas; null: not known, so sums are not reckoned
 */
export function checkTender(
  shared: Shared,
  words: ReadonlyMap<string, Words>,
  areas: readonly string[] | null,
): Problem[] {
  const { lines } = shared.tender;
  return [
    ...lines.flatMap((line) => [...unknownBases(line, shared), ...missingBases(line, shared)]),
    ...[...shared.tender.bases, ...lines].flatMap(emptyRange),
    ...(areas === null ? [] : wrongSums(lines, areas)),
    ...namedProducts(shared, words),
  ];
}

function unknownBases(line: Placed<TenderLine>, { tender }: Shared): Problem[] {
  const known = tender.bases.map(({ id }) => id);
  return line.value.bases.flatMap((basis, i) =>
    known.includes(basis)
      ? []
      : [problemAt(line, ['bases', i], 'unknown-basis', { basis, near: near(basis, known) })],
  );
}

/** A basis of some states alone does not carry a line for a whole country; what is misspelt is told as such. */
function missingBases(line: Placed<TenderLine>, { tender }: Shared): Problem[] {
  const named = tender.bases.filter(({ id }) => line.value.bases.includes(id));
  if (named.length < line.value.bases.length) return [];
  return (line.value.countries ?? countries)
    .filter(
      (country) => !named.some(({ value }) => value.countries.includes(country) && carries(value, line)),
    )
    .map((country) => problemAt(line, ['bases'], 'basis-missing', { country }));
}

const carries = ({ states }: { states?: string[] }, line: Placed<TenderLine>): boolean =>
  states === undefined || (line.value.states?.every((state) => states.includes(state)) ?? false);

function emptyRange(thing: Placed<{ value?: ValueRange }>): Problem[] {
  const { from, below } = thing.value.value ?? {};
  if (from === undefined || below === undefined || from < below) return [];
  return [problemAt(thing, ['value'], 'bounds', { min: from, max: below })];
}

/** One problem for each country, at its first award criterion: where one area is wrong, mostly all are. */
function wrongSums(lines: readonly Placed<TenderLine>[], areas: readonly string[]): Problem[] {
  const award = lines.filter(({ value }) => value.part === 'award');
  const [first] = award;
  if (first === undefined) return [];
  return countries.flatMap((country) => {
    const sums = areas.map((area) => ({
      area,
      sum: award.reduce((n, { value }) => n + (speaksOf(value, country, area) ? (value.weight ?? 0) : 0), 0),
    }));
    const wrong = sums.find(({ sum }) => sum !== 100);
    return wrong === undefined ? [] : [problemAt(first, ['weight'], 'weights-sum', { country, ...wrong })];
  });
}

/** Whole words, as they are written: "Access" is a product, "access" is not. */
function namedProducts(
  { tender, products, catalogue }: Shared,
  words: ReadonlyMap<string, Words>,
): Problem[] {
  const names = [
    ...products.flatMap(({ value }) => [value.name, value.maker ?? '', ...value.aliases]),
    ...catalogue.flatMap(({ value }) => [value.name, value.maker]),
  ].filter((name) => name !== '');
  if (names.length === 0) return [];
  const escaped = [...new Set(names)].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  const criteria = tender.lines.filter(({ value }) => criterionParts.includes(value.part));
  return [...words.values()].flatMap(({ byPath }) =>
    criteria.flatMap(({ id }) =>
      ['text', 'proof'].flatMap((key) => {
        const word = byPath.get(`tender.${id}.${key}`);
        const name = word === undefined ? undefined : pattern.exec(word.value)?.[0];
        return word === undefined || name === undefined
          ? []
          : [problemAt({ ...word, id }, [], 'product-named', { name })];
      }),
    ),
  );
}
