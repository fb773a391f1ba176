import { describe, expect, test } from 'vitest';
import { library } from '../../server/assessments/library.ts';
import { handmadeContent } from '../fixtures/small-rule-set.ts';
import { made } from './caller.ts';
import { startApp } from './start.ts';

const answers = {
  'areas.used': { value: ['office'] },
  'strategy.mandate': { value: 'council', note: 'Ö "x"\n', evidence: 'file', grade: 'heard' },
  'strategy.scope': { value: 'part' },
  'strategy.share': { span: [1, 2.5] },
  'office.contract-end': { value: '2027-12' },
  'office.export': { open: true, note: 'ask' },
};

describe('a saved assessment', () => {
  test('holds everything, hidden answers apart', async () => {
    const { putMany, put, get } = await made((await startApp()).app, { name: 'Stadt Ö', mode: 'full' });
    await putMany(answers);
    await put('strategy.mandate', { value: 'none' });
    const { body, headers } = await get('/saved.json');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="oss-kompass-\w+\.json"$/);
    const { 'strategy.scope': hidden, ...others } = answers;
    expect(body).toEqual({
      format: 'oss-kompass-assessment',
      formatVersion: 1,
      questionnaire: 'small',
      version: '2026-1',
      mode: 'full',
      language: 'de',
      name: 'Stadt Ö',
      contact: '',
      asOf: '2026-03-10',
      answers: { ...others, 'strategy.mandate': { value: 'none' } },
      hidden: { 'strategy.scope': hidden },
    });
  });

  test('holds for the key for reading only what its pages show', async () => {
    const { app } = await startApp();
    const { putMany, put, call, base, readKey, get } = await made(app);
    await putMany(answers);
    await put('strategy.mandate', { value: 'none' });
    const { hidden, ...shown } = (await get('/saved.json')).body;
    expect(Object.keys(hidden)).toEqual(['strategy.scope']);
    expect((await call('GET', `${base}/saved.json`, { key: readKey })).body).toEqual(shown);
  });

  test('opens again as a new assessment, with the same result and the same file', async () => {
    const { app } = await startApp();
    const first = await made(app, { asOf: '2026-01-15', name: 'Stadt Ö' });
    await first.putMany(answers);
    await first.put('strategy.mandate', { value: 'none' });
    const file = (await first.get('/saved.json')).body;
    const second = await made(app, file);
    expect(second.id).not.toBe(first.id);
    expect((await second.get('/saved.json')).body).toEqual(file);
    expect((await second.get('/result')).body).toEqual((await first.get('/result')).body);
  });

  test('leaves open what does not fit, keeps its note, and tells what was refused', async () => {
    const { app } = await startApp();
    const { call } = await made(app);
    const opened = await call('POST', '/api/assessments', {
      headers: { 'accept-language': 'en' },
      body: {
        answers: {
          'strategy.share': { value: 400, note: 'from the list' },
          'gone.question': { value: 'x' },
          'strategy.scope': { value: 'part' },
          'profile.kind': { value: 'town' },
        },
      },
    });
    expect(opened.status).toBe(201);
    expect(opened.body.problems).toEqual([
      { question: 'strategy.share', code: 'out-of-bounds', detail: 'Enter a value from 0 to 100.' },
      {
        question: 'gone.question',
        code: 'unknown-question',
        detail: expect.stringContaining('gone.question'),
      },
      { question: 'strategy.scope', code: 'hidden-question', detail: expect.any(String) },
    ]);
    expect(opened.body.refused).toEqual({
      'strategy.share': { value: 400, note: 'from the list' },
      'gone.question': { value: 'x' },
    });
    const { id, key } = opened.body;
    const saved = (await call('GET', `/api/assessments/${id}/saved.json`, { key })).body;
    expect(saved.answers).toEqual({
      'profile.kind': { value: 'town' },
      'strategy.share': { open: true, note: 'from the list' },
    });
    expect(saved.hidden).toEqual({ 'strategy.scope': { value: 'part' } });
  });

  test('gives back an answer whose question has a name that objects have from birth', async () => {
    const { call } = await made((await startApp()).app);
    const body = '{"answers": {"__proto__": {"value": "x"}, "constructor": {"value": "y"}}}';
    const headers = { 'content-type': 'application/json' };
    const opened = await call('POST', '/api/assessments', { body, headers });
    expect(opened.status).toBe(201);
    expect(opened.body.problems.map((p: { question: string }) => p.question)).toEqual([
      '__proto__',
      'constructor',
    ]);
    expect(Object.entries(opened.body.refused)).toEqual([
      ['__proto__', { value: 'x' }],
      ['constructor', { value: 'y' }],
    ]);
  });

  test('of a later format, or of no format of ours, is refused', async () => {
    const { call } = await made((await startApp()).app);
    for (const body of [{ format: 'other' }, { formatVersion: 2 }])
      expect((await call('POST', '/api/assessments', { body })).status).toBe(400);
  });
});

describe('which version a new assessment gets', () => {
  const several = library([
    handmadeContent({ version: '2026-2', published: '2026-02-01' }),
    handmadeContent({ version: '2026-10', published: '2026-10-01' }),
    handmadeContent({ version: '2027-1' }),
    handmadeContent({ id: 'other', version: '1' }),
  ]);

  test.each([
    [{}, 'small', '2026-10'],
    [{ questionnaire: 'small', version: '2027-1' }, 'small', '2027-1'],
    [{ version: '2026-2' }, 'small', '2026-2'],
    [{ questionnaire: 'other' }, 'other', '1'],
  ])('%o gives %s %s', async (body, questionnaire, version) => {
    const { get } = await made((await startApp({ library: several })).app, body);
    expect((await get()).body).toMatchObject({ questionnaire, version });
  });

  test.each([
    [{ questionnaire: 'kreis' }, 'questionnaire-not-there', 'small, other'],
    [{ version: '1999-1' }, 'version-not-there', '2026-2, 2026-10, 2027-1'],
    [{ language: 'fr' }, 'language-not-there', 'de, en'],
  ])('%o is not there, and the answer names what is', async (body, code, there) => {
    const { call } = await made((await startApp({ library: several })).app);
    const refused = await call('POST', '/api/assessments', { body });
    expect(refused).toMatchObject({ status: 404, body: { code } });
    expect(refused.body.detail).toContain(there);
  });

  test('one that has left the library is told, and the answers stay', async () => {
    const { app, folder } = await startApp({ library: several });
    const { base, key, put } = await made(app, { version: '2026-2' });
    await put('profile.kind', { value: 'town' });
    const without = await startApp(
      { library: library([handmadeContent({ version: '2026-10' })]) },
      { folder },
    );
    const { call } = await made(without.app);
    const told = await call('GET', base, { key });
    expect(told).toMatchObject({ status: 404, body: { code: 'version-not-there' } });
    expect(told.body.detail).toContain('bitten Sie die Betreiberin oder den Betreiber');
    expect((await (await made(app)).call('GET', base, { key })).body.answers).toEqual({
      'profile.kind': { value: 'town' },
    });
  });
});
