import type { FindingResult, Holds } from '../../scoring/result.ts';
import type { Block, Inline } from '../document.ts';
import { answer, heading, list, paragraph, rule, source, strong, text, wording } from '../inline.ts';
import { reasonLines } from '../reasons.ts';
import type { Telling } from '../telling.ts';

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
  const groups = [...Map.groupBy(held, (f) => `${f.origin} ${f.holds}`).values()].map((members): FindingGroup => {
    const { origin, weight, holds } = members[0]!;
    return { origin, kind, weight, holds, members, areas: members.flatMap((m) => m.area ?? []) };
  });
  const certainFirst = (g: FindingGroup): number => (g.holds === 'certainly' ? 0 : 1);
  return groups.sort(
    (a, b) => certainFirst(a) - certainFirst(b) || b.weight - a.weight || b.members.length - a.members.length,
  );
}

export const findingAnchor = (group: FindingGroup): string =>
  `finding-${group.origin}${group.holds === 'certainly' ? '' : '-possible'}`;

export function findings(t: Telling, kind: FindingResult['kind']): Block[] {
  const { words } = t;
  const groups = findingGroups(t, kind);
  const opportunity = kind === 'opportunity';
  const title = opportunity ? words.headings.opportunities : words.headings.challenges;
  const intro = opportunity ? words.findings.opportunitiesIntro : words.findings.challengesIntro;
  const none = opportunity ? words.summary.noOpportunity : words.summary.noChallenge;
  return [
    heading(1, title, kind === 'opportunity' ? 'opportunities' : 'challenges'),
    paragraph([text(groups.length === 0 ? none : intro)], [wording(title)]),
    ...groups.map((group) => card(t, group)),
  ];
}

function card(t: Telling, group: FindingGroup): Block {
  const { words } = t;
  const own = t.texts.findings[group.origin]!;
  const definition = t.content.rules.findings.find((f) => f.id === group.origin)!;
  const because = reasonLines(t, group.members.flatMap((m) => m.because));
  const from = [rule(group.origin), ...because.map((b) => answer(b.question)), ...definition.sources.map(source)];
  const way = group.kind === 'opportunity' ? words.findings.use : words.findings.meet;
  const steps = t.result.measures.filter((m) => m.because.some((id) => group.members.some((f) => f.id === id)));
  const titles = [...new Set(steps.map((m) => t.texts.measures[m.origin]!.title))];
  return {
    kind: 'card',
    tone: group.kind,
    id: findingAnchor(group),
    title: own.title,
    badges: [
      words.findings.weight(group.weight),
      group.holds === 'certainly' ? words.findings.certainly : words.findings.possibly,
      ...group.areas.map(t.areaName),
    ],
    from,
    blocks: [
      paragraph([text(`${own.text} `), ...spaced(t.cite(definition.sources))], from),
      paragraph([strong(`${way} `), text(own.meet)], from),
      ...(titles.length === 0 ? [] : [paragraph([strong(`${words.findings.steps} `), text(titles.join('; '))], from)]),
      ...(because.length === 0
        ? []
        : [paragraph([strong(words.findings.why)], from, 'small'), list(because.map((b) => [text(b.line)]), from)]),
    ],
  };
}

export function spaced(marks: Inline[]): Inline[] {
  return marks.flatMap((mark, i) => (i === 0 ? [mark] : [text(' '), mark]));
}
