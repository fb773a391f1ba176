import { describe, expect, test } from 'vitest';
import { value } from '../../fixtures/content-of.ts';
import { bad, planOf, step, told } from '../../fixtures/plan-of.ts';

const a = step({ id: 'a', effort: [2, 6] });
const b = step({ id: 'b', achieves: { 's.b': 'good' }, effort: [1, 3] });
const c = step({ id: 'c', achieves: { 's.c': 'fair' }, effort: [1, 2] });

describe('the days', () => {
  test('are held against the high end of the effort', () => {
    expect(told(planOf([a, b, c], { days: 5 }))).toEqual(['b', 'c']);
    expect(planOf([a, b, c], { days: 5 })).toMatchObject({ effort: [2, 5], fits: true });
  });

  test('decide what is chosen: two small steps may gain more than a large one', () => {
    expect(told(planOf([a, b, c], { days: 2 }))).toEqual(['c']);
    expect(told(planOf([a, b, c], { days: 0 }))).toEqual([]);
  });

  test('are spared where they bring nothing', () => {
    const idle = step({ id: 'idle', achieves: { 's.style': 'left' } });
    expect(told(planOf([a, idle]))).toEqual(['a']);
  });
});

describe('what one measure says of another', () => {
  test('what comes after another is taken with it alone', () => {
    const later = step({ id: 'later', achieves: { 's.b': 'good' }, effort: [1, 1], after: ['a'] });
    expect(told(planOf([a, later], { days: 3 }))).toEqual([]);
    expect(told(planOf([a, later], { days: 7 }))).toEqual(['a', 'later']);
  });

  test('of two that exclude each other one is taken', () => {
    const other = step({ id: 'other', achieves: { 's.b': 'good' }, excludes: ['a'] });
    expect(told(planOf([a, other], { days: 5 }))).toEqual(['other']);
    expect(told(planOf([a, other]))).toHaveLength(1);
  });

  test('of two answers to a question the better stands, whichever comes first', () => {
    const fair = step({ id: 'fair', achieves: { 's.a': 'fair' }, effort: [1, 1] });
    expect(told(planOf([fair, a]))).toEqual(['a']);
    expect(planOf([fair, a], { pinned: ['fair'] })).toMatchObject({ after: { low: 25 } });
  });

  test('two answers of which none is better cannot both be brought about', () => {
    const [left, right] = ['left', 'right'].map((choice) =>
      step({ id: choice, achieves: { 's.style': choice, [choice === 'left' ? 's.b' : 's.c']: 'good' } }),
    );
    expect(told(planOf([left!, right!]))).toHaveLength(1);
    expect(told(planOf([left!, right!], { pinned: ['left', 'right'] }))).toEqual(['left', 'right']);
  });

  test('choices are ticked beside each other, in the place of "none of these"', () => {
    const [x, y] = ['x', 'y'].map((choice) => step({ id: choice, achieves: { 's.goals': choice } }));
    expect(planOf([x!, y!])).toMatchObject({ goal: { low: 0 }, after: { low: 25 } });
  });
});

describe('what a person says', () => {
  test('a pin brings what it needs, even where it does not fit', () => {
    const later = step({ id: 'later', achieves: { 's.b': 'fair' }, after: ['a'] });
    const plan = planOf([a, later], { days: 5, pinned: ['later'] });
    expect(told(plan)).toEqual(['a', 'later']);
    expect(plan).toMatchObject({ fits: false, steps: [{ pinned: true }, { pinned: true }] });
  });

  test('a strike takes what builds on it, and cannot stand beside a pin', () => {
    const later = step({ id: 'later', achieves: { 's.b': 'fair' }, after: ['a'] });
    expect(told(planOf([a, later], { struck: ['a'] }))).toEqual([]);
    expect(told(planOf([a, later], { struck: ['a'], pinned: ['later'] }))).toEqual(['later']);
  });

  test('a horizon leaves out what lies beyond', () => {
    const far = step({ id: 'far', achieves: { 's.b': 'good' }, horizon: 'later' });
    expect(told(planOf([a, far], { horizon: 'year' }))).toEqual(['a']);
  });
});

describe('the order', () => {
  test('is the nearer horizon, then what gains more a day; gains sum up', () => {
    const far = step({ id: 'far', achieves: { 's.c': 'good' }, effort: [1, 1], horizon: 'year' });
    const plan = planOf([far, a, b]);
    expect(told(plan)).toEqual(['b', 'a', 'far']);
    if ('clash' in plan) throw new Error('nothing was pinned');
    expect(plan.steps.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(75);
  });
});

describe('the curve', () => {
  test('rises with each stop, from what there is', () => {
    const plan = planOf([a, b, c]);
    expect('curve' in plan && plan.curve.map(({ days, low }) => [days, low])).toEqual([
      [0, 0],
      [2, 12.5],
      [3, 25],
      [5, 37.5],
      [9, 50],
      [11, 62.5],
    ]);
  });

  test('keeps an answer that is as good already', () => {
    const both = step({ id: 'both', achieves: { 's.a': 'fair', 's.b': 'good' } });
    const plan = planOf([both], {}, { ...bad, 's.a': value('good') });
    expect(plan).toMatchObject({ goal: { low: 25 }, after: { low: 50 } });
  });
});
