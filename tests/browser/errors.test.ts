import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { begin, choice, type Entry, enter, field, press } from './answering.ts';
import { browserForAll, withoutScripts } from './browser.ts';
import { sent } from './following.ts';
import { everything, keep, openLink } from './kept.ts';
import { serverForAll } from './server.ts';

const server = serverForAll();
const people = browserForAll(server);

const save = (page: Page): Promise<number> =>
  sent(page, () => page.locator('button[value=stay]').last().click());

/** A page for people: in their language, with a heading, without a trace of the program. */
async function expectWords(page: Page, words: RegExp, language = 'de'): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await page.locator('h1').count()).toBe(1);
  const text = await page.locator('main').innerText();
  expect(text).toMatch(words);
  expect(text).not.toMatch(/\bat .*:\d+:\d+|node_modules|\.ts\b|undefined|\[object|Error:/);
}

/** Topic, question, what is entered, and what the page says to it. */
const wrong: [string, string, string, Entry, RegExp][] = [
  ['a word for a number', 'independence', 'independence.largest-share', { enter: 'viel' }, /eine Zahl ein/],
  ['a number out of bounds', 'independence', 'independence.largest-share', { enter: '101' }, /von 0 bis 100/],
  ['too many decimals', 'money', 'money.licence-share', { enter: '12,345' }, /nach dem Komma/],
  ['a span the wrong way round', 'money', 'money.licence-share', { enter: '40', to: '10' }, /Tauschen Sie/],
  ['a date that is none', 'office', 'office.contract-end', { enter: '13.2027' }, /12\.2027/],
  ['a year too far off', 'office', 'office.contract-end', { enter: '1066' }, /1990 bis 2100/],
  [
    'goals and none of them',
    'strategy',
    'strategy.goals',
    { choose: ['cost', 'none'] },
    /schließt alle anderen aus/,
  ],
  [
    'a value and "we do not know"',
    'independence',
    'independence.largest-share',
    { enter: '30', unknown: true },
    /zugleich „Wissen wir nicht“/,
  ],
  [
    'too long a note',
    'strategy',
    'strategy.mandate',
    { choose: 'council', note: 'ä'.repeat(10_001) },
    /10\.001 Zeichen lang/,
  ],
];

test.each(wrong)(
  '%s comes back as typed, with words on it',
  async (_name, section, question, entry, words) => {
    const page = await people.page(withoutScripts);
    const answers = { 'areas.needed': { value: ['office'] }, 'office.use': { value: 'proprietary' } };
    const path = await openLink(page, (await keep(server, { answers })).key);
    await page.goto(`${path}/sections/${section}`);
    await enter(page, question, entry);
    expect(await save(page)).toBe(422);

    await expectWords(page, words);
    const listed = page.locator('#errors a');
    await listed.click();
    expect(new URL(page.url()).hash).toBe(`#${question}`);
    expect(await page.locator(`[id="${question}-error"]`).innerText()).toMatch(words);
    for (const value of [entry.choose ?? []].flat())
      expect(await choice(page, question, value).isChecked()).toBe(true);
    if (entry.enter) expect(await page.locator(`[id="${question}"]`).inputValue()).toBe(entry.enter);
    if (entry.to) expect(await field(page, `${question}--to`).inputValue()).toBe(entry.to);
    if (entry.unknown) expect(await choice(page, question, '--unknown').isChecked()).toBe(true);
    if (entry.note) expect(await field(page, `${question}--note`).inputValue()).toBe(entry.note);
  },
);

test('beside something wrong, everything else on the page is saved', async () => {
  const page = await people.page(withoutScripts);
  const path = await begin(page);
  await page.goto(`${path}/sections/independence`);
  await enter(page, 'independence.largest-share', { enter: 'viel', note: 'Zahl folgt' });
  await enter(page, 'independence.exit', { choose: 'some', note: 'Bleibt' });
  expect(await save(page)).toBe(422);

  await page.goto(`${path}/sections/independence`);
  expect(await choice(page, 'independence.exit', 'some').isChecked()).toBe(true);
  expect(await field(page, 'independence.exit--note').inputValue()).toBe('Bleibt');
});

test('of two tabs with different answers both are shown, and who saves again wins knowingly', async () => {
  const device = await people.device(withoutScripts);
  const [one, two] = [await device.newPage(), await device.newPage()];
  const section = `${await begin(one)}/sections/strategy`;
  await one.goto(section);
  await two.goto(section);

  await enter(two, 'strategy.mandate', { choose: 'talked', note: 'Ausschuss vom Mai' });
  await enter(two, 'strategy.owner', { choose: 'nobody' });
  await press(two, 'stay');
  await enter(one, 'strategy.mandate', { choose: 'council', note: 'Rat vom Juni' });
  await enter(one, 'strategy.rule', { choose: 'written' });
  expect(await save(one)).toBe(422);

  await expectWords(one, /in einem anderen Fenster geändert/);
  const stored = await one.locator('[id="strategy.mandate-error"]').innerText();
  expect(stored).toContain('Es wurde darüber gesprochen');
  expect(stored).toContain('Ausschuss vom Mai');
  expect(await choice(one, 'strategy.mandate', 'council').isChecked()).toBe(true);
  expect(await field(one, 'strategy.mandate--note').inputValue()).toBe('Rat vom Juni');
  expect(await one.locator('#errors li').count()).toBe(1);

  expect(await save(one)).toBe(303);
  await two.goto(section);
  expect(await choice(two, 'strategy.mandate', 'council').isChecked()).toBe(true);
  expect(await field(two, 'strategy.mandate--note').inputValue()).toBe('Rat vom Juni');
  expect(await choice(two, 'strategy.rule', 'written').isChecked()).toBe(true);
  expect(await choice(two, 'strategy.owner', 'nobody').isChecked()).toBe(true);
});

test('who mends a mistake does not overwrite unseen what another tab has saved meanwhile', async () => {
  const device = await people.device(withoutScripts);
  const [one, two] = [await device.newPage(), await device.newPage()];
  const section = `${await begin(one)}/sections/independence`;
  const share = '[id="independence.largest-share"]';
  await one.goto(section);
  await two.goto(section);
  await two.locator(share).fill('20');
  await press(two, 'stay');
  await one.locator(share).fill('viel');
  expect(await save(one)).toBe(422);
  await one.locator(share).fill('60');
  expect(await save(one)).toBe(422);
  await expectWords(one, /Dort steht jetzt: 20/);
});

test('a check that was deleted meanwhile takes no answer, and says so', async () => {
  const device = await people.device(withoutScripts);
  const page = await device.newPage();
  const path = await begin(page);
  const { id, key } = await keep(server);
  await openLink(page, key);
  await page.goto(path.replace(/\w+$/, `${id}/sections/profile`));
  await fetch(`${server.address}/api/assessments/${id}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${key}` },
  });
  await enter(page, 'profile.country', { choose: 'de' });
  expect(await save(page)).toBe(410);
  await expectWords(page, /gelöscht/);
});

const nowhere: [string, RegExp][] = [
  ['/de/nothing-here', /gibt es nicht/],
  ['/de/assessments/000000000000', /Link/],
  ['/fr/', /„fr“ gibt es das nicht\. Wählen Sie eine von diesen: de, en/],
  ['/l/0123456789abcdefghjkmnpqrstvwxyz', /gibt es nicht|keiner Prüfung/],
  ['/l/%00', /Diese Prüfung gibt es nicht/],
  ['/de/%zz', /Die Adresse ist nicht lesbar/],
  ['/de/blank/secret.pdf', /gibt es nicht/],
];
test.each(nowhere)('%s is answered with a page in words', async (url, words) => {
  const page = await people.page(withoutScripts);
  const response = await page.goto(url);
  expect(response!.status()).toBeGreaterThanOrEqual(400);
  expect(response!.status()).toBeLessThan(500);
  await expectWords(page, words);
});

test('a topic that does not exist is not found; one that is not asked now leads to the overview', async () => {
  const page = await people.page(withoutScripts);
  const path = await begin(page);
  expect((await page.goto(`${path}/sections/nothing`))!.status()).toBe(404);
  await expectWords(page, /gibt es nicht/);
  await page.goto(`${path}/sections/office`);
  expect(new URL(page.url()).pathname).toBe(path);
});

const files: [string, string, RegExp, number][] = [
  ['no file at all', '', /wählen Sie eine Datei/, 422],
  ['a text that is no JSON', '{"answers": ', /keine gespeicherte Prüfung/, 422],
  ['JSON of another kind', '[1, 2, 3]', /keine gespeicherte Prüfung/, 422],
  ['a name that is a number', '{"name": 5}', /„name“ muss ein Text sein/, 422],
  [
    'a misspelt key',
    '{"answers": {"strategy.mandate": {"valeu": "none"}}}',
    /„answers\/strategy\.mandate\/valeu“ ist hier nicht vorgesehen/,
    422,
  ],
  [
    'a questionnaire that is not here',
    '{"questionnaire": "planet"}',
    /Fragebogen „planet“ gibt es hier nicht/,
    404,
  ],
  ['too large a file', `{"name": "${'x'.repeat(45_000_000)}"}`, /höchstens \d+ Megabyte/, 413],
];
test.each(files)('opening %s is refused in words', async (_name, text, words, status) => {
  const page = await people.page(withoutScripts);
  await page.goto('/de/');
  if (text !== '') {
    // By its path: a file of many megabytes takes seconds to be handed over in memory.
    const file = join(mkdtempSync(join(tmpdir(), 'kompass-open-')), 'a.json');
    writeFileSync(file, text);
    await page.locator('#file').setInputFiles(file);
  }
  const button = page.getByRole('button', { name: 'Datei öffnen' });
  expect(await sent(page, () => button.click())).toBe(status);
  await expectWords(page, words);
  await page.locator('.bar .language').click();
  await expectWords(page, /Open a saved check/, 'en');
});

test('too long a name comes back as typed', async () => {
  const page = await people.page(withoutScripts);
  await page.goto('/de/');
  const name = 'Stadt '.repeat(40);
  await field(page, 'name').fill(name);
  expect(await sent(page, () => page.getByRole('button', { name: 'Beginnen' }).click())).toBe(422);
  await expectWords(page, /Höchstens 200 Zeichen/);
  expect(await field(page, 'name').inputValue()).toBe(name.trim());
});

test('forms that are sent in another way than by their page are refused, never an error of the server', async () => {
  const page = await people.page(withoutScripts);
  const path = await openLink(page, (await keep(server, { answers: await everything(server) })).key);
  const bodies: {
    data?: string | Buffer;
    headers?: Record<string, string>;
    multipart?: Record<string, string>;
  }[] = [
    {},
    { data: '{"name": 5, "mode": null}', headers: { 'content-type': 'application/json' } },
    { data: 'null', headers: { 'content-type': 'application/json' } },
    { data: 'name', headers: { 'content-type': 'text/plain' } },
    {
      data: Buffer.from([0xff, 0x00, 0xfe]),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    },
    { data: 'name=%', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    { data: 'name=a&name=b&then=a&then=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    { multipart: { name: 'Stadt' } },
  ];
  for (const url of ['/de/assessments', '/de/open', `${path}/details`, `${path}/sections/profile`])
    for (const body of bodies) {
      const response = await page.request.post(url, {
        ...body,
        maxRedirects: 0,
        headers: { accept: 'text/html', ...body.headers },
      });
      expect([url, body, response.status() < 500]).toEqual([url, body, true]);
      expect(await response.text()).not.toMatch(/\bat .*:\d+:\d+/);
    }
});
