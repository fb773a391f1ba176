import type { Page } from 'playwright-core';
import { open, readText } from '../report/pdf/reading.ts';

/** Without spaces and hyphens, which a page and a PDF set each in their own way. */
export const squeezed = (text: string): string => text.replace(/[\s\u00ad-]/g, '');

/** All text of the report of a check as PDF, read by another program than the one that wrote it, squeezed. */
export async function reportText(page: Page, path: string): Promise<string> {
  const response = await page.request.get(`${path}/report.pdf`);
  return await pdfText(await response.body());
}

/** All text of a PDF but what is there for the eye only: a note that goes on overleaf has no footer in it. Squeezed. */
export async function pdfText(bytes: Buffer): Promise<string> {
  const found = await readText(await open(bytes));
  const said = found.filter(({ artifact }) => !artifact);
  return squeezed(said.map(({ text }) => text).join(''));
}
