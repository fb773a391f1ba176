/**
 * Numbers from 0 to below 1 by the generator sfc32 of PractRand: the same for the same seed.
 */
export function seeded(seed: number): () => number {
  let [a, b, c, count] = [0, seed | 0, 0x9e3779b9 | 0, 1];
  const next = (): number => {
    const drawn = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return (drawn >>> 0) / 2 ** 32;
  };
  // Until every bit of the seed has reached every bit of the state.
  for (let i = 0; i < 15; i++) next();
  return next;
}

/**
 * Fills an array with weights from 0, in proportion as even on their simplex (Dirichlet(1, …, 1)): exponential
 * numbers. They are not brought to a sum of 1, since no rank changes with it.
 */
export function drawWeights(weights: Float64Array, random: () => number): void {
  for (let i = 0; i < weights.length; i++) weights[i] = -Math.log(1 - random());
}
