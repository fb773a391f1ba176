import { expect, test } from 'vitest';
import { made } from '../assessments/caller.ts';
import { startApp } from '../assessments/start.ts';

const everywhere = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

test('every answer, errors too, carries the headers that protect a link', async () => {
  const { app } = await startApp();
  const { call, base, key } = await made(app);
  for (const url of [
    base,
    `${base}/result`,
    `${base}/report.pdf`,
    '/healthz',
    '/nothing',
    '/%zz',
    '/api/nothing',
  ])
    expect((await call('GET', url, { key })).headers, url).toMatchObject(everywhere);
});

test('a route may allow what is the same for everybody to be kept', async () => {
  const { app } = await startApp({
    pages: (pages) => {
      pages.get('/style.css', async (_request, reply) =>
        reply.header('cache-control', 'max-age=9').send('x'),
      );
    },
  });
  expect((await app.inject('/style.css')).headers['cache-control']).toBe('max-age=9');
});
