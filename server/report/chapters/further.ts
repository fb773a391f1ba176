import type { Block } from '../document.ts';
import { heading, rule, text } from '../inline.ts';
import { scoreWords, type Telling } from '../telling.ts';
import { furtherWords } from '../words/own.ts';

/** Scores beside the dimensions that are of no need area, those made of others first; nothing where there are none. */
export function further(t: Telling): Block[] {
  const scores = t.result.scores.filter(({ area, low }) => area === null && low !== null);
  if (scores.length === 0) return [];
  const madeOf = (id: string): number =>
    (t.content.rules.scores.find((one) => one.id === id)?.parts ?? []).filter((part) => part.score).length;
  const ranked = scores.toSorted((a, b) => madeOf(b.id) - madeOf(a.id));
  const { caption, column } = furtherWords(t.language);
  return [
    heading(3, caption, 'further-scores'),
    {
      kind: 'table',
      dense: true,
      table: {
        caption,
        columns: [
          { label: column.score, width: 5, align: 'start' },
          { label: column.points, width: 2, align: 'end' },
          { label: column.what, width: 7, align: 'start' },
        ],
        rows: ranked.map((score) => [
          [text(scoreWords(t.texts, score.id)?.name ?? score.id)],
          [text(t.words.range(t.points(score.low!), t.points(score.high!)))],
          [text(scoreWords(t.texts, score.id)?.what ?? '')],
        ]),
      },
      from: scores.map(({ id }) => rule(id)),
    },
  ];
}
