import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { closure, type Reason } from '../../server/questionnaire/conditions.ts';
import { encode } from '../../server/questionnaire/encode.ts';
import type { Questionnaire } from '../../server/questionnaire/expand.ts';
import type { Condition } from '../../server/questionnaire/model.ts';
import type { State } from '../../server/questionnaire/state.ts';
import { walk } from '../../server/questionnaire/walk.ts';
import { evaluate, type RuleSet } from '../../server/scoring/evaluate.ts';
import type { Result, ScoreResult } from '../../server/scoring/result.ts';
import { asOf } from '../fixtures/content-of.ts';
import { answerOf, answersOf, rawAnswer, rawAnswers } from '../fixtures/generated/answers.ts';
import { allWays, capped, completionsOf, openings } from '../fixtures/generated/completions.ts';
import { from, pick } from '../fixtures/generated/picks.ts';
import { type Case, cases } from '../fixtures/generated.ts';

const runs = { numRuns: 300 };
const eitherMode = fc.oneof(
  { arbitrary: cases('full'), weight: 3 },
  { arbitrary: cases('quick'), weight: 1 },
);
const result = ({ ruleSet }: Case, answers: Answers): Result => evaluate(ruleSet, answers, asOf);
const scoresOf = (r: Result): ScoreResult[] => [r.overall, ...r.dimensions, ...r.scores];
const holdings = ['not', 'possibly', 'certainly'];

/** What a reason's test comes to by itself. */
function holdsOf(questionnaire: Questionnaire, reason: Reason, state: State): Reason['holds'] {
  const { question, test, wanted } = reason;
  const asked =
    test === 'answered' ? question : { [question]: test === 'is' ? (wanted as string[])[0] : wanted };
  const alone = closure({ [test]: asked } as unknown as Condition, questionnaire);
  return (['no', 'maybe', 'yes'] as const)[alone.test(state)];
}

/** Nothing that a later result says was ruled out by an earlier one. */
function expectWithin(later: Result, earlier: Result, { levels }: RuleSet): void {
  const place = (id: string): number => levels.findIndex((l) => l.id === id);
  for (const [i, now] of scoresOf(later).entries()) {
    const before = scoresOf(earlier)[i]!;
    if (now.low === null || now.high === null) continue;
    expect(before.low, `${now.id} applies`).not.toBeNull();
    expect(now.low, `${now.id}, low`).toBeGreaterThanOrEqual(before.low!);
    expect(now.high, `${now.id}, high`).toBeLessThanOrEqual(before.high!);
    expect(place(now.level!.low), `${now.id}, level`).toBeGreaterThanOrEqual(place(before.level!.low));
    expect(place(now.level!.high), `${now.id}, level`).toBeLessThanOrEqual(place(before.level!.high));
  }
  for (const [i, now] of later.findings.entries()) {
    const before = earlier.findings[i]!.holds;
    if (before !== 'possibly') expect(now.holds, now.id).toBe(before);
  }
  const called = new Set(earlier.measures.map((m) => m.id));
  for (const measure of later.measures) expect(called, measure.id).toContain(measure.id);
  const needed = new Set(later.measures.map((m) => m.id));
  for (const measure of earlier.measures)
    if (measure.holds === 'certainly') expect(needed, measure.id).toContain(measure.id);
}

describe('whatever the questionnaire, the rules and the answers', { timeout: 120_000 }, () => {
  test('a range holds every way in which the unknown answers could turn out', () => {
    fc.assert(
      fc.property(eitherMode, (it) => {
        const answers = capped(it.ruleSet, it.answers, 250);
        const range = result(it, answers);
        for (const complete of allWays(it.ruleSet, answers)) {
          const way = result(it, complete);
          for (const score of scoresOf(way)) expect(score.low).toBe(score.high);
          for (const finding of way.findings) expect(finding.holds).not.toBe('possibly');
          expectWithin(way, range, it.ruleSet);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a range has its ends in order, within what can be reached', () => {
    fc.assert(
      fc.property(eitherMode, (it) => {
        const { levels } = it.ruleSet;
        for (const { low, high, level, because } of scoresOf(result(it, it.answers))) {
          expect(low === null).toBe(high === null);
          expect(low === null).toBe(level === null);
          if (low === null || high === null || level === null) continue;
          expect(low).toBeLessThanOrEqual(high);
          expect(levels.findIndex((l) => l.id === level.low)).toBeLessThanOrEqual(
            levels.findIndex((l) => l.id === level.high),
          );
          for (const part of because) expect(part.low).toBeLessThanOrEqual(part.high);
        }
      }),
      runs,
    );
  });

  test('answering what is open never leaves the range it had before, to the last answer', () => {
    fc.assert(
      fc.property(eitherMode, fc.array(fc.tuple(pick, pick), { maxLength: 8 }), (it, steps) => {
        // What was kept of a question that is only perhaps asked counts for nothing until it is asked.
        const first = walk(it.ruleSet.encoder, it.answers, asOf).asked;
        let answers = Object.fromEntries(Object.entries(it.answers).filter(([id]) => first.has(id)));
        let earlier = result(it, answers);
        for (const [which, what] of steps) {
          const open = openings(it.ruleSet, answers);
          const { asked } = walk(it.ruleSet.encoder, answers, asOf);
          const left = it.ruleSet.questionnaire.questions.filter(
            (q) => asked.has(q.id) && open[q.index]!.length > 1,
          );
          if (left.length === 0) return;
          const question = from(left, which);
          answers = { ...answers, [question.id]: from(open[question.index]!, what)! };
          const later = result(it, answers);
          expectWithin(later, earlier, it.ruleSet);
          earlier = later;
        }
      }),
      runs,
    );
  });

  test('the order of the answers does not matter', () => {
    fc.assert(
      fc.property(eitherMode, fc.infiniteStream(pick), (it, places) => {
        const shuffled = Object.entries(it.answers)
          .map((entry) => ({ entry, place: places.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ entry }) => entry);
        expect(result(it, Object.fromEntries(shuffled))).toEqual(result(it, it.answers));
      }),
      runs,
    );
  });

  test('answers to questions that are not asked change nothing', () => {
    fc.assert(
      fc.property(eitherMode, rawAnswers, (it, others) => {
        const { asked } = walk(it.ruleSet.encoder, it.answers, asOf);
        const kept = it.ruleSet.questionnaire.questions.flatMap((q) => {
          const other = answerOf(q, others[q.index]!);
          return asked.has(q.id) || other === undefined ? [] : [[q.id, other]];
        });
        expect(result(it, { ...it.answers, ...Object.fromEntries(kept) })).toEqual(result(it, it.answers));
      }),
      runs,
    );
  });

  test('the same answers give the same result, to the byte', () => {
    fc.assert(
      fc.property(eitherMode, (it) => {
        const once = JSON.stringify(result(it, it.answers));
        expect(JSON.stringify(result(it, structuredClone(it.answers)))).toBe(once);
      }),
      runs,
    );
  });

  test('the result on the way is the one at the end, for the same answers that are asked', () => {
    const events = fc.array(fc.tuple(pick, rawAnswer), { maxLength: 30 });
    fc.assert(
      fc.property(eitherMode, events, (it, given) => {
        const { encoder, questionnaire } = it.ruleSet;
        let kept: Answers = {};
        for (const [which, raw] of given) {
          const { asked } = walk(encoder, kept, asOf);
          const question = from(
            questionnaire.questions.filter((q) => asked.has(q.id)),
            which,
          );
          const { [question?.id ?? '']: _, ...rest } = kept;
          const answer = question && answerOf(question, raw);
          kept = answer === undefined ? rest : { ...rest, [question.id]: answer };
        }
        const { asked } = walk(encoder, kept, asOf);
        const atTheEnd = questionnaire.questions.flatMap((q) =>
          asked.has(q.id) && kept[q.id] !== undefined ? [[q.id, kept[q.id]]] : [],
        );
        expect(result(it, kept)).toEqual(result(it, Object.fromEntries(atTheEnd)));
      }),
      runs,
    );
  });

  test('a condition that is judged with reasons comes to the same as one that is only tested', () => {
    fc.assert(
      fc.property(eitherMode, rawAnswers, (it, others) => {
        const { encoder, findings, questionnaire } = it.ruleSet;
        for (const answers of [it.answers, answersOf(questionnaire, others), it.answers]) {
          const state = encode(encoder, answers, asOf);
          for (const { when } of findings) {
            const { truth, because } = when.judge(state);
            expect(truth).toBe(when.test(state));
            for (const reason of because) expect(holdsOf(questionnaire, reason, state)).toBe(reason.holds);
          }
        }
      }),
      runs,
    );
  });

  test('findings and measures are told in their three and two ways, measures with the findings they meet', () => {
    fc.assert(
      fc.property(eitherMode, (it) => {
        const { findings, measures } = result(it, it.answers);
        for (const finding of findings) expect(holdings).toContain(finding.holds);
        for (const measure of measures) {
          const met = findings.filter((f) => measure.because.includes(f.id));
          expect(met.length).toBe(measure.because.length);
          for (const finding of met) expect(finding.holds).not.toBe('not');
          if (measure.holds === 'certainly') expect(met.map((f) => f.holds)).toContain('certainly');
        }
      }),
      runs,
    );
  });
});

test('the completions of a question are answers, and "does not apply" is none of them', () => {
  fc.assert(
    fc.property(cases(), ({ ruleSet }) => {
      for (const question of ruleSet.questionnaire.questions)
        for (const answer of completionsOf(question)) expect(Object.keys(answer)).toEqual(['value']);
    }),
  );
});
