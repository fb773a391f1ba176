import { encode } from '../questionnaire/encode.ts';
import type { Mode } from '../questionnaire/expand.ts';
import type { Content } from '../questionnaire/model.ts';
import type { Scenario } from '../questionnaire/scenario.ts';
import { truths } from '../questionnaire/truth.ts';
import { compile, evaluate } from '../scoring/evaluate.ts';
import type { Result } from '../scoring/result.ts';

/** What of the rules is certain in no scenario; ids as in the files, levels as `dimension level`. */
export interface Coverage {
  findings: string[];
  knockouts: string[];
  measures: string[];
  levels: string[];
}

/** The rules that no scenario fires. A measure is fired where it is recommended, all else where it is certain. */
export function uncovered(content: Content, scenarios: readonly Scenario[]): Coverage {
  const ruleSets = new Map<Mode, ReturnType<typeof compile>>();
  const fired = { findings: new Set(), knockouts: new Set(), measures: new Set(), levels: new Set() };
  for (const { mode, answers, asOf } of scenarios) {
    const ruleSet = ruleSets.get(mode) ?? compile(content, mode);
    ruleSets.set(mode, ruleSet);
    note(evaluate(ruleSet, answers, asOf), fired);
    const state = encode(ruleSet.encoder, answers, asOf);
    for (const { id, when } of [...ruleSet.knockouts.values()].flat())
      if (when.test(state) === truths.yes) fired.knockouts.add(id);
  }
  const { findings, knockouts, measures, levels, dimensions, overall } = content.rules;
  const allLevels = [overall, ...dimensions].flatMap(({ id }) => levels.map((level) => `${id} ${level.id}`));
  const left = (ids: readonly string[], seen: ReadonlySet<unknown>): string[] =>
    ids.filter((id) => !seen.has(id));
  const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);
  return {
    findings: left(idsOf(findings), fired.findings),
    knockouts: left(idsOf(knockouts), fired.knockouts),
    measures: left(idsOf(measures), fired.measures),
    levels: left(allLevels, fired.levels),
  };
}

function note(result: Result, fired: Record<keyof Coverage, Set<unknown>>): void {
  for (const { origin, holds } of result.findings) if (holds === 'certainly') fired.findings.add(origin);
  for (const { origin } of result.measures) fired.measures.add(origin);
  for (const { id, level } of [result.overall, ...result.dimensions])
    if (level !== null && level.low === level.high) fired.levels.add(`${id} ${level.low}`);
}
