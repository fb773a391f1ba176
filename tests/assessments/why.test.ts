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

describe('why', () => {
  test('is told of each score, each knock-out and each finding, with what would change it', async () => {
    const { put, get } = await start();
    await put('strategy.mandate', { value: 'none' });
    const { status, body } = await get('/why?language=en');
    expect(status).toBe(200);
    const [overall, strategy] = body.scores;
    expect(overall).toMatchObject({
      id: 'overall',
      next: { missing: [{ question: 'strategy.mandate', to: { choices: ['council'] } }] },
    });
    expect(strategy.because[0]).toMatchObject({ of: 'strategy.mandate', stand: 'given' });
    expect(strategy.because[0].sentence).toContain('mandate? the choice none');
    expect(strategy.next).toMatchObject({ from: 'low', to: 'high', exact: true });
    expect(body.findings).toMatchObject([
      {
        id: 'mandate-missing',
        holds: 'certainly',
        because: [{ question: 'strategy.mandate', holds: 'yes' }],
        undone: { ways: [[{ question: 'strategy.mandate', to: { choices: ['council'] } }]] },
      },
    ]);
    expect(body.findings[0].undone.sentence).toBe(
      'Would no longer hold if: “mandate?” – “the choice council”.',
    );
  });

  test('is told in the language of the assessment, unless another one is asked for', async () => {
    const { put, get } = await start();
    await put('strategy.mandate', { value: 'none' });
    expect((await get('/why')).body.findings[0].undone.sentence).toMatch(/^Fiele weg, wenn: /);
    expect((await get('/why?language=fr')).status).toBe(404);
  });
});
