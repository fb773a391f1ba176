import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closure } from '../../server/questionnaire/conditions.ts';
import { expand } from '../../server/questionnaire/expand.ts';
import type { QuestionSource } from '../../server/questionnaire/model.ts';
import { type State, stands } from '../../server/questionnaire/state.ts';
import { contentOf } from '../fixtures/content-of.ts';
import { conditionOf, rawConditions } from '../fixtures/generated/conditions.ts';

const questions = ['q0', 'q1', 'q2', 'q3'].map(
  (id): QuestionSource => ({ id, kind: 'single', choices: ['a', 'b', 'c'] }),
);
const content = contentOf({ sections: [{ id: 's', questions }] });
const questionnaire = expand(content, 'full');
const askable = questions.map((question) => ({ name: `s.${question.id}`, question }));
const choices = fc.array(fc.nat({ max: 2 }), { minLength: 4, maxLength: 4 });
const given = (picks: readonly number[]): State => ({
  stand: new Uint8Array(4).fill(stands.given),
  low: Float64Array.from(picks, (n) => 1 << n),
  high: Float64Array.from(picks, (n) => 1 << n),
});

test('the reasons told of a condition, however nested, are enough to make it so', () => {
  fc.assert(
    fc.property(rawConditions, choices, choices, (raw, picks, others) => {
      const condition = closure(conditionOf(raw, askable)!, questionnaire);
      const { truth, because } = condition.judge(given(picks));
      expect(because.length).toBeGreaterThan(0);
      const named = new Set(because.map(({ question }) => questionnaire.byId.get(question)!.index));
      const mixed = picks.map((n, i) => (named.has(i) ? n : others[i]!));
      expect(condition.test(given(mixed))).toBe(truth);
    }),
    { numRuns: 500 },
  );
});
