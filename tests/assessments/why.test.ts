import { describe, expect, test } from 'vitest';
import { made } from './caller.ts';
import { startApp } from './start.ts';

const start = async () => made((await startApp()).app, {});

describe('what to find out next', () => {
  test('is each open answer with what it is worth, and the first three together', async () => {
    const { put, get } = await start();
    await put('strategy.goals', { value: ['cost'] });
    const { status, body } = await get('/worth');
    expect(status).toBe(200);
    expect(body.worth.map((w: { question: string }) => w.question)).toEqual([
      'strategy.mandate',
      'strategy.share',
    ]);
    expect(body.worth[0]).toMatchObject({
      tried: ['none', 'council'],
      exact: true,
      findings: [{ finding: 'mandate-missing', certainly: 1, not: 1 }],
    });
    expect(body.worth[0].narrows.mean).toBeGreaterThanOrEqual(body.worth[0].narrows.least);
    expect(body.together.least).toBeGreaterThan(0);
  });

  test('is nothing once all is answered', async () => {
    const { put, get } = await start();
    await put('strategy.mandate', { value: 'none' });
    await put('strategy.goals', { value: ['cost'] });
    await put('strategy.share', { notApplicable: true });
    expect((await get('/worth')).body).toEqual({ worth: [], together: null });
  });
});
