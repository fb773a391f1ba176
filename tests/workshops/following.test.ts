import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomAfter } from '../../server/workshops/following.ts';
import type { Room } from '../../server/workshops/kept.ts';
import type { WorkshopParts } from '../../server/workshops/parts.ts';
import { roomOf } from '../../server/workshops/showing.ts';
import { newShown } from '../../server/workshops/shown.ts';
import { startRooms, workshopIn } from './start.ts';

const items = ['strategy.mandate', 'open-is-free'] as const;
const choices = { 'strategy.mandate': ['none', 'council'], 'open-is-free': ['myth', 'fact'] };

const item = fc.constantFrom(...items);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ who: fc.nat(3), item, choice: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.constant('join' as const) },
  { weight: 2, arbitrary: fc.record({ lead: fc.constantFrom('open', 'reveal', 'reopen'), item }) },
);

/** A room with its votes in an order of their own. */
const ordered = (room: Room | null) => ({
  ...room,
  votes: room?.votes.map((vote) => JSON.stringify(Object.entries(vote).toSorted())).toSorted(),
});

test.each(['led', 'own'])(
  'whatever happens in a workshop (%s), what is known of it is what is stored',
  async (pace) => {
    const { app, parts, setTime } = await startRooms();
    let read = 0;
    let followed = 0;
    const counted: WorkshopParts = { ...parts, workshops: { ...parts.workshops } };
    counted.workshops.store = {
      ...parts.workshops.store,
      read: (id) => {
        read += 1;
        return parts.workshops.store.read(id);
      },
    };
    let time = Date.UTC(2026, 2, 10, 10);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const room = await workshopIn(app, { pace });
        const people = [await room.join(), await room.join('management')];
        await roomOf(counted, room.id);
        for (const one of steps) {
          time += 1;
          setTime(new Date(time));
          const before = read;
          if (one === 'join') people.push(await room.join());
          else if ('lead' in one) await room.lead(one.lead, { item: one.item });
          else
            await people[one.who % people.length]!.vote(one.item, { value: choices[one.item][one.choice]! });
          expect(ordered(await roomOf(counted, room.id))).toEqual(
            ordered(await parts.workshops.store.read(room.id)),
          );
          followed += read === before ? 1 : 0;
        }
      }),
      { numRuns: 25 },
    );
    expect(followed).toBeGreaterThan(read / 2);
  },
);

test('a change that skips a version, is more than a vote or comes from nobody known is read anew', async () => {
  const { app, parts } = await startRooms();
  const workshop = await workshopIn(app);
  const one = await workshop.join();
  await workshop.lead('open', { item: items[0] });
  const room = await roomOf(parts, workshop.id);
  const { version } = room.workshop;
  const vote = { item: items[0], round: 1, participant: one.id, answer: { value: 'none' } };
  expect(roomAfter(room, { vote, outcome: 1 }, version + 1)?.votes).toEqual([{ ...vote, role: 'it' }]);
  expect(roomAfter(room, { vote, outcome: 1 }, version + 2)).toBeNull();
  expect(roomAfter(room, { vote, current: null, outcome: 1 }, version + 1)).toBeNull();
  expect(roomAfter(room, { vote: { ...vote, participant: 'nobody' }, outcome: 1 }, version + 1)).toBeNull();
});

test('those who ask at the same time wait for one reading', async () => {
  const { app, parts } = await startRooms();
  const workshop = await workshopIn(app);
  const room = await roomOf(parts, workshop.id);
  const shown = newShown();
  let read = 0;
  const once = () =>
    shown.read(workshop.id, 1, async () => {
      read += 1;
      return room;
    });
  await Promise.all([once(), once(), once()]);
  expect(read).toBe(1);
  expect(shown.at(workshop.id, 1)?.room).toBe(room);
});
