import { describe, expect, test } from 'vitest';
import { startRooms, startWorkshop, type Workshop, workshopIn } from './start.ts';

const differences = ({ call, id, keys }: Workshop, key = keys.moderator, language = 'de') =>
  call('GET', `/api/workshops/${id}/differences?language=${language}`, { key });

describe('what to talk about first', () => {
  test('is told at one’s own pace once the deadline is over, what people differ on first', async () => {
    let now = new Date('2027-01-10T10:00:00Z');
    const { app } = await startRooms({ clock: () => now });
    const workshop = await workshopIn(app, { pace: 'own', deadline: '2027-01-11T10:00:00Z' });
    const people = [await workshop.join(), await workshop.join(), await workshop.join()];
    for (const [i, person] of people.entries()) {
      await person.vote('open-is-free', { value: 'myth' });
      await person.vote('strategy.mandate', { value: i === 0 ? 'council' : 'none' });
      await person.vote('strategy.goals', { unknown: true });
    }
    expect((await differences(workshop)).body.agenda).toBeNull();
    now = new Date('2027-01-11T10:00:01Z');
    const { agenda } = (await differences(workshop)).body;
    expect(agenda.map(({ item, reason }: { item: string; reason: string }) => [item, reason])).toEqual([
      ['strategy.mandate', 'dissent'],
      ['strategy.goals', 'unknown'],
      ['strategy.share', 'unknown'],
      ['open-is-free', 'agreed'],
    ]);
  });

  test('is not told where all vote together', async () => {
    const { workshop } = await startWorkshop();
    expect((await differences(workshop)).body).toEqual({ apart: null, agenda: null });
  });
});

describe('where roles see things apart', () => {
  /** Three of IT say yes, three of departments no. */
  async function dissenting() {
    const { workshop } = await startWorkshop();
    const item = 'strategy.mandate';
    await workshop.lead('open', { item });
    for (const role of ['it', 'it', 'it', 'department', 'department', 'department'])
      await (await workshop.join(role)).vote(item, { value: role === 'it' ? 'council' : 'none' });
    return { workshop, item };
  }

  test('is told in words once votes are revealed, in the language that is asked for', async () => {
    const { workshop, item } = await dissenting();
    expect((await differences(workshop)).body.apart).toBeNull();
    await workshop.lead('reveal', { item });
    const { apart } = (await differences(workshop)).body;
    expect(apart).toHaveLength(1);
    expect(apart[0]).toContain('auseinander');
    expect((await differences(workshop, undefined, 'en')).body.apart[0]).toContain('apart');
  });

  test('is for those who lead', async () => {
    const { workshop } = await startWorkshop();
    const person = await workshop.join();
    for (const key of [person.key, workshop.keys.beamer])
      expect((await differences(workshop, key)).status).toBe(403);
  });

  test('takes the place of the open item on the screen, until one is opened or it is taken away', async () => {
    const { workshop, item } = await dissenting();
    const { lead, stateOf, keys } = workshop;
    const shown = async () => {
      const { apart, current } = await stateOf(keys.beamer);
      return [apart, current?.item];
    };
    await lead('apart', { shown: true });
    expect(await shown()).toEqual([true, undefined]);
    await lead('open', { item });
    expect(await shown()).toEqual([undefined, item]);
    await lead('apart', { shown: false });
    expect(await shown()).toEqual([undefined, item]);
    await lead('apart', { shown: true });
    await lead('apart', { shown: false });
    expect(await shown()).toEqual([undefined, undefined]);
  });
});
