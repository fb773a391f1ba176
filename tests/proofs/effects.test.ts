import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proveEffects } from '../../server/proofs/effects.ts';
import { rulesOf } from '../../server/proofs/rules.ts';
import { answersTo } from '../fixtures/every-way.ts';
import { found, grounded, value, type Way, wayOf, waysOf, whole } from '../fixtures/ways.ts';

test('what is found of the effect of choices, numbers and dates is what going through all answers finds', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(whole, (it) => {
      const { ruleSet } = it;
      const told = waysOf(it).map((way) => ({ ...way, told: outcome(way) }));
      const on = grounded(it);
      const judged = proveEffects(on, rulesOf(on));
      const without = [
        ...found(judged, 'choice-without-effect').map((a) => `${a.question} ${a.choice}`),
        // Of a question without any effect each of its choices is without.
        ...new Set(
          found(judged, 'question-without-effect').flatMap(({ question }) => {
            const { choices } = ruleSet.questionnaire.byId.get(question)!;
            return choices.length === 0 ? [question] : choices.map((choice) => `${question} ${choice}`);
          }),
        ),
      ];
      const wanted = ruleSet.questionnaire.questions.flatMap((question): string[] => {
        const { id, choices } = question;
        const asked = told.filter((way) => way.asked.has(id) && value(way.answers[id]) !== undefined);
        if (asked.length === 0) return [];
        const differs = (way: (typeof told)[number], instead: unknown): boolean =>
          outcome(wayOf(ruleSet, { ...way.answers, [id]: { value: instead as string } })) !== way.told;
        if (choices.length === 0)
          return asked.some((way) =>
            answersTo(question).some((other) => value(other) !== undefined && differs(way, value(other))),
          )
            ? []
            : [id];
        return choices
          .filter((choice) => {
            const beside = choices.filter((other) => other !== choice && !question.exclusive.includes(other));
            const joint =
              question.kind === 'multiple' && !question.exclusive.includes(choice) && beside.length > 0;
            return !asked.some((way) => {
              const given = [value(way.answers[id])].flat() as string[];
              if (joint)
                return (
                  !given.includes(choice) &&
                  !given.some((one) => question.exclusive.includes(one)) &&
                  differs(way, [...given, choice])
                );
              if (given.length !== 1 || given[0] !== choice) return false;
              return choices.some((other) => differs(way, question.kind === 'single' ? other : [other]));
            });
          })
          .map((choice) => `${id} ${choice}`);
      });
      expect(without.sort()).toEqual(wanted.sort());
    }),
    { numRuns: 150 },
  );
});

/** All that a result tells, save the answer itself. */
function outcome({ result, asked, knockouts }: Way): string {
  const scores = [result.overall, ...result.dimensions, ...result.scores].map((score) => ({
    ...score,
    because: score.because.map(({ of, low, high, weight }) => [of, low, high, weight]),
    limitedBy: score.limitedBy.map(({ id }) => id),
  }));
  const findings = result.findings.map(({ id, holds }) => [id, holds]);
  return JSON.stringify([
    scores,
    findings,
    knockouts,
    result.measures.map(({ id }) => id).sort(),
    [...asked].sort(),
  ]);
}
