import { describe, expect, test } from 'vitest';
import { workshopCookie } from '../../server/workshops/entry.ts';
import { items, startRooms, startWorkshop, workshopIn } from './start.ts';

const item = 'strategy.mandate';

describe('a key of a workshop', () => {
  test('is asked for, and opens no other workshop', async () => {
    const { app, workshop } = await startWorkshop();
    const other = await workshopIn(app);
    const url = `/api/workshops/${workshop.id}`;
    expect((await workshop.call('GET', url)).body.code).toBe('workshop-key-missing');
    for (const key of [other.keys.moderator, 'nonsense', workshop.assessment.key, workshop.keys.recovery])
      expect((await workshop.call('GET', url, { key })).body.code).toBe('workshop-not-found');
  });

  test('of a participant or the screen does not lead', async () => {
    const { workshop } = await startWorkshop();
    const one = await workshop.join();
    const steps = ['open', 'reveal', 'reopen', 'vote-anew', 'timer', 'hands', 'agree', 'agree/undo'];
    for (const key of [one.key, workshop.keys.beamer]) {
      for (const step of steps)
        expect(await workshop.lead(step, { item }, key), step).toMatchObject({
          status: 403,
          body: { code: 'moderator-only' },
        });
      for (const method of ['PATCH', 'DELETE'])
        expect((await workshop.call(method, `/api/workshops/${workshop.id}`, { key, body: {} })).status).toBe(
          403,
        );
    }
  });

  test('of the co-moderator leads as well', async () => {
    const { workshop } = await startWorkshop();
    expect((await workshop.lead('open', { item }, workshop.keys.coModerator)).status).toBe(200);
  });

  test('of the moderator does not vote', async () => {
    const { workshop } = await startWorkshop();
    await workshop.lead('open', { item });
    const vote = await workshop.call('PUT', `/api/workshops/${workshop.id}/votes/${item}`, {
      key: workshop.keys.moderator,
      body: { answer: { value: 'none' } },
    });
    expect(vote).toMatchObject({ status: 403, body: { code: 'participant-only' } });
  });

  test('may come as a cookie, one for each part a person has in the same browser', async () => {
    const { app, workshop } = await startWorkshop();
    const one = await workshop.join('it', 'Ada');
    await workshop.lead('open', { item });
    const url = `/api/workshops/${workshop.id}`;
    const cookies = {
      [workshopCookie(workshop.id, 'moderator')]: workshop.keys.moderator,
      [workshopCookie(workshop.id, 'participant')]: one.key,
    };
    const leading = (await app.inject({ url, cookies })).json();
    expect(leading.current.who).toEqual([{ id: one.id, name: 'Ada', role: 'it', voted: false }]);
    expect((await app.inject({ url: `${url}?as=participant`, cookies })).json().me.name).toBe('Ada');
    const vote = { method: 'PUT', url: `${url}/votes/${item}?as=participant`, cookies } as const;
    const payload = { answer: { value: 'none' } };
    expect((await app.inject({ ...vote, payload })).json().code).toBe('other-site');
    const headers = { 'sec-fetch-site': 'same-origin' };
    expect((await app.inject({ ...vote, payload, headers })).statusCode).toBe(200);
  });

  test('that was lost is made anew against the recovery code; the old ones open nothing any more', async () => {
    const { workshop } = await startWorkshop();
    const one = await workshop.join();
    const recovery = workshop.keys.recovery.replace(/(.{4})/g, '$1 ').toUpperCase();
    const made = await workshop.call('POST', '/api/workshops/recover', { body: { recovery } });
    expect(made.body).toMatchObject({ id: workshop.id, recovery: workshop.keys.recovery });
    expect((await workshop.stateOf(made.body.moderator)).id).toBe(workshop.id);
    for (const old of [workshop.keys.moderator, workshop.keys.coModerator, workshop.keys.beamer])
      expect((await workshop.stateOf(old)).code).toBe('workshop-not-found');
    expect((await one.state()).id).toBe(workshop.id);
  });

  test('is not made of a wrong recovery code, nor of another key', async () => {
    const { workshop } = await startWorkshop();
    for (const recovery of ['x', workshop.keys.moderator, workshop.assessment.key])
      expect((await workshop.call('POST', '/api/workshops/recover', { body: { recovery } })).body.code).toBe(
        'recovery-unknown',
      );
  });
});

describe('making a workshop', () => {
  test('takes the key that changes the assessment', async () => {
    const { workshop } = await startWorkshop();
    const { base, readKey } = workshop.assessment;
    const body = { items };
    expect((await workshop.call('POST', `${base}/workshops`, { key: readKey, body })).body.code).toBe(
      'read-only',
    );
    expect((await workshop.call('POST', `${base}/workshops`, { body })).body.code).toBe('key-missing');
  });

  test('names what is not in the questionnaire', async () => {
    const { workshop } = await startWorkshop();
    const { base, key } = workshop.assessment;
    for (const wrong of [
      { id: 'strategy.nothing', of: 'question' },
      { id: 'no-statement', of: 'myth' },
    ]) {
      const refused = await workshop.call('POST', `${base}/workshops`, { key, body: { items: [wrong] } });
      expect(refused.body).toMatchObject({ status: 404, code: 'item-not-there' });
      expect(refused.body.detail).toContain(wrong.id);
    }
  });

  test('puts it on the list of its assessment', async () => {
    const { workshop } = await startWorkshop({ title: 'Eins' });
    const { base, key } = workshop.assessment;
    expect((await workshop.call('GET', `${base}/workshops`, { key })).body.workshops).toEqual([
      { id: workshop.id, code: workshop.code, title: 'Eins', pace: 'led', deadline: null, closed: false },
    ]);
  });
});

describe('a workshop that is closed', () => {
  const close = (workshop: Awaited<ReturnType<typeof workshopIn>>, body: object) =>
    workshop.call('PATCH', `/api/workshops/${workshop.id}`, { key: workshop.keys.moderator, body });

  test('takes nothing any more, still shows what is there, and can be opened again', async () => {
    const { workshop } = await startWorkshop();
    const one = await workshop.join();
    await workshop.lead('open', { item });
    await one.vote(item, { value: 'none' });
    expect((await close(workshop, { closed: true })).body.closed).toBe(true);
    expect(await one.vote(item, { value: 'council' })).toMatchObject({
      status: 409,
      body: { code: 'workshop-closed' },
    });
    expect((await workshop.lead('reveal', { item })).body.code).toBe('workshop-closed');
    const late = { code: workshop.code, role: 'it' };
    expect((await workshop.call('POST', '/api/workshops/join', { body: late })).body.code).toBe(
      'code-unknown',
    );
    expect((await one.state()).mine).toEqual({ [item]: { value: 'none' } });
    expect((await close(workshop, { closed: false })).body.code).toBe(workshop.code);
    expect((await one.vote(item, { value: 'council' })).status).toBe(200);
  });

  test('has a new code when it is opened again and another has come to use its own', async () => {
    const { app, parts } = await startRooms();
    const [first, second] = [await workshopIn(app), await workshopIn(app)];
    await close(first, { closed: true });
    await parts.workshops.store.change(second.id, parts.clock(), () => ({
      workshop: { code: first.code },
      outcome: null,
    }));
    const { code, closed } = (await close(first, { closed: false })).body;
    expect(closed).toBe(false);
    expect(code).toMatch(/^[2-9A-Y]{6}$/);
    expect(code).not.toBe(first.code);
  });

  test('keeps items that were voted on', async () => {
    const { workshop } = await startWorkshop();
    await workshop.lead('open', { item });
    const refused = await close(workshop, { items: [items[1]] });
    expect(refused.body.code).toBe('item-in-use');
    const fine = await close(workshop, { items: [items[1], items[0]], title: 'Neu' });
    expect(fine.body).toMatchObject({ title: 'Neu', items: [{ id: 'strategy.goals' }, { id: item }] });
  });
});

test('who asks for a workshop that is gone, or whose assessment is gone, is told so', async () => {
  const { app, parts } = await startRooms();
  for (const end of ['workshop', 'assessment'] as const) {
    const workshop = await workshopIn(app);
    const one = await workshop.join('it', 'Ada');
    await workshop.lead('open', { item });
    await one.vote(item, { value: 'none' });
    await workshop.lead('hands', { item, role: 'it', counts: { none: 1 } });
    await workshop.lead('reveal', { item });
    await workshop.lead('agree', { item, answer: { value: 'none' } });
    const { id, assessment, keys } = workshop;
    const [url, key] =
      end === 'workshop' ? [`/api/workshops/${id}`, keys.moderator] : [assessment.base, assessment.key];
    expect((await workshop.call('DELETE', url, { key })).status).toBe(204);
    expect((await one.state()).code).toBe('workshop-not-found');
    expect(await parts.workshops.store.read(id)).toBeNull();
  }
});
