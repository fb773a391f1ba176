import { expect, test } from 'vitest';
import { answerAll, begin, type Entry } from './answering.ts';
import { browserForAll, withoutScripts } from './browser.ts';
import { follow } from './following.ts';
import { mixture } from './mixture.ts';
import { reportText } from './pdf-text.ts';
import { serverForAll } from './server.ts';

const people = browserForAll(serverForAll());

test('going on from the quick to the full check keeps every answer', { timeout: 60_000 }, async () => {
  const page = await people.page(withoutScripts);
  const path = await begin(page, { mode: 'quick', name: 'Gemeinde Kurz' });
  const entries = new Map<string, Entry>();
  await answerAll(page, mixture(entries, { 'profile.country': { choose: 'de' } }));
  const before = await (await page.request.get(`${path}/saved.json`)).json();
  expect(Object.keys(before.answers).toSorted()).toEqual([...entries.keys()].toSorted());

  for (const at of ['', '/sections/profile', '/details', '/answers', '/result', '/report', '/delete']) {
    await page.goto(path + at);
    expect(await page.locator('.state').innerText()).toContain('Kurzprüfung');
  }
  for (const at of ['/result', '/report']) {
    await page.goto(path + at);
    expect(await page.locator('main > .document').first().innerText()).toContain('Kurzprüfung');
  }
  expect(await reportText(page, path)).toContain('Kurzprüfung');

  await page.goto(path);
  await follow(page, () => page.getByRole('button', { name: 'Zur vollständigen Prüfung wechseln' }).click());
  expect(await page.locator('.state').innerText()).not.toContain('Kurzprüfung');
  expect(await page.locator('.topics li').count()).toBeGreaterThan(11);
  const after = await (await page.request.get(`${path}/saved.json`)).json();
  expect(after).toEqual({ ...before, mode: 'full' });
  expect(await page.locator('.progress').innerText()).toContain(`${entries.size} von`);
});
