import { idInArea, type Questionnaire } from '../questionnaire/expand.ts';
import type { PartSource, RulesSource, ScoreSource } from '../questionnaire/model.ts';
import type { State } from '../questionnaire/state.ts';
import { areaPart, type Part, questionPart } from './parts.ts';
import { meanRange, type Range, round, type Weighed } from './range.ts';
import type { PartReason } from './result.ts';

/** What a score may come to. `absent`: nothing of it may apply in some way the unknown answers could turn out. */
export interface Reach {
  range: Range | null;
  absent: boolean;
}

/** A score as evaluated. */
export interface Scored extends Reach {
  because: PartReason[];
}

/** What a score is made of, other scores by their position. */
export type Makeup =
  | { kind: Combining; parts: readonly Part[]; links: readonly { index: number; weight: number }[] }
  | { kind: 'discount'; of: number; when: number; lessen: (base: Reach, trigger: Reach) => Reach };

export type Combining = 'mean' | 'sum' | 'minimum';

export interface Score {
  id: string;
  area: string | null;
  max: number;
  /** Whether its points reach levels. */
  levels: boolean;
  makeup: Makeup;
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
  const levels = source.levels ?? true;
  if (source.kind === 'discount') {
    const of = link(source.of!);
    const when = link(source.when!);
    const lessen = lessening(source, when.max);
    const makeup: Makeup = { kind: 'discount', of: of.index, when: when.index, lessen };
    return { id, area, max: of.max, levels, makeup, run: discount(of.index, when, lessen) };
  }
  const { kind } = source;
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
    const range = combine[kind](weighed);
    return { range: rounded(range), absent: weighed.every((w) => w.optional), because };
  };
  const max = greatest(kind, parts, links);
  return { id, area, max, levels, makeup: { kind, parts, links }, run: read };
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

export function rounded(range: Range | null): Range | null {
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
      if (!part.optional) low += part.weight * part.low;
      high += part.weight * part.high;
    }
    // One of them counts, or there is no sum.
    if (parts.every((p) => p.optional)) low = Math.min(...parts.map((p) => p.weight * p.low));
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

/** `by` percent less where the trigger reaches `share` percent of its maximum. */
function lessening(source: ScoreSource, max: number): (base: Reach, trigger: Reach) => Reach {
  const reached = (value: number): boolean => value * 100 >= source.share! * max;
  const factor = 1 - source.by! / 100;
  return (base, trigger) => {
    if (base.range === null || trigger.range === null || !reached(trigger.range.high)) return base;
    const certain = reached(trigger.range.low) && !trigger.absent;
    const range = {
      low: base.range.low * factor,
      high: base.range.high * (certain ? factor : 1),
    };
    return { range: rounded(range), absent: base.absent };
  };
}

/** The score `of`, lessened; the other one is told as the reason. */
function discount(of: number, when: Linked, lessen: (base: Reach, trigger: Reach) => Reach): Score['run'] {
  return (_state, before) => {
    const base = before[of]!;
    const trigger = before[when.index]!;
    const lessened = lessen(base, trigger);
    if (lessened === base) return base;
    const reason: PartReason = { of: when.id, stand: 'score', weight: 0, ...trigger.range!, picked: [] };
    return { ...lessened, because: [...base.because, reason] };
  };
}
