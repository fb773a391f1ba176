import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proveFindings } from '../../server/proofs/findings.ts';
import { proveQuestions } from '../../server/proofs/questions.ts';
import { found, grounded, type Way, waysOf, whole } from '../fixtures/ways.ts';

test('what is found of questions and findings is what going through all answers finds', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(whole, (it) => {
      const ways = waysOf(it);
      const { questions } = it.ruleSet.questionnaire;
      const never = questions
        .filter(({ id }) => ways.every(({ asked }) => !asked.has(id)))
        .map(({ id }) => id);
      expect(found(proveQuestions(grounded(it)), 'question-unreachable').map((a) => a.question)).toEqual(
        never,
      );

      const judged = proveFindings(grounded(it));
      const answered = ways.filter(({ answers, asked }) =>
        questions.every((q) => !q.profile || !asked.has(q.id) || answers[q.id] !== undefined),
      );
      const { areasQuestion } = it.ruleSet.questionnaire;
      const chosen = ({ answers }: Way, area: string | null): boolean =>
        area === null ||
        ((answers[areasQuestion] as { value: string[] } | undefined)?.value ?? []).includes(area);
      const holds = ({ result }: Way, id: string): boolean =>
        result.findings.find((f) => f.id === id)!.holds === 'certainly';
      const all = ways[0]!.result.findings;
      expect(
        found(judged, 'finding-never')
          .map((a) => a.finding)
          .sort(),
      ).toEqual(
        all
          .filter(({ id }) => !ways.some((way) => holds(way, id)))
          .map(({ id }) => id)
          .sort(),
      );
      expect(
        found(judged, 'finding-always')
          .map((a) => a.finding)
          .sort(),
      ).toEqual(
        all
          .filter(({ id, area }) => answered.every((way) => !chosen(way, area) || holds(way, id)))
          .map(({ id }) => id)
          .sort(),
      );
    }),
    { numRuns: 150 },
  );
});
