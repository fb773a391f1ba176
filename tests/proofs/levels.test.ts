import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proveKnockouts } from '../../server/proofs/findings.ts';
import { proveLevels } from '../../server/proofs/levels.ts';
import { rulesOf } from '../../server/proofs/rules.ts';
import type { Result, ScoreResult } from '../../server/scoring/result.ts';
import { found, grounded, waysOf, whole } from '../fixtures/ways.ts';

const scoresOf = ({ overall, dimensions }: Result): ScoreResult[] => [overall, ...dimensions];

test('what is found of levels and knock-outs is what going through all answers finds', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(whole, (it) => {
      const ways = waysOf(it);
      const on = grounded(it);
      const judged = proveLevels(on, rulesOf(on));
      expect(found(judged, 'undecided')).toEqual([]);
      const reached = new Set(
        ways.flatMap(({ result }) => scoresOf(result).map(({ id, level }) => `${id} ${level?.low}`)),
      );
      const wanted = scoresOf(ways[0]!.result).flatMap(({ id }) =>
        it.ruleSet.levels.map((level) => `${id} ${level.id}`),
      );
      expect(
        found(judged, 'level-never')
          .map((a) => `${a.score} ${a.level}`)
          .sort(),
      ).toEqual(wanted.filter((name) => !reached.has(name)).sort());
      const limiting = new Set(
        ways.flatMap(({ result }) =>
          scoresOf(result).flatMap(({ limitedBy }) => limitedBy.map(({ id }) => id)),
        ),
      );
      const idle = judged.flatMap(({ against }) => (against?.code === 'knockout-idle' ? [against.id] : []));
      const never = proveKnockouts(on).flatMap(({ against }) => against?.id ?? []);
      expect([...idle, ...never].sort()).toEqual(
        it.content.rules.knockouts
          .map(({ id }) => id)
          .filter((id) => !limiting.has(id))
          .sort(),
      );
    }),
    { numRuns: 150 },
  );
});
