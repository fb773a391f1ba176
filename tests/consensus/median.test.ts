import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classesBetween } from '../../server/consensus/classes.ts';
import { medianAnswer } from '../../server/consensus/median.ts';
import type { Scale } from '../../server/consensus/scale.ts';
import { spreadOf } from '../../server/consensus/spread.ts';
import { kinds } from '../../server/questionnaire/kinds.ts';
import { questionOf } from '../fixtures/question-of.ts';
import { unknown, votesOf } from './voting.ts';

const choices = ['a', 'b', 'c', 'none'];
const single = questionOf({ kind: 'single', choices });
const multiple = questionOf({ kind: 'multiple', choices, exclusive: ['none'] });
const share = questionOf({ kind: 'number', min: 0, max: 100, decimals: 1 });
const end = questionOf({ kind: 'date' });

const inOrder: Scale = { choices, ordered: true, multiple: false };
const noOrder: Scale = { ...inOrder, ordered: false };
const several: Scale = { ...noOrder, multiple: true };
const shares: Scale = { ...inOrder, choices: classesBetween([20, 50]) };
const years: Scale = { ...inOrder, choices: classesBetween(['2026', '2027']) };

const median = (
  question: typeof single,
  scale: Scale,
  given: NonNullable<Parameters<typeof votesOf>[0]['it']>,
  people = given.length,
) => medianAnswer(question, spreadOf(votesOf({ it: given }), [], scale.choices, scale), scale, people);

describe('the median answer', () => {
  test('in an order is the one in the middle, of two the first', () => {
    expect(median(single, inOrder, ['a', 'c', 'b'])).toEqual({ value: 'b' });
    expect(median(single, inOrder, ['a', 'b', 'c', 'none'])).toEqual({ value: 'b' });
    expect(median(single, inOrder, ['a', 'a', 'none', 'none'])).toEqual({ value: 'a' });
  });

  test('without an order is what more than half gave', () => {
    expect(median(single, noOrder, ['a', 'c', 'c'])).toEqual({ value: 'c' });
    expect(median(single, noOrder, ['a', 'a', 'c', 'c'])).toEqual(unknown);
  });

  test('of several choices is what at least half ticked', () => {
    expect(median(multiple, several, [['a', 'b'], ['b'], ['c'], ['a']])).toEqual({ value: ['a', 'b'] });
    expect(median(multiple, several, [['a'], ['b'], ['c']])).toEqual(unknown);
  });

  test('is unknown where half ticked what stands alone and half ticked others', () => {
    expect(median(multiple, several, [['none'], ['none'], ['a'], ['a']])).toEqual(unknown);
    expect(median(multiple, several, [['none'], ['none'], ['a']])).toEqual({ value: ['none'] });
  });

  test('is unknown where fewer than half gave a choice', () => {
    expect(median(single, inOrder, ['a', unknown])).toEqual({ value: 'a' });
    expect(median(single, inOrder, ['a', unknown, unknown])).toEqual(unknown);
    expect(median(single, inOrder, ['a', 'a'], 5)).toEqual(unknown);
    expect(median(single, inOrder, [])).toEqual(unknown);
  });

  test('does not apply where more than half say so; else they are left aside', () => {
    const no = { notApplicable: true as const };
    expect(median(single, inOrder, ['a', no, no])).toEqual(no);
    expect(median(single, inOrder, ['a', 'c', 'c', no])).toEqual({ value: 'c' });
    expect(median(single, inOrder, ['c', 'c', no, no])).toEqual({ value: 'c' });
  });

  test('of a class is all that it holds', () => {
    expect(median(share, shares, [25, 30, 90])).toEqual({ span: [20, 49.9] });
    expect(median(share, shares, [0, 10, 90])).toEqual({ span: [0, 19.9] });
    expect(median(share, shares, [60, 60, 90])).toEqual({ span: [50, 100] });
    expect(median(end, years, ['2026-03', '2026-12', '2030-01'])).toEqual({ span: ['2026-01', '2026-12'] });
    expect(median(end, years, ['2020-03'])).toEqual({ value: '2025-12' });
    expect(median(end, years, ['2029-03'])).toEqual({ value: '2027-01' });
  });

  test('of a class without an end is the value at the other one', () => {
    const boundless = questionOf({ kind: 'number' });
    expect(median(boundless, shares, [-7, 3, 90])).toEqual({ value: 19 });
    expect(median(boundless, shares, [70, 3, 90])).toEqual({ value: 50 });
  });

  test('could be given by one person too', () => {
    const sets = fc.array(fc.subarray(['a', 'b', 'c'], { minLength: 1 }), { minLength: 1, maxLength: 9 });
    const given = fc.oneof(
      sets,
      sets.map((own) => [...own, ['none'], ['none'], ['none']]),
    );
    fc.assert(
      fc.property(given, (own) => {
        const answer = median(multiple, several, own);
        if ('value' in answer) expect(kinds.multiple.check(multiple, answer.value)).toBeNull();
      }),
    );
  });
});
