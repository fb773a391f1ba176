import { describe, expect, test } from 'vitest';
import { made } from './caller.ts';
import { startApp } from './start.ts';

const start = async (body: object = {}) => made((await startApp()).app, body);

describe('giving one answer', () => {
  test('saves it and tells its revision, how far it is and what is open', async () => {
    const { put, get } = await start();
    const saved = await put('strategy.mandate', {
      value: 'council',
      note: 'SVV 12/2025',
      grade: 'documented',
    });
    expect(saved.status).toBe(200);
    expect(saved.headers.etag).toBe('"1"');
    expect(saved.body).toEqual({
      question: 'strategy.mandate',
      revision: 1,
      progress: { answered: 1, total: 6 },
      openQuestions: ['profile.kind', 'areas.used', 'strategy.scope', 'strategy.goals', 'strategy.share'],
    });
    expect((await get()).body.answers).toEqual({
      'strategy.mandate': { value: 'council', note: 'SVV 12/2025', grade: 'documented' },
    });
  });

  test.each([
    ['a value', 'strategy.goals', { value: ['cost', 'security'] }],
    ['a span of numbers', 'strategy.share', { span: [10, 20.5] }],
    ['not known', 'strategy.share', { unknown: true }],
    ['does not apply', 'strategy.share', { notApplicable: true, evidence: 'file 12' }],
  ])('takes %s', async (_what, question, answer) => {
    const { put, get } = await start();
    expect((await put(question, answer)).status).toBe(200);
    expect((await get()).body.answers).toEqual({ [question]: answer });
  });

  test('raises the revision with a change, and not when nothing changes', async () => {
    const { put } = await start();
    expect((await put('profile.kind', { value: 'town' })).body.revision).toBe(1);
    expect((await put('profile.kind', { value: 'town' })).body.revision).toBe(1);
    expect((await put('profile.kind', { value: 'county' })).body.revision).toBe(2);
  });

  test('can be withdrawn; the note stays', async () => {
    const { put, get } = await start();
    await put('profile.kind', { value: 'town', note: 'ask again' });
    const withdrawn = await put('profile.kind', { open: true, note: 'ask again' });
    expect(withdrawn.body).toMatchObject({ revision: 2, progress: { answered: 0 } });
    expect((await get()).body.answers).toEqual({ 'profile.kind': { open: true, note: 'ask again' } });
    expect((await get()).body.openQuestions).toContain('profile.kind');
  });
});

describe('an answer that hides others', () => {
  test('keeps them, but shows and scores them nowhere until they are asked again', async () => {
    const { put, get } = await start();
    await put('strategy.mandate', { value: 'council' });
    await put('strategy.scope', { value: 'whole' });
    const before = (await get('/result')).body;
    await put('strategy.mandate', { value: 'none' });
    expect(Object.keys((await get()).body.answers)).toEqual(['strategy.mandate']);
    expect(JSON.stringify((await get('/result')).body)).not.toContain('strategy.scope');
    const saved = (await get('/saved.json')).body;
    expect(saved.answers).not.toHaveProperty('strategy.scope');
    expect(saved.hidden).toEqual({ 'strategy.scope': { value: 'whole' } });
    await put('strategy.mandate', { value: 'council' });
    expect((await get()).body.answers['strategy.scope']).toEqual({ value: 'whole' });
    expect((await get('/result')).body).toEqual(before);
  });

  test('makes answering them an error that says so', async () => {
    const { put } = await start();
    const refused = await put('strategy.scope', { value: 'whole' }, { 'accept-language': 'en' });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'hidden-question',
      title: 'This question is not asked at present',
    });
  });

  test('brings the questions of an area when it is chosen', async () => {
    const { put, get } = await start();
    expect((await put('office.export', { value: 'tested' })).status).toBe(409);
    await put('areas.used', { value: ['office'] });
    expect((await put('office.export', { value: 'tested' })).status).toBe(200);
    expect((await put('servers.export', { value: 'tested' })).status).toBe(409);
    const { sections } = (await get()).body.progress;
    expect(sections.at(-1)).toEqual({ id: 'office', answered: 1, total: 2 });
  });
});

describe('two who change the same answer', () => {
  test('the second is told of both, with If-Match, and nothing is overwritten', async () => {
    const { put, get } = await start();
    await put('profile.kind', { value: 'town' });
    await put('profile.kind', { value: 'county' }, { 'if-match': '"1"' });
    const late = await put('profile.kind', { unknown: true }, { 'if-match': '"1"' });
    expect(late.status).toBe(412);
    expect(late.body).toMatchObject({
      code: 'changed-meanwhile',
      conflicts: [
        { question: 'profile.kind', yours: { unknown: true }, stored: { value: 'county' }, revision: 2 },
      ],
    });
    expect((await get()).body.answers['profile.kind']).toEqual({ value: 'county' });
    expect((await put('profile.kind', { unknown: true }, { 'if-match': '"2"' })).status).toBe(200);
  });

  test('both meaning the same is no conflict', async () => {
    const { put } = await start();
    await put('profile.kind', { value: 'town' });
    await put('profile.kind', { value: 'county' });
    expect((await put('profile.kind', { value: 'county' }, { 'if-match': '1' })).body.revision).toBe(2);
  });

  test('0 stands for an answer nobody has given yet', async () => {
    const { put } = await start();
    expect((await put('profile.kind', { value: 'town' }, { 'if-match': '"0"' })).status).toBe(200);
    const second = await put('profile.kind', { value: 'county' }, { 'if-match': '"0"' });
    expect(second.status).toBe(412);
  });

  test.each(['x', '"1', '-1', '1.5', '*', '"1", "2"', '99999999999'])(
    'If-Match: %s is told to be unreadable',
    async (header) => {
      const { put } = await start();
      const refused = await put('profile.kind', { value: 'town' }, { 'if-match': header });
      expect(refused).toMatchObject({ status: 400, body: { code: 'wrong-revision' } });
    },
  );
});

describe('giving many answers', () => {
  test('saves all at once, whatever their order', async () => {
    const { putMany } = await start();
    const saved = await putMany({
      'office.export': { value: 'tested' },
      'strategy.scope': { value: 'part' },
      'strategy.mandate': { value: 'council' },
      'areas.used': { value: ['office'] },
    });
    expect(saved.status).toBe(200);
    expect(saved.body.revisions).toEqual({
      'areas.used': 1,
      'strategy.mandate': 1,
      'strategy.scope': 1,
      'office.export': 1,
    });
  });

  test('saves none if one does not fit, and tells all problems in the order of the questions', async () => {
    const { putMany, get } = await start();
    const refused = await putMany({
      'no.such': { value: 'x' },
      'strategy.share': { value: 101 },
      'strategy.scope': { value: 'part' },
      'profile.kind': { value: 'town' },
    });
    expect(refused.status).toBe(422);
    expect(refused.body.code).toBe('answers-refused');
    expect(refused.body.errors.map((e: { question: string; code: string }) => [e.question, e.code])).toEqual([
      ['strategy.share', 'out-of-bounds'],
      ['no.such', 'unknown-question'],
      ['strategy.scope', 'hidden-question'],
    ]);
    expect((await get()).body.answers).toEqual({});
  });

  test('saves none if one was changed meanwhile', async () => {
    const { put, putMany, get } = await start();
    await put('profile.kind', { value: 'town' });
    const refused = await putMany(
      { 'profile.kind': { value: 'county' }, 'strategy.mandate': { value: 'none' } },
      { 'profile.kind': 0, 'strategy.mandate': 0 },
    );
    expect(refused.status).toBe(412);
    expect(refused.body.conflicts).toHaveLength(1);
    expect((await get()).body.answers).toEqual({ 'profile.kind': { value: 'town' } });
  });
});

describe('name, contact, mode, language and date', () => {
  test('can be changed, and are told back', async () => {
    const { call, base, key, get } = await start();
    const body = { name: 'Stadt Ö', contact: 'Frau B', mode: 'quick', language: 'en', asOf: '2026-01-31' };
    const changed = await call('PATCH', base, { key, body });
    expect(changed).toMatchObject({ status: 200, body });
    expect((await get()).body).toMatchObject(body);
  });

  test('sent again as they are, they are no change', async () => {
    const { app, setTime } = await startApp();
    const { call, base, key, get } = await made(app, { name: 'Stadt Ö' });
    const { changed } = (await get()).body;
    setTime(new Date('2026-04-01T10:00:00.000Z'));
    await call('PATCH', base, { key, body: { name: 'Stadt Ö', mode: 'full' } });
    expect((await get()).body.changed).toBe(changed);
  });

  test('the date of a new assessment is today in Germany', async () => {
    const { app, setTime } = await startApp();
    setTime(new Date('2026-03-10T23:30:00.000Z'));
    const { get } = await made(app);
    expect((await get()).body).toMatchObject({ asOf: '2026-03-11', created: '2026-03-10T23:30:00.000Z' });
  });

  test('the quick check asks little, and going on to the full check keeps every answer', async () => {
    const { call, base, key, put, get } = await start();
    await put('strategy.share', { value: 20 });
    await call('PATCH', base, { key, body: { mode: 'quick' } });
    expect((await get()).body.progress.total).toBe(3);
    expect((await get()).body.answers).toEqual({});
    expect((await get('/result')).body.mode).toBe('quick');
    await call('PATCH', base, { key, body: { mode: 'full' } });
    expect((await get()).body.answers).toEqual({ 'strategy.share': { value: 20 } });
  });

  test.each([
    [{ name: 'x'.repeat(201) }, 'invalid-input', '200'],
    [{ contact: 'x'.repeat(501) }, 'invalid-input', '500'],
    [{ name: 'two\nlines' }, 'invalid-input', 'Steuerzeichen'],
    [{ mode: 'long' }, 'invalid-input', 'quick'],
    [{ asOf: '2026-02-30' }, 'invalid-input', 'JJJJ-MM-TT'],
    [{ asOf: '1812-01-01' }, 'date-out-of-bounds', '1990'],
    [{ language: 'fr' }, 'language-not-there', 'de'],
    [{ title: 'x' }, 'invalid-input', 'title'],
    [{ name: 5 }, 'invalid-input', 'Text'],
  ])('%o is refused in words that name what is allowed', async (body, code, named) => {
    const { call, base, key } = await start();
    const refused = await call('PATCH', base, { key, body });
    expect(refused.body.code).toBe(code);
    expect(refused.body.detail).toContain(named);
  });
});
