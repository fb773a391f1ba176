import { describe, expect, test } from 'vitest';
import { library } from '../../server/assessments/library.ts';
import { smallVersions } from '../fixtures/two-versions.ts';
import { made } from './caller.ts';
import { fieldsOf, fileForm, plain, startPages } from './pages/start.ts';

const given = {
  'profile.areas': { value: ['servers'] },
  'servers.use': { value: 'open' },
  'strategy.mandate': { value: 'council', note: 'Protokoll 7' },
  'strategy.goals': { value: ['cost'] },
  'money.share': { value: 45 },
};

/** Both versions of the small content, the second published, and an assessment under the first. */
async function underFirst() {
  const contents = smallVersions().map(({ content }) => content);
  contents[1]!.questionnaire.published = '2026-03-01';
  const started = await startPages({ library: library(contents) });
  const first = await made(started.app, { questionnaire: 'small', version: '1', answers: given });
  const browser = started.visitor({ [`kompass-${first.id}`]: first.key });
  return { ...started, first, browser, page: `/de/assessments/${first.id}` };
}

const addsUp = (scores: Record<string, { low: number; high: number }>[]): void => {
  expect(scores.length).toBeGreaterThan(0);
  for (const { before, after, answers, rules } of scores)
    for (const end of ['low', 'high'] as const)
      expect(after![end] - before![end]).toBeCloseTo(answers![end] + rules![end]);
};

describe('an assessment under a version that is no longer the newest', () => {
  test('is told so unasked on its result, with the figure under both and a way to take it over', async () => {
    const { browser, page } = await underFirst();
    const text = plain((await browser.get(`${page}/result`)).text);
    expect(text).toContain('Es gibt eine neuere Fassung der Fragen und Regeln: 2.');
    expect(text).toContain('Was die neuere Fassung 2 ändert');
    expect(text).toContain(
      'Gibt es einen Auftrag, offene Software zu prüfen?“: Die Antwort ist jetzt in mehrere aufgeteilt.',
    );
    expect(text).toContain('Neu: „Lizenzen kosten viel“ (durch Regeln)');
    expect(text).toContain('Mit der neueren Fassung weitermachen');
    expect((await browser.get(`/en${page.slice(3)}/result`)).text).toContain('There is a newer version');
  });

  test('offers no button to whoever may only read', async () => {
    const { first, visitor, page } = await underFirst();
    const reader = visitor({ [`kompass-${first.id}`]: first.readKey });
    const { text } = await reader.get(`${page}/result`);
    expect(text).toContain('Es gibt eine neuere Fassung');
    expect(text).not.toContain('Mit der neueren Fassung weitermachen');
  });

  test('is the same by the API, and the parts add up', async () => {
    const { first } = await underFirst();
    const { body } = await first.get('/comparison');
    expect(body.earlier).toBeNull();
    expect(body.newer).toMatchObject({ before: { version: '1' }, after: { version: '2' } });
    addsUp(body.newer.scores);
  });

  test('taken over, its answers wait under their new names, and the difference stays split', async () => {
    const { browser, page, first, visitor } = await underFirst();
    const form = fieldsOf((await browser.get(`${page}/result`)).text, `${page}/rounds`);
    const { location, cookies } = await browser.post(`${page}/rounds`, form);
    const id = /assessments\/([^?]+)/.exec(location!)![1]!;
    const [key] = Object.values(cookies);
    const saved = (await first.call('GET', `/api/assessments/${id}/saved.json`, { key: key! })).body;
    expect(saved.version).toBe('2');
    expect(saved.beside.earlier).toEqual({
      asOf: saved.asOf,
      version: '1',
      answers: {
        'profile.areas': { value: ['machines'] },
        'machines.use': { value: 'open' },
        'strategy.goals': { value: ['gains'] },
        'money.share': { value: 45 },
      },
      given: { ...given, 'strategy.mandate': { value: 'council' } },
    });
    const again = visitor({ [`kompass-${id}`]: key! });
    const text = plain((await again.get(`/de/assessments/${id}/result`)).text);
    expect(text).toContain('Die frühere Runde wurde nach der Fassung 1 gerechnet, die heutige nach 2.');
    expect(text).toContain('durch Regeln');
    expect(text).not.toContain('Es gibt eine neuere Fassung');
    const { body } = await first.call('GET', `/api/assessments/${id}/comparison`, { key: key! });
    expect(body.newer).toBeNull();
    addsUp(body.earlier.scores);
  });

  test('a service of a renamed area goes along with it', async () => {
    const { first } = await underFirst();
    const service = { name: 'Kasse', area: 'servers' };
    const put = await first.call('PUT', `${first.base}/services`, {
      key: first.key,
      body: { services: [fullService(service)], groups: [] },
    });
    expect(put.status).toBe(200);
    const { status, body } = await first.call('POST', `${first.base}/rounds`, { key: first.key });
    expect(status).toBe(201);
    const { body: kept } = await first.call('GET', `/api/assessments/${body.id}/services`, { key: body.key });
    expect(JSON.stringify(kept)).toContain('"area":"machines"');
  });
});

const fullService = (own: object): object => ({
  id: 's1',
  product: null,
  maker: null,
  users: null,
  contractEnd: null,
  noticeMonths: null,
  costPerYear: null,
  critical: false,
  needs: [],
  acceptedUntil: null,
  exit: { exported: null, readBack: null, format: null, alternative: null, daysWithout: null },
  ...own,
});

describe('a saved check is opened as the earlier one', () => {
  /** A check of today under the second version, and the file of an older one under the first. */
  async function two() {
    const all = await underFirst();
    const file = { ...(await all.first.get('/saved.json')).body, asOf: '2025-03-10' };
    const now = await made(all.app, {
      questionnaire: 'small',
      version: '2',
      answers: { 'strategy.order': { value: 'none' }, 'money.share': { value: 20 } },
    });
    const browser = all.visitor({ [`kompass-${now.id}`]: now.key });
    const page = `/de/assessments/${now.id}/earlier`;
    const send = async (text: string) => {
      const { token } = fieldsOf((await browser.get(page)).text, page);
      const [body, headers] = fileForm(text, { token: token! });
      return browser.post(page, body, headers);
    };
    return { ...all, file, now, browser, page, send };
  }

  test('on the page, and the result tells what moved by answers and by rules', async () => {
    const { send, file, browser, page } = await two();
    const { status, text } = await send(JSON.stringify(file));
    expect(status).toBe(200);
    expect(plain(text)).toContain('Verglichen wird jetzt mit der Prüfung vom 10. März 2025.');
    const result = plain((await browser.get(page.replace('earlier', 'result'))).text);
    expect(result).toContain('Was sich seit März 2025 bewegt hat');
    expect(result).toContain('durch Antworten');
    expect(plain((await browser.get(page)).text)).toContain('Zurzeit wird mit der Prüfung vom 10. März 2025');
  });

  test('by the API, with what does not fit told', async () => {
    const { now, file } = await two();
    const answers = { ...file.answers, 'money.share': { value: 999 } };
    const put = await now.call('PUT', `${now.base}/earlier`, { key: now.key, body: { ...file, answers } });
    expect(put.body).toMatchObject({ asOf: '2025-03-10', version: '1', revision: 1 });
    expect(put.body.problems).toMatchObject([{ question: 'money.share' }]);
    addsUp((await now.get('/comparison')).body.earlier.scores);
  });

  test('two of one version are compared too, all of it put down to the answers', async () => {
    const { now } = await two();
    const file = { ...(await now.get('/saved.json')).body, asOf: '2025-01-01', answers: {} };
    await now.call('PUT', `${now.base}/earlier`, { key: now.key, body: file });
    const { earlier } = (await now.get('/comparison')).body;
    for (const { rules } of earlier.scores) expect(rules).toEqual({ low: 0, high: 0 });
    addsUp(earlier.scores);
  });

  test.each([
    ['', 'Bitte wählen Sie eine Datei aus.'],
    ['{', 'Diese Datei ist keine gespeicherte Prüfung.'],
    ['{"asOf": "2030-01-01", "answers": {}}', 'Öffnen Sie die jüngere Prüfung'],
    ['{"version": "7", "answers": {}}', 'in der Fassung „7“'],
  ])('a file that cannot be (%j) is told with what to do', async (text, told) => {
    const { send, now } = await two();
    const answer = await send(text);
    expect(answer.status).toBe(422);
    expect(plain(answer.text)).toContain(told);
    expect((await now.get('/saved.json')).body.beside?.earlier).toBeUndefined();
  });

  test('a file of a newer version is not compared with an older check', async () => {
    const { first, now } = await two();
    const file = (await now.get('/saved.json')).body;
    const { status, body } = await first.call('PUT', `${first.base}/earlier`, { key: first.key, body: file });
    expect([status, body.code]).toEqual([422, 'not-comparable']);
  });

  test('not without the mark of the form, nor by whoever may only read', async () => {
    const { browser, page, file, now } = await two();
    const [body, headers] = fileForm(JSON.stringify(file));
    expect((await browser.post(page, body, headers)).status).toBe(403);
    const put = await now.call('PUT', `${now.base}/earlier`, { key: now.readKey, body: file });
    expect([put.status, put.body.code]).toEqual([403, 'read-only']);
  });
});
