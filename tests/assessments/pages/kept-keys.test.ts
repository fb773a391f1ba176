import { describe, expect, test } from 'vitest';
import { mostKeys } from '../../../server/assessments/pages/kept-keys.ts';
import { made } from '../caller.ts';
import { testTime } from '../start.ts';
import { startPages } from './start.ts';

describe('the link for reading', () => {
  test('keeps the key for reading where there was none', async () => {
    const { app, visitor } = await startPages();
    const { id, readKey } = await made(app);
    const { get, cookies } = visitor();
    expect((await get(`/l/${readKey}`)).location).toBe(`/de/assessments/${id}/result`);
    expect(cookies).toEqual({ [`kompass-${id}`]: readKey });
  });

  test('opened by whoever may change the assessment takes nothing away', async () => {
    const { app, visitor } = await startPages();
    const { id, key, readKey } = await made(app);
    const { get, cookies } = visitor();
    await get(`/l/${key.toUpperCase()}`);
    expect((await get(`/l/${readKey}`)).location).toBe(`/de/assessments/${id}/result`);
    expect(cookies).toEqual({ [`kompass-${id}`]: key });
    expect((await get(`/de/assessments/${id}/sections/strategy`)).status).toBe(200);
  });

  test('takes the place of a key that opens nothing', async () => {
    const { app, visitor } = await startPages();
    const { id, readKey } = await made(app);
    const { get, cookies } = visitor({ [`kompass-${id}`]: 'rubbish' });
    await get(`/l/${readKey}`);
    expect(cookies).toEqual({ [`kompass-${id}`]: readKey });
  });
});

/** A browser that has opened so many assessments, the first one longest unchanged. */
async function opened(count: number) {
  const started = await startPages();
  const ids: string[] = [];
  const cookies: Record<string, string> = {};
  for (let n = 0; n < count; n++) {
    started.setTime(new Date(testTime.getTime() + n * 60_000));
    const { id, key } = await made(started.app, { name: `Stadt ${n}` });
    ids.push(id);
    cookies[`kompass-${id}`] = key;
  }
  // The order in which a browser sends its cookies says nothing.
  const mixed = Object.fromEntries(Object.entries(cookies).sort(([a], [b]) => a.localeCompare(b)));
  return { ...started, ids, browser: started.visitor(mixed) };
}

describe('a browser that has opened many assessments', () => {
  test('lists the twenty last changed, the latest first', async () => {
    const { browser } = await opened(25);
    const { text } = await browser.get('/de/');
    const listed = [...text.matchAll(/<a [^>]*>Stadt (\d+),/g)].map(([, n]) => Number(n));
    expect(listed).toEqual(Array.from({ length: 20 }, (_, i) => 24 - i));
  });

  test('gives up the key of the one longest unchanged, so that its requests stay small', async () => {
    const { app, browser, ids } = await opened(mostKeys);
    const { id, key } = await made(app);
    const { cookies } = await browser.get(`/l/${key}`);
    expect(cookies).toEqual({ [`kompass-${id}`]: key, [`kompass-${ids[0]}`]: '' });
    expect(Object.keys(browser.cookies)).toHaveLength(mostKeys);
  });

  test('gives up keys of deleted assessments first', async () => {
    const { app, parts, browser, ids } = await opened(mostKeys);
    await parts.store.remove(ids[30]!, testTime);
    const { cookies } = await browser.get(`/l/${(await made(app)).key}`);
    expect(cookies[`kompass-${ids[30]}`]).toBe('');
    expect(cookies[`kompass-${ids[0]}`]).toBeUndefined();
  });
});

test('pages that belong to no assessment lead back to the one last changed', async () => {
  const { browser, ids } = await opened(3);
  for (const page of ['glossary', 'method', 'privacy', 'accessibility']) {
    expect((await browser.get(`/de/${page}`)).text).toContain(
      `href="/de/assessments/${ids[2]}">Zurück zur Prüfung: Stadt 2`,
    );
  }
  const { visitor } = await startPages();
  expect((await visitor().get('/de/privacy')).text).not.toContain('Zurück zur Prüfung');
});
