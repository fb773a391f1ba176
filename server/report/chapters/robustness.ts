import type { Standing } from '../../scoring/robustness/ranking.ts';
import type { Block, Inline, Origin, Table } from '../document.ts';
import { heading, paragraph, rule, strong, text, wording } from '../inline.ts';
import type { Robustness } from '../robustness-of.ts';
import type { Telling } from '../telling.ts';
import { robustnessWords } from '../words/robustness.ts';
import { areaSentences, shareText, stepName, stepSentences } from './robustness-sentences.ts';

/** How the order of need areas and of steps holds, with each share; nothing where it was not reckoned. */
export function robustness(t: Telling): Block[] {
  const { robustness: it } = t;
  const words = robustnessWords[t.language];
  if (it === undefined || (it.areas === null && it.steps.length === 0)) return [];
  const areas: Block[] =
    it.areas === null
      ? []
      : [
          heading(2, words.areas, 'firm-areas'),
          paragraph(areaSentences(t, it.areas), fromAreas(it)),
          shares(t, words.column.area, it.areas.order, t.areaName, words.areas, fromAreas(it)),
        ];
  const steps = it.steps.flatMap((ranking): Block[] => {
    const title = words.steps(t.words.measures.horizon[ranking.horizon]);
    const from = ranking.order.map(({ id }) => rule(id));
    return [
      heading(2, title, `firm-${ranking.horizon}`),
      paragraph(stepSentences(t, ranking), from),
      shares(t, words.column.step, ranking.order, (id) => stepName(t, id), title, from),
    ];
  });
  return [heading(1, words.title, 'firmness'), method(t, it), ...areas, ...steps];
}

/** The same in a few lines: need areas, the nearest steps, and how it was reckoned. */
export function firmness(t: Telling): Block[] {
  const { robustness: it } = t;
  if (it === undefined || (it.areas === null && it.steps.length === 0)) return [];
  const { areas, steps, weightings, seed } = it;
  const nearest = steps.slice(0, 1);
  const words = robustnessWords[t.language];
  return [
    paragraph(
      [
        strong(`${words.title}. `),
        ...(areas === null ? [] : [...areaSentences(t, areas), text(' ')]),
        ...nearest.flatMap((ranking) => [...stepSentences(t, ranking), text(' ')]),
        text(words.brief(t.points(weightings), String(seed), areas?.open ?? 0)),
      ],
      [...fromAreas(it), ...nearest.flatMap(({ order }) => order.map(({ id }) => rule(id)))],
      'small',
    ),
  ];
}

const fromAreas = ({ areas }: Robustness): Origin[] =>
  areas === null ? [] : areas.order.flatMap(({ id }) => [rule(`${id}.benefit`), rule(`${id}.ease`)]);

function method(t: Telling, { weightings, seed, areas, steps }: Robustness): Block {
  const words = robustnessWords[t.language];
  const told = [
    words.method(t.points(weightings), String(seed)),
    ...(areas === null ? [] : [words.methodAreas(areas.open)]),
    ...(steps.length === 0 ? [] : [words.methodSteps]),
  ];
  return paragraph([text(told.join(' '))], [wording('method')], 'small');
}

function shares(
  t: Telling,
  label: string,
  order: readonly Standing[],
  name: (id: string) => string,
  caption: string,
  from: Origin[],
): Block {
  const { column } = robustnessWords[t.language];
  const table: Table = {
    caption,
    columns: [
      { label, width: 8, align: 'start' },
      { label: column.first, width: 3, align: 'end' },
      { label: column.three, width: 3, align: 'end' },
    ],
    rows: order.map(({ id, first, firstThree }): Inline[][] => [
      [text(name(id))],
      [text(shareText(t, first))],
      [text(shareText(t, firstThree))],
    ]),
  };
  return { kind: 'table', dense: true, table, from };
}
