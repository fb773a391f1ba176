import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedFrom, typedOf } from '../../../server/assessments/pages/form.ts';
import { mark } from '../../../server/assessments/pages/mark.ts';
import type { Question } from '../../../server/questionnaire/expand.ts';
import { compile } from '../../../server/scoring/evaluate.ts';
import { handmadeContent } from '../../fixtures/small-rule-set.ts';
import { made } from '../caller.ts';
import { button, fieldsOf, startPages } from './start.ts';

const content = handmadeContent();
const question: Question = compile(content, 'full').questionnaire.byId.get('strategy.mandate')!;

/** A text as a browser gives it back out of a textarea that nobody touched. */
const throughPage = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/\r\n?|\n/g, '\r\n');

describe('a field nobody touched counts as such', () => {
  test('whatever text stands in it', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\r\na ]{0,6}$/));
    fc.assert(
      fc.property(text, text, (note, evidence) => {
        const shown = typedFrom(question, { value: 'council', note, evidence }, 'de');
        const sent = {
          [question.id]: 'council',
          [`${question.id}--note`]: throughPage(note),
          [`${question.id}--evidence`]: throughPage(evidence),
          [`${question.id}--grade`]: '',
        };
        expect(mark(typedOf(sent, question))).toBe(mark(shown));
      }),
      { numRuns: 500 },
    );
  });
});

test.each(['\n\nAm Anfang', 'Zeile\r\nZeile', 'Zeile\rZeile', 'Ende\n'])(
  'note and evidence %j stay as they are when the page is saved untouched',
  async (text) => {
    const { app, visitor } = await startPages();
    const { id, key, put, get } = await made(app);
    await put('strategy.mandate', { value: 'council', note: text, evidence: text });
    const url = `/de/assessments/${id}/sections/strategy`;
    const browser = visitor({ [`kompass-${id}`]: key });
    const fields = fieldsOf((await browser.get(url)).text, url);
    expect(fields['strategy.mandate--evidence']).toBe(throughPage(text));
    expect((await browser.post(url, { ...fields, ...button('next') })).status).toBe(303);
    const { answers, revisions } = (await get()).body;
    expect(answers['strategy.mandate']).toEqual({ value: 'council', note: text, evidence: text });
    expect(revisions['strategy.mandate']).toBe(1);
  },
);
