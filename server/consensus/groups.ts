import { type Role, roles, type ShownRole } from '../workshops/model.ts';

/** A group of fewer is not shown, nor can it be reckoned from what is shown. */
export const fewest = 3;

/** By which name each role that is there is shown. */
export type Groups = ReadonlyMap<Role, ShownRole>;

/**
 * Merges roles with fewer than three people into `others`.
 * @param people how many of each role there are
 * @returns null where nothing may be split: the others are under three too, or nothing but others is left
 */
export function mergedRoles(people: ReadonlyMap<Role, number>): Groups | null {
  const count = (role: Role): number => people.get(role) ?? 0;
  const there = roles.filter((role) => count(role) > 0);
  const few = there.filter((role) => count(role) < fewest);
  const others = few.reduce((sum, role) => sum + count(role), 0);
  if (few.length === there.length || (others > 0 && others < fewest)) return null;
  return new Map(there.map((role) => [role, few.includes(role) ? 'others' : role]));
}

/** The groups in the order in which they are shown. */
export const shownRoles = (groups: Groups): ShownRole[] => {
  const names = new Set(groups.values());
  return [...roles, 'others' as const].filter((name) => names.has(name));
};
