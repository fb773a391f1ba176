import type { Answers } from '../questionnaire/answers.ts';
import { type Encoder, encode, prepare } from '../questionnaire/encode.ts';
import { expand, type Mode, type Questionnaire, type RuleContent } from '../questionnaire/expand.ts';
import type { LevelSource } from '../questionnaire/model.ts';
import { type State, stands } from '../questionnaire/state.ts';
import { compileExactness, type Decider, deciderOf, type Exactness } from './exact/decide.ts';
import type { Budget } from './exact/enumerate.ts';
import { levelOver } from './exact/level.ts';
import { type Cases, reachOver } from './exact/score.ts';
import { compileFindings, type Finding, runFinding } from './findings.ts';
import { compileKnockouts, type Knockout, levelRange } from './levels.ts';
import { compileMeasures, type Measure, runMeasures } from './measures.ts';
import type { FindingResult, Result, ScoreResult } from './result.ts';
import { compileScores, type Score, type Scored } from './scores.ts';

/** A questionnaire with its rules, made ready once and evaluated often. */
export interface RuleSet {
  questionnaire: Questionnaire;
  fingerprint: string;
  encoder: Encoder;
  levels: LevelSource[];
  scores: Score[];
  overall: number;
  dimensions: number[];
  others: number[];
  knockouts: Map<string, Knockout[]>;
  findings: Finding[];
  measures: Measure[];
  exactness: Exactness;
}

/** Makes the rules of a version ready; the check has found nothing wrong in it. */
export function compile(content: RuleContent, mode: Mode): RuleSet {
  const questionnaire = expand(content, mode);
  const { rules } = content;
  const scores = compileScores(rules, questionnaire);
  const place = (id: string): number => scores.findIndex((s) => s.id === id);
  const rank = (id: string): number => rules.overall.parts?.findIndex((p) => p.score === id) ?? 0;
  const dimensions = rules.dimensions
    .map((d) => d.id)
    .sort((a, b) => rank(a) - rank(b))
    .map(place);
  const overall = place(rules.overall.id);
  const findings = compileFindings(rules.findings, questionnaire);
  const knockouts = compileKnockouts(rules, questionnaire);
  const encoder = prepare(questionnaire);
  return Object.freeze({
    questionnaire,
    fingerprint: content.stamps.rules.fingerprint,
    encoder,
    levels: rules.levels,
    scores,
    overall,
    dimensions,
    others: scores.map((_, i) => i).filter((i) => i !== overall && !dimensions.includes(i)),
    knockouts,
    findings,
    measures: compileMeasures(rules, questionnaire, findings),
    exactness: compileExactness(scores, knockouts, findings, encoder),
  });
}

/**
 * What the rules make of the answers. Pure: the same rules, answers and date give the same Result.
 * Ranges are exact over all ways the unknown answers could turn out, or bounds and marked as such.
 * @param asOf the date the result speaks of, YYYY-MM-DD
 */
export function evaluate(ruleSet: RuleSet, answers: Answers, asOf: string): Result {
  const { questionnaire, scores } = ruleSet;
  const state = encode(ruleSet.encoder, answers, asOf);
  const decider = deciderOf(ruleSet.exactness, state);
  const { scored, cases } = scoresOf(scores, state, decider);
  const shown = (i: number): ScoreResult => scoreResult(ruleSet, scores[i]!, scored[i]!, state, cases[i]);
  const decide = decider === null ? null : decider.finding;
  const findings = ruleSet.findings.map((finding, i) => runFinding(finding, i, state, decide));
  return {
    questionnaire: {
      id: questionnaire.id,
      version: questionnaire.version,
      fingerprint: ruleSet.fingerprint,
    },
    mode: questionnaire.mode,
    asOf,
    overall: shown(ruleSet.overall),
    dimensions: ruleSet.dimensions.map(shown),
    scores: ruleSet.others.map(shown),
    findings,
    measures: runMeasures(ruleSet.measures, findings, state),
    ...gaps(questionnaire, state),
  };
}

/** Scores and findings of one state, each by itself and only when it is asked for. */
export interface Asking {
  score: (index: number) => ScoreResult;
  finding: (index: number) => FindingResult;
}

/**
 * To ask for a few scores or findings, by their positions in the rule set, where `evaluate` would tell them
 * all: to be used where many states are tried. Of scores among the reasons bounds are told.
 * @param pool what they may take together; below zero: of some only bounds are told
 */
export function asking(ruleSet: RuleSet, state: State, pool?: Budget): Asking {
  const { scores, findings, exactness } = ruleSet;
  const decider = deciderOf(exactness, state, pool);
  return {
    score: (index) => {
      const scored: Scored[] = [];
      // What a score is made of stands before it.
      for (const i of exactness.scores[index]!.nodes.keys()) scored[i] = scores[i]!.run(state, scored);
      const found = decider?.score(index);
      const cases = found === 'separate' ? undefined : found;
      const whole = Array.isArray(cases) ? { ...scored[index]!, ...reachOver(cases) } : scored[index]!;
      return scoreResult(ruleSet, scores[index]!, whole, state, cases);
    },
    finding: (index) => runFinding(findings[index]!, index, state, decider?.finding ?? null),
  };
}

/** All scores; `cases` by score, where its range was decided over all ways or could not be. */
function scoresOf(
  scores: readonly Score[],
  state: State,
  decider: Decider | null,
): { scored: Scored[]; cases: (Cases[] | 'too many' | undefined)[] } {
  const scored: Scored[] = [];
  const cases: (Cases[] | 'too many' | undefined)[] = [];
  for (const score of scores) {
    const whole = score.run(state, scored);
    const found = decider?.score(scored.length);
    if (found !== undefined && found !== 'separate') cases[scored.length] = found;
    scored.push(Array.isArray(found) ? { ...whole, ...reachOver(found) } : whole);
  }
  return { scored, cases };
}

function scoreResult(
  { levels, knockouts }: RuleSet,
  { id, area, max, levels: reachesLevels }: Score,
  { range, because }: Scored,
  state: State,
  cases: Cases[] | 'too many' | undefined,
): ScoreResult {
  const exact = cases !== 'too many';
  if (range === null)
    return { id, area, low: null, high: null, exact, max, level: null, because, limitedBy: [] };
  if (!reachesLevels) return { id, area, ...range, exact, max, level: null, because, limitedBy: [] };
  const limits = knockouts.get(id) ?? [];
  const { level, limitedBy } = Array.isArray(cases)
    ? levelOver(cases, levels, max, limits, state)
    : levelRange(levels, range, max, limits, state);
  return { id, area, ...range, exact, max, level, because, limitedBy };
}

function gaps({ questions }: Questionnaire, { stand }: State): { unanswered: string[]; unknown: string[] } {
  const unanswered: string[] = [];
  const unknown: string[] = [];
  for (const { index, id } of questions) {
    if (stand[index] === stands.unanswered) unanswered.push(id);
    else if (stand[index] === stands.unknown || stand[index] === stands.span) unknown.push(id);
  }
  return { unanswered, unknown };
}
