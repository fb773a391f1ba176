import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerAll, begin, type Entry } from './answering.ts';
import { browserForAll, withoutScripts } from './browser.ts';
import { download, follow } from './following.ts';
import { mixture } from './mixture.ts';
import { pdfText, squeezed } from './pdf-text.ts';
import { serverForAll } from './server.ts';

const people = browserForAll(serverForAll());

const areas = ['office', 'groupware', 'records', 'specialist', 'website', 'servers'];
const always = { 'areas.needed': { choose: areas }, 'profile.country': { choose: 'de' } };
const name = 'Stadt Müßig & <i>Söhne</i>';

test('the whole full check without scripts, from the start page to the report as PDF', {
  timeout: 90_000,
}, async () => {
  const page = await people.page(withoutScripts);
  const path = await begin(page, { name });

  const entries = new Map<string, Entry>();
  await answerAll(page, mixture(entries, always));
  expect([...entries.keys()].map((id) => id.split('.')[0])).toEqual(expect.arrayContaining(areas));

  expect(new URL(page.url()).pathname).toBe(`${path}/answers`);
  expect(await page.locator('.progress').innerText()).toContain(
    `${entries.size} von ${entries.size} Fragen beantwortet`,
  );
  const written = [...entries.values()].flatMap(({ note, evidence }) => [note ?? [], evidence ?? []].flat());
  expect(written.length).toBeGreaterThan(50);
  await expectShown(page, written);

  await follow(page, () => page.getByRole('link', { name: 'Zum Ergebnis' }).click());
  const figures = [...(await chartRows(page)), ...(await scoreLines(page))];
  expect(figures.length).toBeGreaterThan(25);
  expect(await page.locator('main').innerText()).toContain('Stadt Müßig & <i>Söhne</i>');

  await follow(page, () => page.getByRole('link', { name: 'Bericht auf der Seite lesen' }).click());
  await expectShown(page, written);
  const report = squeezed(await page.locator('main').innerText());
  expect(figures.filter((figure) => !report.includes(squeezed(figure)))).toEqual([]);

  const pdf = await download(page, () => page.getByRole('link', { name: 'Als PDF herunterladen' }).click());
  expect(pdf.name).toMatch(/^OSS-Kompass_Bericht_Stadt-Müßig-i-Söhne-i_\d{4}-\d\d-\d\d\.pdf$/);
  const text = await pdfText(pdf.bytes);
  expect(figures.filter((figure) => !text.includes(squeezed(figure)))).toEqual([]);
  const printed = written.map((note) => squeezed(note.replace('🏛️', '□')));
  expect(printed.filter((note) => !text.includes(note))).toEqual([]);

  await page.locator('.save summary').click();
  const file = await download(page, () => page.getByRole('link', { name: 'Als Datei speichern' }).click());
  const { answers } = JSON.parse(file.bytes.toString('utf8'));
  for (const [id, { note, evidence, grade }] of entries)
    expect([id, answers[id].note, answers[id].evidence, answers[id].grade]).toEqual([
      id,
      note,
      evidence,
      grade,
    ]);
});

/** Texts stand on the page as they were typed, and no markup in them has become an element. */
async function expectShown(page: Page, texts: string[]): Promise<void> {
  const shown = squeezed(await page.locator('main').innerText());
  expect(texts.filter((text) => !shown.includes(squeezed(text)))).toEqual([]);
  expect(await page.locator('[onclick], main i').count()).toBe(0);
}

/** Rows of the tables beneath the charts: name and figures of each dimension and each area. */
async function chartRows(page: Page): Promise<string[]> {
  const rows = page.locator('.figure + .kern-table-responsive tbody tr');
  return await rows.evaluateAll((all) => all.map((row) => row.textContent));
}

/** "41 bis 54 von 100 Punkten, Stufe …" of each dimension. */
async function scoreLines(page: Page): Promise<string[]> {
  const strong = await page.locator('.document strong').allInnerTexts();
  return strong.filter((text) => /von 100 Punkten/.test(text));
}
