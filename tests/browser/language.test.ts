import { expect, test } from 'vitest';
import { begin, choice, enter, field, openNote } from './answering.ts';
import { browserForAll, withoutScripts } from './browser.ts';
import { follow, sent } from './following.ts';
import { everything, keep, openLink } from './kept.ts';
import { serverForAll } from './server.ts';

const server = serverForAll();
const people = browserForAll(server);

const otherLanguage = '.bar .language';

test('each page of a check stands in the other language at the same place', async () => {
  const page = await people.page(withoutScripts);
  const { key } = await keep(server, { answers: await everything(server) });
  const path = await openLink(page, key);
  const places = ['', '/sections/office', '/details', '/answers', '/result', '/report', '/delete'];
  for (const at of places) {
    await page.goto(path + at);
    const german = await page.locator('h1').innerText();
    await follow(page, () => page.locator(otherLanguage).click());
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const english = await page.locator('h1').innerText();
    if (at !== '') expect(english).not.toBe(german);
    await follow(page, () => page.locator(otherLanguage).click());
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.locator('h1').innerText()).toBe(german);
    // What was typed about the check goes along in the form, so the address stays.
    if (at !== '/details') expect(new URL(page.url()).pathname).toBe(path + at);
  }
});

test.each([
  ['/de/glossary', '/en/glossary'],
  ['/de/method', '/en/method'],
  ['/de/nothing-here', '/en/nothing-here'],
  ['/l/0000', '/l/0000?language=en'],
  ['/nothing', '/nothing?language=en'],
])('%s stands in English at %s', async (german, english) => {
  const page = await people.page(withoutScripts);
  await page.goto(german);
  await follow(page, () => page.locator(otherLanguage).click());
  expect(page.url()).toBe(`${server.address}${english}`);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

for (const [scripts, options] of [
  ['without scripts', withoutScripts],
  ['with scripts', {}],
] as const) {
  test(`${scripts}, what is typed in a topic is kept, even what cannot be saved`, async () => {
    const page = await people.page(options);
    const path = await begin(page);
    await page.goto(`${path}/sections/independence`);
    await enter(page, 'independence.overview', { choose: 'incomplete', note: 'Noch nicht gespeichert' });
    await page.locator('[id="independence.largest-share"]').fill('etwa die Hälfte');

    for (const [language, told] of [
      ['en', 'Enter a number'],
      ['de', 'Geben Sie eine Zahl ein'],
    ]) {
      expect(await sent(page, () => page.locator(otherLanguage).click())).toBe(422);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('#errors').innerText()).toContain(told);
      expect(await page.locator('[id="independence.largest-share"]').inputValue()).toBe('etwa die Hälfte');
      expect(await choice(page, 'independence.overview', 'incomplete').isChecked()).toBe(true);
      expect(await field(page, 'independence.overview--note').inputValue()).toBe('Noch nicht gespeichert');
    }

    await page.locator('[id="independence.largest-share"]').fill('50');
    await openNote(page, 'independence.exit');
    await field(page, 'independence.exit--note').fill('<b>Wort</b>');
    await follow(page, () => page.locator(otherLanguage).click());
    expect(new URL(page.url()).pathname).toBe(`${path.replace('/de/', '/en/')}/sections/independence`);
    expect(await page.locator('[id="independence.largest-share"]').inputValue()).toBe('50');
    expect(await field(page, 'independence.exit--note').inputValue()).toBe('<b>Wort</b>');
  });
}

test('what is typed on the start page is kept', async () => {
  const page = await people.page(withoutScripts);
  await page.goto('/de/');
  await choice(page, 'mode', 'full').check();
  await field(page, 'name').fill('Stadt „Größe“');
  await follow(page, () => page.locator(otherLanguage).click());
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await field(page, 'name').inputValue()).toBe('Stadt „Größe“');
  expect(await choice(page, 'mode', 'full').isChecked()).toBe(true);
  await follow(page, () => page.getByRole('button', { name: 'Begin' }).click());
  expect(page.url()).toContain('/en/assessments/');
});

test('what is typed about the check is kept, even a date that is none', async () => {
  const page = await people.page(withoutScripts);
  const path = await begin(page);
  await page.goto(`${path}/details`);
  await field(page, 'name').fill('Stadt Halbfertig');
  await field(page, 'asOf').fill('irgendwann');
  await follow(page, () => page.locator(otherLanguage).click());
  expect(await page.locator('h1').innerText()).toBe('About this check');
  expect(await field(page, 'name').inputValue()).toBe('Stadt Halbfertig');
  expect(await field(page, 'asOf').inputValue()).toBe('irgendwann');
});

test('a number is written as the language writes it', async () => {
  const page = await people.page(withoutScripts);
  const answers = { 'money.licence-share': { value: 12.5 } };
  const path = await openLink(page, (await keep(server, { answers })).key);
  const entry = page.locator('[id="money.licence-share"]');
  await page.goto(`${path}/sections/money`);
  expect(await entry.inputValue()).toBe('12,5');
  await follow(page, () => page.locator(otherLanguage).click());
  expect(await entry.inputValue()).toBe('12.5');
});
