import { isDeepStrictEqual } from 'node:util';
import * as assessments from '../assessments/actions.ts';
import type { Answer } from '../questionnaire/answers.ts';
import { Refusal } from '../web/errors.ts';
import { requireAnswer } from './items.ts';
import type { Head } from './kept.ts';
import type { Agreed } from './model.ts';
import { changeOpen, type WorkshopParts } from './parts.ts';
import { itemOf, newestRound } from './rounds.ts';

/** What a moderator records; what was agreed earlier on the item is replaced. */
export type Agreeing = Omit<Agreed, 'at'>;

/**
 * Records what the room agreed on, and answers the question of the assessment with it.
 * @throws Refusal 'not-revealed'; or whatever the assessment says against the answer
 */
export async function agree(parts: WorkshopParts, id: string, agreed: Agreeing): Promise<void> {
  const { store } = parts.workshops;
  const room = await store.read(id);
  if (room === null) throw new Refusal('workshop-not-found');
  if (room.workshop.closed) throw new Refusal('workshop-closed');
  requireRevealed(room, agreed.item);
  const { assessment } = room.workshop;
  const view = await assessments.view(parts, assessment);
  const item = itemOf(room.workshop, agreed.item)!;
  if (item.of === 'points') throw new Refusal('item-not-there', { item: item.id });
  requireAnswer(view.edition, item, agreed.answer);
  const again = room.agreed.some((one) => one.item === agreed.item);
  const before = again ? await store.answerBefore(id, agreed.item) : null;
  const standing = before ?? view.answers[agreed.item] ?? { open: true as const };
  if (item.of === 'question')
    await assessments.answer(parts, assessment, agreed.item, asAnswer(agreed, standing));
  await changeOpen(parts, id, (head) => ({
    rounds: [{ ...requireRevealed(head, agreed.item), phase: 'agreed' }],
    agreed: {
      ...agreed,
      at: parts.clock().toISOString(),
      before: item.of === 'question' ? standing : null,
    },
    outcome: undefined,
  }));
}

/**
 * Takes back what was agreed; the question is answered again as it was before, unless someone has changed
 * it meanwhile.
 */
export async function undoAgreed(parts: WorkshopParts, id: string, item: string): Promise<void> {
  const { store } = parts.workshops;
  const room = await store.read(id);
  if (room === null) throw new Refusal('workshop-not-found');
  if (room.workshop.closed) throw new Refusal('workshop-closed');
  const agreed = room.agreed.find((one) => one.item === item);
  const before = await store.answerBefore(id, item);
  if (agreed !== undefined && before !== null) {
    const { assessment } = room.workshop;
    const stored = (await parts.store.read(assessment))?.answers.get(item);
    if (stored !== undefined && isDeepStrictEqual(stored.answer, asAnswer(agreed, before)))
      await assessments.answer(parts, assessment, item, before, stored.revision);
  }
  await changeOpen(parts, id, (head) => {
    const newest = newestRound(head, item);
    const rounds = newest?.phase === 'agreed' ? [{ ...newest, phase: 'revealed' as const }] : [];
    return { rounds, undone: item, outcome: undefined };
  });
}

/** The answer of the assessment: evidence and grade of the one before stay where nothing else is told. */
function asAnswer({ answer, note, finder }: Agreeing, before: Answer): Answer {
  const { evidence } = before;
  const grade = answer.grade ?? before.grade;
  const told = note === '' ? before.note : note;
  const who = finder === '' ? before.who : finder;
  return {
    ...answer,
    ...(told === undefined ? {} : { note: told }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(grade === undefined ? {} : { grade }),
    ...(who === undefined ? {} : { who }),
    origin: 'workshop',
  };
}

function requireRevealed(head: Head, item: string) {
  if (itemOf(head.workshop, item) === undefined) throw new Refusal('item-not-there', { item });
  const newest = newestRound(head, item);
  if (newest === undefined || newest.phase === 'voting') throw new Refusal('not-revealed');
  return newest;
}
