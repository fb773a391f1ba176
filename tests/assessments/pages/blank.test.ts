import { expect, test } from 'vitest';
import { startPages } from './start.ts';

const url = '/de/blank/quick.pdf';

test('the blank questionnaire is drawn once a day for each kind and language', async () => {
  const { visitor, drawn, setTime } = await startPages();
  const { get } = visitor();
  for (let n = 0; n < 3; n++) expect((await get(url)).status).toBe(200);
  expect(drawn()).toBe(1);
  for (const other of ['/de/blank/full.pdf', '/en/blank/quick.pdf']) await get(other);
  expect(drawn()).toBe(3);
  setTime(new Date('2026-03-11T10:00:00.000Z'));
  await get(url);
  expect(drawn()).toBe(4);
});

test('a browser keeps it for an hour, and is then told whether it has changed', async () => {
  const { visitor } = await startPages();
  const { get } = visitor();
  const { headers } = await get(url);
  expect(headers).toMatchObject({
    'cache-control': 'public, max-age=3600',
    'content-type': 'application/pdf',
  });
  const known = await get(url, { 'if-none-match': String(headers.etag) });
  expect(known).toMatchObject({ status: 304, text: '' });
  expect((await get(url, { 'if-none-match': '"other"' })).status).toBe(200);
  expect((await get('/de/blank/full.pdf')).headers.etag).not.toBe(headers.etag);
});
