import { inTheWay, makerOf } from '../../landscape/blocking.ts';
import type { Landscape, NeedKind, WorkplaceGroup } from '../../landscape/model.ts';
import { holdingChart } from '../charts/holding.ts';
import type { Block, Table } from '../document.ts';
import { assessment, paragraph, text } from '../inline.ts';
import type { Telling } from '../telling.ts';

/** So much of a large landscape is drawn; the table tells all. */
const mostDrawn = { groups: 20, makers: 12 };

interface HeldGroup {
  group: WorkplaceGroup;
  makers: string[];
}

/** Which makers hold which group back: a picture, what it shows in a sentence, and all of it as a table. */
export function heldGroups(t: Telling, landscape: Landscape, kinds: readonly NeedKind[]): Block[] {
  const words = t.words.landscape.release;
  const groups = landscape.groups
    .map(
      (group): HeldGroup => ({
        group,
        makers: [...new Set(inTheWay(landscape, group, kinds).map(makerOf))],
      }),
    )
    .sort((a, b) => b.group.workplaces - a.group.workplaces);
  const held = groups.filter(({ makers }) => makers.length > 0);
  const makers = byWorkplaces(held);
  if (makers.length === 0) return [];
  const columns = makers.slice(0, mostDrawn.makers);
  const rows = held.slice(0, mostDrawn.groups).map(({ group, makers: own }) => ({
    label: group.name,
    value: t.points(group.workplaces),
    columns: own.flatMap((maker) => (columns.includes(maker) ? [columns.indexOf(maker)] : [])),
  }));
  const part = rows.length < held.length || columns.length < makers.length;
  return [
    {
      kind: 'chart',
      caption: words.map,
      summary: words.mapSummary(held.length, makers.length, makers[0]!),
      drawing: holdingChart(rows, columns.length),
      table: table(t, groups, makers),
      from: [assessment],
    },
    ...(part ? [paragraph([text(words.mapPart(rows.length, columns.length))], [assessment], 'small')] : []),
  ];
}

/** The makers in the way, those that hold most workplaces first. */
function byWorkplaces(held: readonly HeldGroup[]): string[] {
  const workplaces = new Map<string, number>();
  for (const { group, makers } of held)
    for (const maker of makers) workplaces.set(maker, (workplaces.get(maker) ?? 0) + group.workplaces);
  return [...workplaces].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([maker]) => maker);
}

function table(t: Telling, groups: readonly HeldGroup[], makers: readonly string[]): Table {
  const words = t.words.landscape.release;
  const numbered = (maker: string): string => `${makers.indexOf(maker) + 1} ${maker}`;
  return {
    caption: words.map,
    columns: [
      { label: words.mapColumn.group, width: 4, align: 'start' },
      { label: words.mapColumn.workplaces, width: 2, align: 'end' },
      { label: words.mapColumn.makers, width: 6, align: 'start' },
    ],
    rows: groups.map(({ group, makers: own }) => [
      [text(group.name)],
      [text(t.points(group.workplaces))],
      [text(own.length === 0 ? words.nothing : own.map(numbered).join(', '))],
    ]),
  };
}
