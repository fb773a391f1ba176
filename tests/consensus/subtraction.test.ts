import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ballot } from '../../server/consensus/ballots.ts';
import { fewest, mergedRoles, shownRoles } from '../../server/consensus/groups.ts';
import { splitsOf } from '../../server/consensus/splits.ts';
import { type Role, roles } from '../../server/workshops/model.ts';

/** Every number of people from 0 to 4 in each role. */
function* everyWorkshop(): Generator<Map<Role, number>> {
  for (let code = 0; code < 5 ** roles.length; code++)
    yield new Map(roles.map((role, i) => [role, Math.floor(code / 5 ** i) % 5]));
}

test('whatever the roles, no group under three is shown, and none is left when all shown are taken away', () => {
  for (const people of everyWorkshop()) {
    const groups = mergedRoles(people);
    if (groups === null) continue;
    const total = [...people.values()].reduce((a, b) => a + b, 0);
    const sizes = shownRoles(groups).map((shown) =>
      roles.reduce((sum, role) => (groups.get(role) === shown ? sum + people.get(role)! : sum), 0),
    );
    if (sizes.some((size) => size < fewest) || sizes.reduce((a, b) => a + b, 0) !== total)
      expect.fail(`${[...people.values()]} is shown as ${sizes}`);
  }
});

/** People by number with a role that lasts; each round some of them vote. */
const workshops = fc
  .tuple(
    fc.array(fc.constantFrom<Role>('it', 'department', 'management'), { minLength: 6, maxLength: 14 }),
    fc.array(fc.array(fc.nat({ max: 13 }), { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  )
  .map(([people, missing]): Ballot[][] =>
    missing.map((absent) =>
      people.flatMap((role, i) => (absent.includes(i) ? [] : [{ person: String(i), role, choices: ['a'] }])),
    ),
  );

/** Prime, so that what is reckoned with its remainders is exact. */
const prime = 10_007;
const modulo = (n: number): number => ((n % prime) + prime) % prime;

function inverse(n: number): number {
  let [result, base] = [1, modulo(n)];
  for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}

/** What of a row is left when multiples of the others are taken away, each in the place it leads. */
const reduced = (row: readonly number[], basis: ReadonlyMap<number, number[]>): number[] =>
  [...basis].reduce<number[]>(
    (left, [place, own]) => left.map((n, i) => modulo(n - left[place]! * own[i]!)),
    [...row],
  );

/** Rows in echelon, by the place in which each leads. */
function basisOf(rows: readonly number[][]): Map<number, number[]> {
  const basis = new Map<number, number[]>();
  for (const row of rows) {
    const left = reduced(row, basis);
    const place = left.findIndex((n) => n !== 0);
    if (place >= 0) {
      const factor = inverse(left[place]!);
      basis.set(
        place,
        left.map((n) => modulo(n * factor)),
      );
    }
  }
  return basis;
}

/** Sets of one and of two people, as rows of 0 and 1. */
const small = (size: number): number[][] =>
  Array.from({ length: size }, (_, a) =>
    Array.from({ length: size - a }, (_, b) =>
      Array.from({ length: size }, (_, i) => (i === a || i === a + b ? 1 : 0)),
    ),
  ).flat();

/** Total and groups of each round, as rows of who is counted in them. */
function shownRows(rounds: readonly Ballot[][], size: number): number[][] {
  const row = (ballots: readonly Ballot[]): number[] =>
    Array.from({ length: size }, (_, i) => (ballots.some(({ person }) => person === String(i)) ? 1 : 0));
  return splitsOf(rounds).flatMap((groups, r) => {
    const ballots = rounds[r]!;
    const shown = groups === null ? [] : shownRoles(groups);
    return [
      row(ballots),
      ...shown.map((name) => row(ballots.filter(({ role }) => groups?.get(role) === name))),
    ];
  });
}

describe('over several rounds of an item', () => {
  test('nothing that is added and subtracted comes to one or two people where the last round is split', () => {
    let split = 0;
    fc.assert(
      fc.property(workshops, (rounds) => {
        const size = 14;
        if (splitsOf(rounds).at(-1) === null) return;
        split += 1;
        const basis = basisOf(shownRows(rounds, size));
        const found = small(size).filter((set) => reduced(set, basis).every((n) => n === 0));
        expect(found).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(split).toBeGreaterThan(50);
  });

  test('one who came late is told by the totals alone, whatever is split', () => {
    const first: Ballot[] = ['a', 'b', 'c'].map((person) => ({ person, role: 'it', choices: null }));
    const late: Ballot = { person: 'd', role: 'it', choices: null };
    expect(splitsOf([first, [...first, late]]).at(-1)).toBeNull();
  });

  test('hands of the same number count as the same people', () => {
    const hands: Ballot[] = [0, 1, 2, 3].map((n) => ({ person: `hand it ${n}`, role: 'it', choices: null }));
    expect(splitsOf([hands, hands]).at(-1)).not.toBeNull();
    expect(splitsOf([hands, hands.slice(0, 3)]).at(-1)).toBeNull();
  });
});
