import { idInArea, type Questionnaire } from '../questionnaire/expand.ts';
import type { PartSource, RulesSource, ScoreSource } from '../questionnaire/model.ts';
import type { State } from '../questionnaire/state.ts';
import { areaPart, type Part, questionPart } from './parts.ts';
import { meanRange, type Range, round, type Weighed } from './range.ts';
import type { PartReason } from './result.ts';

/** A score as evaluated. `absent`: nothing of it may apply in some way the unknown answers could turn out. */
export interface Scored {
  range: Range | null;
  absent: boolean;
  because: PartReason[];
}

export interface Score {
  id: string;
  area: string | null;
  max: number;
  run: (state: State, before: readonly Scored[]) => Scored;
}

/** All scores of a rule set, each after those it is made of; `overall` and the dimensions among them. */
export function compileScores(rules: RulesSource, questionnaire: Questionnaire): Score[] {
  const sources = new Map<string, { source: ScoreSource; area: string | null }>();
  for (const source of [...rules.dimensions, ...rules.scores, rules.overall]) {
    if (!source.each) sources.set(source.id, { source, area: null });
    else for (const area of questionnaire.areas) sources.set(`${area}.${source.id}`, { source, area });
  }
  const scores: Score[] = [];
  const place = new Map<string, number>();
  const add = (id: string): number => {
    const known = place.get(id);
    if (known !== undefined) return known;
    const { source, area } = sources.get(id)!;
    const score = compileScore(id, source, area, questionnaire, (name) => {
      const other = area === null ? name : idInArea(name, area);
      const index = add(other);
      return { index, id: other, max: scores[index]!.max };
    });
    place.set(id, scores.length);
    scores.push(score);
    return scores.length - 1;
  };
  for (const id of sources.keys()) add(id);
  return scores;
}

interface Linked {
  index: number;
  id: string;
  max: number;
}

type Link = (name: string) => Linked;

function compileScore(
  id: string,
  source: ScoreSource,
  area: string | null,
  questionnaire: Questionnaire,
  link: Link,
): Score {
  if (source.kind === 'discount') {
    const of = link(source.of!);
    return { id, area, max: of.max, run: discount(source, of.index, link(source.when!)) };
  }
  const parts: Part[] = [];
  const links: (Linked & { weight: number })[] = [];
  for (const part of source.parts ?? []) {
    if (part.score !== undefined) links.push({ ...link(part.score), weight: part.weight ?? 1 });
    else parts.push(...plainParts(part, area, questionnaire));
  }
  const read = (state: State, before: readonly Scored[]): Scored => {
    const because: PartReason[] = [];
    const weighed: Weighed[] = [];
    for (const part of parts) {
      const reason = part.read(state);
      if (reason === null) continue;
      because.push(reason);
      weighed.push({
        weight: reason.weight,
        low: reason.low,
        high: reason.high,
        optional: reason.stand === 'maybeAsked',
      });
    }
    for (const { index, weight, id: of } of links) {
      const { range, absent } = before[index]!;
      if (range === null) continue;
      because.push({ of, stand: 'score', weight, low: range.low, high: range.high, picked: [] });
      weighed.push({ weight, low: range.low, high: range.high, optional: absent });
    }
    const range = combine[source.kind as keyof typeof combine](weighed);
    return { range: rounded(range), absent: weighed.every((w) => w.optional), because };
  };
  return { id, area, max: greatest(source.kind, parts, links), run: read };
}

function plainParts(part: PartSource, area: string | null, questionnaire: Questionnaire): Part[] {
  if (part.areaPoints !== undefined)
    return present([area === null ? null : areaPart(part, area, questionnaire)]);
  const ids =
    part.each === undefined
      ? [area === null ? part.question! : idInArea(part.question!, area)]
      : questionnaire.areas.map((a) => idInArea(part.question!, a));
  return present(ids.map((id) => questionPart(part, id, questionnaire)));
}

function rounded(range: Range | null): Range | null {
  return range === null ? null : { low: round(range.low), high: round(range.high) };
}

const present = (parts: (Part | null)[]): Part[] => parts.filter((p) => p !== null);

function greatest(kind: string, parts: Part[], links: { weight: number; max: number }[]): number {
  if (kind === 'mean') return 100;
  const most = [
    ...parts.map((p) => [p.weight, p.most] as const),
    ...links.map((l) => [l.weight, l.max] as const),
  ];
  if (kind === 'sum') return round(most.reduce((total, [weight, max]) => total + weight * max, 0));
  return Math.max(0, ...most.map(([, max]) => max));
}

/** How the parts of a score become one range. */
const combine = {
  mean: meanRange,
  sum: (parts: Weighed[]): Range | null => {
    if (parts.length === 0) return null;
    let low = 0;
    let high = 0;
    for (const part of parts) {
      low += part.weight * (part.optional ? Math.min(0, part.low) : part.low);
      high += part.weight * part.high;
    }
    return { low, high };
  },
  minimum: (parts: Weighed[]): Range | null => {
    if (parts.length === 0) return null;
    const certain = parts.filter((p) => !p.optional);
    const high =
      certain.length > 0 ? Math.min(...certain.map((p) => p.high)) : Math.max(...parts.map((p) => p.high));
    return { low: Math.min(...parts.map((p) => p.low)), high };
  },
};

/** The score `of`, less `by` percent of itself where `when` reaches `share` percent of its maximum. */
function discount(source: ScoreSource, of: number, when: Linked): Score['run'] {
  const reached = (value: number): boolean => value * 100 >= source.share! * when.max;
  const factor = 1 - source.by! / 100;
  return (_state, before) => {
    const base = before[of]!;
    const { range: trigger, absent } = before[when.index]!;
    if (base.range === null || trigger === null || !reached(trigger.high)) return base;
    const certain = reached(trigger.low) && !absent;
    const range = {
      low: base.range.low * factor,
      high: base.range.high * (certain ? factor : 1),
    };
    const reason: PartReason = { of: when.id, stand: 'score', weight: 0, ...trigger, picked: [] };
    return { range: rounded(range), absent: base.absent, because: [...base.because, reason] };
  };
}
