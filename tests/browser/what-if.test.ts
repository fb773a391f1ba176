import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { choice, questionBox } from './answering.ts';
import { browserForAll, withoutScripts } from './browser.ts';
import { follow, sent } from './following.ts';
import { everything, keep, openLink } from './kept.ts';
import { serverForAll } from './server.ts';

const server = serverForAll();
const people = browserForAll(server);

/** Opens the page from the result, with or without scripts. */
async function opened(page: Page, key: string): Promise<string> {
  const path = await openLink(page, key);
  await page.goto(`${path}/result`);
  await follow(page, () => page.locator(`a[href="${path}/what-if"]`).click());
  return path;
}

const withEverything = async (): Promise<string> =>
  (await keep(server, { answers: await everything(server) })).key;
const summary = (page: Page): Promise<string> => page.locator('#what-if-summary').innerHTML();
const told = (page: Page): Locator => page.locator('#what-if-told');
const topic = (page: Page, question: string): Locator =>
  page.locator('details[data-topic]', { has: questionBox(page, question) });
const unfold = (page: Page, question: string): Promise<void> =>
  topic(page, question).locator('> summary').click();
const ready = (page: Page): Promise<void> =>
  page.locator('[data-without-script]').waitFor({ state: 'hidden' });

/** Changes answers of several kinds: a choice, a number, and the needs, so that an area is asked no more. */
async function change(page: Page): Promise<void> {
  await unfold(page, 'strategy.mandate');
  await choice(page, 'strategy.mandate', 'none').check();
  await unfold(page, 'independence.largest-share');
  await choice(page, 'independence.largest-share', '--unknown').uncheck();
  await page.locator('[id="independence.largest-share"]').fill('80');
  await page.locator('[id="independence.largest-share--to"]').fill('');
  await unfold(page, 'areas.needed');
  await choice(page, 'areas.needed', 'office').uncheck();
}

test('the result moves at once, without the server, exactly as the form would show it', async () => {
  const key = await withEverything();
  const page = await people.page();
  const path = await opened(page, key);
  await ready(page);
  const before = await summary(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await change(page);
  expect(await topic(page, 'office.use').isVisible()).toBe(false);
  const moved = await summary(page);
  expect(moved).not.toBe(before);
  expect(asked).toEqual([]);
  await told(page).getByText('Gesamt:').waitFor();

  const plain = await people.page(withoutScripts);
  await opened(plain, key);
  await change(plain);
  expect(await sent(plain, () => plain.locator('button[value=show]').click())).toBe(200);
  expect(await summary(plain)).toBe(moved);
  expect(await told(plain).textContent()).toBe(await told(page).textContent());

  await page.goto(`${path}/what-if`);
  await ready(page);
  expect(await summary(page)).toBe(before);
});

test('the script evaluates as the server does', async () => {
  const page = await people.page();
  const path = await opened(page, await withEverything());
  await ready(page);
  const there = await page.evaluate(async () => {
    const { content, stored, asOf } = document.querySelector<HTMLFormElement>('form#what-if')!.dataset;
    const given = await (await fetch(content!)).json();
    return window.whatIf.evaluate(
      window.whatIf.compile(given.content, given.mode),
      JSON.parse(stored!),
      asOf!,
    );
  });
  const here = await page.evaluate(
    async (url) => (await fetch(url)).json(),
    `/api${path.replace(/^\/\w+/, '')}/result`,
  );
  expect(there).toEqual(here);
});

test('each changed answer names the saved one, can be taken back, and is adopted on its own', async () => {
  const page = await people.page();
  const path = await opened(page, await withEverything());
  await ready(page);
  const before = await summary(page);
  const box = questionBox(page, 'strategy.mandate');
  const number = page.locator('[id="independence.largest-share"]');
  await unfold(page, 'strategy.mandate');
  await unfold(page, 'independence.largest-share');
  const saved = await box.locator('input:checked').getAttribute('value');
  await choice(page, 'strategy.mandate', 'none').check();
  await box.getByText('Gespeichert ist').waitFor();
  await box.locator('button[value^="back "]').click();
  expect(await box.locator('input:checked').getAttribute('value')).toBe(saved);
  expect(await summary(page)).toBe(before);

  await choice(page, 'strategy.mandate', 'none').check();
  await number.fill('81');
  await sent(page, () => box.locator('button[value^="adopt "]').click());
  await ready(page);
  expect(await number.inputValue()).toBe('81');
  expect(await questionBox(page, 'strategy.mandate').getByText('Gespeichert ist').isVisible()).toBe(false);
  await page.goto(`${path}/what-if`);
  expect(await choice(page, 'strategy.mandate', 'none').isChecked()).toBe(true);
  expect(await number.inputValue()).not.toBe('81');
});

test('says at once what is wrong with an entry, and Enter in a field adopts nothing', async () => {
  const page = await people.page();
  const path = await opened(page, await withEverything());
  await ready(page);
  const before = await summary(page);
  await unfold(page, 'independence.largest-share');
  const number = page.locator('[id="independence.largest-share"]');
  await number.fill('viel');
  await questionBox(page, 'independence.largest-share').getByText('Geben Sie eine Zahl ein').waitFor();
  expect(await summary(page)).toBe(before);
  await number.fill('82');
  await number.press('Enter');
  expect(await number.inputValue()).toBe('82');
  await page.goto(`${path}/what-if`);
  expect(await number.inputValue()).not.toBe('82');
});

declare global {
  interface Window {
    whatIf: typeof import('../../server/assessments/pages/what-if-browser.ts');
  }
}
