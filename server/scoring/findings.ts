import { type Closure, closure } from '../questionnaire/conditions.ts';
import { inArea, type Questionnaire } from '../questionnaire/expand.ts';
import type { Condition, FindingSource } from '../questionnaire/model.ts';
import type { State } from '../questionnaire/state.ts';
import { truths } from '../questionnaire/truth.ts';
import type { ExactTruth } from './exact/truth.ts';
import type { FindingResult, Holds } from './result.ts';

export interface Finding {
  id: string;
  source: FindingSource;
  area: string | null;
  when: Closure;
  /** Where it repeats: the area was chosen. */
  chosen: Closure | null;
}

/** Findings as plain ones, one for each area where they repeat, heaviest first. */
export function compileFindings(sources: FindingSource[], questionnaire: Questionnaire): Finding[] {
  const findings = sources
    .filter((source) => questionnaire.mode === 'full' || source.quick)
    .flatMap((source): Finding[] => {
      if (!source.each)
        return [
          { id: source.id, source, area: null, when: closure(source.when, questionnaire), chosen: null },
        ];
      return (source.areas ?? questionnaire.areas).map((area) => {
        const chosen: Condition = { is: { [questionnaire.areasQuestion]: area } };
        return {
          id: `${area}.${source.id}`,
          source,
          area,
          when: closure({ all: [chosen, inArea(source.when, area)] }, questionnaire),
          chosen: closure(chosen, questionnaire),
        };
      });
    });
  return findings.sort((a, b) => b.source.weight - a.source.weight);
}

const words: readonly Holds[] = ['not', 'possibly', 'certainly'];

/** Decides over all ways what three-valued logic leaves open; by the position of the finding. */
export type Decide = (place: number) => ExactTruth;

/**
 * Whether a finding holds, and the tests that made it so.
 * @param decide null where no answer is open
 */
export function runFinding(
  finding: Finding,
  place: number,
  state: State,
  decide: Decide | null,
): FindingResult {
  const { id, source, area, when, chosen } = finding;
  // Of an area that was not chosen there is no more to say.
  const decides = chosen !== null && chosen.test(state) === truths.no ? chosen : when;
  const { truth, because } = decides.judge(state);
  const decided = truth === truths.maybe && decide !== null ? decide(place) : null;
  return {
    id,
    origin: source.id,
    area,
    kind: source.kind,
    dimension: source.dimension,
    weight: source.weight,
    holds: words[decided?.truth ?? truth]!,
    exact: decided?.exact ?? true,
    because,
  };
}
