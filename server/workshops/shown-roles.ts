import { type Participant, type Role, roles, type ShownRole } from './model.ts';

/** The fewest people of a role that is shown by itself. */
const fewest = 3;

/**
 * How many people have which role, in the order of the roles. Roles with fewer than three people are put
 * together; null where even these are fewer than three, since they could be told by subtraction.
 */
export function shownRoles(
  participants: readonly Pick<Participant, 'role'>[],
): { role: ShownRole; people: number }[] | null {
  const number = (role: Role): number => participants.filter((one) => one.role === role).length;
  const counted = roles.map((role) => ({ role, people: number(role) })).filter(({ people }) => people > 0);
  const shown = counted.filter(({ people }) => people >= fewest);
  const others = counted.filter(({ people }) => people < fewest).reduce((sum, { people }) => sum + people, 0);
  if (others === 0) return shown.length === 0 ? null : shown;
  return others < fewest ? null : [...shown, { role: 'others', people: others }];
}
