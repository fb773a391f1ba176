import type { ScoreResult } from '../../scoring/result.ts';
import type { Block } from '../document.ts';
import { answer, rule, strong, text } from '../inline.ts';
import { inARow, plainText, reasonLines } from '../reasons.ts';
import type { Telling } from '../telling.ts';
import { whyWords } from '../words/why.ts';

/**
 * What limits the level of a score, however good the rest is.
 * @param cause whether the answers that make it so are told
 */
export function limits(t: Telling, score: ScoreResult, cause = false): Block[] {
  const { words, texts, language } = t;
  return score.limitedBy.map(({ id, holds, because }) => {
    const lines = cause ? reasonLines(t, because) : [];
    const why =
      lines.length === 0 ? '' : whyWords[language].because(plainText(inARow(lines.map((l) => l.line))));
    const label = holds === 'certainly' ? words.dimensions.limited : words.dimensions.perhapsLimited;
    return {
      kind: 'note',
      tone: 'warning',
      content: [strong(`${label} `), text(`${texts.knockouts[id]!} ${why}`.trim())],
      from: [rule(id), ...lines.map(({ question }) => answer(question))],
    };
  });
}
