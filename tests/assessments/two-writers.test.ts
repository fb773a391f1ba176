import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { made } from './caller.ts';
import { startApp } from './start.ts';

/** Two programs on the same folder, each listening for itself. */
async function two(): Promise<{ addresses: string[]; id: string; key: string }> {
  const first = await startApp({}, { patience: 20_000 });
  const second = await startApp({}, { folder: first.folder, patience: 20_000 });
  const { id, key } = await made(first.app);
  const addresses = await Promise.all([first, second].map(({ app }) => app.listen({ port: 0 })));
  return { addresses, id, key };
}

async function put(url: string, key: string, body: object, revision?: number): Promise<Response> {
  return fetch(url, {
    method: 'PUT',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${key}`,
      ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
    },
  });
}

describe('two programs on one database, over HTTP', () => {
  test('lose no answer that was acknowledged', async () => {
    const { addresses, id, key } = await two();
    const shares = Array.from({ length: 60 }, (_, n) => n);
    const saved = await Promise.all(
      shares.map((n) =>
        put(`${addresses[n % 2]}/api/assessments/${id}/answers/strategy.share`, key, { value: n }),
      ),
    );
    expect(saved.map((s) => s.status)).toEqual(shares.map(() => 200));
    const revisions = await Promise.all(
      saved.map(async (s) => ((await s.json()) as { revision: number }).revision),
    );
    expect(revisions.toSorted((a, b) => a - b)).toEqual(shares.map((n) => n + 1));
  });

  test('let one of several win who all saw the same revision, and tell the others', async () => {
    const { addresses, id, key } = await two();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        put(`${addresses[n % 2]}/api/assessments/${id}/answers/strategy.share`, key, { value: n }, 0),
      ),
    );
    expect(answers.filter((a) => a.status === 200)).toHaveLength(1);
    expect(answers.filter((a) => a.status === 412)).toHaveLength(19);
  });
});

test('people who save different questions at once never lose one another’s answers', async () => {
  const { app } = await startApp();
  const questions = {
    'profile.kind': ['town', 'county'],
    'strategy.mandate': ['none', 'council'],
    'strategy.share': [1, 2, 3],
  };
  const step = fc
    .constantFrom(...Object.entries(questions))
    .chain(([question, values]) =>
      fc.record({ question: fc.constant(question), value: fc.constantFrom<string | number>(...values) }),
    );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
      const { put: give, get } = await made(app);
      const saved = await Promise.all(steps.map(({ question, value }) => give(question, { value })));
      expect(saved.every((s) => s.status === 200)).toBe(true);
      const { answers, revisions } = (await get()).body;
      expect(new Set(Object.keys(answers))).toEqual(new Set(steps.map((s) => s.question)));
      for (const { question } of steps) {
        const highest = Math.max(
          ...saved.filter((s) => s.body.question === question).map((s) => s.body.revision),
        );
        expect(revisions[question]).toBe(highest);
        const winners = steps.filter(
          (_, i) => saved[i]!.body.question === question && saved[i]!.body.revision === highest,
        );
        expect(winners.map((w) => w.value)).toContain(answers[question].value);
      }
    }),
    { numRuns: 30 },
  );
}, 30_000);
