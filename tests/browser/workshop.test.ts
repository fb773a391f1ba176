import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForAll, withoutScripts } from './browser.ts';
import { keep, openLink } from './kept.ts';
import { serverForAll } from './server.ts';

const server = serverForAll();
const people = browserForAll(server);
const telephone = { viewport: { width: 320, height: 640 } };

/** A workshop that a moderator has prepared, with its screen. */
async function prepared() {
  const lead = await people.page();
  const check = await openLink(lead, (await keep(server, { name: 'Stadt Beispiel', mode: 'quick' })).key);
  await lead.goto(`${check}/workshops`);
  await lead.locator('#workshop .buttons button').click();
  const code = (await lead.locator('.lead__code').textContent())!.replace(' ', '');
  const screen = await people.page({ viewport: { width: 1920, height: 1080 } });
  await screen.goto(await lead.locator('#link-screen').inputValue());
  await lead.locator('.buttons .kern-btn--primary').click();
  await lead.locator('#lead-do').waitFor();
  return { lead, screen, code };
}

async function join(page: Page, code: string, role = 'it'): Promise<Page> {
  await page.goto(`/w/${code}`);
  await page.locator(`input[value="${role}"]`).check();
  await page.locator('form.vote .buttons button').click();
  await page.waitForURL('**/workshops/*');
  return page;
}

const choice = (page: Page, at: number) => page.locator('#phone-now input[type=radio]').nth(at);
const saved = (page: Page) => page.getByText('Ihre Stimme ist gespeichert').waitFor();
const press = (lead: Page, then: string) => lead.locator(`#lead-do button[value^="${then}"]`).first().click();

async function vote(page: Page, at: number): Promise<void> {
  await choice(page, at).check();
  await page.locator('#phone-now .vote .buttons button').click();
  await saved(page);
}

test('three people join, vote, change, see, vote again and agree, and all screens follow', {
  timeout: 120_000,
}, async () => {
  const { lead, screen, code } = await prepared();
  const [ann, ben] = [
    await join(await people.page(telephone), code),
    await join(await people.page(telephone), code, 'department'),
  ];
  const plain = await join(await people.page({ ...telephone, ...withoutScripts }), code, 'management');
  await screen.getByText('sind dabei').waitFor();

  await press(lead, 'open');
  await ann.locator('#phone-now form.vote').waitFor();
  await screen.getByText('Bitte stimmen Sie jetzt ab').waitFor();
  await vote(ann, 0);
  await vote(ann, 1);
  // Who is choosing is not disturbed by the votes of others.
  await choice(ben, 1).check();
  await plain.getByRole('link', { name: 'Neu laden' }).click();
  await choice(plain, 0).check();
  await plain.locator('.vote .buttons button').click();
  await saved(plain);
  await screen.getByText('von 3 haben abgestimmt').waitFor();
  await expect.poll(() => screen.locator('.beamer__count strong').textContent()).toBe('2');
  expect(await choice(ben, 1).isChecked()).toBe(true);
  await vote(ben, 1);
  await lead.getByText('3 von 3 haben abgestimmt').waitFor();

  await press(lead, 'reveal');
  for (const page of [screen, ann, ben]) await page.getByText('3 Stimmen').first().waitFor();
  await plain.getByRole('link', { name: 'Neu laden' }).click();
  expect(await plain.locator('main').textContent()).toContain('3 Stimmen');

  await press(lead, 'again');
  await ann.getByText('wird neu abgestimmt').waitFor();
  for (const page of [ann, ben]) await vote(page, 1);
  await press(lead, 'reveal');
  await screen.getByText('Vorher').first().waitFor();

  await lead.locator('#lead-forms input[type=radio]').nth(1).check();
  await lead.locator('#dissent').fill('Die Leitung wartet ab.');
  await lead.locator('button[value=agree]').click();
  for (const page of [screen, ann, ben]) await page.getByText('Die Leitung wartet ab.').waitFor();
  await screen.getByText('Das Ergebnis bisher').waitFor();
  expect(await screen.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
    0,
  );
  expect(await ann.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('twelve telephones vote at once; one that drops comes back, and no vote is lost', {
  timeout: 180_000,
}, async () => {
  const { lead, screen, code } = await prepared();
  const devices: BrowserContext[] = [];
  for (let i = 0; i < 12; i += 1) devices.push(await people.device(telephone));
  const phones = await Promise.all(
    devices.map(async (device, i) => join(await device.newPage(), code, i < 6 ? 'it' : 'department')),
  );
  await expect.poll(() => screen.locator('.beamer__count strong').textContent()).toBe('12');
  const [away, ...rest] = phones as [Page, ...Page[]];

  await press(lead, 'open');
  await away.locator('#phone-now form.vote').waitFor();
  await choice(away, 2).check();
  await devices[0]!.setOffline(true);
  await away.locator('#phone-now .vote .buttons button').click();
  await away.getByText('Die Verbindung ist unterbrochen').waitFor();
  expect(await choice(away, 2).isChecked()).toBe(true);
  await Promise.all(rest.map((page, i) => vote(page, i % 2)));
  await expect.poll(() => screen.locator('.beamer__count strong').textContent()).toBe('11');

  await devices[0]!.setOffline(false);
  await vote(away, 2);
  await expect
    .poll(() => screen.locator('.beamer__count strong').textContent(), { timeout: 10_000 })
    .toBe('12');
  await press(lead, 'reveal');
  await Promise.all(phones.map((page) => page.getByText('12 Stimmen').waitFor()));
  await screen.getByText('Nach Rollen').waitFor();
});
