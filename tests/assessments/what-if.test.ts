import { describe, expect, test } from 'vitest';
import { made } from './caller.ts';
import { startApp } from './start.ts';

const saved = { 'profile.kind': { value: 'town' }, 'strategy.mandate': { value: 'none', note: 'seit 2020' } };

async function begun() {
  const { app } = await startApp();
  const assessment = await made(app, { answers: saved });
  const { call, base, key } = assessment;
  const ask = (answers: object, by = key) => call('POST', `${base}/what-if`, { key: by, body: { answers } });
  return { app, ...assessment, ask };
}

describe('what if, by the API', () => {
  test('tells what would be and what is, and saves nothing', async () => {
    const { ask, get, put } = await begun();
    const whole = (await get()).body;
    const is = (await get('/result')).body;
    const { status, body } = await ask({ 'strategy.mandate': { value: 'council' } });
    expect([status, body.before]).toEqual([200, is]);
    expect(body.result).not.toEqual(is);
    expect((await get()).body).toEqual(whole);
    await put('strategy.mandate', { value: 'council' });
    expect((await get('/result')).body).toEqual(body.result);
  });

  test('supposes that nothing was answered where this is asked for', async () => {
    const { ask } = await begun();
    const { result, before } = (await ask({ 'strategy.mandate': { open: true } })).body;
    expect(before.unanswered).not.toContain('strategy.mandate');
    expect(result.unanswered).toContain('strategy.mandate');
  });

  test('may be asked by whoever may read the result', async () => {
    const { ask, readKey, call, base } = await begun();
    expect((await ask({}, readKey)).status).toBe(200);
    expect((await call('POST', `${base}/what-if`, { body: { answers: {} } })).status).toBe(401);
  });

  test('refuses what could not be saved, and says what', async () => {
    const { ask } = await begun();
    const { status, body } = await ask({
      'strategy.mandate': { value: 'king' },
      'nothing.there': { value: 'x' },
    });
    expect([status, body.code]).toEqual([422, 'answers-refused']);
    expect(body.errors.map((e: { question: string }) => e.question)).toEqual([
      'strategy.mandate',
      'nothing.there',
    ]);
  });
});
