import type { Page } from 'playwright-core';
import { evaluated } from '../report/ods/evaluate.ts';
import { field } from './answering.ts';
import { tableRows } from './files-read.ts';
import { followLink, pressButton } from './following.ts';

const row = (page: Page, id: string) =>
  page.locator('fieldset.span', { has: page.locator(`[id="${id}--from"]`) });

/** Takes the published span that is offered for an amount. */
export async function takeDefault(page: Page, id: string, name: string, days?: string): Promise<void> {
  await row(page, id).locator('summary').first().click();
  if (days !== undefined) await field(page, `${id}--days`).fill(days);
  await pressButton(page, `Als Annahme übernehmen: ${name}`);
}

/** Takes what the services of the area on the page cost today. */
export const takeFromList = (page: Page): Promise<void> =>
  pressButton(page, 'Aus der Liste übernehmen: Lizenzen oder Abonnements (Bleiben, wie es ist)');

/** Opens one of the ways to go on, in which amounts are entered. */
export const unfoldWay = (page: Page, way: string): Promise<void> =>
  page.locator('details.block > summary', { hasText: way }).click();

/** From the overview of costs to an area, something there, saved and back. */
export async function inArea(page: Page, area: string, enter: () => Promise<void>): Promise<void> {
  await followLink(page, area);
  await enter();
  await pressButton(page, 'Speichern');
}

/** What the page says each way costs year by year: rows of the year and an amount for each way. */
export const yearsOnPage = (page: Page): Promise<string[][]> =>
  tableRows(page.getByRole('table', { name: 'Was jedes Jahr kostet' }));

/** The same out of the spreadsheet, reckoned anew by its formulas. */
export function yearsInFile(bytes: Buffer): string[][] {
  const rows = evaluated(bytes, 'Rechnung');
  const bands = rows.flatMap(([title], at) =>
    String(title).startsWith('Alles zusammen: ') ? [{ low: rows[at + 1]!, high: rows[at + 2]! }] : [],
  );
  const [head] = rows;
  return head!
    .slice(1)
    .map((year, n) => [String(year), ...bands.map((b) => told(b.low[n + 1]!, b.high[n + 1]!))]);
}

const euros = new Intl.NumberFormat('de', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const money = (amount: string | number): string => euros.format(Number(amount)).replace(/\s/g, ' ');

function told(low: string | number, high: string | number): string {
  if (high === 'offen') return `ab ${money(low)}`;
  return money(low) === money(high) ? money(low) : `${money(low)} bis ${money(high)}`;
}
