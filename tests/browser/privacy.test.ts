import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { begin, enter, press } from './answering.ts';
import { browserForAll, withoutScripts } from './browser.ts';
import { follow } from './following.ts';
import { keep, openLink } from './kept.ts';
import { serverForAll } from './server.ts';

const server = serverForAll();
const people = browserForAll(server);

const key = /\b[0-9a-z]{32}\b/;

/** The program as a process of its own, with all it writes. */
async function startedAlone(): Promise<{ address: string; written: () => string }> {
  const folder = mkdtempSync(join(tmpdir(), 'kompass-'));
  const root = resolve(import.meta.dirname, '../..');
  const env = {
    PATH: process.env.PATH,

    PORT: '0',
    DATA_DIR: folder,
    LOG_LEVEL: 'trace',
  };
  const child = spawn(process.execPath, ['server/main.ts', 'serve'], { cwd: root, env });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (written += chunk));
  onTestFinished(async () => {
    if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });
  await expect.poll(() => written, { timeout: 20_000 }).toMatch(/^OSS-Kompass: http.*\n/m);
  return { address: /^OSS-Kompass: (http\S+)/m.exec(written)![1]!, written: () => written };
}

test('no key and nothing that was typed stands in the log', async () => {
  const { address, written } = await startedAlone();
  const page = await people.page({ ...withoutScripts, baseURL: address });
  const path = await begin(page, { name: 'Stadt Geheim' });
  await enter(page, 'profile.country', { choose: 'de', note: 'Nicht für das Protokoll' });
  await press(page, 'overview');
  const link = await page.locator('#link').inputValue();
  const readLink = await page.locator('#read-link').inputValue();
  for (const url of [link, readLink, `${path}/result`, `/l/${'x'.repeat(32)}`, `/api/assessments?key=geheim`])
    await page.goto(url);

  await expect.poll(written).toMatch(/"path":"\/l\/…"/);
  expect(written()).not.toMatch(key);
  expect(written()).not.toMatch(
    /Geheim|Protokoll|geheim|127\.0\.0\.1","remote|remoteAddress|kompass-\w{12}=/,
  );
});

test('every page forbids what it does not need, and is kept by no one', async () => {
  const page = await people.page(withoutScripts);
  const path = await openLink(page, (await keep(server)).key);
  const places = [
    '/de/',
    '/en/method',
    '/de/nothing',
    path,
    `${path}/sections/profile`,
    `${path}/result`,
    `${path}/report.pdf`,
    `${path}/saved.json`,
  ];
  for (const url of places) {
    const { headers } = { headers: (await page.request.get(url)).headers() };
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
    });
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  }
});

test('nothing is loaded from elsewhere', async () => {
  const page = await people.page();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const path = await openLink(page, (await keep(server)).key);
  for (const at of ['', '/sections/strategy', '/answers', '/result', '/report']) await page.goto(path + at);
  const elsewhere = asked.filter((url) => !url.startsWith(`${server.address}/`) && !url.startsWith('data:'));
  expect(elsewhere).toEqual([]);
  expect(asked.length).toBeGreaterThan(10);
});

test('the key is kept where scripts cannot read it, and the address shows it no longer', async () => {
  const device = await people.device();
  const page = await device.newPage();
  const { id, key: secret } = await keep(server);
  await openLink(page, secret);
  expect(page.url()).not.toContain(secret);
  expect(await device.cookies()).toEqual([
    expect.objectContaining({
      name: `kompass-${id}`,
      value: secret,
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
    }),
  ]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  await follow(page, () => page.reload());
  expect(page.url()).not.toMatch(key);
});
