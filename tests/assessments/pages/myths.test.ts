import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { library } from '../../../server/assessments/library.ts';
import { verdicts } from '../../../server/questionnaire/myth.ts';
import { published } from '../../fixtures/published.ts';
import { handmadeContent } from '../../fixtures/small-rule-set.ts';
import '../../seed.ts';
import { button, fieldsOf, plain, startPages, type Visitor } from './start.ts';

const content = published('kommune', '2026-1');
const visitor = async (): Promise<Visitor> => (await startPages({ library: library([content]) })).visitor();
const right = Object.fromEntries(content.myths.map(({ id, verdict }) => [id, verdict]));
const radios = (text: string): string[] => text.match(/<input [^>]*type="radio"[^>]*>/g) ?? [];

describe('the myth check', () => {
  test('is reached from the start page and asks of each statement the same three choices', async () => {
    const { get } = await visitor();
    for (const language of ['de', 'en'] as const) {
      expect((await get(`/${language}/`)).text).toContain(`href="/${language}/myths"`);
      const { status, text } = await get(`/${language}/myths`);
      expect(status).toBe(200);
      for (const { id } of content.myths)
        expect(plain(text)).toContain(content.texts[language]!.myths[id]!.statement);
      expect(radios(text)).toHaveLength(content.myths.length * verdicts.length);
      expect(text).not.toContain(' checked');
    }
  });

  test('tells no verdict before somebody has chosen', async () => {
    const { text } = await (await visitor()).get('/de/myths');
    for (const { id } of content.myths)
      expect(plain(text)).not.toContain(content.texts.de!.myths[id]!.explanation.trim());
  });

  test('shows for each statement what one said, the verdict, the explanation and the sources', async () => {
    const { status, text } = await (await visitor()).post('/de/myths', { 'free-of-charge': 'fact' });
    expect(status).toBe(200);
    expect(text).toContain('Die Quellen sagen: Mythos.</strong> Sie meinten: Stimmt.');
    expect(text).toContain('11 haben Sie ausgelassen.');
    for (const { id, sources } of content.myths) {
      expect(plain(text)).toContain(content.texts.de!.myths[id]!.explanation.trim());
      for (const source of sources) expect(plain(text)).toContain(content.sources[source]!.url);
    }
  });

  test('counts as a match what was judged as the sources do, whatever else was chosen', async () => {
    const choice = fc.constantFrom('', 'maybe', ...verdicts);
    const choices = fc.tuple(...content.myths.map(() => choice));
    const { post } = await visitor();
    await fc.assert(
      fc.asyncProperty(choices, async (chosen) => {
        const said = Object.fromEntries(content.myths.map(({ id }, i) => [id, chosen[i]!]));
        const matches = content.myths.filter(({ id }) => said[id] === right[id]).length;
        const { status, text } = await post('/en/myths', said);
        const some = chosen.some((one) => one !== '' && one !== 'maybe');
        expect(status).toBe(some ? 200 : 422);
        if (some) expect(text).toContain(`You judged ${matches} of 12 statements as the sources do.`);
      }),
      { numRuns: 30 },
    );
  });

  test('with nothing chosen says what to do and leads to the first statement', async () => {
    const { status, text } = await (await visitor()).post('/de/myths', {});
    expect(status).toBe(422);
    expect(text).toContain('Wählen Sie bei mindestens einer Aussage eine Antwort.');
    const first = content.myths[0]!.id;
    expect(text).toContain(`href="#${first}"`);
    expect(radios(text)[0]).toContain(`id="${first}"`);
  });

  test('keeps what was chosen in the other language and when one goes back to change it', async () => {
    const { post } = await visitor();
    const shown = await post('/de/myths', right);
    const kept = fieldsOf(shown.text, '/de/myths');
    expect(kept).toEqual({ shown: 'result', ...right });
    const english = await post('/de/myths', { ...kept, ...button('language') });
    expect(english.text).toContain('You judged 12 of 12 statements as the sources do.');
    const back = await post('/en/myths', { ...kept, ...button('change') });
    expect(fieldsOf(back.text, '/en/myths')).toEqual(right);
    const form = await post('/en/myths', { ...right, ...button('language') });
    expect(fieldsOf(form.text, '/de/myths')).toEqual(right);
  });

  test('goes to the address of the other language where nothing is chosen yet', async () => {
    const { location } = await (await visitor()).post('/de/myths', button('language'));
    expect(location).toBe('/en/myths');
  });

  test('stores nothing: no cookie, nothing to be kept by a browser', async () => {
    const { cookies } = await (await visitor()).post('/de/myths', right);
    expect(cookies).toEqual({});
  });

  test('is not there where the content has no statements', async () => {
    const pages = (await startPages({ library: library([handmadeContent()]) })).visitor();
    expect((await pages.get('/de/myths')).status).toBe(404);
    expect((await pages.post('/de/myths', right)).status).toBe(404);
    expect((await pages.get('/de/')).text).not.toContain('/myths"');
  });
});
