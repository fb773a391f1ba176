import fc from 'fast-check';
import { expect, test } from 'vitest';
import { briefOf } from '../../server/scoring/brief.ts';
import { evaluate } from '../../server/scoring/evaluate.ts';
import { asOf } from '../fixtures/content-of.ts';
import { cases } from '../fixtures/generated.ts';

test('a brief result says of every score, finding and knock-out what the whole one says', () => {
  fc.assert(
    fc.property(cases('full'), ({ ruleSet, answers }) => {
      const result = evaluate(ruleSet, answers, asOf);
      const { scores, findings, knockouts, ...about } = briefOf(result);
      const { questionnaire, mode } = result;
      expect(about).toEqual({ questionnaire, mode, asOf });
      const all = [result.overall, ...result.dimensions, ...result.scores];
      expect(Object.entries(scores)).toEqual(
        all.map(({ id, low, high, level, exact }) => [id, low === null ? null : { low, high, level, exact }]),
      );
      const ids = (some: { id: string }[]): string[] => some.map(({ id }) => id);
      expect(findings).toEqual({
        certainly: ids(result.findings.filter((f) => f.holds === 'certainly')),
        possibly: ids(result.findings.filter((f) => f.holds === 'possibly')),
        bounds: ids(result.findings.filter((f) => !f.exact)),
      });
      const limits = all.flatMap((score) => score.limitedBy);
      expect(knockouts).toEqual({
        certainly: ids(limits.filter((k) => k.holds === 'certainly')),
        possibly: ids(limits.filter((k) => k.holds === 'possibly')),
      });
    }),
  );
});
