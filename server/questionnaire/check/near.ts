/** The known name a misspelt one most likely means, or '' if none is close. */
export function near(word: string, known: Iterable<string>): string {
  let best = '';
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of known) {
    if (name === word || Math.abs(name.length - word.length) >= least) continue;
    const steps = distance(word.toLowerCase(), name.toLowerCase());
    if (steps < least) [best, least] = [name, steps];
  }
  return best;
}

/** Letters to insert, drop, replace or swap with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, before[j - 2]! + 1);
      row.push(steps);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
