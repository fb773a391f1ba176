import { describe, expect, test } from 'vitest';
import { made } from './caller.ts';
import { button, fieldsOf, startPages } from './pages/start.ts';

const given = {
  'strategy.mandate': { value: 'council' },
  'strategy.scope': { value: 'part' },
  'strategy.share': { value: 30, note: 'Stand 2025' },
};

/** A first round with answers and a plan, and the round after it. */
async function secondRound() {
  const started = await startPages();
  const first = await made(started.app);
  await first.putMany(given);
  const plan = { 'get-mandate': { owner: 'Frau Kurz', due: null, state: 'begun' } };
  await first.call('PUT', `${first.base}/plan`, { key: first.key, body: { measures: plan } });
  const { status, body } = await first.call('POST', `${first.base}/rounds`, { key: first.key });
  expect(status).toBe(201);
  const base = `/api/assessments/${body.id}`;
  const get = (path = '') => first.call('GET', `${base}${path}`, { key: body.key });
  const browser = started.visitor({ [`kompass-${body.id}`]: body.key });
  return { ...started, first, plan, key: body.key, base, get, browser, path: `/de/assessments/${body.id}` };
}

describe('the next round', () => {
  test('begins with nothing answered: what was said before counts as unknown until confirmed', async () => {
    const { get, first } = await secondRound();
    expect((await get()).body).toMatchObject({ answers: {}, progress: { answered: 0 } });
    const { overall } = (await get('/result')).body;
    const empty = await made((await secondRound()).app);
    expect(overall).toEqual((await empty.get('/result')).body.overall);
    expect((await first.get()).body.answers).toEqual(given);
  });

  test('takes along the plan and, in its file, the answers with their notes', async () => {
    const { get, plan, app } = await secondRound();
    const file = (await get('/saved.json')).body;
    expect(file.beside.plan).toEqual(plan);
    expect(file.beside.earlier).toMatchObject({ version: '2026-1', answers: given });
    const again = await made(app, file);
    expect((await again.get('/saved.json')).body).toEqual(file);
  });

  test('cannot be begun with the key for reading', async () => {
    const { first } = await secondRound();
    const refused = await first.call('POST', `${first.base}/rounds`, { key: first.readKey });
    expect([refused.status, refused.body.code]).toEqual([403, 'read-only']);
  });
});

describe('the pages of the next round', () => {
  test('begin at the overview of the round before, and lead to a new link', async () => {
    const { first, visitor, app } = await secondRound();
    const browser = visitor({ [`kompass-${first.id}`]: first.key });
    const page = `/de/assessments/${first.id}`;
    const begun = await browser.post(
      `${page}/rounds`,
      fieldsOf((await browser.get(page)).text, `${page}/rounds`),
    );
    expect(begun.status).toBe(303);
    expect(begun.location).not.toContain(first.id);
    expect((await browser.get(begun.location!)).text).toContain('Die neue Runde hat begonnen.');
    expect((await app.inject(`${page}/rounds`)).statusCode).toBe(303);
  });

  test('one answer is confirmed with its note, at the place where it stands', async () => {
    const { browser, path, get } = await secondRound();
    const page = `${path}/sections/strategy`;
    const { text } = await browser.get(page);
    expect(text).toMatch(/20\d\d stand hier:/);
    const confirmed = await browser.post(page, {
      ...fieldsOf(text, page),
      ...button('confirm strategy.share'),
    });
    expect([confirmed.status, confirmed.location]).toEqual([303, `${page}#strategy.share`]);
    expect((await get()).body.answers).toEqual({
      'strategy.share': { ...given['strategy.share'], origin: 'earlier' },
    });
  });

  test('a topic is confirmed by one button, with what is asked only then, but for what was typed anew', async () => {
    const { browser, path, get } = await secondRound();
    const page = `${path}/sections/strategy`;
    const { text } = await browser.get(page);
    expect(text).toContain('Alle 3 bestätigen: sie gelten noch');
    await browser.post(page, { ...fieldsOf(text, page), 'strategy.share': '40', ...button('confirm') });
    expect((await get()).body.answers).toEqual({
      'strategy.mandate': { ...given['strategy.mandate'], origin: 'earlier' },
      'strategy.scope': { ...given['strategy.scope'], origin: 'earlier' },
      'strategy.share': { value: 40 },
    });
    const after = (await browser.get(page)).text;
    expect(after).not.toContain('value="confirm');
    expect(after).toMatch(/20\d\d stand hier:<\/span> 30/);
  });

  test('the result tells what moved, and what still waits', async () => {
    const { browser, path, base, key, first } = await secondRound();
    const waiting = (await browser.get(`${path}/result`)).text;
    expect(waiting).toContain('Was sich seit');
    expect(waiting).toContain('3 noch zu bestätigen; bis dahin zählen sie als unbekannt.');
    const answers = { 'strategy.mandate': { value: 'council' }, 'strategy.scope': { value: 'whole' } };
    const { status } = await first.call('PUT', `${base}/answers`, { key, body: { answers } });
    expect(status).toBe(200);
    const moved = (await browser.get(`${path}/result`)).text;
    expect(moved).toContain('1 bestätigt, 1 heute anders, 0 neu. 1 noch zu bestätigen');
    expect(moved).toContain('Antworten, die heute anders lauten');
    expect((await browser.get(`/en${path.slice(3)}/result`)).text).toContain('What moved since');
  });
});
