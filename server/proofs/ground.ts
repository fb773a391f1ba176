import { expand, inArea, type Mode, type Question, type Questionnaire } from '../questionnaire/expand.ts';
import type { Condition, Content } from '../questionnaire/model.ts';
import type { Place } from '../questionnaire/problem.ts';
import type { Structure } from '../questionnaire/read/structure.ts';
import { compile, type RuleSet } from '../scoring/evaluate.ts';
import type { Claims } from './claims.ts';
import { type Field, fieldOf } from './solve/known.ts';

/**
 * A version with all that proofs about it need. What is quick asks quick things alone, so what holds of a
 * condition in the full check holds in the quick one; only points are others there.
 */
export interface Ground {
  content: Content;
  structure: Structure;
  claims: { value: Claims; place: Place };
  questionnaire: Questionnaire;
  field: Field;
  ruleSet: RuleSet;
  /** The date that examples speak of, YYYY-MM-DD. */
  asOf: string;
  findings: Finding[];
}

/** A finding, for one area where it repeats. */
export interface Finding {
  id: string;
  origin: string;
  kind: 'opportunity' | 'challenge';
  place: Place;
  /** Where it repeats: the area was chosen. */
  chosen: Condition[];
  when: Condition;
}

/** Makes a version ready to be proven; the check has found nothing wrong in it. */
export function groundOf(
  content: Content,
  structure: Structure,
  claims: Ground['claims'],
  mode: Mode = 'full',
): Ground {
  const questionnaire = expand(content, mode);
  const told = mode === 'full' ? structure : quickPart(structure);
  return {
    content,
    structure: told,
    claims,
    questionnaire,
    field: fieldOf(questionnaire),
    ruleSet: compile(content, mode),
    asOf: content.stamps.texts.date,
    findings: findingsOf(told, questionnaire),
  };
}

const quickPart = (structure: Structure): Structure => ({
  ...structure,
  findings: structure.findings.filter(({ value }) => value.quick),
  measures: structure.measures.filter(({ value }) => value.quick),
});

function findingsOf({ findings }: Structure, { areas, areasQuestion }: Questionnaire): Finding[] {
  return findings.flatMap((place) => {
    const { id, kind, when, each, areas: some = areas } = place.value;
    if (!each) return [{ id, origin: id, kind, place, chosen: [], when }];
    return some.map((area) => ({
      id: `${area}.${id}`,
      origin: id,
      kind,
      place,
      chosen: [{ is: { [areasQuestion]: area } }],
      when: inArea(when, area),
    }));
  });
}

/** A question as files name it: `$.use` for each area. */
export const nameOf = ({ id, area, key }: Question): string => (area === null ? id : `$.${key}`);

/** Where a question stands in the files. */
export function placeOf({ structure }: Ground, { origin, key }: Question): Place {
  return structure.questions.find(({ id }) => id === `${origin}.${key}`)!;
}
