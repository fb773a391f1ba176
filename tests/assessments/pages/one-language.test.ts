import { describe, expect, test } from 'vitest';
import { library } from '../../../server/assessments/library.ts';
import { handmadeContent } from '../../fixtures/small-rule-set.ts';
import { made } from '../caller.ts';
import { fileForm, startPages } from './start.ts';

/** The small questionnaire in German alone. */
function german() {
  const content = handmadeContent();
  const { de } = content.texts;
  const { questionnaire } = content;
  return library([
    { ...content, questionnaire: { ...questionnaire, languages: ['de'] }, texts: { de: de! } },
  ]);
}

const start = async () => {
  const started = await startPages({ library: german() });
  const { id, key } = await made(started.app);
  return { ...started, id, browser: started.visitor({ [`kompass-${id}`]: key }) };
};

describe('a questionnaire in one language', () => {
  const places = ['', '/sections/strategy', '/answers', '/result', '/report', '/details', '/delete'];

  test('is shown in its language, without a way to another', async () => {
    const { browser, id } = await start();
    for (const url of [
      '/de/',
      '/de/glossary',
      '/de/privacy',
      ...places.map((p) => `/de/assessments/${id}${p}`),
    ]) {
      const page = await browser.get(url);
      expect([url, page.status]).toEqual([url, 200]);
      expect(page.text).not.toMatch(/class="[^"]*\blanguage"/);
      expect(page.text).not.toContain('/en/');
    }
  });

  test('says on pages of another language which ones there are, and leads there', async () => {
    const { browser, id } = await start();
    const files = ['/report.pdf', '/saved.json'].map((p) => `/en/assessments/${id}${p}`);
    for (const url of [
      '/en/',
      '/en/glossary',
      '/en/method',
      '/en/blank/quick.pdf',
      ...places.map((p) => `/en/assessments/${id}${p}`),
      ...files,
    ]) {
      const page = await browser.get(url);
      expect([url, page.status]).toEqual([url, 404]);
      expect(page.text).toContain('not available in the language “en”. Choose one of these: de.');
      expect(page.text).toContain('href="/de/"');
      expect(page.text).not.toContain('href="/en/"');
    }
  });

  test('begins nothing in another language', async () => {
    const { browser } = await start();
    expect((await browser.post('/en/assessments', { name: 'x', mode: 'full' })).status).toBe(404);
    expect((await browser.post('/en/open', ...fileForm('{"answers": {}}'))).status).toBe(404);
  });

  test('is what the bare address leads to, whatever the browser prefers', async () => {
    const { browser } = await start();
    expect((await browser.get('/', { 'accept-language': 'en' })).location).toBe('/de/');
  });
});

test.each(['/fr/', '/fr', '/fr/glossary', '/pt-br/'])('%s says which languages there are', async (url) => {
  const { visitor } = await startPages();
  const page = await visitor().get(url);
  expect(page.status).toBe(404);
  expect(page.text).toMatch(
    /In der Sprache „(fr|pt-br)“ gibt es das nicht\. Wählen Sie eine von diesen: de, en\./,
  );
});
