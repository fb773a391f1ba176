import type { Case } from '../../questionnaire/case.ts';
import { whoIs } from '../../questionnaire/who.ts';
import type { MeasureResult } from '../../scoring/result.ts';
import type { Block, Inline, Origin } from '../document.ts';
import { listOf, paragraph, type Sourced, source, strong, text, wording } from '../inline.ts';
import { isReversal, type Likeness, nearest, sizeClass } from '../nearest.ts';
import type { Telling } from '../telling.ts';
import { caseWords } from '../words/cases.ts';
import { chosenAreas } from './chosen-areas.ts';
import { spaced } from './findings.ts';

/** What happened elsewhere in a need area: the nearest cases, reversals too, or that none is known; `most` beside a reversal. */
export function cases(t: Telling, area: string, most: number): Block[] {
  const words = caseWords[t.language];
  const near = nearest(
    t.content.cases.filter((one) => one.areas.includes(area)),
    likeness(t),
    most,
  );
  if (near.length === 0) return [paragraph([text(words.none)], [wording('cases')], 'small')];
  const told = near.map((one): Sourced => ({ content: inFull(t, one), from: origins(one) }));
  if (!near.some(isReversal)) told.push({ content: [text(words.noReversal)], from: [wording('cases')] });
  return [paragraph([strong(`${words.title}:`)], near.flatMap(origins)), listOf(told, { dense: true })];
}

/**
 * The nearest real cases of a recommended step, in short: for a step in a need area those of the area, else
 * those that tell something of the step; the nearest reversal whenever one is known, or that none is known.
 */
export function casesOfStep(t: Telling, group: readonly MeasureResult[], most: number): Sourced {
  // Cases are told by need areas; a questionnaire without any speaks of other things.
  if (t.ruleSet.questionnaire.areas.length === 0) return { content: [], from: [] };
  const words = caseWords[t.language];
  const near = nearestOfStep(t, group, most);
  if (near.length === 0)
    return { content: [strong(` ${words.step} `), text(words.noneOfStep)], from: [wording('cases')] };
  const told = near.flatMap((one, i): Inline[] => [
    ...(i === 0 ? [] : [text(' ')]),
    ...head(t, one),
    ...spaced(t.cite(one.sources)),
    text('.'),
  ]);
  return { content: [strong(` ${words.step} `), ...told], from: near.flatMap(origins) };
}

/** The same with the words of each case. */
export function casesOfStepInFull(t: Telling, group: readonly MeasureResult[], most: number): Block[] {
  const near = nearestOfStep(t, group, most);
  if (near.length === 0) return [paragraph([text(caseWords[t.language].noneOfStep)], [wording('cases')])];
  return [listOf(near.map((one) => ({ content: inFull(t, one), from: origins(one) })))];
}

function nearestOfStep(t: Telling, group: readonly MeasureResult[], most: number): Case[] {
  const { origin } = group[0]!;
  const areas = group.flatMap(({ area }) => area ?? []);
  const told = t.content.cases.filter(
    (one) => one.steps?.includes(origin) || one.areas.some((area) => areas.includes(area)),
  );
  return nearest(told, likeness(t), most);
}

const inFull = (t: Telling, one: Case): Inline[] => [
  ...head(t, one),
  text(`: ${t.texts.cases[one.id]!} `),
  ...spaced(t.cite(one.sources)),
];

const origins = (one: Case): Origin[] => [wording(one.id), ...one.sources.map(source)];

/** Outcome first, then who and how large, the years and their age. */
function head(t: Telling, one: Case): Inline[] {
  const words = caseWords[t.language];
  const { size, from, to } = one;
  const scale = size === null ? '' : `, ${words.size(t.points(size.number), size.of)}`;
  const years = from === to ? `${to}` : `${from}–${to}`;
  const age = words.age(Math.max(0, Number(t.result.asOf.slice(0, 4)) - to));
  return [strong(words.outcome[one.outcome]), text(` ${one.who} (${one.country}${scale}), ${years}, ${age}`)];
}

function likeness(t: Telling): Likeness {
  const { country, state, size: said } = whoIs(t.ruleSet.questionnaire, t.answers);
  const size = /^(under|over)-(\d+)$/.exec(said ?? '');
  return {
    country,
    state,
    size: size === null ? null : sizeClass(Number(size[2]) - (size[1] === 'under' ? 1 : 0), 'inhabitants'),
    areas: chosenAreas(t),
  };
}
