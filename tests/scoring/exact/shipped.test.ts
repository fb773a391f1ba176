import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, readContentFiles } from '../../../server/content-files.ts';
import type { Answers } from '../../../server/questionnaire/answers.ts';
import { listVersions, loadVersion } from '../../../server/questionnaire/load.ts';
import { walk } from '../../../server/questionnaire/walk.ts';
import { compile, evaluate } from '../../../server/scoring/evaluate.ts';
import { rangeCases } from '../../../server/scoring/exact/worst.ts';
import { asOf } from '../../fixtures/content-of.ts';
import { expectExact } from '../../fixtures/expect-exact.ts';
import { completionsOf } from '../../fixtures/generated/completions.ts';
import { from, pick } from '../../fixtures/generated/picks.ts';

const files = readContentFiles(fileURLToPath(new URL('../../../questionnaires', import.meta.url)));
const { id, version } = listVersions(files).at(-1)!;
const content = loadVersion(files, id, version, fingerprint).content!;
const ruleSet = compile(content, 'full');
const { questions } = ruleSet.questionnaire;

/** Where its rules ask numbers and months to turn. */
const bounds = { number: [20, 25, 35, 50, 70, 75], date: [5, 6, 24, 30, 60] };

/** An answer to every question. */
const complete = fc
  .array(pick, { minLength: questions.length, maxLength: questions.length })
  .map(
    (picks): Answers =>
      Object.fromEntries(questions.map((q, i) => [q.id, from(completionsOf(q, bounds), picks[i]!)])),
  );

/** The same without those that are picked; those of the profile stay, and what hides a question goes first. */
function without(answers: Answers, picks: readonly number[]): Answers {
  const { asked } = walk(ruleSet.encoder, answers, asOf);
  const lost = questions.filter((q) => asked.has(q.id) && !q.profile && q.kind !== 'multiple');
  const hiding = lost.filter((q) => ['use', 'it-staff', 'open-share', 'exit', 'mandate'].includes(q.key));
  const gone = new Set(picks.map((n, i) => from(i < 2 ? hiding : lost, n).id));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !gone.has(name)));
}

describe(`in ${id} ${version}`, { timeout: 300_000 }, () => {
  test('what is told of a few unknown answers is what all ways come to', () => {
    fc.assert(
      fc.property(complete, fc.array(pick, { minLength: 1, maxLength: 8 }), (answers, picks) => {
        expectExact(ruleSet, without(answers, picks), 600, bounds);
      }),
      { numRuns: 60 },
    );
  });

  test('all is exact with nothing known but the areas, and so whatever is known', () => {
    expect(rangeCases(ruleSet, compile(content, 'quick')).filter((c) => !c.exact)).toEqual([]);
    const areas = { value: ruleSet.questionnaire.areas };
    const { overall, dimensions, scores, findings } = evaluate(
      ruleSet,
      { [ruleSet.questionnaire.areasQuestion]: areas },
      asOf,
    );
    for (const one of [overall, ...dimensions, ...scores, ...findings]) expect(one.exact, one.id).toBe(true);
  });
});
