import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { questionBox, questionsOn } from './answering.ts';
import { browserForAll } from './browser.ts';
import { follow } from './following.ts';
import { tabTo } from './keys.ts';
import { serverForAll } from './server.ts';

const people = browserForAll(serverForAll());

const enter = (page: Page): Promise<void> => follow(page, () => page.keyboard.press('Enter'));

/** The focus is on the first thing a question offers: gives an answer there, by the keys of its kind. */
async function answer(page: Page, question: string, turn: number): Promise<void> {
  const focus = page.locator(':focus');
  const [type, mode] = [await focus.getAttribute('type'), await focus.getAttribute('inputmode')];
  if (type === 'text') return page.keyboard.type(mode === 'decimal' ? '12' : '03.2028');
  await page.keyboard.press('Space');
  // The arrows go through the choices of a question that has one answer.
  if (type === 'radio' && turn % 2 === 1) await page.keyboard.press('ArrowDown');
  if (question !== 'areas.needed') return;
  // Every need area, each of which is a topic of its own.
  for (let left = (await page.locator(`[name="${question}"][type=checkbox]`).count()) - 1; left > 0; left--) {
    await page.keyboard.press('Tab');
    if ((await focus.getAttribute('value'))!.startsWith('--')) return;
    await page.keyboard.press('Space');
  }
}

test('the whole full check with the keyboard alone', { timeout: 90_000 }, async () => {
  const page = await people.page();
  await page.goto('/de/');
  await tabTo(page, '[name=mode]');
  await page.keyboard.press('Space');
  if ((await page.locator(':focus').getAttribute('value')) !== 'full') await page.keyboard.press('ArrowDown');
  expect(await page.locator('#mode-full').isChecked()).toBe(true);
  await tabTo(page, '#name');
  await page.keyboard.type('Samtgemeinde Taste');
  await tabTo(page, '#begin button[type=submit]');
  await enter(page);

  const asked = new Set<string>();
  const topics = new Set<string>();
  const next = async (): Promise<string | undefined> =>
    (await questionsOn(page)).find((question) => !asked.has(question));
  const answerTopics = async (): Promise<void> => {
    topics.add(page.url().split('/').at(-1)!);
    for (let question = await next(); question !== undefined; question = await next()) {
      await tabTo(page, `[name="${question}"]`);
      await answer(page, question, asked.size);
      if (question === 'profile.country') await questionBox(page, 'profile.state').waitFor();
      asked.add(question);
    }
    await tabTo(page, 'button[name=then][value=next]');
    await enter(page);
    if (page.url().includes('/sections/')) await answerTopics();
  };
  await answerTopics();
  // An answer may have raised a question that was passed already; the link leads the focus to it.
  while ((await page.locator('dd.open').count()) > 0) {
    await tabTo(page, 'dd.open a');
    await enter(page);
    const box = page.locator('[data-question]:focus-within');
    await box.waitFor();
    const question = (await box.getAttribute('data-question'))!;
    await answer(page, question, asked.size);
    asked.add(question);
    await answerTopics();
  }
  for (const area of ['office', 'groupware', 'records', 'specialist', 'website', 'servers'])
    expect(topics).toContain(area);
  expect(asked.size).toBeGreaterThanOrEqual(60);
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
