import { type Problem, problemAt } from '../problem.ts';
import type { Placed } from '../read/placed.ts';
import type { Words } from '../read/texts.ts';
import type { Need } from './text-needs.ts';

/** Nothing stands without words, and no words without their thing; a gap is reported once, as a whole. */
export function checkTexts(
  words: Words,
  needed: readonly Need[],
  allowed: readonly Need[],
  /** Whether all things with words below this root were read. */
  isComplete: (root: string) => boolean,
): Problem[] {
  const missing = words.complete ? missingTexts(words, needed) : [];
  return [...missing, ...unneededTexts(words, [...needed, ...allowed], isComplete)];
}

function missingTexts({ language, byPath }: Words, needed: readonly Need[]): Problem[] {
  const given = new Map<string, Placed<string>>();
  for (const word of byPath.values())
    for (const start of starts(word.path)) if (!given.has(start)) given.set(start, word);
  const gaps = new Map<string, Problem>();
  for (const { path, owner } of needed) {
    const all = starts(path);
    const depth = all.findIndex((start, i) => i > 0 && !given.has(start));
    if (depth < 0 || gaps.has(all[depth]!)) continue;
    const neighbour = depth > 1 ? given.get(all[depth - 1]!) : undefined;
    const place = neighbour ? { ...neighbour, path: path.slice(0, depth), id: owner.id } : owner;
    gaps.set(all[depth]!, problemAt(place, [], 'missing-text', { language, text: all[depth]! }));
  }
  return [...gaps.values()];
}

function unneededTexts(
  { language, byPath }: Words,
  known: readonly Need[],
  isComplete: (root: string) => boolean,
): Problem[] {
  const wanted = new Set(known.flatMap(({ path }) => starts(path)));
  const surplus = new Map<string, Problem>();
  for (const word of byPath.values()) {
    if (!isComplete(String(word.path[0]))) continue;
    const all = starts(word.path);
    const depth = all.findIndex((start) => !wanted.has(start));
    const text = all[depth];
    if (text === undefined) continue;
    // The same thing may have words in several files; each is a place to mend.
    const key = `${word.file} ${text}`;
    const place = { file: word.file, path: word.path.slice(0, depth + 1), id: text };
    if (!surplus.has(key)) surplus.set(key, problemAt(place, [], 'unneeded-text', { language, text }));
  }
  return [...surplus.values()];
}

/** All beginnings of a path, the whole one last. */
function starts(path: readonly (string | number)[]): string[] {
  return path.map((_, i) => path.slice(0, i + 1).join('.'));
}
