import type { FindingResult, Holds } from '../../scoring/result.ts';
import type { Block, Inline, Origin } from '../document.ts';
import { answer, heading, paragraph, rule, source, strong, text, wording } from '../inline.ts';
import { inARow, reasonLines } from '../reasons.ts';
import type { Telling } from '../telling.ts';
import { undoneLines } from '../why/undone-text.ts';

/** A finding that holds, told once for all areas in which it holds. */
export interface FindingGroup {
  origin: string;
  kind: FindingResult['kind'];
  weight: number;
  holds: Holds;
  areas: string[];
  members: FindingResult[];
}

/** Those that hold, certain ones first, then by weight; areas in which a finding holds are brought together. */
export function findingGroups(t: Telling, kind: FindingResult['kind']): FindingGroup[] {
  const held = t.result.findings.filter((f) => f.kind === kind && f.holds !== 'not');
  const groups = [...Map.groupBy(held, (f) => `${f.origin} ${f.holds}`).values()].map(
    (members): FindingGroup => {
      const { origin, weight, holds } = members[0]!;
      return { origin, kind, weight, holds, members, areas: members.flatMap((m) => m.area ?? []) };
    },
  );
  const certainFirst = (g: FindingGroup): number => (g.holds === 'certainly' ? 0 : 1);
  return groups.sort(
    (a, b) => certainFirst(a) - certainFirst(b) || b.weight - a.weight || b.members.length - a.members.length,
  );
}

/** The id under which a finding stands on the page; one that holds certainly and possibly stands twice. */
export const findingAnchor = (group: FindingGroup): string =>
  `finding-${group.origin}${group.holds === 'certainly' ? '' : '-possible'}`;

/**
 * All that hold: the heaviest as cards with their reasons, the rest as a table with a way to meet each.
 * @param most how many are told as cards
 */
export function findings(t: Telling, kind: FindingResult['kind'], most: number): Block[] {
  const { words } = t;
  const groups = findingGroups(t, kind);
  const opportunity = kind === 'opportunity';
  const title = opportunity ? words.headings.opportunities : words.headings.challenges;
  const intro = opportunity ? words.findings.opportunitiesIntro : words.findings.challengesIntro;
  const none = opportunity ? words.summary.noOpportunity : words.summary.noChallenge;
  const id = opportunity ? 'opportunities' : 'challenges';
  const certain = groups.filter((g) => g.holds === 'certainly');
  const possible = groups.filter((g) => g.holds !== 'certainly');
  const further = (heading_: string, id: string, some: FindingGroup[]): Block[] =>
    some.length === 0 ? [] : [heading(3, heading_, id), table(t, kind, some)];
  return [
    heading(1, title, id),
    paragraph([text(certain.length === 0 ? none : intro)], [wording(id)]),
    ...certain.slice(0, most).map((group) => card(t, group, most === Number.POSITIVE_INFINITY)),
    ...further(words.findings.more, `more-${kind}`, certain.slice(most)),
    ...(most === Number.POSITIVE_INFINITY && possible.length > 0
      ? [
          heading(3, words.findings.notCertain, `possible-${kind}`),
          ...possible.map((group) => card(t, group, true)),
        ]
      : further(words.findings.notCertain, `possible-${kind}`, possible)),
  ];
}

/** @param undone whether what would make it false is told */
function card(t: Telling, group: FindingGroup, undone: boolean): Block {
  const { words } = t;
  const own = t.texts.findings[group.origin]!;
  const definition = t.content.rules.findings.find((f) => f.id === group.origin)!;
  const because = reasonLines(
    t,
    group.members.flatMap((m) => m.because),
  );
  const from = [
    rule(group.origin),
    ...because.map((b) => answer(b.question)),
    ...definition.sources.map(source),
  ];
  const members = group.members.map((f) => rule(f.id));
  const condition = group.holds === 'possibly' ? [strong(`${words.findings.ifSo} `)] : [];
  const way = group.kind === 'opportunity' ? words.findings.use : words.findings.meet;
  const steps = t.result.measures.filter((m) =>
    m.because.some((id) => group.members.some((f) => f.id === id)),
  );
  const titles = [...new Set(steps.map((m) => t.texts.measures[m.origin]!.title))];
  const small = (label: string, content: Inline[], more: Origin[] = []): Block[] =>
    content.length === 0 ? [] : [paragraph([strong(`${label} `), ...content], [...from, ...more], 'small')];
  return {
    kind: 'card',
    tone: group.kind,
    id: findingAnchor(group),
    title: own.title,
    badges: badges(t, group),
    from,
    blocks: [
      paragraph([...condition, text(`${own.text} `), ...spaced(t.cite(definition.sources))], from),
      paragraph([strong(`${way} `), text(own.meet)], from),
      ...small(
        words.findings.steps,
        titles.length === 0 ? [] : [text(titles.join('; '))],
        steps.map((m) => rule(m.id)),
      ),
      ...small(words.findings.why, inARow(because.map((b) => b.line))),
      ...(undone
        ? undoneLines(t, group.members).map((line) => paragraph([text(line)], [...from, ...members], 'small'))
        : []),
    ],
  };
}

function badges({ words, areaName }: Telling, group: FindingGroup): string[] {
  const certain = group.holds === 'certainly' ? words.findings.certainly : words.findings.possibly;
  return [words.findings.weight(group.weight), certain, ...group.areas.map(areaName)];
}

function table(t: Telling, kind: FindingResult['kind'], groups: FindingGroup[]): Block {
  const { words, texts } = t;
  return {
    kind: 'table',
    dense: true,
    from: groups.map((g) => rule(g.origin)),
    each: groups.map((g) => g.members.map((f) => rule(f.id))),
    table: {
      caption: words.findings.more,
      columns: [
        { label: words.findings.point, width: 5, align: 'start' },
        {
          label: kind === 'opportunity' ? words.findings.useColumn : words.findings.meetColumn,
          width: 9,
          align: 'start',
        },
      ],
      rows: groups.map((g) => [
        [strong(texts.findings[g.origin]!.title), text(` (${badges(t, g).slice(1).join(', ')})`)],
        [text(texts.findings[g.origin]!.meet)],
      ]),
    },
  };
}

/** Marks with a space between them. */
export function spaced(marks: Inline[]): Inline[] {
  return marks.flatMap((mark, i) => (i === 0 ? [mark] : [text(' '), mark]));
}
