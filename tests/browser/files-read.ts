import ICAL from 'ical.js';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { odfProblems } from '../fixtures/odf.ts';
import { saidIn, unpacked } from '../report/odt/reading.ts';
import { squeezed } from './pdf-text.ts';

/** What a paper says, squeezed; a paper that is not valid OpenDocument 1.3 fails the test. */
export function paperText(bytes: Uint8Array): string {
  expect(odfProblems(bytes)).toEqual([]);
  return squeezed(saidIn(unpacked(bytes)['content.xml']!));
}

/** The events of a calendar file in their order, each with its ISO day and its name. */
export function eventsIn(file: Buffer): { day: string; summary: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(file.toString()));
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const { startDate, summary } = new ICAL.Event(one);
    return { day: startDate.toString(), summary };
  });
}

/** A table as its rows of texts, without the row of headings. */
export const tableRows = (table: Locator): Promise<string[][]> =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent!.trim().replace(/\s+/g, ' '))),
    );
