import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { begin, choice, enter, field, openNote, questionBox } from './answering.ts';
import { browserForAll } from './browser.ts';
import { follow } from './following.ts';
import { keep, openLink } from './kept.ts';
import { serverForAll, startServer } from './server.ts';

const server = serverForAll();
const people = browserForAll(server);

const state = (page: Page) => page.locator('#save-state');
const share = '[id="independence.largest-share"]';

/** Does something that makes the page save, and waits for the answer. */
async function saving(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForResponse((r) => r.request().method() === 'POST'), act()]);
}

test('an answer is saved as soon as it is changed', async () => {
  const page = await people.page();
  const path = await begin(page);
  await page.goto(`${path}/sections/independence`);
  await saving(page, () => enter(page, 'independence.exit', { choose: 'some' }));
  await page.locator(share).fill('35');
  await saving(page, () => page.locator(share).press('Tab'));
  await openNote(page, 'independence.exit');
  await field(page, 'independence.exit--note').fill('Plan <b>B</b>');
  await saving(page, () => field(page, 'independence.exit--note').press('Tab'));
  await expect.poll(() => page.locator('.progress').innerText()).toContain('2 von');
  expect(await state(page).innerText()).toMatch(/^Gespeichert am/);

  await follow(page, () => page.reload());
  expect(await choice(page, 'independence.exit', 'some').isChecked()).toBe(true);
  expect(await page.locator(share).inputValue()).toBe('35');
  expect(await field(page, 'independence.exit--note').inputValue()).toBe('Plan <b>B</b>');
});

test('what is wrong is told beside the question, and goes away when it is mended', async () => {
  const page = await people.page();
  const path = await begin(page);
  await page.goto(`${path}/sections/independence`);
  const told = questionBox(page, 'independence.largest-share').locator('.kern-error');
  await page.locator(share).fill('viel');
  await page.locator(share).press('Tab');
  await told.waitFor();
  expect(await told.innerText()).toContain('Geben Sie eine Zahl ein');
  expect(await state(page).innerText()).toMatch(/^Nicht gespeichert\. /);
  expect(await page.locator(share).inputValue()).toBe('viel');
  await page.locator(share).fill('30');
  await page.locator(share).press('Tab');
  await told.waitFor({ state: 'detached' });
  expect(await state(page).innerText()).toMatch(/^Gespeichert am/);
});

test('"we do not know", "none of these" and a value put each other out', async () => {
  const page = await people.page();
  const path = await begin(page);
  await page.goto(`${path}/sections/independence`);
  const unknown = choice(page, 'independence.largest-share', '--unknown');
  await page.locator(share).fill('35');
  await unknown.check();
  expect(await page.locator(share).inputValue()).toBe('');
  await page.locator(share).fill('40');
  await page.locator(share).press('Tab');
  expect(await unknown.isChecked()).toBe(false);

  await page.goto(`${path}/sections/strategy`);
  await enter(page, 'strategy.goals', { choose: ['cost', 'security'] });
  await choice(page, 'strategy.goals', 'none').check();
  expect(await choice(page, 'strategy.goals', 'cost').isChecked()).toBe(false);
  await choice(page, 'strategy.goals', 'cost').check();
  expect(await choice(page, 'strategy.goals', 'none').isChecked()).toBe(false);
});

test('a question that an answer raises or hides comes and goes without leaving the page', async () => {
  const page = await people.page();
  await begin(page);
  await openNote(page, 'profile.size');
  await field(page, 'profile.size--note').fill('Mitten im Satz');
  await choice(page, 'profile.country', 'de').check();
  await questionBox(page, 'profile.state').waitFor();
  await expect.poll(() => state(page).innerText()).toContain('neue Fragen');
  expect(await page.evaluate(() => document.activeElement!.id)).toBe('profile.country');
  expect(await field(page, 'profile.size--note').inputValue()).toBe('Mitten im Satz');
  await saving(page, () => choice(page, 'profile.state', 'by').check());
  await choice(page, 'profile.country', 'at').check();
  await questionBox(page, 'profile.state').waitFor({ state: 'detached' });
});

test('an answer can be taken back as soon as it is given', async () => {
  const page = await people.page();
  await begin(page);
  const back = questionBox(page, 'profile.kind').locator('.clear button');
  expect(await back.isVisible()).toBe(false);
  await choice(page, 'profile.kind', 'county').check();
  await back.waitFor();
  await follow(page, () => back.click());
  expect(await choice(page, 'profile.kind', 'county').isChecked()).toBe(false);
});

test('whoever leaves something unsaved is warned; whoever saves is not', async () => {
  const page = await people.page();
  const path = await begin(page);
  await page.goto(`${path}/sections/independence`);
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await page.locator(share).fill('viel');
  await saving(page, () => page.locator(share).press('Tab'));
  await page.getByRole('link', { name: 'Übersicht' }).click();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  expect(page.url()).toContain('/sections/independence');
  expect(await page.locator(share).inputValue()).toBe('viel');

  await page.locator(share).fill('20');
  await follow(page, () => page.locator('button[value=overview]').click());
  expect(new URL(page.url()).pathname).toBe(path);
  expect(asked).toEqual(['beforeunload']);
});

test('what another tab has changed meanwhile is told beside the question; saving again wins', async () => {
  const device = await people.device();
  const [one, two] = [await device.newPage(), await device.newPage()];
  const section = `${await begin(one)}/sections/strategy`;
  await one.goto(section);
  await two.goto(section);
  await saving(two, () => choice(two, 'strategy.mandate', 'talked').check());
  await choice(one, 'strategy.mandate', 'none').check();
  const told = questionBox(one, 'strategy.mandate').locator('.kern-error');
  await told.waitFor();
  expect(await told.innerText()).toContain('in einem anderen Fenster geändert');
  expect(await choice(one, 'strategy.mandate', 'none').isChecked()).toBe(true);

  // Another answer does not carry the contested one along.
  await saving(one, () => choice(one, 'strategy.owner', 'nobody').check());
  await follow(two, () => two.reload());
  expect(await choice(two, 'strategy.mandate', 'talked').isChecked()).toBe(true);

  await follow(one, () => one.locator('button[value=stay]').last().click());
  await follow(two, () => two.reload());
  expect(await choice(two, 'strategy.mandate', 'none').isChecked()).toBe(true);
});

test('while the server is away, what was typed stays and the page says so; later it is saved', async () => {
  const own = await startServer();
  const page = await people.page({ baseURL: own.address });
  const path = await begin(page);
  await page.goto(`${path}/sections/independence`);
  await page.context().setOffline(true);
  await choice(page, 'independence.exit', 'some').check();
  await expect.poll(() => state(page).innerText()).toContain('nicht zu erreichen');
  await page.locator('button[value=next]').click();
  await expect.poll(() => state(page).innerText()).toContain('nicht zu erreichen');
  expect(page.url()).toContain('/sections/independence');
  expect(await choice(page, 'independence.exit', 'some').isChecked()).toBe(true);

  await page.context().setOffline(false);
  await saving(page, () => choice(page, 'independence.overview', 'incomplete').check());
  await expect.poll(() => state(page).innerText()).toMatch(/^Gespeichert am/);
  await follow(page, () => page.reload());
  expect(await choice(page, 'independence.exit', 'some').isChecked()).toBe(true);

  await own.stop();
  await choice(page, 'independence.exit', 'tested').check();
  await expect.poll(() => state(page).innerText()).toContain('nicht zu erreichen');
  expect(await choice(page, 'independence.exit', 'tested').isChecked()).toBe(true);
});

test('where the address of health is kept from the outside, saving goes on all the same', async () => {
  const page = await people.page();
  await page.route('**/healthz', (route) => route.fulfill({ status: 404, body: '' }));
  const path = await begin(page);
  await follow(page, () => page.locator('button[value=next]').click());
  expect(page.url()).not.toContain(`${path}/sections/profile`);
  expect(page.url()).toContain(`${path}/sections/`);
});

test('whoever leaves details that were changed and not sent is warned; whoever sends them is not', async () => {
  const page = await people.page();
  const path = await begin(page);
  await page.goto(`${path}/details`);
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await field(page, 'contact').fill('Frau Beispiel');
  await page.locator('#details a').click();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  expect(await field(page, 'contact').inputValue()).toBe('Frau Beispiel');
  await follow(page, () => page.locator('#details .buttons button').click());
  expect(new URL(page.url()).pathname).toBe(path);
  expect(asked).toEqual(['beforeunload']);
});

test('"Zurück" takes along what was typed', async () => {
  const page = await people.page();
  const path = await begin(page);
  await page.goto(`${path}/sections/strategy`);
  await openNote(page, 'strategy.mandate');
  await field(page, 'strategy.mandate--note').fill('Getippt');
  await follow(page, () => page.getByRole('button', { name: 'Zurück', exact: true }).click());
  expect(page.url()).not.toContain('/sections/strategy');
  await page.goto(`${path}/sections/strategy`);
  expect(await field(page, 'strategy.mandate--note').inputValue()).toBe('Getippt');
});

test('the links are copied by a button', async () => {
  const device = await people.device({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await device.newPage();
  const { key, readKey } = await keep(server);
  await openLink(page, key);
  await page.locator('.save summary').click();
  for (const [at, secret] of [
    ['link', key],
    ['read-link', readKey],
  ]) {
    const button = page.locator(`[data-copy="${at}"]`);
    await button.click();
    await expect.poll(() => button.innerText()).toBe('Kopiert');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${server.address}/l/${secret}`);
  }
});

test('all findings of a result are opened at once', async () => {
  const page = await people.page();
  const answers = { 'strategy.mandate': { value: 'none' }, 'skills.knowledge': { value: 'none' } };
  const path = await openLink(page, (await keep(server, { answers })).key);
  await page.goto(`${path}/result`);
  const cards = page.locator('details.finding');
  expect(await cards.count()).toBeGreaterThan(1);
  expect(await page.locator('details.finding[open]').count()).toBe(0);
  await page.getByRole('button', { name: 'aufklappen' }).click();
  expect(await page.locator('details.finding[open]').count()).toBe(await cards.count());
});
