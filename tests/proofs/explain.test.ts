import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseOf } from '../../server/proofs/explain/case.ts';
import { explain } from '../../server/proofs/explain/explain.ts';
import { asOf } from '../fixtures/content-of.ts';
import { cases } from '../fixtures/generated.ts';

const told = { certainly: 'holds', possibly: 'possibly holds', not: 'does not hold' };

test.each(['full', 'quick'] as const)(
  'whatever is answered in a %s check, all of the result can be explained, as it says',
  (mode) => {
    fc.assert(
      fc.property(cases(mode), ({ content, ruleSet, answers }) => {
        for (const language of ['de', 'en'] as const) {
          const one = caseOf(content, ruleSet, answers, asOf, language);
          const { result } = one;
          const things = [
            ...ruleSet.questionnaire.questions,
            ...ruleSet.levels,
            ...ruleSet.scores,
            ...content.rules.knockouts,
            ...result.findings,
            ...result.measures,
          ];
          for (const { id } of things)
            expect(explain(one, id)!.join('\n')).not.toMatch(/undefined|NaN|\[object/);
          if (language === 'en')
            for (const { id, holds } of result.findings) {
              const lines = explain(one, id)!;
              const at = lines.findIndex((line) => line.startsWith(`Finding ${id} `));
              expect(lines[at + 2]!.trim()).toMatch(new RegExp(`^${told[holds]}`));
            }
          expect(explain(one, 'nothing-has-this-id')).toBeNull();
        }
      }),
      { numRuns: 30 },
    );
  },
);
