import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Conflict, conflictOf } from '../../../server/proofs/solve/conflict.ts';
import { formulaOf } from '../../../server/proofs/solve/formula.ts';
import { type Field, fieldOf } from '../../../server/proofs/solve/known.ts';
import { satisfy } from '../../../server/proofs/solve/satisfy.ts';
import { witnessOf } from '../../../server/proofs/solve/witness.ts';
import type { Answers } from '../../../server/questionnaire/answers.ts';
import { closure } from '../../../server/questionnaire/conditions.ts';
import { encode, prepare } from '../../../server/questionnaire/encode.ts';
import { expand, type Question, type Questionnaire } from '../../../server/questionnaire/expand.ts';
import type { Condition } from '../../../server/questionnaire/model.ts';
import { truths } from '../../../server/questionnaire/truth.ts';
import { asOf, contentOf } from '../../fixtures/content-of.ts';
import { everyWay, waysTo } from '../../fixtures/every-way.ts';
import { type Askable, conditionOf, rawConditions } from '../../fixtures/generated/conditions.ts';
import { questionsOf, rawQuestions } from '../../fixtures/generated/questions.ts';

/** A small questionnaire of every kind of question, and a condition on it. */
const asked = fc.tuple(rawQuestions, rawConditions).map(([raw, rawCondition]) => {
  const { areas, sections, profile, topic, repeated } = questionsOf(raw);
  const inAreas = repeated
    .filter((a) => a.question.areas === undefined)
    .flatMap((a): Askable[] => areas.map((area) => ({ ...a, name: area + a.name.slice(1) })));
  const questionnaire = expand(contentOf({ areas, sections }), 'full');
  const condition = conditionOf(rawCondition, [...profile, ...topic, ...inAreas])!;
  const shown = JSON.stringify({ sections, condition });
  return { questionnaire, condition, [fc.toStringMethod]: () => shown };
});

/** Whether the condition holds for these answers; nothing that it asks may be left open. */
function outcome(questionnaire: Questionnaire, condition: Condition, answers: Answers, day = asOf): number {
  return closure(condition, questionnaire).test(encode(prepare(questionnaire), answers, day));
}

/** The questions a condition asks, and those that decide whether they are asked. */
function concerned(questionnaire: Questionnaire, condition: Condition): Question[] {
  const found = new Set<number>();
  const visit = (inner: Condition): void => {
    for (const index of closure(inner, questionnaire).questions) {
      if (found.has(index)) continue;
      found.add(index);
      const { show } = questionnaire.questions[index]!;
      if (show !== null) visit(show);
    }
  };
  visit(condition);
  return [...found].map((index) => questionnaire.questions[index]!);
}

/** All parts of a conflict together cannot hold; without any one of them they could. */
function expectNeeded(field: Field, { conditions, shown }: Conflict): void {
  const { questionnaire } = field;
  const canHold = (parts: readonly Condition[], shows: readonly string[]): boolean => {
    const anyhow = questionnaire.questions.filter(({ id, show }) => show !== null && !shows.includes(id));
    const formulas = parts.map((part) => formulaOf(part, questionnaire));
    return satisfy(field, formulas, { anyhow: new Set(anyhow.map(({ index }) => index)) }) !== null;
  };
  const shows = shown.map(({ question }) => question);
  expect(canHold(conditions, shows)).toBe(false);
  for (const part of conditions)
    expect(
      canHold(
        conditions.filter((other) => other !== part),
        shows,
      ),
    ).toBe(true);
  for (const question of shows)
    expect(
      canHold(
        conditions,
        shows.filter((other) => other !== question),
      ),
    ).toBe(true);
}

describe('whether a condition can hold', { timeout: 120_000 }, () => {
  test('is found as by going through all answers, with answers that show it or the parts it takes', () => {
    let [yes, no] = [0, 0];
    fc.assert(
      fc.property(asked, ({ questionnaire, condition }) => {
        const questions = concerned(questionnaire, condition);
        fc.pre(waysTo(questions) <= 5000);
        const field = fieldOf(questionnaire);
        const laid = satisfy(field, [formulaOf(condition, questionnaire)]);
        expect(laid).not.toBe('undecided');
        const ways = everyWay(questions);
        if (laid === null || laid === 'undecided') {
          no += 1;
          for (const answers of ways) expect(outcome(questionnaire, condition, answers)).toBe(truths.no);
          expectNeeded(field, conflictOf(field, [condition]));
        } else {
          yes += 1;
          const witness = witnessOf(field, laid, asOf);
          // What is not laid down may be answered anyhow.
          const free = questions.filter(({ index }) => !laid.has(index));
          const anyhow = everyWay(free).next().value!;
          const answers = { ...anyhow, ...witness.answers };
          expect(outcome(questionnaire, condition, answers, witness.asOf)).toBe(truths.yes);
        }
      }),
      { numRuns: 1500 },
    );
    expect(yes).toBeGreaterThan(150);
    expect(no).toBeGreaterThan(50);
  });
});
