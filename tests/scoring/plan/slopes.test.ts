import { describe, expect, test } from 'vitest';
import type { PartSource, ScoreSource } from '../../../server/questionnaire/model.ts';
import { compile } from '../../../server/scoring/evaluate.ts';
import { type Presence, type Slope, slopesOf } from '../../../server/scoring/plan/slopes.ts';
import { contentOf } from '../../fixtures/content-of.ts';

const part = (question: string, weight = 1): PartSource => ({
  question: `s.${question}`,
  weight,
  points: { bad: 0, good: 100 },
});
const link = (score: string, weight = 1): PartSource => ({ score, weight });
const mean = (id: string, ...parts: PartSource[]): ScoreSource => ({ id, kind: 'mean', parts });
const ids = ['a', 'b', 'c', 'd'];

/** The slopes towards `whole`, by the scores whose parts come in there; what is not named counts for certain. */
function slopes(whole: ScoreSource, scores: ScoreSource[], presences: Record<string, Presence> = {}) {
  const content = contentOf({
    sections: [{ id: 's', questions: ids.map((id) => ({ id, kind: 'single', choices: ['bad', 'good'] })) }],
    rules: { scores: [...scores, whole] },
  });
  const ruleSet = compile(content, 'full');
  const goal = ruleSet.scores.findIndex(({ id }) => id === whole.id);
  const names = ruleSet.questionnaire.questions.map(({ key }) => key);
  const found = slopesOf(ruleSet, goal, ({ question }) => presences[names[question]!] ?? 'in');
  const told: Record<string, Slope> = {};
  for (const { slot, score } of ruleSet.exactness.scores[goal]!.nodes.values())
    if (found.has(slot)) told[score.id] = found.get(slot)!;
  return told;
}
const straight = (by: number): unknown => ({ kind: 'straight', by: expect.closeTo(by, 12) });

const one = mean('one', part('a'), part('b', 3));
const two = mean('two', part('c'));
const whole = mean('whole', link('one', 2), link('two'));

describe('while it is settled what counts', () => {
  test('of a weighted point arrives its share, through all means on the way', () => {
    expect(slopes(whole, [one, two])).toEqual({ one: straight(2 / 3 / 4), two: straight(1 / 3) });
  });

  test('what does not count has no weight', () => {
    expect(slopes(whole, [one, two], { b: 'out' })).toEqual({ one: straight(2 / 3), two: straight(1 / 3) });
    expect(slopes(whole, [one, two], { a: 'out', b: 'out' })).toEqual({ two: straight(1) });
  });

  test('own parts and other scores of a mean share its weight', () => {
    expect(slopes(mean('whole', part('d', 2), link('two', 3)), [two])).toEqual({
      whole: straight(1 / 5),
      two: straight(3 / 5),
    });
  });

  test('in a sum each arrives whole', () => {
    const sum: ScoreSource = { id: 'whole', kind: 'sum', parts: [part('d', 2), link('two', 3)] };
    expect(slopes(sum, [two])).toEqual({ whole: straight(1), two: straight(3) });
  });

  test('what arrives on two ways adds up', () => {
    const sides = [mean('left', link('one')), mean('right', link('one'), link('two', 3))];
    expect(slopes(mean('whole', link('left'), link('right')), [one, two, ...sides])).toEqual({
      one: straight(1 / 2 / 4 + 1 / 2 / 4 / 4),
      two: straight((1 / 2) * (3 / 4)),
    });
  });
});

describe('nothing is told of what does not arrive evenly', () => {
  test('through a minimum', () => {
    const least: ScoreSource = { id: 'least', kind: 'minimum', parts: [part('d'), link('one')] };
    expect(slopes(mean('whole', link('least'), link('two')), [one, two, least])).toEqual({
      two: straight(1 / 2),
    });
  });

  test('through a discount, on either side of it', () => {
    const cut: ScoreSource = { id: 'cut', kind: 'discount', of: 'one', when: 'two', by: 10, share: 50 };
    const other = mean('other', part('d'));
    expect(slopes(mean('whole', link('cut'), link('other')), [one, two, other, cut])).toEqual({
      other: straight(1 / 2),
    });
  });

  test('on another way as well', () => {
    const least: ScoreSource = { id: 'least', kind: 'minimum', parts: [link('one')] };
    expect(slopes(mean('whole', link('least'), link('one'), link('two')), [one, two, least])).toEqual({
      two: straight(1 / 3),
    });
  });

  test('where a score beside it counts only in some ways', () => {
    expect(slopes(whole, [one, two], { c: 'varies' })).toEqual({});
  });

  test('in a sum of which a part counts only in some ways', () => {
    const sum: ScoreSource = { id: 'sum', kind: 'sum', parts: [part('a'), part('b')] };
    expect(slopes(mean('whole', link('sum'), link('two')), [sum, two], { b: 'varies' })).toEqual({
      two: straight(1 / 2),
    });
  });
});

describe('where a part of a mean counts only in some ways', () => {
  test('its points lean on a weight that may change', () => {
    expect(slopes(whole, [one, two], { b: 'varies' })).toEqual({
      one: { kind: 'leaning', by: expect.closeTo(2 / 3, 12), beside: 0 },
      two: straight(1 / 3),
    });
  });

  test('scores beside it add to that weight, and nothing is told of them', () => {
    const mixed = mean('whole', part('a'), part('d'), link('one', 2));
    expect(slopes(mixed, [one], { d: 'varies' })).toEqual({
      whole: { kind: 'leaning', by: 1, beside: 2 },
    });
  });

  test('nothing is told where it does so on two ways', () => {
    const sides = [mean('left', link('one')), mean('right', link('one'), link('two'))];
    expect(slopes(mean('whole', link('left'), link('right')), [one, two, ...sides], { b: 'varies' })).toEqual(
      { two: straight(1 / 4) },
    );
  });
});
