import type { Run } from './inlines.ts';

/** What stays on one line if it can: characters without a space, of one look or several. */
export interface Word {
  parts: { run: Run; text: string }[];
  /** The run whose space stands before the word. */
  space: Run | null;
  breakBefore: boolean;
}

/** The words of some runs. A line break makes the next word start a line, two leave one empty. */
export function words(content: Run[]): Word[] {
  const result: Word[] = [];
  let word: Word = { parts: [], space: null, breakBefore: false };
  const next = (space: Run | null, breakBefore: boolean) => {
    if (word.parts.length > 0 || word.breakBefore) result.push(word);
    word = { parts: [], space, breakBefore };
  };
  for (const run of content)
    for (const token of run.text.split(/( |\n)/)) {
      if (token === '\n') next(null, true);
      else if (token === ' ') {
        if (word.parts.length > 0) next(run, false);
      } else if (token) word.parts.push({ run, text: token });
    }
  next(null, false);
  return result;
}
