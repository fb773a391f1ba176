import { expect, test } from 'vitest';
import { begin, choice, enter, press, questionBox, questionsOn } from './answering.ts';
import { browserForAll, withoutScripts } from './browser.ts';
import { follow } from './following.ts';
import { serverForAll } from './server.ts';

const server = serverForAll();
const people = browserForAll(server);

test('the start page says in five lines what one gets, how long it takes and what becomes of the data', async () => {
  const page = await people.page(withoutScripts);
  await page.goto('/');
  expect(page.url()).toBe(`${server.address}/de/`);
  const lines = await page.locator('main > ul').first().locator('li').allInnerTexts();
  expect(lines).toEqual([
    expect.stringContaining('Sie bekommen'),
    expect.stringMatching(/10 Minuten .* 40 Minuten/),
    expect.stringContaining('kein Konto'),
    expect.stringContaining('auf diesem Server'),
    expect.stringContaining('löschen'),
  ]);
});

test('whoever reads English first is met in English', async () => {
  const page = await people.page({ ...withoutScripts, locale: 'en-GB' });
  await page.goto('/');
  expect(page.url()).toBe(`${server.address}/en/`);
});

test('a topic shows help, why it is asked, what is left, and always lets one not know', async () => {
  const page = await people.page(withoutScripts);
  const path = await begin(page);
  expect(await page.locator('.progress').innerText()).toMatch(
    /^0 von \d+ Fragen beantwortet · noch etwa \d+ Minuten$/,
  );
  await page.goto(`${path}/sections/strategy`);
  for (const question of await questionsOn(page)) {
    const box = questionBox(page, question);
    expect((await box.locator('.kern-hint').first().innerText()).length).toBeGreaterThan(20);
    expect(await choice(page, question, '--unknown').count()).toBe(1);
    const why = box.locator('details', { hasText: 'Warum wir das fragen' });
    expect(await why.locator('p').first().isVisible()).toBe(false);
    await why.locator('summary').click();
    expect(await why.locator('p').first().isVisible()).toBe(true);
  }
});

test('the overview tells how far each topic is, and goes on with the next one that is open', async () => {
  const page = await people.page(withoutScripts);
  const path = await begin(page);
  await enter(page, 'profile.country', { choose: 'at' });
  await enter(page, 'profile.kind', { unknown: true });
  await press(page, 'overview');
  const states = page.locator('.topics li');
  expect(await states.nth(0).innerText()).toMatch(/2 von 3 beantwortet/);
  expect(await states.nth(1).innerText()).toMatch(/Noch nicht begonnen/);
  await follow(page, () => page.getByRole('link', { name: 'Weiter mit dem nächsten offenen Thema' }).click());
  expect(new URL(page.url()).pathname).toBe(`${path}/sections/profile`);
  await enter(page, 'profile.size', { choose: 'under-5000' });
  await press(page, 'overview');
  expect(await states.nth(0).innerText()).toMatch(/Erledigt/);
});

test('back leads to what was answered, by the button of the page and by that of the browser', async () => {
  const page = await people.page(withoutScripts);
  const path = await begin(page);
  await enter(page, 'profile.country', { choose: 'ch' });
  await press(page, 'next');
  expect(new URL(page.url()).pathname).toBe(`${path}/sections/areas`);
  await follow(page, () => page.getByRole('button', { name: 'Zurück', exact: true }).click());
  expect(await choice(page, 'profile.country', 'ch').isChecked()).toBe(true);
  await follow(page, () => page.goBack());
  expect(new URL(page.url()).pathname).toBe(`${path}/sections/areas`);
  await follow(page, () => page.goBack());
  expect(await choice(page, 'profile.country', 'ch').isChecked()).toBe(true);
});

test('an answer can be changed at any time from the page that shows all, and taken back', async () => {
  const page = await people.page(withoutScripts);
  const path = await begin(page);
  await enter(page, 'profile.kind', { choose: 'county', note: 'Bleibt stehen' });
  await press(page, 'stay');
  await page.goto(`${path}/answers`);
  await follow(page, () => page.getByRole('link', { name: /^Ändern: Was für eine Verwaltung/ }).click());
  expect(new URL(page.url()).hash).toBe('#profile.kind');
  await choice(page, 'profile.kind', 'association').check();
  await press(page, 'stay');
  await follow(page, () => questionBox(page, 'profile.kind').locator('.clear button').click());
  expect(await questionBox(page, 'profile.kind').locator('input:checked').count()).toBe(0);
  await page.goto(`${path}/answers`);
  expect(await page.locator('main').innerText()).toContain('Bleibt stehen');
});

test('the empty questionnaire can be printed', async () => {
  const page = await people.page(withoutScripts);
  await page.goto('/de/');
  for (const name of ['Leere Kurzprüfung (PDF)', 'Leerer Fragebogen (PDF)']) {
    const url = await page.getByRole('link', { name }).getAttribute('href');
    const response = await page.request.get(url!);
    expect(response.headers()['content-type']).toBe('application/pdf');
    expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
});
