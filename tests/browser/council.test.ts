import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { begin, choice, field } from './answering.ts';
import { browserForAll, withoutScripts } from './browser.ts';
import { inArea, takeDefault, takeFromList, unfoldWay, yearsInFile, yearsOnPage } from './council-costs.ts';
import { bringList, columnsOn, services } from './council-list.ts';
import { eventsIn, paperText, tableRows } from './files-read.ts';
import { download, followLink, pressButton } from './following.ts';
import { pdfText, squeezed } from './pdf-text.ts';
import { serverForAll } from './server.ts';

const server = serverForAll();
const people = browserForAll(server);

const year = new Date().getFullYear();
const said = (page: Page): Promise<string> => page.locator('main').innerText();
const loaded = (page: Page, link: string) =>
  download(page, () => page.locator('main').getByText(link, { exact: true }).click());

test('a list of contracts leads to costs, dates, a plan and papers that say the same', async () => {
  const page = await people.page();
  const path = await begin(page, { name: 'Stadt Köllnitz' });
  await choice(page, 'profile.country', 'de').check();
  await pressButton(page, 'Speichern und hier bleiben');
  await page.goto(`${path}/sections/strategy`);
  await choice(page, 'strategy.mandate', 'none').check();
  await pressButton(page, 'Speichern und zur Übersicht');

  await listBecomesServices(page);
  await servicesAreCompleted(page);
  await followLink(page, 'Antworten aus der Liste vorschlagen lassen');
  await pressButton(page, 'Alle offenen übernehmen');
  expect(await said(page)).toContain('10 Antworten aus der Liste übernommen.');

  await followLink(page, 'Ergebnis');
  const amounts = await costsAreReckoned(page);
  await followLink(page, 'Ergebnis');
  const day = await datesAreReckoned(page);
  await followLink(page, 'Ergebnis');
  await planGoesOutAndComesBack(page);
  await papersSay(page, amounts);

  await followLink(page, 'Ergebnis');
  const report = await pdfText((await loaded(page, 'Bericht als PDF')).bytes);
  for (const words of ['Stadt Köllnitz', ...amounts, day, 'Herr Kaya, Kämmerei', 'Bürgeramt', ...services])
    expect(report).toContain(squeezed(words));
}, 90_000);

test('the same leads from a list to costs and a paper without scripts', async () => {
  const page = await people.page(withoutScripts);
  const path = await begin(page, { name: 'Markt Öhring' });
  await page.goto(`${path}/services`);
  await bringList(page);
  await pressButton(page, 'Weiter zu den Produkten');
  await pressButton(page, 'Liste übernehmen');
  expect(await page.locator('.services strong').allInnerTexts()).toEqual(services);
  await page.goto(`${path}/costs`);
  await inArea(page, 'Büroprogramme', () => takeFromList(page));
  expect((await said(page)).replace(/\u00a0/g, ' ')).toContain('ab 12.481 €');
  await page.goto(`${path}/papers`);
  const council = paperText((await loaded(page, 'Vorlage herunterladen')).bytes);
  for (const words of ['Markt Öhring', 'ab 87.364 €']) expect(council).toContain(squeezed(words));
});

async function listBecomesServices(page: Page): Promise<void> {
  await followLink(page, 'Ihre Anwendungen und Verträge');
  await bringList(page);
  expect(await columnsOn(page)).toEqual({
    'Jährl. Kosten (brutto)': 'Kosten im Jahr',
    Amt: 'Abteilung',
    'Kündbar zum': 'Vertragsende',
    'Eingesetzte Software': 'Produkt',
    Lieferant: 'Hersteller',
    Nutzer: 'Zahl der Nutzenden',
    'K.-Frist (Monate)': 'Kündigungsfrist',
    Verfahren: 'Name',
    Schnittstellen: 'braucht',
  });
  await pressButton(page, 'Weiter zu den Produkten');

  const match = (written: string) => page.locator('fieldset.match', { hasText: written });
  const guess = match('Nextclout Talk').getByLabel('Produkt');
  expect(await guess.inputValue()).toBe('Nextcloud');
  await guess.fill('BigBlueButton');
  expect(await match('Grünhain Gräberbuch').innerText()).toContain('nicht erkannt');
  await match('Grünhain Gräberbuch').getByLabel('Bereich').selectOption('Fachverfahren');
  await pressButton(page, 'Liste übernehmen');

  const count = services.length;
  const taken = `${count} Zeilen gelesen: ${count} Anwendungen übernommen, 0 Zeilen nicht.`;
  expect(await said(page)).toContain(taken);
  expect(await page.locator('.services strong').allInnerTexts()).toEqual(services);
  expect(await page.locator('.services li').last().innerText()).toContain('BigBlueButton');
}

/** A group of workplaces, and what one service needs that no column said. */
async function servicesAreCompleted(page: Page): Promise<void> {
  await followLink(page, 'Gruppen von Arbeitsplätzen');
  await followLink(page, 'Bürgeramt');
  expect(await page.getByLabel('Zahl der Arbeitsplätze').inputValue()).toBe('12');
  await pressButton(page, 'Speichern');
  expect(await said(page)).toContain('Zahl der Arbeitsplätze: 12. Nutzt: Einwohnermeldewesen.');
  await followLink(page, 'Zurück zur Liste');
  await followLink(page, 'Ändern: Friedhofsverwaltung');
  expect(await page.getByLabel('Kosten im Jahr').inputValue()).toBe('1950');
  await page.getByLabel('Büroprogramm', { exact: true }).fill('Word 2016');
  await pressButton(page, 'Speichern');
  const service = page.locator('.services li', { hasText: 'Friedhofsverwaltung' });
  expect(await service.innerText()).toContain('Hält den Wechsel auf: Word 2016.');
}

/** A value, a span, something unknown, published spans taken and struck. Returns amounts to be found again. */
async function costsAreReckoned(page: Page): Promise<string[]> {
  await followLink(page, 'Was es kostet');
  await inArea(page, 'Fachverfahren', () => takeFromList(page));
  await inArea(page, 'Büroprogramme', async () => {
    await takeFromList(page);
    expect(await field(page, 'stay-licences--from').inputValue()).toBe('12480,5');
    await field(page, 'stay-support--unknown').check();
    await field(page, 'stay-operation--from').fill('3.000');
    await unfoldWay(page, 'In einem Schritt wechseln');
    await field(page, 'step-introduction--from').fill('8.000');
    await field(page, 'step-introduction--to').fill('14.500,50');
    await field(page, 'step-licences--from').fill('0');
    const templates = 'Vorlagen umstellen (In einem Schritt wechseln)';
    await takeDefault(page, 'step-templates', templates, '12');
    const macros = 'Makros umstellen (In einem Schritt wechseln)';
    await takeDefault(page, 'step-macros', macros, '3');
    await pressButton(page, `Annahme streichen: ${macros}`);
    expect(await field(page, 'step-introduction--to').inputValue()).toBe('14500,5');
  });
  await takeDefault(page, 'priceRise', 'Preissteigerung in Prozent im Jahr');
  await field(page, 'discount--from').fill('1,5');
  await pressButton(page, 'Speichern');

  const text = (await said(page)).replace(/\u00a0/g, ' ');
  expect(text).toContain('Nicht bekannt und darum nach oben offen: Wartung und Support');
  expect(text).toMatch(/Makros umstellen: Annahme gestrichen, darum nicht bekannt/);
  const closed = /Fachverfahren\n.*\n?Bleiben, wie es ist\n(\S+ € bis \S+ €)/.exec(text)![1]!;
  const years = await yearsOnPage(page);
  const { bytes } = await loaded(page, 'Als Tabelle weiterrechnen (ODS)');
  expect(yearsInFile(bytes)).toEqual(years);
  return [closed, ...years.map((cells) => cells[1]!.replace('ab ', ''))];
}

/** Returns the day to decide by, as it is told. */
async function datesAreReckoned(page: Page): Promise<string> {
  await followLink(page, 'Termine');
  const meetings = [`17.3.${year + 1}`, `15.12.${year + 1}`, `14.6.${year + 2}`];
  await page.getByLabel(/^Sitzungen des Rats/).fill(meetings.join('\n'));
  await page.getByLabel(/^Dauer einer Beschaffung/).fill('9');
  await pressButton(page, 'Speichern');
  const decisions = await tableRows(page.getByRole('table', { name: /^Entscheidungen/ }));
  const office = decisions.find(([what]) => what === 'Bürokommunikation')!;
  expect(office[1]).toBe(`15. Dezember ${year + 1}`);

  const shown = await tableRows(page.getByRole('table', { name: 'Alle Tage in ihrer Reihenfolge' }));
  const events = eventsIn((await loaded(page, 'Als Kalenderdatei herunterladen (ICS)')).bytes);
  const long = new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'UTC' });
  expect(events.map(({ day, summary }) => [long.format(new Date(day)), summary])).toEqual(
    shown.map(([day, what, of]) => [day, what === 'Ratssitzung' ? what : `${what}: ${of}`]),
  );
  return office[1]!;
}

async function planGoesOutAndComesBack(page: Page): Promise<void> {
  await followLink(page, 'Wer macht was bis wann');
  const step = page.getByRole('group', { name: 'Prüfauftrag des Rates einholen' });
  await step.getByLabel('Zuständig').fill('Frau Öztürk, Hauptamt');
  await step.getByLabel(/^Bis wann/).fill(`17.3.${year + 1}`);
  await pressButton(page, 'Speichern');
  await followLink(page, 'Wer macht was bis wann');
  await page.locator('summary', { hasText: 'Als Tabelle ausfüllen lassen' }).click();
  const { name, bytes } = await loaded(page, 'Liste herunterladen (ODS)');

  const parts = unzipSync(bytes);
  const content = strFromU8(parts['content.xml']!);
  expect(content).toContain('Frau Öztürk, Hauptamt');
  const changed = content.replace('Frau Öztürk, Hauptamt', 'Herr Kaya, Kämmerei');
  const buffer = Buffer.from(zipSync({ ...parts, 'content.xml': strToU8(changed) }));
  await page.getByLabel(/^Ausgefüllte Liste/).setInputFiles({ name, mimeType: '', buffer });
  await pressButton(page, 'Liste lesen');
  expect(await said(page)).toContain('bisher „Frau Öztürk, Hauptamt“, jetzt „Herr Kaya, Kämmerei“');
  expect(await step.getByLabel(/^Bis wann/).inputValue()).toBe(`17.03.${year + 1}`);
  await pressButton(page, 'Änderungen speichern');
}

async function papersSay(page: Page, amounts: string[]): Promise<void> {
  await followLink(page, 'Papiere für Rat und Verwaltung');
  const paper = async (link: string): Promise<string> => paperText((await loaded(page, link)).bytes);
  const council = await paper('Vorlage herunterladen');
  for (const words of ['Stadt Köllnitz', ...amounts.slice(1)]) expect(council).toContain(squeezed(words));
  const letters = await paper('Anfragen herunterladen (ODT)');
  for (const words of ['Anfrage an Müller & Söhne GmbH', 'Friedhofsverwaltung auch ohne Word 2016?'])
    expect(letters).toContain(squeezed(words));
  const sheets = await paper('Projektblätter herunterladen');
  for (const words of ['Herr Kaya, Kämmerei', `17. März ${year + 1}`])
    expect(sheets).toContain(squeezed(words));
  const questions = await paper('Offene Fragen herunterladen');
  expect(questions).toContain(squeezed('Offene Fragen: Stadt Köllnitz'));
  await page.getByLabel('Für welchen Bereich?').selectOption('Fachverfahren');
  await page.getByLabel(/^Geschätzter Auftragswert/).fill('85.000');
  const kit = await paper('Paket herunterladen');
  for (const words of [
    'Geschätzter Auftragswert ohne Steuer: 85.000 €',
    'Grünhain Gräberbuch, Müller & Söhne GmbH',
  ])
    expect(kit).toContain(squeezed(words));
}
