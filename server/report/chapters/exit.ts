import { type ExitCheck, exitChecks, exitLayers, exitLimits, offTomorrow } from '../../landscape/exit.ts';
import type { Landscape } from '../../landscape/model.ts';
import type { Block } from '../document.ts';
import { assessment, heading, list, paragraph, text } from '../inline.ts';
import type { Telling } from '../telling.ts';

/** So many makers are told; the list begins with those whose absence weighs most. */
const mostMakers = 10;

/** How ready the critical services are to be left, what stops when a maker does, and a drill to fill in. */
export function exit(t: Telling, landscape: Landscape): Block[] {
  const words = t.words.landscape.exit;
  const checks = exitChecks(landscape, t.result.asOf);
  const ready = checks.filter((check) => check.ready).length;
  return [
    heading(1, words.title, 'exit'),
    paragraph([text(words.intro(exitLimits.months, exitLimits.days))], [assessment]),
    ...(checks.length === 0
      ? [paragraph([text(words.none)], [assessment])]
      : [paragraph([text(words.ready(ready, checks.length))], [assessment]), layers(t, checks)]),
    ...off(t, landscape),
    ...drill(t, checks),
  ];
}

function layers(t: Telling, checks: readonly ExitCheck[]): Block {
  const words = t.words.landscape.exit;
  return {
    kind: 'table',
    dense: true,
    table: {
      caption: words.table,
      columns: [
        { label: words.service, width: 4, align: 'start' },
        ...exitLayers.map((layer) => ({ label: words.layer[layer], width: 2, align: 'start' as const })),
      ],
      rows: checks.map(({ service, layers: own }) => [
        [text(service.name)],
        ...exitLayers.map((layer) => [text(words.state[own[layer]])]),
      ]),
    },
    from: [assessment],
  };
}

function off(t: Telling, landscape: Landscape): Block[] {
  const words = t.words.landscape.exit;
  const outages = offTomorrow(landscape, t.result.asOf).slice(0, mostMakers);
  return [
    heading(2, words.off, 'off-tomorrow'),
    paragraph([text(words.offIntro)], [assessment]),
    {
      kind: 'table',
      dense: true,
      table: {
        caption: words.off,
        columns: [
          { label: words.offColumn.maker, width: 3, align: 'start' },
          { label: words.offColumn.services, width: 5, align: 'start' },
          { label: words.offColumn.workplaces, width: 2, align: 'end' },
          { label: words.offColumn.days, width: 2, align: 'start' },
        ],
        rows: outages.map(({ maker, checks, workplaces, departments, days }) => [
          [text(maker)],
          [text(checks.map(({ service }) => service.name).join(', '))],
          // A service no group uses is used all the same; nobody said by how many.
          [text(departments.length === 0 ? t.words.landscape.unknown : t.points(workplaces))],
          [text(days === null ? t.words.landscape.unknown : words.days(days))],
        ]),
      },
      from: [assessment],
    },
  ];
}

/** For the critical service with most still to do, to be printed and filled in. */
function drill(t: Telling, checks: readonly ExitCheck[]): Block[] {
  const check = checks.find(({ ready }) => !ready);
  if (check === undefined) return [];
  const words = t.words.landscape.exit;
  return [
    heading(2, words.drill(check.service.name), 'drill'),
    paragraph([text(words.drillIntro)], [assessment]),
    list(
      words.drillSteps.map((step) => [text(step)]),
      [assessment],
      true,
    ),
    ...words.gaps.map((label): Block => ({ kind: 'gap', label, lines: 2 })),
  ];
}
