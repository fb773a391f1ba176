import { describe, expect, test } from 'vitest';
import { drawWeights, seeded } from '../../../server/scoring/robustness/random.ts';

describe('random weights', () => {
  test('are the same for the same seed, others for another', () => {
    const draw = (seed: number): number[] => {
      const random = seeded(seed);
      return Array.from({ length: 5 }, random);
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    // Held, so that a result of today can be repeated with a later version.
    expect(draw(1).map((n) => n.toFixed(6))).toMatchInlineSnapshot(`
      [
        "0.858077",
        "0.146276",
        "0.049493",
        "0.437465",
        "0.626331",
      ]
    `);
  });

  test('come from numbers that are even from 0 to below 1', () => {
    const random = seeded(7);
    const tenths = new Array<number>(10).fill(0);
    for (let n = 0; n < 100_000; n++) tenths[Math.floor(random() * 10)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  test('are even on their simplex: each share has the mean 1/n, and lies above x with (1 − x)^(n − 1)', () => {
    const random = seeded(3);
    const weights = new Float64Array(4);
    const draws = 20_000;
    const mean = new Float64Array(4);
    let above = 0;
    for (let n = 0; n < draws; n++) {
      drawWeights(weights, random);
      const sum = weights.reduce((a, b) => a + b, 0);
      for (const [i, weight] of weights.entries()) mean[i]! += weight / sum / draws;
      if (weights[0]! / sum > 0.5) above += 1 / draws;
    }
    for (const one of mean) expect(one).toBeCloseTo(0.25, 2);
    expect(above).toBeCloseTo(0.5 ** 3, 2);
  });
});
