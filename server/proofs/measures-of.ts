import { idInArea } from '../questionnaire/expand.ts';
import type { Condition } from '../questionnaire/model.ts';
import { type State, stands } from '../questionnaire/state.ts';
import { truths } from '../questionnaire/truth.ts';
import type { Ground } from './ground.ts';
import { type Formula, formulaOf, maskOf } from './solve/formula.ts';

/** A measure, for one area where it repeats. */
export interface Measure {
  id: string;
  place: Ground['structure']['measures'][number];
  /** The findings it meets, with their place in its list. */
  meets: { id: string; at: number; when: Condition; holds: Formula }[];
  achieves: Goal[];
  /** What it achieves is not yet so. */
  lacking: Condition;
  /** It is recommended. */
  called: Formula;
}

/** An answer that a measure brings about. */
export interface Goal {
  question: string;
  choice: string;
  /** The choices that are as good, itself among them. */
  asGood: string[];
}

/** All measures, with when each is called for: a finding it meets holds, and what it achieves is not yet so. */
export function measuresOf(ground: Ground): Measure[] {
  const { structure, questionnaire, findings } = ground;
  return structure.measures.flatMap((place) => {
    const { id, each, areas = questionnaire.areas, achieves, meets } = place.value;
    return (each ? areas : [null]).map((area): Measure => {
      const name = area === null ? id : `${area}.${id}`;
      const chosen: Condition[] = area === null ? [] : [{ is: { [questionnaire.areasQuestion]: area } }];
      const wanted = Object.entries(achieves).map(([asked, choice]): [string, string] => [
        area === null ? asked : idInArea(asked, area),
        choice,
      ]);
      const goals = goalsOf(ground, name, wanted);
      const reached = goals.map(({ question, asGood }): Condition => ({ in: { [question]: asGood } }));
      const lacking: Condition = { not: { all: reached } };
      const met = findings
        .filter((f) => meets.includes(f.origin))
        .filter((f) => area === null || f.chosen.length === 0 || f.id === `${area}.${f.origin}`)
        .map((f) => {
          const when = { all: [...chosen, ...f.chosen, f.when] };
          const holds = formulaOf(when, questionnaire);
          return { id: f.id, at: meets.indexOf(f.origin), when, holds };
        });
      const some: Formula = { is: 'any', parts: met.map(({ holds }) => holds) };
      return {
        id: name,
        place,
        meets: met,
        achieves: goals,
        lacking,
        called: { is: 'all', parts: [some, formulaOf(lacking, questionnaire)] },
      };
    });
  });
}

/** What is as good is decided where measures are recommended; it is read off there, choice by choice. */
function goalsOf({ ruleSet, questionnaire }: Ground, id: string, wanted: [string, string][]): Goal[] {
  const { achieved } = ruleSet.measures.find((measure) => measure.id === id)!;
  const size = questionnaire.questions.length;
  const reachedWith = (changed: string, instead: string): boolean => {
    const state: State = {
      stand: new Uint8Array(size),
      low: new Float64Array(size),
      high: new Float64Array(size),
    };
    for (const [name, choice] of wanted) {
      const question = questionnaire.byId.get(name)!;
      const bits = maskOf(question, [name === changed ? instead : choice]);
      state.stand[question.index] = stands.given;
      state.low[question.index] = bits;
      state.high[question.index] = bits;
    }
    return achieved.test(state) === truths.yes;
  };
  return wanted.map(([question, choice]) => {
    const { choices } = questionnaire.byId.get(question)!;
    return { question, choice, asGood: choices.filter((other) => reachedWith(question, other)) };
  });
}
