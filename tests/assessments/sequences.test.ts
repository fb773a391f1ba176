import fc from 'fast-check';
import { expect, test } from 'vitest';
import { library } from '../../server/assessments/library.ts';
import type { Answer } from '../../server/questionnaire/answers.ts';
import { checkAnswer } from '../../server/questionnaire/door.ts';
import { walk } from '../../server/questionnaire/walk.ts';
import { evaluate } from '../../server/scoring/evaluate.ts';
import { handmadeContent } from '../fixtures/small-rule-set.ts';
import { made } from './caller.ts';
import { startApp } from './start.ts';

const rules = library([handmadeContent()]).get('small/2026-1')!.full;
const asOf = '2026-03-10';

/** Answers as people and programs give them: most fit, some do not. */
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom<Answer>(
    { value: 'town' },
    { value: 'council' },
    { value: 'none' },
    { value: 'whole' },
    { value: 'tested' },
    { value: ['office'] },
    { value: ['office', 'servers'] },
    { value: ['none', 'cost'] },
    { value: '2027-06' },
    { span: ['2027-01', '2027-12'] },
    { span: [60, 40] },
  ),
  fc.constantFrom<Answer>({ unknown: true }, { notApplicable: true }, { open: true }),
  fc.double({ min: -10, max: 110, noNaN: true }).map((n): Answer => ({ value: Math.round(n * 10) / 10 })),
);

const step = fc.record({
  question: fc.constantFrom(...rules.questionnaire.questions.map((q) => q.id)),
  answer,
});

test('any sequence of answers and withdrawals through the API equals the direct evaluation', async () => {
  const { app } = await startApp();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const { put, get } = await made(app);
      const expected: Record<string, Answer> = {};
      for (const { question, answer: given } of steps) {
        const after = walk(rules.encoder, { ...expected, [question]: given }, asOf);
        const fits =
          checkAnswer(rules.questionnaire.byId.get(question)!, given) === null && after.asked.has(question);
        expect((await put(question, given)).status === 200).toBe(fits);
        if (fits) expected[question] = given;
      }
      const { asked, open, answered, total } = walk(rules.encoder, expected, asOf);
      const { body } = await get();
      expect(body.openQuestions).toEqual(open);
      expect(body.progress).toMatchObject({ answered, total });
      expect(Object.keys(body.answers).every((id) => asked.has(id))).toBe(true);
      const direct = evaluate(rules, expected, asOf);
      expect((await get('/result')).body).toEqual(JSON.parse(JSON.stringify(direct)));
    }),
    { numRuns: 40 },
  );
}, 30_000);

test('giving many at once equals giving them one by one, in the order of the questions', async () => {
  const { app } = await startApp();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const answers = Object.fromEntries(steps.map((s) => [s.question, s.answer]));
      const [together, apart] = [await made(app), await made(app)];
      const all = await together.putMany(answers);
      const single = [];
      for (const { id } of rules.questionnaire.questions)
        if (id in answers) single.push((await apart.put(id, answers[id])).status);
      expect(all.status === 200).toBe(single.every((status) => status === 200));
      if (all.status === 200)
        expect((await together.get()).body.answers).toEqual((await apart.get()).body.answers);
    }),
    { numRuns: 40 },
  );
}, 30_000);
