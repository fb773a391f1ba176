import type { Role } from '../workshops/model.ts';
import type { Ballot } from './ballots.ts';
import { fewest, type Groups, mergedRoles } from './groups.ts';

/**
 * By which groups each round of an item may be split, one after the other. A round is split only if the
 * totals and splits of all rounds so far tell no one or two people from all others: people who were in the
 * same group each time, or missing, cannot be told apart by adding and subtracting, and each such set has
 * three or more. So if one person came or went, the item is not split again.
 */
export function splitsOf(rounds: readonly (readonly Ballot[])[]): (Groups | null)[] {
  const told = new Map<string, string>();
  return rounds.map((ballots, round) => {
    const groups = mergedRoles(headCount(ballots));
    if (groups !== null) {
      const next = new Map(told);
      tell(next, ballots, round, groups);
      if (noneAlone(next)) {
        tell(told, ballots, round, groups);
        return groups;
      }
    }
    tell(told, ballots, round, null);
    return null;
  });
}

function headCount(ballots: readonly Ballot[]): Map<Role, number> {
  const people = new Map<Role, number>();
  for (const { role } of ballots) people.set(role, (people.get(role) ?? 0) + 1);
  return people;
}

/** Adds to each person in which group they were shown. */
function tell(
  told: Map<string, string>,
  ballots: readonly Ballot[],
  round: number,
  groups: Groups | null,
): void {
  for (const { person, role } of ballots)
    told.set(person, `${told.get(person) ?? ''} ${round}:${groups?.get(role) ?? ''}`);
}

function noneAlone(told: ReadonlyMap<string, string>): boolean {
  const sizes = new Map<string, number>();
  for (const where of told.values()) sizes.set(where, (sizes.get(where) ?? 0) + 1);
  return [...sizes.values()].every((size) => size >= fewest);
}
