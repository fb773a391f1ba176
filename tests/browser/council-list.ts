import type { Page } from 'playwright-core';
import { pressButton } from './following.ts';

const year = new Date().getFullYear();

/** Ends of contracts that lie ahead whenever the tests run: what is late is told in other words. */
const ends = {
  office: `31.12.${year + 2}`,
  residents: `30.06.${year + 3}`,
  registry: `31.12.${year + 2}`,
  meetings: `31.03.${year + 2}`,
};

/** What the services are for, row by row; so they are called. */
export const services = [
  'Bürokommunikation',
  'Einwohnermeldewesen',
  'Personenstandswesen',
  'Friedhofsverwaltung',
  'Datenaustausch',
  'Videokonferenz',
];

const rows = [
  ['Vertragsübersicht der Stadt Köllnitz'],
  [
    'Jährl. Kosten (brutto)',
    'Amt',
    'Kündbar zum',
    'Eingesetzte Software',
    'Lieferant',
    'Nutzer',
    'K.-Frist (Monate)',
    'Verfahren',
    'Schnittstellen',
  ],
  ['12.480,50 €', 'Hauptamt', ends.office, 'MS Office LTSC 2021', 'Microsoft', '85', '3', services[0]],
  ['23.900,00', 'Bürgeramt', ends.residents, 'VOIS MESO', 'HSH', '12', '6', services[1], 'MS Word'],
  ['4.200,75', 'Standesamt', ends.registry, 'AutiSta', 'Fachverlag', '3', '6', services[2], 'MS Word'],
  ['1.950,00', 'Friedhofsamt', '', 'Grünhain Gräberbuch', 'Müller & Söhne GmbH', '2', '', services[3]],
  ['', 'Hauptamt', '', 'Nextcloud', '', '85', '', services[4]],
  ['6.100,00', 'Bauamt', ends.meetings, 'Nextclout Talk', '', '40', '', services[5]],
];

/** A list as a German office program saves it: Windows-1252, semicolons, decimal commas, a line above the headers. */
function contractList(): Buffer {
  const lines = rows.map((row) => Array.from({ length: rows[1]!.length }, (_, n) => row[n] ?? '').join(';'));
  // Of what stands outside Latin-1 the list has the sign of the euro alone.
  return Buffer.from(`${lines.join('\r\n')}\r\n`.replaceAll('€', '\u0080'), 'latin1');
}

/** Picks the file on the page of services and has it read; afterwards the columns are shown. */
export async function bringList(page: Page): Promise<void> {
  const file = { name: 'Verträge 2026.csv', mimeType: 'text/csv', buffer: contractList() };
  await page.getByLabel('Liste als CSV, XLSX oder ODS').setInputFiles(file);
  await pressButton(page, 'Liste lesen');
}

/** What each column was taken for, by its heading. */
export async function columnsOn(page: Page): Promise<Record<string, string>> {
  const headings = await page.locator('#columns .kern-form-input > label').allInnerTexts();
  const taken = await page.locator('#columns select option:checked').allInnerTexts();
  return Object.fromEntries(headings.map((heading, n) => [heading, taken[n]!]));
}
