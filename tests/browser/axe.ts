import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { browserForAll } from './browser.ts';
import { draftFolder } from './draft-folder.ts';
import { kindsOfPage, prepare } from './kinds-of-page.ts';
import { serverForAll } from './server.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** German, whose words are long, by day on a desk and by night on a telephone; English by day on one. */
const looks: Record<string, BrowserContextOptions[]> = {
  de: [
    { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
    { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  ],
  en: [{ viewport: { width: 320, height: 640 }, colorScheme: 'light' }],
};

/** Every kind of page, seen by axe in one language. A file for each, so that two workers share them. */
export function axeFindsNothing(language: string): void {
  const draft = draftFolder();
  const server = serverForAll(draft);
  afterAll(() => rmSync(resolve(draft, '../..'), { recursive: true }));
  const people = browserForAll(server);

  for (const options of looks[language] ?? [])
    test(`axe finds nothing on any kind of page, ${language}, ${options.colorScheme}, ${options.viewport?.width} px wide`, {
      timeout: 240_000,
    }, async () => {
      const page = await people.page(options);
      const shown = await prepare(page, server, language);
      const said: string[] = [];
      page.on('pageerror', (error) => said.push(String(error)));
      // A page that answers with an error is itself told as one.
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) said.push(message.text());
      });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));

      for (const [kind, open] of Object.entries(kindsOfPage)) {
        await open(page, shown);
        expect.soft({ kind, ...(await seen(page)) }).toEqual({
          kind,
          language,
          headings: 1,
          overflow: 0,
          found: [],
          twice: [],
          idle: [],
        });
      }
      expect(said).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(server.address) && !url.startsWith('data:'))).toEqual([]);
    });
}

async function seen(page: Page): Promise<object> {
  await page.evaluate(axe.source);
  return await page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, {
      runOnly: tags,
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return {
      language: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
      // A button with a form by its id does nothing where another element has that id or none has.
      twice: [...document.querySelectorAll('[id]')]
        .map(({ id }) => id)
        .filter((id, at, all) => all.indexOf(id) !== at),
      idle: [...document.querySelectorAll('button')]
        .filter(({ type, form }) => type === 'submit' && form === null)
        .map(({ outerHTML }) => outerHTML.slice(0, 160)),
      overflow: Math.max(0, document.documentElement.scrollWidth - innerWidth),
      found: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
    };
  }, tags);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
