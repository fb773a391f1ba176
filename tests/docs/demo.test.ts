import { expect, test, vi } from 'vitest';
import { fill } from '../../docs/demo/fill.ts';
import { items, people } from '../../docs/demo/people.ts';
import { startServer } from '../../docs/images/server.ts';

test('the demonstration fills a workshop: votes, what was agreed, report and table', {
  timeout: 60_000,
}, async () => {
  // Vitest sets it to a path, for pages of its own.
  vi.stubEnv('BASE_URL', undefined);
  const server = await startServer();
  try {
    const { id, keys } = await fill(server.address);
    const get = (path: string): Promise<Response> =>
      fetch(`${server.address}/api/workshops/${id}${path}`, {
        headers: { authorization: `Bearer ${keys.moderator}` },
      });
    const state = (await (await get('')).json()) as {
      people: number;
      items: { id: string; phase: string; rounds: number }[];
      current: { item: string; phase: string };
    };
    expect(state.people).toBe(people.length);
    expect(state.current).toMatchObject({ item: items.at(-1)!.id, phase: 'voting' });
    expect(state.items.map(({ rounds }) => rounds)).toEqual([
      ...items.map(({ second }) => (second === undefined ? 1 : 2)),
      1,
    ]);
    expect(state.items.at(-1)).toMatchObject({ id: 'points.goals', phase: 'revealed', voted: people.length });
    expect((await (await get('/report.pdf')).bytes()).subarray(0, 5)).toEqual(
      new TextEncoder().encode('%PDF-'),
    );
    const rows = (await (await get('/votes.csv')).text()).trim().split('\r\n').slice(1);
    const revealed = items.slice(0, -1).flatMap(({ first, second = '' }) => [...first, ...second]);
    expect(rows).toHaveLength(revealed.length);
  } finally {
    await server.stop();
  }
});

test('each invented person says something to each item, or says nothing on purpose', () => {
  for (const { id, first, second = first, choices } of items)
    for (const said of [first, second]) {
      expect(said, id).toHaveLength(people.length);
      const letters = choices.map((_, i) => String.fromCharCode(97 + i)).join('');
      expect(said, id).toMatch(new RegExp(`^[${letters}?-]+$`));
    }
});
