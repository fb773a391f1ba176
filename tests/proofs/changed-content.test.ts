import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printAgainst, printProven } from '../../server/proofs/print.ts';
import { prove } from '../../server/proofs/prove.ts';
import { checkAll } from '../../server/questionnaire/check.ts';
import { sha256, smallContent } from '../fixtures/content.ts';

const paths = [...smallContent().keys()].filter(
  (path) => path.startsWith('small/1/') && !path.includes('texts'),
);

/** Lines and words of a file, as far as they could stand elsewhere in it. */
const swaps = fc.record({ path: fc.constantFrom(...paths), from: fc.nat(200), to: fc.nat(200) });

test('whatever content the check lets pass is proven or told, never thrown', { timeout: 120_000 }, () => {
  let proven = 0;
  fc.assert(
    fc.property(fc.array(swaps, { minLength: 1, maxLength: 2 }), (changes) => {
      const files = smallContent();
      for (const { path, from, to } of changes) files.set(path, exchanged(files.get(path)!, from, to));
      const { versions, documents } = checkAll(files, sha256);
      for (const { id, version, content } of versions) {
        if (content === null) continue;
        proven += 1;
        const proofs = prove(content, documents);
        for (const language of ['de', 'en'] as const) {
          for (const line of printAgainst(proofs.against, documents, language))
            expect(line).toMatch(
              /^\S+\.yaml:\d+:\d+ {2}\S[^\n]* {2}[A-ZÄÖÜ„"]?[^\n]+ {2}[A-ZÄÖÜ][^\n]+[.?]$/,
            );
          expect(printProven(proofs, `${id} ${version}`, language).join('')).not.toMatch(/undefined|NaN/);
        }
      }
    }),
    { numRuns: 250 },
  );
  expect(proven).toBeGreaterThan(0);
});

/** Two words of a text with their places exchanged. */
function exchanged(text: string, from: number, to: number): string {
  const words = text.split(/([A-Za-z0-9.$-]+)/);
  const places = words.map((_, i) => i).filter((i) => i % 2 === 1);
  const [one, other] = [places[from % places.length]!, places[to % places.length]!];
  [words[one], words[other]] = [words[other]!, words[one]!];
  return words.join('');
}
