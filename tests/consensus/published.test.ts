import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaOf } from '../../server/consensus/agenda.ts';
import { dissentBetweenRoles } from '../../server/consensus/dissent.ts';
import { medianAnswer } from '../../server/consensus/median.ts';
import { scaleOf } from '../../server/consensus/scale.ts';
import { spreadOf } from '../../server/consensus/spread.ts';
import type { Answer } from '../../server/questionnaire/answers.ts';
import { checkAnswer } from '../../server/questionnaire/door.ts';
import type { Question } from '../../server/questionnaire/expand.ts';
import { compile } from '../../server/scoring/evaluate.ts';
import { roles, type Vote } from '../../server/workshops/model.ts';
import { asOf } from '../fixtures/content-of.ts';
import { published } from '../fixtures/published.ts';
import { unknown } from './voting.ts';

const versions = [
  ['kommune', '2026-1'],
  ['eu-cloud-sovereignty', '2025-1'],
] as const;

/** An answer to a question, its choice or value at a part of the way from the first to the last. */
function answerAt({ kind, choices, exclusive, min, max, decimals }: Question, at: number): Answer {
  if (at < 0) return unknown;
  const choice = choices[Math.floor(at * choices.length)];
  if (kind === 'single') return { value: choice! };
  if (kind === 'multiple')
    return { value: exclusive.includes(choice!) ? [choice!] : [...new Set([choices[0]!, choice!])] };
  if (kind === 'date') return { value: `${2024 + Math.floor(at * 12)}-06` };
  return { value: Number((Math.max(min, 0) + at * Math.min(max, 9000)).toFixed(decimals)) };
}

const where = fc.oneof(fc.constant(-1), fc.double({ min: 0, max: 0.999, noNaN: true }));
const people = fc.array(fc.record({ role: fc.constantFrom(...roles.slice(0, 3)), where }), {
  minLength: 6,
  maxLength: 15,
});

test.each(versions)('whatever people vote on any question of %s, figures come of it', (id, version) => {
  const content = published(id, version);
  const ruleSet = compile(content, 'full');
  const { questions } = ruleSet.questionnaire;
  fc.assert(
    fc.property(people, (room) => {
      const spreads = Object.fromEntries(
        questions.map((question) => {
          const { choices, ...scale } = scaleOf(question, content.rules, asOf);
          const votes = room.map(
            (one, i): Vote => ({
              participant: String(i),
              role: one.role,
              item: question.id,
              round: 1,
              answer: answerAt(question, one.where),
            }),
          );
          const spread = spreadOf(votes, [], choices, scale);
          const median = medianAnswer(question, spread, { choices, ...scale }, spread.total);
          expect(checkAnswer(question, median)).toBeNull();
          const known = spread.choices.reduce((sum, { count }) => sum + count, 0);
          expect(known).toBeGreaterThanOrEqual(spread.total - spread.unknown);
          return [question.id, spread];
        }),
      );
      const apart = dissentBetweenRoles({ ruleSet, rules: content.rules, answers: {}, asOf, spreads });
      for (const { lower, higher } of apart) expect(lower.role).not.toBe(higher.role);
      const agenda = agendaOf(questions.map(({ id }) => ({ item: id, spread: spreads[id]! })));
      expect(agenda.map(({ item }) => item).sort()).toEqual(questions.map(({ id }) => id).sort());
    }),
    { numRuns: 20 },
  );
});
