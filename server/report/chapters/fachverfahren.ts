import { kindsHolding } from '../../landscape/blocking.ts';
import { holds } from '../../landscape/holds.ts';
import type { Landscape } from '../../landscape/model.ts';
import { type ReleaseCurve, type ReleasePoint, releaseCurve } from '../../landscape/release.ts';
import type { Block } from '../document.ts';
import { assessment, heading, paragraph, text } from '../inline.ts';
import type { Telling } from '../telling.ts';
import { heldGroups } from './held-groups.ts';

/** So many rows are told of a list without end; after that each maker more frees little. */
const mostRows = 8;

/** What holds workplaces at their office suite, and with which makers to talk first. */
export function fachverfahren(t: Telling, landscape: Landscape): Block[] {
  const words = t.words.landscape.release;
  const kinds = kindsHolding('office');
  const curve = releaseCurve(landscape, kinds);
  return [
    heading(1, words.title, 'fachverfahren'),
    paragraph([text(words.intro)], [assessment]),
    ...free(t, curve, landscape),
    ...first(t, curve),
    ...heldGroups(t, landscape, kinds),
    ...held(t, landscape),
  ];
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

function first(t: Telling, { points }: ReleaseCurve): Block[] {
  const words = t.words.landscape.release;
  // The fewest makers with whom anything becomes free at all.
  const start = points.find(({ workplaces }) => workplaces > 0);
  if (start === undefined) return [];
  const all = points.at(-1)!.workplaces;
  const shown = points.slice(0, mostRows);
  return [
    heading(2, words.curve, 'makers-first'),
    paragraph([text(words.first(t.words.list(start.chosen), start.workplaces, all))], [assessment]),
    {
      kind: 'table',
      dense: true,
      table: {
        caption: words.curve,
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

/** For each thing held in place the services that hold it. */
function held(t: Telling, landscape: Landscape): Block[] {
  const words = t.words.landscape.release;
  const all = holds(landscape);
  if (all.length === 0) return [];
  return [
    heading(2, words.holds, 'holds'),
    ...all.flatMap(({ held: what, services }): Block[] => [
      heading(3, words.held[what], `holds-${what}`),
      {
        kind: 'table',
        dense: true,
        table: {
          caption: words.held[what],
          columns: [
            { label: words.holdColumn.service, width: 4, align: 'start' },
            { label: words.holdColumn.maker, width: 3, align: 'start' },
            { label: words.holdColumn.workplaces, width: 2, align: 'end' },
            { label: words.holdColumn.departments, width: 5, align: 'start' },
          ],
          rows: services.map(({ service, workplaces, departments }) => [
            [text(service.name)],
            [text(service.maker ?? t.words.landscape.unknown)],
            [text(t.points(workplaces))],
            [text(departments.length === 0 ? '–' : short(t, departments))],
          ]),
        },
        from: [assessment],
      },
    ]),
  ];
}

/** So many names in a row can be read; the rest is counted. */
const mostNames = 6;

function short(t: Telling, names: readonly string[]): string {
  const rest = names.length - mostNames;
  if (rest <= 0) return t.words.list([...names]);
  return `${names.slice(0, mostNames).join(', ')} ${t.words.landscape.more(rest)}`;
}
