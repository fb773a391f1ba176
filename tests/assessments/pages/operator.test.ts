import { describe, expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../browser/server.ts';
import { plain } from './start.ts';

/** The pages of a program with settings of its own, as text. */
async function pagesOf(settings: Record<string, string>): Promise<(path: string) => Promise<string>> {
  const { address, stop } = await startServer(settings);
  onTestFinished(stop);
  return async (path) => plain(await (await fetch(`${address}${path}`)).text());
}

describe('an operator who is named', () => {
  test('stands on the pages on privacy and accessibility, and the imprint at the foot of each page', async () => {
    const page = await pagesOf({
      OPERATOR_NAME: 'Stadt <Ökingen>',
      OPERATOR_CONTACT: 'it@example.org',
      IMPRINT_URL: 'https://example.org/impressum?a=1',
    });
    for (const path of ['/de/privacy', '/de/accessibility'])
      expect(await page(path)).toMatch(/: Stadt <Ökingen><\/p>\s*<p[^>]*>Kontakt: it@example\.org<\/p>/);
    expect(await page('/en/privacy')).toContain('Responsible: Stadt <Ökingen></p>');
    expect(await page('/de/')).toContain('href="https://example.org/impressum?a=1">Impressum</a>');
    expect(await page('/en/nothing')).toContain('href="https://example.org/impressum?a=1">Imprint</a>');
  });

  test('may be known by a contact alone', async () => {
    const page = await pagesOf({ OPERATOR_CONTACT: '0123 456' });
    expect(await page('/en/accessibility')).toMatch(
      /operator of this page\.<\/p>\s*<p[^>]*>Contact: 0123 456/,
    );
  });
});

test('where none is named, the pages say who is meant, and no imprint is linked', async () => {
  const page = await pagesOf({});
  expect(await page('/de/privacy')).toContain('Verantwortlich ist, wer diese Anwendung betreibt.');
  expect(await page('/de/privacy')).not.toMatch(/Kontakt:|Impressum/);
});
