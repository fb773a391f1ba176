import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { questionBox, questionsOn } from './answering.ts';
import { browserForAll } from './browser.ts';
import { follow } from './following.ts';
import { tabTo } from './keys.ts';
import { serverForAll } from './server.ts';

const people = browserForAll(serverForAll());

const enter = (page: Page): Promise<void> => follow(page, () => page.keyboard.press('Enter'));

test('the whole quick check with the keyboard alone', { timeout: 90_000 }, async () => {
  const page = await people.page();
  await page.goto('/de/');
  await tabTo(page, '#mode');
  await page.keyboard.press('Space');
  await tabTo(page, '#name');
  await page.keyboard.type('Samtgemeinde Taste');
  await tabTo(page, '#begin button[type=submit]');
  await enter(page);

  const asked = new Set<string>();
  const next = async (): Promise<string | undefined> =>
    (await questionsOn(page)).find((question) => !asked.has(question));
  while (page.url().includes('/sections/')) {
    for (let question = await next(); question !== undefined; question = await next()) {
      await tabTo(page, `[name="${question}"]`);
      await page.keyboard.press('Space');
      // The arrows go through the choices of a question that has one answer.
      if (asked.size % 2 === 1 && (await page.locator(':focus').getAttribute('type')) === 'radio')
        await page.keyboard.press('ArrowDown');
      if (question === 'profile.country') await questionBox(page, 'profile.state').waitFor();
      asked.add(question);
    }
    await tabTo(page, 'button[name=then][value=next]');
    await enter(page);
  }
  expect(asked.size).toBeGreaterThanOrEqual(10);
  expect(await page.locator('.progress').innerText()).toContain('alles beantwortet');

  await tabTo(page, '.buttons a');
  await enter(page);
  expect(await page.locator('h1').innerText()).toBe('Ergebnis');
  expect(await page.locator('main').innerText()).toContain('Samtgemeinde Taste');

  await tabTo(page, 'details.finding summary');
  await page.keyboard.press('Enter');
  expect(await page.locator('details.finding').first().getAttribute('open')).not.toBeNull();
});

test('the first press of Tab offers to skip to the content', async () => {
  const page = await people.page();
  for (const url of ['/de/', '/en/glossary', '/de/privacy', '/de/nothing-here']) {
    await page.goto(url);
    await tabTo(page, 'a.skip');
    expect(await page.locator('a.skip').boundingBox()).toMatchObject({ x: 0, y: 0 });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('content');
  }
});

test('Enter in a field saves, and neither switches the language nor takes an answer back', async () => {
  const page = await people.page();
  await page.goto('/de/');
  await page.locator('#mode-full').check();
  await page.locator('#name').focus();
  await enter(page);
  expect(page.url()).toMatch(/\/de\/assessments\/\w+\/sections\//);

  const section = page.url().replace(/[^/]+$/, 'independence');
  await page.goto(section);
  await page.locator('[id="independence.largest-share"]').fill('35');
  await enter(page);
  await page.locator('[id="independence.largest-share"]').fill('45');
  await enter(page);
  expect(page.url()).toBe(section);
  expect(await page.locator('[id="independence.largest-share"]').inputValue()).toBe('45');
});
