import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, readContentFiles } from '../../server/content-files.ts';
import { listVersions, loadVersion } from '../../server/questionnaire/load.ts';
import type { Content } from '../../server/questionnaire/model.ts';
import { walk } from '../../server/questionnaire/walk.ts';
import { composeReport, composeResult } from '../../server/report/compose.ts';
import type { Document } from '../../server/report/document.ts';
import { drawHtml } from '../../server/report/html/draw.ts';
import type { ReportInput } from '../../server/report/telling.ts';
import { compile } from '../../server/scoring/evaluate.ts';
import { asOf } from '../fixtures/content-of.ts';
import { answersOf, type RawAnswer, rawAnswer } from '../fixtures/generated/answers.ts';
import { contents } from '../fixtures/generated.ts';
import { blocksOf, inlinesOf, originsOf, reportInput, small, textsOf } from '../fixtures/report-of.ts';
import { faultsOf } from '../fixtures/well-formed.ts';

const files = readContentFiles('questionnaires');
const shipped = listVersions(files).flatMap(({ id, version }) => {
  const { content } = loadVersion(files, id, version, fingerprint);
  return content === null ? [] : [content];
});

const raws = (content: Content): fc.Arbitrary<RawAnswer[]> => {
  const size = compile(content, 'full').questionnaire.questions.length;
  return fc.array(rawAnswer, { minLength: size, maxLength: size });
};

/** A report on any answers to one of the contents, each answer with a note and a piece of evidence of its own. */
function inputs(of: fc.Arbitrary<Content>): fc.Arbitrary<ReportInput> {
  const told = fc.record({
    mode: fc.constantFrom('full', 'quick'),
    language: fc.constantFrom('de', 'en'),
  } as const);
  return of
    .chain((content) => fc.tuple(fc.constant(content), raws(content), told))
    .map(([content, answers, how]) => {
      const { questionnaire } = compile(content, 'full');
      const noted = Object.entries(answersOf(questionnaire, answers)).map(([id, answer]) => [
        id,
        { ...answer, note: `<note of ${id}>`, evidence: `"evidence" of ${id} & more` },
      ]);
      const input = reportInput({ content, answers: Object.fromEntries(noted), ...how });
      const { sections, rules } = content;
      const shown = JSON.stringify({ sections, rules, answers: input.answers, ...how });
      return Object.assign(input, { [fc.toStringMethod]: () => shown });
    });
}

function expectSound(document: Document, { content, ruleSet }: ReportInput): void {
  for (const block of blocksOf(document))
    if ('from' in block) expect(block.from, JSON.stringify(block).slice(0, 200)).not.toEqual([]);
  for (const origin of originsOf(document)) {
    if (origin.kind === 'answer') expect(ruleSet.questionnaire.byId.has(origin.id), origin.id).toBe(true);
    if (origin.kind === 'source') expect(content.sources, origin.id).toHaveProperty([origin.id]);
  }
  const ids = blocksOf(document).flatMap((b) => ('id' in b ? [b.id] : []));
  expect(new Set(ids).size).toBe(ids.length);
  for (const inline of inlinesOf(document))
    if (inline.kind === 'link' && inline.href.startsWith('#')) expect(ids).toContain(inline.href.slice(1));
  expect(faultsOf(drawHtml(document.blocks, { cards: 'open' }))).toEqual([]);
  expect(faultsOf(drawHtml(document.blocks, { cards: 'folded' }))).toEqual([]);
}

function expectWords(document: Document, forbidden: RegExp): void {
  for (const text of [document.title, document.subject, document.footer, ...textsOf(document.blocks)]) {
    expect(text.trim()).not.toBe('');
    expect(text.replaceAll(/https?:\S+|[<"](note|evidence)"? of [a-z.0-9-]+/g, '')).not.toMatch(forbidden);
  }
}

const broken = /undefined|null\b|NaN|Infinity|\[object|=>/;
const generatedIds = /undefined|NaN|Infinity|\[object|\b[qfmdskl]\d\b|\b(office|mail)\b|\b(topic|profile)\./;

describe.each([
  ['generated contents', contents, generatedIds, 80],
  ['the small content', fc.constant(small), broken, 40],
  ...shipped.map((c) => [`${c.questionnaire.id} ${c.version}`, fc.constant(c), broken, 20] as const),
] as const)('%s, whatever the answers', (_, of, forbidden, numRuns) => {
  test('report and result are told whole, from something, in well-formed words', () => {
    fc.assert(
      fc.property(inputs(of), (input) => {
        for (const compose of [composeReport, composeResult]) {
          const document = compose(input);
          expectSound(document, input);
          expectWords(document, forbidden);
        }
      }),
      { numRuns },
    );
  });

  test('the report tells every note and piece of evidence of what is asked, and none of what is not', () => {
    fc.assert(
      fc.property(inputs(of), (input) => {
        const all = `${textsOf(composeReport(input).blocks).join('\n')}\n`;
        const { asked } = walk(input.ruleSet.encoder, input.answers, asOf);
        for (const id of Object.keys(input.answers)) {
          expect(all.includes(`<note of ${id}>`), id).toBe(asked.has(id));
          expect(all.includes(`"evidence" of ${id} & more`), id).toBe(asked.has(id));
        }
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });
});
