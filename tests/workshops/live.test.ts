import { describe, expect, onTestFinished, test } from 'vitest';
import { startRooms, startWorkshop, workshopIn } from './start.ts';

const item = 'strategy.mandate';

interface Listening {
  headers: Headers;
  /** Everything that came so far. */
  heard: () => string;
  /** When something was heard that matches. */
  until: (pattern: RegExp) => Promise<void>;
  ended: Promise<void>;
  leave: () => void;
}

async function listen(address: string, id: string, key: string): Promise<Listening> {
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const response = await fetch(`${address}/api/workshops/${id}/events`, {
    headers: { authorization: `Bearer ${key}` },
    signal: leaving.signal,
  });
  let heard = '';
  let wake: () => void = () => {};
  const ended = (async () => {
    try {
      for await (const chunk of response.body!) {
        heard += new TextDecoder().decode(chunk);
        wake();
      }
    } catch {
      // Left.
    }
  })();
  return {
    headers: response.headers,
    heard: () => heard,
    until: async (pattern) => {
      while (!pattern.test(heard))
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    },
    ended,
    leave: () => leaving.abort(),
  };
}

async function listening() {
  const { app, workshop } = await startWorkshop();
  const address = await app.listen({ port: 0 });
  return { app, workshop, to: (key: string) => listen(address, workshop.id, key) };
}

const versions = (heard: string): number[] => [...heard.matchAll(/^data: (\d+)$/gm)].map((m) => Number(m[1]));

describe('live events', () => {
  test('tell the version at once and after a change, and nothing else', async () => {
    const { workshop, to } = await listening();
    const screen = await to(workshop.keys.beamer);
    await screen.until(/data: 1\n\n/);
    await workshop.lead('open', { item });
    await screen.until(/data: 2\n\n/);
    expect(screen.heard()).toBe('retry: 2000\n\nid: 1\ndata: 1\n\nid: 2\ndata: 2\n\n');
    expect(Object.fromEntries(screen.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
  });

  test('that come close together are told once', async () => {
    const { workshop, to } = await listening();
    const people = await Promise.all(Array.from({ length: 20 }, () => workshop.join()));
    const screen = await to(workshop.keys.beamer);
    await workshop.lead('open', { item });
    await Promise.all(people.map((one) => one.vote(item, { value: 'none' })));
    const { version } = await workshop.stateOf(workshop.keys.beamer);
    await screen.until(new RegExp(`data: ${version}\n`));
    expect(versions(screen.heard()).length).toBeLessThan(10);
  });

  test('do not reach other workshops, and end with the workshop', async () => {
    const { workshop, to } = await listening();
    const one = await workshop.join();
    const phone = await to(one.key);
    await phone.until(/data: /);
    await workshop.call('DELETE', `/api/workshops/${workshop.id}`, { key: workshop.keys.moderator });
    await phone.ended;
    expect((await to(one.key)).headers.get('content-type')).toContain('problem+json');
  });

  test('go to one connection of a person: a second takes the place of the first, which is told so', async () => {
    const { workshop, to } = await listening();
    const one = await workshop.join();
    const first = await to(one.key);
    await first.until(/data: /);
    const second = await to(one.key);
    await first.ended;
    expect(first.heard()).toContain('event: replaced');
    await workshop.lead('open', { item });
    await second.until(/data: 3\n/);
  });

  test.each(['reader', 'workshop'])('stand in the log as one line, once the %s is gone', async (gone) => {
    const { parts } = await startRooms();
    const lines: string[] = [];
    const { app } = await startRooms({
      config: { ...parts.config, logLevel: 'info' },
      logStream: { write: (line) => lines.push(line) },
    });
    const workshop = await workshopIn(app);
    const screen = await listen(await app.listen({ port: 0 }), workshop.id, workshop.keys.beamer);
    await screen.until(/data: /);
    if (gone === 'reader') screen.leave();
    else await workshop.call('DELETE', `/api/workshops/${workshop.id}`, { key: workshop.keys.moderator });
    await screen.ended;
    const logged = (): object[] =>
      lines.map((line) => JSON.parse(line)).filter(({ path = '' }) => path.endsWith('/events'));
    await expect.poll(logged).toMatchObject([{ method: 'GET', status: 200, duration: expect.any(Number) }]);
  });

  test('cannot be asked for by HEAD, which would wait for ever', async () => {
    const { app, workshop } = await listening();
    const headers = { authorization: `Bearer ${workshop.keys.beamer}` };
    const url = `/api/workshops/${workshop.id}/events`;
    expect((await app.inject({ method: 'HEAD', url, headers })).statusCode).toBe(404);
  });

  test('do not keep the program from stopping', async () => {
    const { app, workshop, to } = await listening();
    const screen = await to(workshop.keys.beamer);
    await screen.until(/data: /);
    await app.close();
    await screen.ended;
    expect(screen.heard()).not.toContain('replaced');
  });
});
