import { describe, expect, test } from 'vitest';
import { bodyLimit } from '../../../server/app.ts';
import { chooseEdition, type Library } from '../../../server/assessments/library.ts';
import { largestSaved } from '../../../server/assessments/saved-size.ts';
import { usableLibrary } from '../../../server/commands/content.ts';
import type { Answer } from '../../../server/questionnaire/answers.ts';
import { longestEvidence, longestNote } from '../../../server/questionnaire/door.ts';
import { made } from '../caller.ts';
import { button, fieldsOf, fileForm, plain, startPages } from './start.ts';

const open = async (file: object | string, started = startPages()) => {
  const { visitor, parts, app } = await started;
  const browser = visitor();
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  return { app, parts, browser, answer: await browser.post('/de/open', ...fileForm(text)) };
};

/** What the notice of the page lists. */
const listed = (text: string): string[] =>
  [
    .../role="status"><div class="kern-alert__body">.*?<ul[^>]*>(.*?)<\/ul>/s
      .exec(text)![1]!
      .matchAll(/<li>(.*?)<\/li>/gs),
  ].map(([, item]) => plain(item!));

describe('an opened file in which everything fits', () => {
  test('leads to its overview', async () => {
    const { answer, browser } = await open({ answers: { 'profile.kind': { value: 'town' } } });
    expect(answer).toMatchObject({
      status: 303,
      location: expect.stringMatching(/^\/de\/assessments\/\w+\?opened=1$/),
    });
    expect((await browser.get(answer.location!)).text).toContain('Die Datei wurde geöffnet');
  });
});

describe('what does not fit in an opened file', () => {
  const answers = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`gone.topic-number-${i}`, { value: 'x' }]),
  );

  test('is told in full, on the very page that answers', async () => {
    const { answer } = await open({ answers });
    expect(answer.status).toBe(201);
    expect(answer.text).toContain('So viele Antworten sind betroffen: 60.');
    expect(listed(answer.text)).toHaveLength(60);
    expect(answer.text).toMatch(/value="http[^"]*\/l\/[0-9a-z]{32}"/);
  });

  test('is told in the other language too', async () => {
    const { answer, browser } = await open({
      answers: { 'profile.kind': { value: 'king' }, ...answers, 'strategy.share': { value: 400 } },
    });
    const action = /action="([^"]*\/opened)"/.exec(answer.text)![1]!;
    const fields = fieldsOf(answer.text, action);
    const english = await browser.post(action, { ...fields, ...button('language') });
    expect(english.status).toBe(200);
    expect(english.text).toContain('<html lang="en">');
    expect(listed(english.text)).toHaveLength(62);
    expect(listed(english.text)).toContain('share?: Enter a value from 0 to 100.');
    const back = await browser.post(action.replace('/de/', '/en/'), {
      ...fieldsOf(english.text, action.replace('/de/', '/en/')),
      ...button('language'),
    });
    expect(listed(back.text)).toEqual(listed(answer.text));
  });

  test('is never taken from an address', async () => {
    const { app, visitor } = await startPages();
    const { id, key } = await made(app);
    const { get } = visitor({ [`kompass-${id}`]: key });
    for (const args of [{}, { choice: { toString: null } }, { max: [] }]) {
      const problem = JSON.stringify({ question: 'Rufen Sie sofort an', code: 'not-a-choice', args });
      const page = await get(`/de/assessments/${id}?opened=1&problem=${encodeURIComponent(problem)}`);
      expect(page.status).toBe(200);
      expect(page.text).not.toContain('Rufen Sie');
    }
  });

  test('is passed over where the form that carries it holds something else', async () => {
    const { app, visitor } = await startPages();
    const { id, key } = await made(app);
    const browser = visitor({ [`kompass-${id}`]: key });
    const path = `/de/assessments/${id}`;
    const { token } = fieldsOf((await browser.get(`${path}/delete`)).text, `${path}/delete`);
    for (const problems of [
      '',
      '{',
      'null',
      '[null, 1, {}]',
      '[{"question": "a", "code": "constructor", "args": {}}]',
      '[{"question": "a", "code": "not-a-choice", "args": null}]',
      '[{"question": "a", "code": "not-a-choice", "args": {"choice": {"toString": null}}}]',
    ])
      expect((await browser.post(`${path}/opened`, { token: token!, problems })).status).toBe(200);
  });
});

test('loading the page again by its address begins at the start page', async () => {
  const { visitor } = await startPages();
  expect((await visitor().get('/de/open')).location).toBe('/de/');
});

describe('a file that is no saved assessment', () => {
  test.each([
    [
      'a misspelt key',
      { answers: { 'profile.kind': { valeu: 'town' } } },
      '„answers/profile.kind/valeu“ ist hier nicht vorgesehen',
    ],
    ['a key too many', { anwsers: {} }, '„anwsers“ ist hier nicht vorgesehen'],
    ['a number for a name', { name: 5 }, '„name“ muss ein Text sein'],
    ['a list', '[1]', 'Der Inhalt muss ein Objekt'],
    ['no JSON', '{"answers": ', 'Diese Datei ist keine gespeicherte Prüfung'],
  ])('%s is told with its place', async (_what, file, words) => {
    const { answer } = await open(file);
    expect(answer.status).toBe(422);
    expect(plain(answer.text)).toContain(words);
    expect(plain(answer.text)).toContain('keine gespeicherte Prüfung');
  });
});

describe('whatever can be saved of the questionnaire as it is can be opened again', () => {
  test.each([
    ['letters beyond ASCII', 'ä', '漢'],
    ['pairs of surrogates', '😀', '𝔘'],
    ['control characters, which JSON writes longest', '\u0001', '\u0002'],
  ])('with all notes and evidence as long as may be, of %s', async (_what, first, second) => {
    const { app, parts, visitor } = await startPages({ library: realLibrary() });
    const note = first.repeat(longestNote / first.length);
    const evidence = second.repeat(longestEvidence / second.length);
    const { questions } = chooseEdition(parts.library).full.questionnaire;
    const answers = questions.map(({ id, kind, choices, exclusive }): [string, Answer] => {
      const stand =
        kind === 'multiple'
          ? { value: choices.filter((choice) => !exclusive.includes(choice)) }
          : { unknown: true as const };
      return [id, { ...stand, note, evidence, grade: 'documented' }];
    });
    const { id, get } = await made(app, { name: 'ö'.repeat(200), contact: 'ß'.repeat(500) });
    await parts.store.change(id, parts.clock(), () => ({
      answers: Object.fromEntries(answers),
      outcome: true,
    }));
    const saved = (await get('/saved.json')).body;
    const file = JSON.stringify(saved, null, 2);
    expect(Buffer.byteLength(file)).toBeGreaterThan(2 * bodyLimit);
    expect(Buffer.byteLength(file)).toBeLessThanOrEqual(largestSaved(parts.library));

    const again = await made(app, saved);
    expect((await again.get('/saved.json')).body).toEqual(saved);
    const opened = await visitor().post('/de/open', ...fileForm(file));
    expect(opened).toMatchObject({ status: 303, location: expect.stringContaining('opened=1') });
  });

  test('beyond that, the largest size is told', async () => {
    const { app, parts, visitor } = await startPages({ library: realLibrary() });
    const { call } = await made(app);
    const headers = { 'content-type': 'application/json' };
    const body = `{"name": "${'x'.repeat(largestSaved(parts.library))}"}`;
    const refused = await call('POST', '/api/assessments', { body, headers });
    expect(refused).toMatchObject({ status: 413, body: { code: 'too-large' } });
    expect(refused.body.detail).toContain(largestSaved(parts.library).toLocaleString('de-DE'));
    const page = await visitor().post('/de/open', ...fileForm(body));
    expect(page.status).toBe(413);
    const megabytes = Math.floor(largestSaved(parts.library) / 1e6);
    expect(page.text).toContain(`Eine Datei darf höchstens ${megabytes} Megabyte groß sein`);
  });
});

const realLibrary = (): Library => usableLibrary('questionnaires', 'de', () => {});
