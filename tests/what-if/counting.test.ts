import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';
import { whatIfContent } from '../../server/what-if/content.ts';
import { countingQuestions } from '../../server/what-if/counting.ts';
import { asOf } from '../fixtures/content-of.ts';
import { cases } from '../fixtures/generated.ts';
import { handmadeContent } from '../fixtures/small-rule-set.ts';

test('without the answers that do not count, scores, findings and measures are the same', () => {
  fc.assert(
    fc.property(cases('full'), ({ ruleSet, answers }) => {
      const counting = countingQuestions(ruleSet);
      const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => counting.has(id)));
      const { unanswered: _, unknown: __, ...whole } = evaluate(ruleSet, answers, asOf);
      const { unanswered: ___, unknown: ____, ...without } = evaluate(ruleSet, kept, asOf);
      expect(without).toEqual(whole);
    }),
    { numRuns: 100 },
  );
});

test('what goes to the browser makes the same rules as the whole content', () => {
  const content = handmadeContent();
  const sent = JSON.parse(JSON.stringify(whatIfContent(content, 'full', 'de')));
  const answers = { 'profile.kind': { value: 'town' }, 'strategy.mandate': { unknown: true } } as const;
  const here = evaluate(compile(content, 'full'), answers, asOf);
  expect(evaluate(compile(sent.content, 'full'), answers, asOf)).toEqual(here);
  expect(JSON.stringify(sent)).not.toContain('Help for');
});
