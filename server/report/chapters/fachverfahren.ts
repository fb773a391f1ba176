import { type Held, kindsHolding } from '../../landscape/blocking.ts';
import { type AreaHold, holds } from '../../landscape/holds.ts';
import type { Landscape } from '../../landscape/model.ts';
import { type ReleaseCurve, type ReleasePoint, releaseCurve } from '../../landscape/release.ts';
import { curveChart } from '../charts/curve.ts';
import type { Block } from '../document.ts';
import { assessment, heading, paragraph, text } from '../inline.ts';
import type { Telling } from '../telling.ts';
import { heldGroups } from './held-groups.ts';

/** So many rows are told of a list without end; after that each maker more frees little. */
const mostRows = 8;

/** For these it is told with which makers to talk first. */
const released: readonly Held[] = ['office', 'desktop', 'server'];

/** What holds workplaces at their office suite, system and servers, and with which makers to talk first. */
export function fachverfahren(t: Telling, landscape: Landscape): Block[] {
  const words = t.words.landscape.release;
  return [
    heading(1, words.title, 'fachverfahren'),
    paragraph([text(words.intro)], [assessment]),
    ...holds(landscape).flatMap((one): Block[] => [
      heading(2, words.held[one.held], `holds-${one.held}`),
      ...(released.includes(one.held) ? release(t, landscape, one.held) : []),
      ...services(t, one),
    ]),
  ];
}

function release(t: Telling, landscape: Landscape, held: Held): Block[] {
  const kinds = kindsHolding(held);
  const curve = releaseCurve(landscape, kinds);
  return [...free(t, curve, landscape), ...first(t, curve, held), ...heldGroups(t, landscape, kinds)];
}

function free(t: Telling, { free: groups }: ReleaseCurve, landscape: Landscape): Block[] {
  if (landscape.groups.length === 0) return [];
  const words = t.words.landscape.release;
  const workplaces = groups.reduce((sum, group) => sum + group.workplaces, 0);
  const names = short(
    t,
    groups.map((group) => group.name),
  );
  return [
    paragraph([text(groups.length === 0 ? words.freeNone : words.free(workplaces, names))], [assessment]),
  ];
}

function first(t: Telling, { points }: ReleaseCurve, held: Held): Block[] {
  const words = t.words.landscape.release;
  // The fewest makers with whom anything becomes free at all.
  const start = points.find(({ workplaces }) => workplaces > 0);
  if (start === undefined) return [];
  const all = points.at(-1)!.workplaces;
  const shown = points.slice(0, mostRows);
  return [
    heading(3, words.curve, `makers-first-${held}`),
    paragraph(
      [text(words.first(t.words.list(start.chosen), words.without[held], start.workplaces, all))],
      [assessment],
    ),
    {
      kind: 'chart',
      caption: words.curveCaption,
      summary: words.curveSummary(points.length, all),
      drawing: curveChart(
        points.map(({ makers, workplaces, bound }) => ({ at: makers, value: workplaces, bound })),
        { x: words.column.chosen },
      ),
      table: {
        caption: words.curveCaption,
        columns: [
          { label: words.column.makers, width: 1, align: 'end' },
          { label: words.column.chosen, width: 6, align: 'start' },
          { label: words.column.workplaces, width: 3, align: 'end' },
        ],
        rows: shown.map((point) => [
          [text(t.points(point.makers))],
          [text(point.chosen.join(', '))],
          [text(freed(t, point))],
        ]),
      },
      from: [assessment],
    },
    ...(shown.every(({ exact }) => exact) ? [] : [paragraph([text(words.notExact)], [assessment], 'small')]),
  ];
}

const freed = (t: Telling, { exact, workplaces, bound }: ReleasePoint): string =>
  exact ? t.points(workplaces) : t.words.landscape.release.between(workplaces, bound);

/** The services that hold something in place, with those who use them. */
function services(t: Telling, { held, services: all }: AreaHold): Block[] {
  const words = t.words.landscape.release;
  return [
    heading(3, words.holding[held], `services-${held}`),
    {
      kind: 'table',
      dense: true,
      table: {
        caption: words.holding[held],
        columns: [
          { label: words.holdColumn.service, width: 4, align: 'start' },
          { label: words.holdColumn.maker, width: 3, align: 'start' },
          { label: words.holdColumn.workplaces, width: 2, align: 'end' },
          { label: words.holdColumn.departments, width: 5, align: 'start' },
        ],
        rows: all.map(({ service, workplaces, departments }) => [
          [text(service.name)],
          [text(service.maker ?? t.words.landscape.unknown)],
          [text(departments.length === 0 ? t.words.landscape.unknown : t.points(workplaces))],
          [
            text(
              short(
                t,
                departments.filter((name) => name !== ''),
              ) || '–',
            ),
          ],
        ]),
      },
      from: [assessment],
    },
  ];
}

/** So many names in a row can be read; the rest is counted. */
const mostNames = 6;

function short(t: Telling, names: readonly string[]): string {
  const rest = names.length - mostNames;
  if (rest <= 0) return t.words.list([...names]);
  return `${names.slice(0, mostNames).join(', ')} ${t.words.landscape.more(rest)}`;
}
