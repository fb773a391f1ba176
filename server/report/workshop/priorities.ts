import type { PointsAbout, Priorities } from '../../workshops/model.ts';
import { measureTitle } from '../chapters/measures.ts';
import type { Block, Inline, Origin, Table } from '../document.ts';
import { percentFormat } from '../formats.ts';
import { assessment, heading, paragraph, rule, text } from '../inline.ts';
import { scoreWords, type Telling } from '../telling.ts';
import type { WorkshopTelling } from './told.ts';

/** The orders that the points of all give, how firm they are, and whether they weigh the assessment. */
export function prioritiesTold(w: WorkshopTelling): Block[] {
  const { own, priorities, weighed } = w;
  const given = priorities.filter((one) => one.priorities.people > 0);
  if (given.length === 0) return [];
  return [
    heading(1, own.priorities.title, 'priorities'),
    ...given.flatMap((one) => [
      heading(2, own.priorities.about[one.about], `priorities-${one.about}`),
      ...order(w, one.about, one.priorities),
      ...(one.about === 'goals' && weighed ? [paragraph([text(own.priorities.weighed)], [assessment])] : []),
    ]),
  ];
}

function order(w: WorkshopTelling, about: PointsAbout, priorities: Priorities): Block[] {
  const { own, t } = w;
  const words = own.priorities;
  const given = priorities.order.filter(({ points }) => points > 0);
  const others = priorities.order.length - given.length;
  const from = given.map(({ id }): Origin => rule(id));
  const percent = (share: number | null): string =>
    share === null ? '–' : percentFormat(t.language).format(Math.round(share * 100) / 100);
  const table: Table = {
    caption: words.about[about],
    columns: [
      { label: words.column.what, width: 7, align: 'start' },
      { label: words.column.points, width: 2, align: 'end' },
      { label: words.column.share, width: 2, align: 'end' },
      { label: words.column.first, width: 2.4, align: 'end' },
    ],
    rows: given.map(({ id, points, share, first }): Inline[][] => [
      [text(nameOf(w, about, id))],
      [text(t.points(points))],
      [text(percent(share))],
      [text(percent(first))],
    ]),
  };
  return [
    paragraph([text(firmness(w, about, priorities))], from),
    { kind: 'table', dense: true, table, from, each: from.map((one) => [one]) },
    ...(others === 0 ? [] : [paragraph([text(words.without(others))], [assessment], 'small')]),
  ];
}

function firmness(
  w: WorkshopTelling,
  about: PointsAbout,
  { order: ranked, level, staysFirst, resamples, seed }: Priorities,
): string {
  const { own, t } = w;
  const words = own.priorities;
  if (staysFirst === null) return words.intro;
  const [first, second] = ranked.map(({ id }) => t.words.quote(nameOf(w, about, id)));
  const stays = level ? words.level(first!, second!) : staysFirst ? words.stays(first!) : words.close(first!);
  return `${words.intro} ${stays} ${words.drawn(t.points(resamples), String(seed))}`;
}

function nameOf({ t }: WorkshopTelling, about: PointsAbout, id: string): string {
  if (about === 'goals') return goalName(t, id);
  const area = t.texts.areas[id];
  if (area !== undefined) return area.name;
  const found = t.result.measures.find((one) => one.id === id);
  return found === undefined ? (t.texts.measures[id]?.title ?? id) : measureTitle(t, [found]);
}

function goalName(t: Telling, key: string): string {
  const question = t.ruleSet.questionnaire.byId.get(key);
  return scoreWords(t.texts, key)?.name ?? (question === undefined ? key : t.questionText(question).text);
}
