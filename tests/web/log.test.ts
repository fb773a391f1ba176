import { describe, expect, test } from 'vitest';
import { newEditKey } from '../../server/assessments/keys.ts';
import { masked } from '../../server/web/log.ts';
import { made } from '../assessments/caller.ts';
import { startApp } from '../assessments/start.ts';

describe('an address in the log', () => {
  const key = newEditKey();
  test.each([
    [`/l/${key}`, '/l/…'],
    ['/l/mistyped?x=1', '/l/…?x=1'],
    [`/de/open?key=${key}&x=1`, '/de/open?key=…&x=1'],
    ['/w/AC7D4F?as=x', '/w/…?as=x'],
    [`/anywhere/${key.toUpperCase()}/x`, '/anywhere/…/x'],
    ['/de/assessments/0y7gkjpcndck/sections/office', '/de/assessments/0y7gkjpcndck/sections/office'],
  ])('%s is written as %s', (url, written) => {
    expect(masked(url)).toBe(written);
  });
});

test('each request is one line, written when it has been answered', async () => {
  const lines: string[] = [];
  const { parts } = await startApp();
  const { app } = await startApp({
    config: { ...parts.config, logLevel: 'info' },
    logStream: { write: (line) => lines.push(line) },
  });
  const key = newEditKey();
  const paths = ['/healthz', `/l/${key}?x=${key}`, '/api/nothing?name=Amt', '/l/%zz'];
  for (const path of paths) await app.inject(path);
  const logged = lines.map((line) => JSON.parse(line));
  expect(logged).toMatchObject([
    { method: 'GET', path: '/healthz', status: 200 },
    { method: 'GET', path: '/l/…', status: 404 },
    { method: 'GET', path: '/api/nothing', status: 404 },
    { method: 'GET', path: '/l/…', status: 400 },
  ]);
  for (const line of logged) {
    expect(Object.keys(line).sort()).toEqual([
      'duration',
      'level',
      'method',
      'path',
      'reqId',
      'status',
      'time',
    ]);
    expect(line.duration).toBeGreaterThanOrEqual(0);
  }
});

test('no key, cookie, address or answer of anybody is logged, whatever happens', async () => {
  const lines: string[] = [];
  const { parts } = await startApp();
  const { app } = await startApp({
    config: { ...parts.config, logLevel: 'trace' },
    logStream: { write: (line) => lines.push(line) },
    report: async (view) => {
      throw new Error(`cannot draw for ${view.assessment.name}/l/${made1.key}`);
    },
  });
  const made1 = await made(app);
  const { call, key, readKey, id, base } = made1;
  await call('PUT', `${base}/answers/profile.kind`, { key, body: { value: 'town', note: 'private matter' } });
  await call('GET', `${base}/report.pdf`, { key });
  await call('GET', `${base}/result`, { headers: { cookie: `kompass-${id}=${readKey}` } });
  await call('GET', `/l/${key}`);
  await call('GET', `/l/${key}/%zz?key=${readKey}`);
  await call('PUT', `${base}/answers/${key}`, { key: readKey, body: {} });
  const log = lines.join('');
  expect(lines.length).toBeGreaterThan(7);
  for (const secret of [key, readKey, 'private matter', '127.0.0.1', 'cookie', 'uthorization'])
    expect(log, secret).not.toContain(secret);
  expect(log).toContain('cannot draw for /l/…');
});
