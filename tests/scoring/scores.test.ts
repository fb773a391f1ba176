import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import type { ScoreSource } from '../../server/questionnaire/model.ts';
import { between, notApplicable, unknown, value } from '../fixtures/content-of.ts';
import { end, many, mean, more, one, range, scored, share, two } from '../fixtures/one-score.ts';

describe('a mean', () => {
  test('weighs the points of its parts', () => {
    const weighted = mean({ ...one, weight: 3 }, two);
    expect(range(weighted, { 's.one': value('good'), 's.two': value('bad') })).toEqual([77.5, 77.5]);
  });

  test('is at most 100, and says so', () => {
    expect(scored(mean(two), {}).max).toBe(100);
  });

  test('reaches from the worst to the best that an unknown or missing answer could bring', () => {
    const weighted = mean({ ...one, weight: 3 }, two);
    expect(range(weighted, { 's.one': unknown, 's.two': value('bad') })).toEqual([2.5, 77.5]);
    expect(range(weighted, { 's.one': value('fair') })).toEqual([32.5, 52.5]);
  });

  test('leaves what does not apply out, its weight with it', () => {
    const weighted = mean({ ...one, weight: 3 }, two);
    expect(range(weighted, { 's.one': notApplicable, 's.two': value('good') })).toEqual([90, 90]);
    expect(range(weighted, { 's.one': notApplicable, 's.two': notApplicable })).toEqual([null, null]);
  });

  test('leaves out what is hidden, whatever was kept there', () => {
    const parts = mean(one, more);
    const answers: Answers = { 's.one': value('fair'), 's.two': value('bad'), 's.more': value('good') };
    expect(range(parts, answers)).toEqual([40, 40]);
    expect(range(parts, { ...answers, 's.two': value('good') })).toEqual([70, 70]);
  });

  test('takes a question that is perhaps asked with all its answers, and without', () => {
    expect(range(mean(one, more), { 's.one': value('fair') })).toEqual([20, 70]);
    expect(range(mean({ ...one, weight: 3 }, more), { 's.one': value('good') })).toEqual([75, 100]);
    expect(range(mean(more), {})).toEqual([0, 100]);
  });

  test('rounds what cannot be written out, so that the order of parts does not matter', () => {
    const parts = [
      { ...one, weight: 0.1 },
      { ...two, weight: 0.2 },
      { ...more, weight: 0.3 },
    ];
    const answers: Answers = { 's.one': value('good'), 's.two': value('good'), 's.more': value('bad') };
    expect(range(mean(...parts), answers)).toEqual(range(mean(...parts.toReversed()), answers));
    expect(range(mean(...parts), answers)).toEqual([46.666667, 46.666667]);
  });
});

describe('a sum', () => {
  const sum: ScoreSource[] = [{ id: 'it', kind: 'sum', parts: [{ ...one, weight: 2 }, two, more] }];

  test('adds up, and knows the most that can be reached', () => {
    const answers: Answers = { 's.one': value('fair'), 's.two': value('good'), 's.more': value('good') };
    expect(scored(sum, answers)).toMatchObject({ low: 270, high: 270, max: 390 });
  });

  test('an unknown part adds its range, a part that is perhaps asked perhaps nothing', () => {
    expect(range(sum, { 's.one': value('fair') })).toEqual([90, 270]);
    expect(range(sum, { 's.one': value('fair'), 's.two': value('good') })).toEqual([170, 270]);
  });

  test('what does not apply adds nothing', () => {
    expect(range(sum, { 's.one': notApplicable, 's.two': value('bad') })).toEqual([10, 10]);
  });
});

describe('a minimum', () => {
  const least: ScoreSource[] = [{ id: 'it', kind: 'minimum', parts: [one, two, more] }];

  test('is the least of what counts', () => {
    expect(range(least, { 's.one': value('fair'), 's.two': value('bad') })).toEqual([10, 10]);
    expect(range(least, { 's.one': value('fair'), 's.two': notApplicable })).toEqual([40, 40]);
  });

  test('can be no more than the best that its worst certain part could bring', () => {
    expect(range(least, { 's.one': value('fair') })).toEqual([0, 40]);
    expect(range(least, { 's.two': value('good') })).toEqual([0, 90]);
  });

  test('is not bounded by a part that is perhaps not asked', () => {
    const low = { question: 's.more', points: { bad: 0, good: 30 } };
    expect(range([{ id: 'it', kind: 'minimum', parts: [one, low] }], { 's.one': value('good') })).toEqual([
      0, 100,
    ]);
  });

  test('of parts that are all only perhaps asked: each alone could be it', () => {
    expect(range([{ id: 'it', kind: 'minimum', parts: [more] }], {})).toEqual([0, 100]);
  });
});

describe('the reasons of a score', () => {
  test('are its parts: the answer, what it brought, and which choice brought what', () => {
    const parts = mean({ ...one, weight: 2 }, two, many, share, end, more);
    const answers: Answers = {
      's.one': value('fair'),
      's.two': unknown,
      's.many': value(['z', 'x']),
      's.share': between(10, 30),
    };
    expect(scored(parts, answers).because).toEqual([
      { of: 's.one', stand: 'given', weight: 2, low: 40, high: 40, picked: [{ choice: 'fair', points: 40 }] },
      { of: 's.two', stand: 'unknown', weight: 1, low: 10, high: 90, picked: [] },
      {
        of: 's.many',
        stand: 'given',
        weight: 1,
        low: 70,
        high: 70,
        picked: [
          { choice: 'x', points: 20 },
          { choice: 'z', points: 50 },
        ],
      },
      { of: 's.share', stand: 'span', weight: 1, low: 50, high: 100, picked: [] },
      { of: 's.end', stand: 'unanswered', weight: 1, low: 0, high: 100, picked: [] },
      { of: 's.more', stand: 'maybeAsked', weight: 1, low: 0, high: 100, picked: [] },
    ]);
  });

  test('leave out what is hidden or does not apply', () => {
    const answers: Answers = { 's.one': notApplicable, 's.two': value('bad'), 's.more': value('good') };
    expect(scored(mean(one, two, more), answers).because.map((p) => p.of)).toEqual(['s.two']);
  });
});
