import { describe, expect, test } from 'vitest';
import { made } from './caller.ts';
import { startPages } from './pages/start.ts';

async function begun() {
  const started = await startPages();
  const assessment = await made(started.app);
  await assessment.put('strategy.mandate', { value: 'none' });
  const browser = started.visitor({ [`kompass-${assessment.id}`]: assessment.key });
  return { ...started, ...assessment, browser, path: `/de/assessments/${assessment.id}/plan/best` };
}

describe('the best plan by the API', () => {
  test('is what gains the most for the days that are asked for', async () => {
    const { get } = await begun();
    const { status, body } = await get('/plan/best?days=100');
    expect(status).toBe(200);
    expect(body.steps.map(({ id }: { id: string }) => id)).toContain('get-mandate');
    expect(body.after.low).toBeGreaterThan(body.before.low);
    expect([body.exact, body.fits]).toEqual([true, true]);
    const gains = body.steps.reduce((sum: number, step: { gain: number }) => sum + step.gain, 0);
    expect(gains).toBeCloseTo(body.after.low - body.before.low, 5);
  });

  test('holds no step on a day, and none that is struck', async () => {
    const { get } = await begun();
    expect((await get('/plan/best?days=0')).body.steps).toEqual([]);
    expect((await get('/plan/best?days=100&strike=get-mandate')).body.steps).toEqual([]);
  });

  test('holds a pinned step that does not fit, and says so', async () => {
    const { get } = await begun();
    const { body } = await get('/plan/best?days=1&pin=get-mandate');
    expect([body.fits, body.steps.map(({ id }: { id: string }) => id)]).toEqual([false, ['get-mandate']]);
  });

  test('is given for a key that only reads', async () => {
    const { call, base, readKey } = await begun();
    expect((await call('GET', `${base}/plan/best`, { key: readKey })).status).toBe(200);
  });

  test.each([
    ['no number of days', 'days=many', 'days'],
    ['a goal there is not', 'goal=fame', 'goal'],
    ['a horizon there is not', 'horizon=never', 'horizon'],
    ['a pin that is not called for', 'pin=nothing', 'pin'],
    ['a step both pinned and struck', 'pin=get-mandate&strike=get-mandate', 'get-mandate'],
  ])('refuses %s and names the place', async (_, query, place) => {
    const { get } = await begun();
    const { status, body } = await get(`/plan/best?${query}`);
    expect([status, body.code]).toEqual([400, 'invalid-input']);
    expect(body.errors[0].pointer).toContain(place);
  });
});

describe('the page of the best plan', () => {
  test('shows the steps, what they gain and the curve', async () => {
    const { browser, path } = await begun();
    const page = await browser.get(`${path}?days=100`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Damit anfangen');
    expect(page.text).toContain('Was mehr oder weniger Tage bringen');
    expect(page.text).toContain('name="pin" value="get-mandate"');
  });

  test('keeps what was typed and chosen', async () => {
    const { browser, path } = await begun();
    const { status, text } = await browser.get(`${path}?days=viel&strike=get-mandate`);
    expect(status).toBe(422);
    expect(text).toContain('value="viel"');
    expect(text).toMatch(/name="strike" value="get-mandate" checked/);
    expect(text).toContain('Schreiben Sie eine ganze Zahl');
  });

  test('says of a pin that is struck what to do', async () => {
    const { browser, path } = await begun();
    const { status, text } = await browser.get(`${path}?pin=get-mandate&strike=get-mandate`);
    expect(status).toBe(422);
    expect(text).toContain('lässt sich nicht festhalten');
  });

  test('passes over what is not offered', async () => {
    const { browser, path } = await begun();
    expect((await browser.get(`${path}?goal=fame&pin=nothing&horizon=never`)).status).toBe(200);
  });

  test('says where no step follows from the answers', async () => {
    const { browser, path, put } = await begun();
    await put('strategy.mandate', { value: 'council' });
    const { status, text } = await browser.get(path);
    expect(status).toBe(200);
    expect(text).toContain('kein Schritt');
  });
});
