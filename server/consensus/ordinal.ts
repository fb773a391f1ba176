/**
 * How much people agree on choices that stand in an order: Cns = 1 + Σ pᵢ log₂(1 − |Xᵢ − μ| / d), by Tastle
 * and Wierman, "Consensus and dissention: A measure of ordinal dispersion", International Journal of
 * Approximate Reasoning 45 (2007), 531–545. X are the places 1 … k of the choices, p their shares, μ the mean
 * place, d = k − 1. What of it was read stands in docs/workshops-figures.md. Two people at neighbouring choices of four agree more than two at the ends.
 * @param counts how many gave each choice, in their order
 * @returns 0 (half at either end) to 1 (all the same); null with fewer than two votes or choices
 */
export function consensus(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < 2 || counts.length < 2) return null;
  const mean = counts.reduce((sum, count, place) => sum + count * place, 0) / total;
  const width = counts.length - 1;
  const all = counts.reduce(
    (sum, count, place) =>
      count === 0 ? sum : sum + (count / total) * Math.log2(1 - Math.abs(place - mean) / width),
    1,
  );
  // Rounding may leave it outside by the last bit.
  return Math.min(1, Math.max(0, all));
}
