import { describe, expect, test } from 'vitest';
import { made } from '../caller.ts';
import { button, fieldsOf, plain, startPages } from './start.ts';

const saved = {
  'profile.kind': { value: 'town' },
  'strategy.mandate': { value: 'none', note: 'seit 2020' },
  'strategy.share': { value: 20 },
};

async function begun() {
  const started = await startPages();
  const assessment = await made(started.app, { answers: saved });
  const { id, key, readKey } = assessment;
  const path = `/de/assessments/${id}`;
  const url = `${path}/what-if`;
  const visitor = (with_: string) => started.visitor({ [`kompass-${id}`]: with_ });
  const browser = visitor(key);
  const fields = async () => fieldsOf((await browser.get(url)).text, url);
  const answers = async () => (await assessment.get()).body.answers;
  return { ...started, ...assessment, browser, reader: visitor(readKey), path, url, fields, answers };
}

const summaryOf = (text: string): string =>
  plain(
    text
      .slice(text.indexOf('id="what-if-summary"'), text.indexOf('<form id="what-if"'))
      .replace(/<[^>]*>/g, ' '),
  );

describe('the page "what if", without a script', () => {
  test('is led to from the result and shows the saved answers and their result', async () => {
    const { browser, path, url, fields } = await begun();
    expect((await browser.get(`${path}/result`)).text).toContain(`href="${url}"`);
    expect(await fields()).toMatchObject({ 'strategy.mandate': 'none', 'strategy.share': '20' });
    expect((await browser.get(url)).text).toContain('Noch keine Antwort ist geändert.');
  });

  test('shows what would come of another answer, names the saved one and saves nothing', async () => {
    const { browser, url, fields, answers, call, base, key } = await begun();
    const sent = { ...(await fields()), 'strategy.mandate': 'council', ...button('show') };
    const { status, text } = await browser.post(url, sent);
    expect(status).toBe(200);
    expect(text).toContain('Gespeichert ist: the choice none');
    expect(text).toContain('data-question="strategy.mandate" data-changed');
    expect(fieldsOf(text, url)['strategy.mandate']).toBe('council');
    expect(await answers()).toEqual(saved);
    const supposed = { answers: { 'strategy.mandate': { value: 'council' } } };
    const { result } = (await call('POST', `${base}/what-if`, { key, body: supposed })).body;
    expect(summaryOf(text)).toContain(`${Math.round(result.overall.low)} bis`);
    expect(summaryOf(text)).toContain('vorher');
  });

  test('shows questions that another answer would raise', async () => {
    const { browser, url, fields } = await begun();
    const sent = { ...(await fields()), 'strategy.mandate': 'council', ...button('show') };
    expect((await browser.get(url)).text).toContain('data-question="strategy.scope" hidden');
    expect((await browser.post(url, sent)).text).not.toContain('data-question="strategy.scope" hidden');
  });

  test('adopts one answer with what stands beside it, and keeps the others on trial', async () => {
    const { browser, url, fields, answers } = await begun();
    const changed = { 'strategy.mandate': 'council', 'strategy.share': '35' };
    const { status, text } = await browser.post(url, {
      ...(await fields()),
      ...changed,
      ...button('adopt strategy.mandate'),
    });
    expect([status, text.includes('Übernommen und gespeichert.')]).toEqual([200, true]);
    expect(await answers()).toMatchObject({
      'strategy.mandate': { value: 'council', note: 'seit 2020' },
      'strategy.share': { value: 20 },
    });
    expect(fieldsOf(text, url)['strategy.share']).toBe('35');
    const rest = await browser.post(url, { ...fieldsOf(text, url), ...button('adopt') });
    expect([rest.status, rest.location]).toEqual([303, `${url}?adopted=1`]);
    expect((await answers())['strategy.share']).toEqual({ value: 35 });
  });

  test('takes one change back and keeps the others', async () => {
    const { browser, url, fields } = await begun();
    const changed = { 'strategy.mandate': 'council', 'strategy.share': '35' };
    const sent = { ...(await fields()), ...changed, ...button('back strategy.mandate') };
    const { text } = await browser.post(url, sent);
    expect(fieldsOf(text, url)).toMatchObject({ 'strategy.mandate': 'none', 'strategy.share': '35' });
  });

  test('says what is wrong with an entry, reckons with the others and adopts those alone', async () => {
    const { browser, url, fields, answers } = await begun();
    const changed = { 'strategy.mandate': 'council', 'strategy.share': 'viel' };
    const shown = await browser.post(url, { ...(await fields()), ...changed, ...button('show') });
    expect(shown.status).toBe(422);
    expect(shown.text).toContain('Geben Sie eine Zahl ein');
    expect(shown.text).toContain('data-question="strategy.mandate" data-changed');
    const { status, text } = await browser.post(url, { ...fieldsOf(shown.text, url), ...button('adopt') });
    expect([status, fieldsOf(text, url)['strategy.share']]).toEqual([422, 'viel']);
    expect(await answers()).toMatchObject({
      'strategy.mandate': { value: 'council' },
      'strategy.share': { value: 20 },
    });
  });

  test('does not write over what someone else saved meanwhile', async () => {
    const { browser, url, fields, put, answers } = await begun();
    const sent = { ...(await fields()), 'strategy.share': '35', ...button('adopt') };
    await put('strategy.share', { value: 50 });
    const { status, text } = await browser.post(url, sent);
    expect([status, fieldsOf(text, url)['strategy.share']]).toEqual([422, '35']);
    expect((await answers())['strategy.share']).toEqual({ value: 50 });
    await browser.post(url, { ...fieldsOf(text, url), ...button('adopt') });
    expect((await answers())['strategy.share']).toEqual({ value: 35 });
  });

  test('goes on in the other language with what was changed', async () => {
    const { browser, url, fields } = await begun();
    const sent = { ...(await fields()), 'strategy.mandate': 'council', ...button('language') };
    const { text } = await browser.post(url, sent);
    expect(text).toContain('<html lang="en">');
    expect(fieldsOf(text, url.replace('/de/', '/en/'))['strategy.mandate']).toBe('council');
  });

  test('lets a reader try, but not adopt', async () => {
    const { reader, url, answers } = await begun();
    const fields = fieldsOf((await reader.get(url)).text, url);
    const tried = await reader.post(url, { ...fields, 'strategy.share': '35', ...button('show') });
    expect([tried.status, tried.text.includes('value="adopt')]).toEqual([200, false]);
    const refused = await reader.post(url, { ...fields, 'strategy.share': '35', ...button('adopt') });
    expect(refused.status).toBe(403);
    expect(await answers()).toEqual(saved);
  });

  test('adopts nothing by a form that is not its own', async () => {
    const { browser, url, fields, answers } = await begun();
    const sent = { ...(await fields()), token: 'x', 'strategy.share': '35', ...button('adopt') };
    const { status, text } = await browser.post(url, sent);
    expect([status, fieldsOf(text, url)['strategy.share']]).toEqual([403, '35']);
    expect(await answers()).toEqual(saved);
  });
});

describe('what the script of the page asks for', () => {
  test('is there under names that change with what it holds, to be kept for good', async () => {
    const { browser, url } = await begun();
    const { text } = await browser.get(url);
    const script = /<script src="([^"]+)" defer>/.exec(text)![1]!;
    const content = / data-content="([^"]+)"/.exec(text)![1]!;
    for (const [address, type] of [
      [script, 'text/javascript; charset=utf-8'],
      [content, 'application/json; charset=utf-8'],
    ] as const) {
      const { status, headers } = await browser.get(address, { 'accept-encoding': 'gzip' });
      expect([status, headers['content-type'], headers['content-encoding']]).toEqual([200, type, 'gzip']);
      expect(headers['cache-control']).toContain('immutable');
      expect((await browser.get(address.replace(/\w(?=\.\w+$)/, '~'))).status).toBe(404);
    }
    expect(Object.keys(JSON.parse((await browser.get(content)).text))).toEqual([
      'content',
      'mode',
      'language',
      'names',
    ]);
  });

  test.each(['/what-if/none/1/full/de/x.json', '/what-if/small/1/half/de/x.json', '/what-if/x.js'])(
    '%s is not there, and says so',
    async (address) => {
      const { browser } = await begun();
      expect((await browser.get(address)).status).toBe(404);
    },
  );
});
