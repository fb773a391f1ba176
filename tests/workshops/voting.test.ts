import { describe, expect, test } from 'vitest';
import { startWorkshop } from './start.ts';

const item = 'strategy.mandate';

describe('a vote', () => {
  test('can be changed until it is revealed, the newest counts', async () => {
    const { workshop } = await startWorkshop();
    const one = await workshop.join();
    await workshop.lead('open', { item });
    await one.vote(item, { value: 'none' });
    await one.vote(item, { value: 'council' });
    const { voted, spread } = (await workshop.lead('reveal', { item })).body.current;
    expect(voted).toBe(1);
    expect(spread.choices).toEqual([
      { choice: 'none', count: 0 },
      { choice: 'council', count: 1 },
    ]);
  });

  test('that comes twice changes nothing', async () => {
    const { workshop } = await startWorkshop();
    const one = await workshop.join();
    await workshop.lead('open', { item });
    await one.vote(item, { value: 'none' });
    const { version } = await one.state();
    expect((await one.vote(item, { value: 'none' })).status).toBe(200);
    expect((await one.state()).version).toBe(version);
  });

  test('may be that one does not know', async () => {
    const { workshop } = await startWorkshop();
    const one = await workshop.join();
    await workshop.lead('open', { item });
    expect((await one.vote(item, { unknown: true })).status).toBe(200);
    expect((await workshop.lead('reveal', { item })).body.current.spread).toMatchObject({
      total: 1,
      unknown: 1,
    });
  });

  test('on a statement is one of three verdicts', async () => {
    const { workshop } = await startWorkshop();
    const one = await workshop.join();
    await workshop.lead('open', { item: 'open-is-free' });
    expect((await one.vote('open-is-free', { value: 'depends' })).status).toBe(200);
    expect((await one.vote('open-is-free', { value: 'maybe' })).body.code).toBe('answer-refused');
  });

  test('is checked like an answer of the assessment, and carries no note', async () => {
    const { workshop } = await startWorkshop();
    const one = await workshop.join();
    await workshop.lead('open', { item });
    const wrong = await one.vote(item, { value: 'maybe' });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'answer-refused' } });
    expect((await one.vote(item, { value: 'none', note: 'from Ada' })).body.code).toBe('invalid-input');
    expect((await one.vote('strategy.scope', { value: 'part' })).body.code).toBe('item-not-there');
  });

  test('is refused with what to do before the item is open, once it is revealed, and in a round that is over', async () => {
    const { workshop } = await startWorkshop();
    const one = await workshop.join();
    expect((await one.vote(item, { value: 'none' })).body.code).toBe('vote-closed');
    await workshop.lead('open', { item });
    await one.vote(item, { value: 'none' });
    await workshop.lead('reveal', { item });
    const late = await one.vote(item, { value: 'council' });
    expect(late).toMatchObject({ status: 409, body: { code: 'vote-closed' } });
    expect(late.body.detail).toContain('nicht gespeichert');
    await workshop.lead('vote-anew', { item, round: 1 });
    expect((await one.vote(item, { value: 'council' }, 1)).body.code).toBe('vote-closed');
    expect((await one.vote(item, { value: 'council' }, 2)).body).toEqual({ item, round: 2 });
  });

  test('is still taken when the timer has run out, until the moderator reveals', async () => {
    const { workshop, setTime } = await startWorkshop();
    const one = await workshop.join();
    await workshop.lead('open', { item });
    const { endsAt } = (await workshop.lead('timer', { item, seconds: 60 })).body.current;
    expect(endsAt).toBe('2026-03-10T10:31:00.000Z');
    setTime(new Date('2026-03-10T10:32:00.000Z'));
    expect((await one.vote(item, { value: 'none' })).status).toBe(200);
  });
});

describe('at one’s own pace', () => {
  const deadline = '2026-03-12T10:00:00.000Z';

  test('all items take votes until the deadline, and what one gave comes back', async () => {
    const { workshop, setTime } = await startWorkshop({ pace: 'own', deadline });
    const one = await workshop.join();
    await one.vote(item, { value: 'none' });
    await one.vote('strategy.share', { value: 40 });
    expect((await one.state()).mine).toEqual({ [item]: { value: 'none' }, 'strategy.share': { value: 40 } });
    setTime(new Date(deadline));
    expect((await one.vote(item, { value: 'council' })).body.code).toBe('vote-closed');
  });

  test('an item nobody has voted on can be revealed as well', async () => {
    const { workshop } = await startWorkshop({ pace: 'own', deadline });
    const { items } = (await workshop.lead('reveal', { item })).body;
    expect(items[0]).toMatchObject({ id: item, rounds: 1, phase: 'revealed', voted: 0 });
  });

  test('a deadline is told in UTC, and one that is no instant is refused', async () => {
    const { workshop } = await startWorkshop({ pace: 'own', deadline: '2026-03-12T11:00:00+01:00' });
    expect((await workshop.stateOf(workshop.keys.beamer)).deadline).toBe(deadline);
    const { id, keys, call } = workshop;
    const set = (body: object) => call('PATCH', `/api/workshops/${id}`, { key: keys.moderator, body });
    for (const wrong of ['tomorrow', '2026-02-30T10:00:00Z', '2026-06-30T23:59:60Z'])
      expect((await set({ deadline: wrong })).body.code, wrong).toBe('invalid-input');
    expect((await set({ deadline: '2026-03-12T10:00:00-02:00' })).body.deadline).toBe(
      '2026-03-12T12:00:00.000Z',
    );
    expect((await set({ deadline: null })).body.deadline).toBeNull();
  });

  test('after the deadline what differs is led and voted on anew', async () => {
    const { workshop, setTime } = await startWorkshop({ pace: 'own', deadline });
    const one = await workshop.join();
    await one.vote(item, { value: 'none' });
    setTime(new Date('2026-03-13T10:00:00.000Z'));
    await workshop.lead('open', { item });
    await workshop.lead('reveal', { item });
    await workshop.lead('vote-anew', { item, round: 1 });
    expect((await one.vote(item, { value: 'council' })).body.round).toBe(2);
  });
});

describe('the moderator', () => {
  test('starts one next round however often the button is pressed', async () => {
    const { workshop } = await startWorkshop();
    await workshop.lead('open', { item });
    expect((await workshop.lead('vote-anew', { item, round: 1 })).body.code).toBe('not-revealed');
    await workshop.lead('reveal', { item });
    await workshop.lead('vote-anew', { item, round: 1 });
    expect((await workshop.lead('vote-anew', { item, round: 1 })).body.current.round).toBe(2);
  });

  test('hides again what was revealed too early', async () => {
    const { workshop } = await startWorkshop();
    const one = await workshop.join();
    await workshop.lead('open', { item });
    await workshop.lead('reveal', { item });
    await workshop.lead('reopen', { item });
    expect((await one.vote(item, { value: 'none' }, 1)).status).toBe(200);
    expect((await one.state()).current).not.toHaveProperty('spread');
  });

  test('counts hands, which stand beside the votes', async () => {
    const { workshop } = await startWorkshop();
    const one = await workshop.join();
    await workshop.lead('open', { item });
    await one.vote(item, { value: 'none' });
    await workshop.lead('hands', { item, role: 'management', counts: { none: 2, unknown: 1 } });
    await workshop.lead('hands', { item, role: 'management', counts: { council: 2, unknown: 1 } });
    expect((await workshop.lead('reveal', { item })).body.current.spread).toMatchObject({
      total: 4,
      unknown: 1,
      choices: [
        { choice: 'none', count: 1 },
        { choice: 'council', count: 2 },
      ],
    });
    expect((await workshop.lead('hands', { item, role: 'it', counts: {} })).body.code).toBe('vote-closed');
  });

  test('cannot count hands for what cannot be chosen', async () => {
    const { workshop } = await startWorkshop();
    await workshop.lead('open', { item });
    const wrong = await workshop.lead('hands', { item, role: 'it', counts: { maybe: 1 } });
    expect(wrong.body).toMatchObject({ code: 'answer-refused', errors: [{ question: item }] });
  });
});
