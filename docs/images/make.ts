import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import { startChromium } from '../../tests/browser/chromium.ts';
import { pdfPages } from './pdf-pages.ts';
import { startServer } from './server.ts';

/** Makes the pictures of the README from the program as it is: `npm run screenshots`. */

const folder = import.meta.dirname;
const scenarios = resolve(folder, '../../questionnaires/kommune/2026-1/scenarios');
const viewport = { width: 900, height: 1120 };

interface Made {
  id: string;
  key: string;
  url: string;
}

/** An assessment with the answers of a scenario. */
async function assess(address: string, scenario: string, name: string): Promise<Made> {
  const { asOf, mode, answers } = parse(readFileSync(resolve(scenarios, `${scenario}.yaml`), 'utf8'));
  const response = await fetch(`${address}/api/assessments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ language: 'de', name, asOf, mode, answers }),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Made;
}

async function photographPages(browser: Browser, address: string, { id, key }: Made): Promise<void> {
  const page = await browser.newPage({ viewport, locale: 'de-DE', colorScheme: 'light' });
  const take = async (path: string, name: string): Promise<void> => {
    await page.goto(address + path, { waitUntil: 'networkidle' });
    // Without the strip that is kept for a scroll bar.
    const width = await page.evaluate(() => document.body.clientWidth);
    const clip = { x: 0, y: 0, width, height: viewport.height };
    await page.screenshot({ path: resolve(folder, `${name}.png`), clip });
  };
  await take('/de/', 'start');
  await page.goto(`${address}/l/${key}`);
  await take(`/de/assessments/${id}/sections/strategy`, 'question');
  await take(`/de/assessments/${id}/result`, 'result');
}

async function photographReport(address: string, { id, key }: Made): Promise<void> {
  const response = await fetch(`${address}/api/assessments/${id}/report.pdf?language=de`, {
    headers: { authorization: `Bearer ${key}` },
  });
  if (!response.ok) throw new Error(await response.text());
  const images = await pdfPages(await response.bytes(), [1, 2, 3], 620);
  for (const [i, image] of images.entries()) writeFileSync(resolve(folder, `report-${i + 1}.png`), image);
}

const server = await startServer();
try {
  const made = await assess(server.address, 'town-with-provider', 'Stadt Musterstadt');
  const browser = await startChromium();
  try {
    await photographPages(browser, server.address, made);
  } finally {
    await browser.close();
  }
  await photographReport(server.address, made);
} finally {
  await server.stop();
}
