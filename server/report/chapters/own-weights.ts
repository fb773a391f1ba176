import { weighables } from '../../scoring/robustness/own.ts';
import type { Block, Inline } from '../document.ts';
import { assessment, heading, paragraph, rule, text } from '../inline.ts';
import { levelText, scoreText, scoreWords, type Telling } from '../telling.ts';
import { robustnessWords } from '../words/robustness.ts';
import { partName } from './robustness-sentences.ts';

/** What weights of one's own make of the whole, beside those of the rule set, with all of them. */
export function ownWeights(t: Telling): Block[] {
  const { own, result, texts } = t;
  if (own === undefined) return [];
  const words = robustnessWords[t.language].own;
  const told = words.overall(
    scoreText(t, own.overall),
    levelText(t, own.overall),
    scoreText(t, result.overall),
    levelText(t, result.overall),
  );
  const [area = t.ruleSet.questionnaire.areas[0] ?? ''] = own.areas;
  const nameOf = (score: string): string =>
    score === t.content.rules.overall.id
      ? words.whole
      : (scoreWords(texts, `${area}.${score}`)?.name ?? score);
  const rows = weighables(t.content.rules)
    .filter(({ score }) => own.weights[score] !== undefined)
    .flatMap(({ score, parts }) =>
      parts.map(({ key, weight }): Inline[][] => [
        [text(partName(t, key, area))],
        [text(nameOf(score))],
        [text(String(own.weights[score]![key] ?? weight))],
        [text(String(weight))],
      ]),
    );
  return [
    heading(2, words.title, 'own-weights'),
    paragraph([text(`${told} ${words.stays}`)], [assessment, rule('overall')]),
    ...(own.areas.length === 0
      ? []
      : [paragraph([text(words.areas(t.words.list(own.areas.map(t.areaName))))], [assessment])]),
    {
      kind: 'table',
      dense: true,
      table: {
        caption: words.caption,
        columns: [
          { label: words.column.part, width: 8, align: 'start' },
          { label: words.column.score, width: 3, align: 'start' },
          { label: words.column.own, width: 2, align: 'end' },
          { label: words.column.rule, width: 2, align: 'end' },
        ],
        rows,
      },
      from: [assessment],
    },
  ];
}
