import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { begin, choice, enter, field, press } from './answering.ts';
import { browserForAll, withoutScripts } from './browser.ts';
import { download, follow, sent } from './following.ts';
import { everything, keep, openLink } from './kept.ts';
import { serverForAll } from './server.ts';

const server = serverForAll();
const people = browserForAll(server);

const linkOn = (page: Page): Promise<string> => page.locator('#link').inputValue();

test('the link goes on with the check on a second device', async () => {
  const page = await people.page(withoutScripts);
  const path = await begin(page, { name: 'Markt Neustadt' });
  await enter(page, 'profile.country', { choose: 'at', note: 'Wir liegen an der Grenze.' });
  await press(page, 'overview');
  const link = await linkOn(page);
  expect(link).toMatch(new RegExp(`^${server.address}/l/[0-9a-z]{32}$`));

  const second = await people.page(withoutScripts);
  await second.goto(link);
  expect(new URL(second.url()).pathname).toBe(path);
  expect(await second.locator('h1').innerText()).toBe('Markt Neustadt');
  expect(await linkOn(second)).toBe(link);
  await second.goto(`${path}/sections/profile`);
  expect(await choice(second, 'profile.country', 'at').isChecked()).toBe(true);
  await choice(second, 'profile.country', 'ch').check();
  await press(second, 'stay');

  await page.goto(`${path}/sections/profile`);
  expect(await choice(page, 'profile.country', 'ch').isChecked()).toBe(true);
  expect(await field(page, 'profile.country--note').inputValue()).toBe('Wir liegen an der Grenze.');
});

test('every page of a check shows what is saved, the link, its QR code and how old rules and sources are', async () => {
  const page = await people.page(withoutScripts);
  const { key } = await keep(server);
  const path = await openLink(page, key);
  const link = `${server.address}/l/${key}`;
  for (const at of ['', '/sections/profile', '/details', '/answers', '/result', '/report', '/delete']) {
    await page.goto(path + at);
    expect(await page.locator('#save-state').innerText()).toMatch(/^Gespeichert am .* um \d\d:\d\d Uhr\.$/);
    expect(await linkOn(page)).toBe(link);
    expect(await page.locator('.qr path').getAttribute('d')).toBe(toSvgPath(generate(link)));
    // Without scripts a button to copy would do nothing.
    expect(await page.locator('[data-copy]').first().isVisible()).toBe(false);
    expect(await page.locator('footer').innerText()).toMatch(/Stand der Regeln: .* der Quellen: .* \d{4}/);
  }
});

test('the other link lets read, and change nothing', async () => {
  const page = await people.page(withoutScripts);
  const { readKey } = await keep(server, { name: 'Stadt Lese' });
  const path = await openLink(page, readKey);
  expect(page.url()).toBe(`${server.address}${path}/result`);
  await page.goto(`${path}/report`);
  expect(await page.locator('main').innerText()).toContain('Stadt Lese');
  expect(await page.locator('#link').count()).toBe(0);
  expect((await page.request.get(`${path}/report.pdf`)).status()).toBe(200);

  for (const at of ['', '/sections/profile', '/answers', '/details', '/delete']) {
    const response = await page.goto(path + at);
    expect(response!.status()).toBe(403);
    expect(await page.locator('main').innerText()).toContain('nur zum Lesen');
  }
  for (const at of ['/sections/profile', '/details', '/delete'])
    expect((await page.request.post(path + at, { form: { name: 'Anders' } })).status()).toBe(403);
});

test('where the browser does not know the link any more, the page says what to do', async () => {
  const device = await people.device(withoutScripts);
  const page = await device.newPage();
  const path = await begin(page);
  await device.clearCookies();
  const response = await page.goto(`${path}/sections/profile`);
  expect(response!.status()).toBe(401);
  expect(await page.locator('main').innerText()).toContain('Link');
});

test('a saved file is opened on the start page as a check of its own', async () => {
  const page = await people.page(withoutScripts);
  const answers = await everything(server);
  const { key } = await keep(server, { name: 'Stadt Datei', answers });
  const path = await openLink(page, key);
  await page.goto(`${path}/answers`);
  const before = await page.locator('.answers').allInnerTexts();
  await page.locator('.save summary').click();
  const file = await download(page, () => page.getByRole('link', { name: 'Als Datei speichern' }).click());
  expect(file.name).toMatch(/^OSS-Kompass_Prüfung_Stadt-Datei_\d{4}-\d\d-\d\d\.json$/);

  const second = await people.page(withoutScripts);
  await second.goto('/de/');
  await second
    .locator('#file')
    .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
  await follow(second, () => second.getByRole('button', { name: 'Datei öffnen' }).click());
  expect(await second.locator('[role=status].kern-alert').innerText()).toContain('Die Datei wurde geöffnet');
  expect(await linkOn(second)).not.toContain(key);
  await follow(second, () => second.getByRole('link', { name: 'Antworten prüfen' }).click());
  expect(await second.locator('.answers').allInnerTexts()).toEqual(before);
});

test('what does not fit in a saved file is told in words, in either language', async () => {
  const page = await people.page(withoutScripts);
  await page.goto('/de/');
  const answers = {
    'profile.country': { value: 'de' },
    'strategy.mandate': { value: 'king' },
    'old.question': { value: 'x' },
  };
  const buffer = Buffer.from(JSON.stringify({ questionnaire: 'kommune', answers }));
  await page.locator('#file').setInputFiles({ name: 'alt.json', mimeType: 'application/json', buffer });
  await follow(page, () => page.getByRole('button', { name: 'Datei öffnen' }).click());
  const notice = page.locator('[role=status].kern-alert');
  expect(await notice.innerText()).toContain('So viele Antworten sind betroffen: 2.');
  expect(await notice.locator('li').allInnerTexts()).toEqual([
    expect.stringMatching(/\?: „king“ steht hier nicht zur Wahl/),
    expect.stringMatching(/^old\.question: /),
  ]);
  await follow(page, () => page.getByRole('button', { name: 'English' }).click());
  expect(await notice.locator('li').first().innerText()).toMatch(/\?: “king” is not among the choices/);
});

test('the start page lists what was opened in this browser, and only there', async () => {
  const page = await people.page(withoutScripts);
  const path = await begin(page, { name: 'Gemeinde Wiederkehr' });
  await page.goto('/de/');
  await follow(page, () => page.getByRole('link', { name: /^Gemeinde Wiederkehr, / }).click());
  expect(new URL(page.url()).pathname).toBe(path);

  const stranger = await people.page(withoutScripts);
  await stranger.goto('/de/');
  expect(await stranger.locator('main').innerText()).not.toContain('Gemeinde Wiederkehr');
});

test('a check is deleted with one confirmation; every link then says so', async () => {
  const page = await people.page(withoutScripts);
  const { key, readKey } = await keep(server, { name: 'Stadt Weg' });
  const path = await openLink(page, key);
  const reader = await people.page(withoutScripts);
  await openLink(reader, readKey);

  await follow(page, () => page.getByRole('link', { name: 'Diese Prüfung löschen' }).click());
  expect(await page.locator('main').innerText()).toContain('„Stadt Weg“ wirklich löschen');
  await follow(page, () => page.getByRole('link', { name: 'Nein, zurück' }).click());
  await follow(page, () => page.getByRole('link', { name: 'Diese Prüfung löschen' }).click());
  expect(await sent(page, () => page.getByRole('button', { name: 'Ja, endgültig löschen' }).click())).toBe(
    200,
  );
  expect(await page.locator('h1').innerText()).toBe('Die Prüfung ist gelöscht');

  for (const [who, url] of [
    [page, path],
    [reader, `${path}/result`],
    [reader, `/l/${key}`],
    [reader, `/l/${readKey}`],
  ] as const) {
    const response = await who.goto(url);
    expect([404, 410]).toContain(response!.status());
    expect(await who.locator('main').innerText()).toMatch(/gelöscht|gibt es/);
  }
  expect((await reader.goto(`${path}/result`))!.status()).toBe(410);
  await page.goto('/de/');
  expect(await page.locator('main').innerText()).not.toContain('Stadt Weg');
});
