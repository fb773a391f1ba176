import type { ScoreResult } from '../../scoring/result.ts';
import type { Block } from '../document.ts';
import { rule, strong, text } from '../inline.ts';
import type { Telling } from '../telling.ts';

/** What limits the level of a score, however good the rest is. */
export function limits({ words, texts }: Telling, score: ScoreResult): Block[] {
  return score.limitedBy.map(({ id, holds }) => {
    const label = holds === 'certainly' ? words.dimensions.limited : words.dimensions.perhapsLimited;
    return {
      kind: 'note',
      tone: 'warning',
      content: [strong(`${label} `), text(texts.knockouts[id]!)],
      from: [rule(id)],
    };
  });
}
