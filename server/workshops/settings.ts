import { editionOf } from '../assessments/library.ts';
import { Refusal } from '../web/errors.ts';
import { requireItems } from './items.ts';
import type { Head } from './kept.ts';
import { newCode } from './keys.ts';
import { instantOf } from './making.ts';
import type { Workshop } from './model.ts';
import { change, type WorkshopParts } from './parts.ts';
import { itemOf, newestRound } from './rounds.ts';

/** What of a workshop may change after it was made. */
export type Settings = Partial<Pick<Workshop, 'title' | 'pace' | 'deadline' | 'items' | 'closed'>>;

/**
 * Changes the settings of a workshop, closes it, or opens it again.
 * @throws Refusal 'workshop-closed' unless it is opened again; 'item-not-there'; 'item-in-use' where an item
 *   that was voted on is left out
 */
export async function set(parts: WorkshopParts, id: string, settings: Settings): Promise<void> {
  const taken = settings.closed === false ? await codeTaken(parts, id) : false;
  await change(parts, id, (head) => {
    if (head.workshop.closed && settings.closed !== false) throw new Refusal('workshop-closed');
    if (settings.items !== undefined) requireKept(parts, head, settings.items);
    const opensAgain = head.workshop.closed && taken;
    const { deadline } = settings;
    const workshop = {
      ...settings,
      ...(settings.items === undefined ? {} : { items: withPoints(head, settings.items) }),
      ...(deadline === undefined ? {} : { deadline: instantOf(deadline) }),
      ...(opensAgain ? { code: newCode() } : {}),
    };
    return { workshop, outcome: undefined };
  });
}

/** Deletes a workshop with all that belongs to it. @throws Refusal 'workshop-not-found' */
export async function remove({ workshops: { store, live } }: WorkshopParts, id: string): Promise<void> {
  if (!(await store.remove(id))) throw new Refusal('workshop-not-found');
  live.end(id);
}

/** Whether another open workshop has come to use the code of one that was closed. */
async function codeTaken({ workshops: { store } }: WorkshopParts, id: string): Promise<boolean> {
  const room = await store.read(id);
  if (room === null) throw new Refusal('workshop-not-found');
  const open = await store.findByCode(room.workshop.code);
  return open !== null && open !== id;
}

/** Points are asked for by a step of their own, and stay. */
const withPoints = ({ workshop }: Head, items: Workshop['items']): Workshop['items'] => [
  ...items.filter(({ of }) => of !== 'points'),
  ...workshop.items.filter(({ of }) => of === 'points'),
];

function requireKept(parts: WorkshopParts, head: Head, items: Workshop['items']): void {
  const { id: questionnaire, version } = head.questionnaire;
  requireItems(editionOf(parts.library, questionnaire, version), items);
  const lost = head.workshop.items.find(
    ({ id, of }) =>
      of !== 'points' && newestRound(head, id) !== undefined && itemOf({ items }, id) === undefined,
  );
  if (lost !== undefined) throw new Refusal('item-in-use', { item: lost.id });
}
