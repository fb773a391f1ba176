import type { FactName, ListFact } from '../list-fact.ts';
import type { QuestionKind } from '../model.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Placed } from '../read/placed.ts';
import type { Structure } from '../read/structure.ts';
import { checkChoices } from './choices.ts';
import { type Resolved, resolveUses } from './find-question.ts';
import { twice } from './ids.ts';
import type { Use } from './uses.ts';

const kinds: Record<FactName, QuestionKind> = {
  areas: 'multiple',
  use: 'single',
  users: 'number',
  'contract-end-dearest': 'date',
  'contract-end-first': 'date',
  'largest-maker-share': 'number',
};

/** Facts of the whole list; the others are of each need area. */
const whole: readonly FactName[] = ['areas', 'largest-maker-share'];

/** Each fact leads to a question of its kind: in at least one version, since versions may ask different things. */
export function checkListFacts(
  structures: readonly Structure[],
  facts: readonly Placed<ListFact>[],
): Problem[] {
  const wrong = facts.flatMap((fact): Problem[] => {
    const found = structures.map((structure) => ({
      structure,
      resolved: resolveUses(structure, [useOf(fact, structure)])[0]!,
    }));
    const there = found.filter(({ resolved }) => resolved.lost === null);
    if (there.length > 0) return there.flatMap((one) => faultsOf(fact, one.structure, one.resolved));
    const lost = found[0]?.resolved.lost;
    return lost ? [{ ...problemAt(fact, ['question'], lost.code, lost.args as never) }] : [];
  });
  return [...twice(facts), ...wrong];
}

function useOf({ file, path, id, value }: Placed<ListFact>, structure: Structure): Use {
  return {
    file,
    path: [...path, 'question'],
    id,
    question: value.question,
    scope: { each: !whole.includes(value.fact), areas: structure.questionnaire.value.areas.ids },
    by: 'part',
    test: 'points',
    choices: Object.entries(value.choices ?? {}).map(([fact, choice]) => ({
      choice,
      path: [...path, 'choices', fact],
    })),
    quick: false,
    eachPart: !whole.includes(value.fact),
  };
}

function faultsOf(fact: Placed<ListFact>, structure: Structure, resolved: Resolved): Problem[] {
  const { question } = resolved;
  if (question === null) return [];
  const { kind } = question.value;
  const wanted = kinds[fact.value.fact];
  if (kind !== wanted)
    return [problemAt(fact, ['question'], 'wrong-kind', { question: fact.value.question, kind, wanted })];
  return checkChoices({ ...structure, questions: [] }, [resolved]);
}
