import { describe, expect, test } from 'vitest';
import { spreadOf } from '../../server/consensus/spread.ts';
import { handsOf, unknown, votesOf } from './voting.ts';

const choices = ['none', 'draft', 'council'];
const ordered = { ordered: true };

describe('a spread', () => {
  test('counts each choice in the order of the choices, and unknown apart', () => {
    const votes = votesOf({ it: ['draft', 'council', 'draft', unknown] });
    expect(spreadOf(votes, [], choices, ordered)).toMatchObject({
      total: 4,
      unknown: 1,
      choices: [
        { choice: 'none', count: 0 },
        { choice: 'draft', count: 2 },
        { choice: 'council', count: 1 },
      ],
    });
  });

  test('takes the last vote of a participant, and none of who left it open', () => {
    const [first, other] = votesOf({ it: ['none', 'council'] });
    const changed = { ...first!, answer: { value: 'council' } };
    const left = { ...other!, answer: { open: true as const } };
    expect(spreadOf([first!, other!, changed, left], [], choices, ordered)).toMatchObject({ total: 1 });
  });

  test('adds the hands of those without a phone, those who do not know among them', () => {
    const hands = [handsOf('department', { none: 2, unknown: 1 }), handsOf('it', { council: 1 })];
    const spread = spreadOf(votesOf({ it: ['council', 'draft'] }), hands, choices, ordered);
    expect(spread).toMatchObject({ total: 6, unknown: 1 });
    expect(spread.choices.map(({ count }) => count)).toEqual([2, 1, 2]);
    expect(spread.byRole?.map(({ role, total }) => [role, total])).toEqual([
      ['it', 3],
      ['department', 3],
    ]);
  });

  test('counts each of several choices, so that they may come to more than the people', () => {
    const votes = votesOf({ it: [['none'], ['draft', 'council'], ['draft']] });
    const spread = spreadOf(votes, [], choices, { ordered: false });
    expect(spread).toMatchObject({ total: 3, consensus: null });
    expect(spread.choices.map(({ count }) => count)).toEqual([1, 2, 1]);
  });

  test('counts of raised hands for several choices as many people as there must be at least', () => {
    const hands = [handsOf('it', { none: 4, draft: 3, unknown: 1 })];
    const spread = spreadOf([], hands, choices, { ordered: false, multiple: true });
    expect(spread).toMatchObject({ total: 5, unknown: 1 });
    expect(spread.choices.map(({ count }) => count)).toEqual([4, 3, 0]);
  });

  test('knows a choice by the name of unknown from not knowing', () => {
    const hands = [handsOf('it', { unknown: 3 })];
    expect(spreadOf([], hands, ['unknown', 'mixed', 'eu'], ordered)).toMatchObject({ total: 3, unknown: 0 });
  });

  test('tells at the end who says that it does not apply, and reckons consensus without them', () => {
    const votes = votesOf({ it: ['draft', 'draft', { notApplicable: true }] });
    const spread = spreadOf(votes, [], choices, ordered);
    expect(spread.choices.at(-1)).toEqual({ choice: 'not-applicable', count: 1 });
    expect(spread.consensus).toBe(1);
  });

  test('tells once a choice of the question that says the same', () => {
    const spread = spreadOf(votesOf({ it: [{ notApplicable: true }] }), [], ['a', 'not-applicable'], ordered);
    expect(spread.choices.map(({ choice, count }) => [choice, count])).toEqual([
      ['a', 0],
      ['not-applicable', 1],
    ]);
  });

  test('puts numbers, dates and spans that one class holds into classes', () => {
    const numbers = votesOf({ it: [5, 20, 34.9, { span: [36, 90] }, { span: [30, 40] }] });
    const spread = spreadOf(numbers, [], ['..20', '20..35', '35..'], ordered);
    expect(spread).toMatchObject({ total: 5, unknown: 1 });
    expect(spread.choices.map(({ count }) => count)).toEqual([1, 2, 1]);
    const dates = votesOf({ it: ['2027-01', '2027-12-31', '2028-01-01'] });
    expect(
      spreadOf(dates, [], ['..2027', '2027..2028', '2028..'], ordered).choices.map((c) => c.count),
    ).toEqual([0, 2, 1]);
  });

  test('has no consensus where choices have no order', () => {
    expect(spreadOf(votesOf({ it: ['none', 'none'] }), [], choices, { ordered: false }).consensus).toBeNull();
  });

  test('of nobody is empty', () => {
    expect(spreadOf([], [], choices, ordered)).toMatchObject({ total: 0, byRole: null, consensus: null });
  });
});

describe('a spread by role', () => {
  const three = ['none', 'none', 'draft'];

  test('merges roles with fewer than three people, last of all', () => {
    const votes = votesOf({ it: three, management: ['council'], procurement: ['none', 'none'] });
    expect(spreadOf(votes, [], choices, ordered).byRole).toEqual([
      {
        role: 'it',
        total: 3,
        unknown: 0,
        choices: [
          { choice: 'none', count: 2 },
          { choice: 'draft', count: 1 },
          { choice: 'council', count: 0 },
        ],
      },
      {
        role: 'others',
        total: 3,
        unknown: 0,
        choices: [
          { choice: 'none', count: 2 },
          { choice: 'draft', count: 0 },
          { choice: 'council', count: 1 },
        ],
      },
    ]);
  });

  test('is not told where the others are too few', () => {
    const votes = votesOf({ it: three, department: three, management: ['council', 'council'] });
    expect(spreadOf(votes, [], choices, ordered).byRole).toBeNull();
  });

  test('is told again after another round of the same people', () => {
    const votes = votesOf({ it: three, department: three });
    const again = votesOf({ it: ['draft', 'draft', 'draft'], department: three });
    const spread = spreadOf(again, [], choices, { ordered: true, earlier: [{ votes, hands: [] }] });
    expect(spread.byRole).toHaveLength(2);
  });

  test('is not told once more when one person came, left or changed role, for two splits would tell who', () => {
    const first = votesOf({ it: [...three, 'none'], department: three });
    const byRole = (now: typeof first) =>
      spreadOf(now, [], choices, { ordered: true, earlier: [{ votes: first, hands: [] }] }).byRole;
    expect(byRole([...first, ...votesOf({ other: ['none'] })])).toBeNull();
    expect(byRole(first.slice(1))).toBeNull();
    expect(byRole([{ ...first[0]!, role: 'department' }, ...first.slice(1)])).toBeNull();
    expect(byRole(first)).toHaveLength(2);
  });

  test('is told when three came together', () => {
    const first = votesOf({ it: three, department: three });
    const now = [...first, ...votesOf({ 'staff-council': three })];
    const spread = spreadOf(now, [], choices, { ordered: true, earlier: [{ votes: first, hands: [] }] });
    expect(spread.byRole?.map(({ role }) => role)).toEqual(['it', 'department', 'staff-council']);
  });
});
