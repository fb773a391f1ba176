import { describe, expect, test } from 'vitest';
import { made } from './caller.ts';
import { startApp } from './start.ts';

async function begun() {
  const { app } = await startApp();
  const assessment = await made(app);
  const { call, base, key } = assessment;
  const put = (weights: object, headers: Record<string, string> = {}) =>
    call('PUT', `${base}/weights`, { key, body: { weights }, headers });
  const [score, parts] = Object.entries((await assessment.get('/weights')).body.ruleSet)[0]! as [
    string,
    Record<string, number>,
  ];
  return { app, ...assessment, put, score, part: Object.keys(parts)[0]!, parts };
}

describe("weights of one's own by the API", () => {
  test('are none at first, told with those of the rule set, and given back as written', async () => {
    const { get, put, call, base, readKey, score, part } = await begun();
    expect((await get('/weights')).body).toMatchObject({ weights: {}, revision: 0 });
    expect((await put({ [score]: { [part]: 7.5 } })).body.revision).toBe(1);
    const read = await call('GET', `${base}/weights`, { key: readKey });
    expect([read.body.weights, read.headers.etag]).toEqual([{ [score]: { [part]: 7.5 } }, '"1"']);
  });

  test('are refused with the place: unknown names, too great, all zero', async () => {
    const { get, put, score, part, parts } = await begun();
    const zero = Object.fromEntries(Object.keys(parts).map((key) => [key, 0]));
    for (const [weights, place] of [
      [{ none: { a: 1 } }, 'none'],
      [{ [score]: { none: 1 } }, 'none'],
      [{ [score]: { [part]: 11 } }, part],
      [{ [score]: zero }, score],
    ] as const) {
      const { status, body } = await put(weights);
      expect([status, body.code]).toEqual([400, 'invalid-input']);
      expect(JSON.stringify(body.errors)).toContain(place);
    }
    expect((await get('/weights')).body.revision).toBe(0);
  });

  test('tell whoever comes second what stands there', async () => {
    const { put, score, part } = await begun();
    await put({ [score]: { [part]: 1 } }, { 'if-match': '"0"' });
    const second = await put({ [score]: { [part]: 2 } }, { 'if-match': '"0"' });
    expect([second.status, second.body.stored.revision]).toEqual([412, 1]);
  });

  test('go along in the saved file and come back with it, unless they do not fit', async () => {
    const { get, put, call, score, part } = await begun();
    await put({ [score]: { [part]: 4 } });
    const saved = (await get('/saved.json')).body;
    expect(saved.beside.weights).toEqual({ [score]: { [part]: 4 } });
    expect((await call('POST', '/api/assessments', { body: saved })).status).toBe(201);
    const wrong = { ...saved, beside: { weights: { none: {} } } };
    const refused = await call('POST', '/api/assessments', { body: wrong });
    expect([refused.status, JSON.stringify(refused.body.errors)]).toEqual([
      400,
      expect.stringContaining('/beside/weights'),
    ]);
  });
});

describe('how firm the order is, by the API', () => {
  test('is told with seed and number of weightings, and what own weights come to', async () => {
    const { get, put, score, part } = await begun();
    const { status, body } = await get('/robustness');
    expect(status).toBe(200);
    expect(body).toMatchObject({ seed: 1, weightings: 10_000, own: null });
    await put({ [score]: { [part]: 4 } });
    expect((await get('/robustness')).body.own.weights).toEqual({ [score]: { [part]: 4 } });
    expect((await get('/robustness')).body.steps).toEqual(body.steps);
  });
});
