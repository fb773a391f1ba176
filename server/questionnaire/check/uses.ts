import type { Condition, PartSource } from '../model.ts';
import type { Place } from '../problem.ts';
import type { PlacedQuestion, Structure } from '../read/structure.ts';

/** Where `$` may stand, and for which areas what it names must exist. */
export interface Scope {
  each: boolean;
  areas: readonly string[];
}

/** One place at which something asks a question; its id is that of the thing that asks. */
export interface Use extends Place {
  question: string;
  scope: Scope;
  by: 'show' | 'when' | 'part' | 'achieves' | 'areas' | 'profile';
  test:
    | 'is'
    | 'in'
    | 'atLeast'
    | 'atMost'
    | 'answered'
    | 'points'
    | 'steps'
    | 'achieves'
    | 'areas'
    | 'profile';
  /** Choices that are named, with their places. */
  choices: { choice: string; path: Place['path'] }[];
  /** It belongs to the quick check, so the question must too. */
  quick: boolean;
  /** A part that stands for each area: a question that is asked once would count many times. */
  eachPart: boolean;
}

/** Every place of a version at which a question is asked. */
export function uses(structure: Structure): Use[] {
  const { questionnaire, sections, questions, knockouts, findings, measures } = structure;
  const { areas, profile = {} } = questionnaire.value;
  const once: Scope = { each: false, areas: areas.ids };
  const scopeOf = (thing: { each?: 'areas'; areas?: string[] }): Scope =>
    thing.each ? { each: true, areas: thing.areas ?? areas.ids } : once;
  const list: Use[] = [
    ...(areas.ids.length === 0
      ? []
      : [
          {
            ...bare(questionnaire, ['areas', 'from'], areas.from, once),
            by: 'areas' as const,
            test: 'areas' as const,
          },
        ]),
    ...Object.entries(profile).map(
      ([fact, question]): Use => ({
        ...bare(questionnaire, ['profile', fact], question, once),
        by: 'profile',
        test: 'profile',
      }),
    ),
  ];
  for (const section of sections)
    if (section.value.show) {
      const scope = section.value.repeat ? { each: true, areas: areas.ids } : once;
      const quick = section.value.questions.some((q) => q.quick);
      list.push(...inCondition(section.value.show, section, ['show'], 'show', scope, quick));
    }
  for (const question of questions) {
    const { show, quick } = question.value;
    if (show)
      list.push(...inCondition(show, question, ['show'], 'show', scopeOfQuestion(question, once), quick));
  }
  for (const knockout of knockouts)
    list.push(...inCondition(knockout.value.when, knockout, ['when'], 'when', once));
  for (const finding of findings) {
    const { when, quick } = finding.value;
    list.push(...inCondition(when, finding, ['when'], 'when', scopeOf(finding.value), quick));
  }
  for (const score of allScores(structure))
    (score.value.parts ?? []).forEach((part, i) => {
      if (part.question !== undefined)
        list.push(inPart(part, part.question, score, ['parts', i], Boolean(part.each ?? score.value.each)));
    });
  for (const measure of measures)
    for (const [question, choice] of Object.entries(measure.value.achieves)) {
      const use = bare(measure, ['achieves', question], question, scopeOf(measure.value));
      const choices = [{ choice, path: use.path }];
      list.push({ ...use, by: 'achieves', test: 'achieves', choices, quick: measure.value.quick ?? false });
    }
  return list;
}

/** Dimensions, further scores and the whole. */
export function allScores({ dimensions, scores, overall }: Structure): Structure['scores'] {
  return [...dimensions, ...scores, ...(overall ? [overall] : [])];
}

function scopeOfQuestion({ areas }: PlacedQuestion, once: Scope): Scope {
  return areas === null ? once : { each: true, areas };
}

function bare(owner: Place, keys: Place['path'], question: string, scope: Scope): Omit<Use, 'by' | 'test'> {
  const path = [...owner.path, ...keys];
  return {
    file: owner.file,
    id: owner.id,
    path,
    question,
    scope,
    choices: [],
    quick: false,
    eachPart: false,
  };
}

/** In areas where its question is not asked a part does not count, so it need not exist in all. */
function inPart(part: PartSource, question: string, owner: Place, keys: Place['path'], each: boolean): Use {
  const use = bare(owner, [...keys, 'question'], question, { each, areas: [] });
  const path = [...owner.path, ...keys, 'points'];
  const choices = Object.keys(part.points ?? {}).map((choice) => ({ choice, path: [...path, choice] }));
  return {
    ...use,
    by: 'part',
    test: part.steps ? 'steps' : 'points',
    choices,
    eachPart: part.each !== undefined,
  };
}

function inCondition(
  condition: Condition,
  owner: Place,
  keys: Place['path'],
  by: 'show' | 'when',
  scope: Scope,
  quick = false,
): Use[] {
  const inner = (part: Condition, more: Place['path']): Use[] =>
    inCondition(part, owner, [...keys, ...more], by, scope, quick);
  if ('all' in condition) return condition.all.flatMap((part, i) => inner(part, ['all', i]));
  if ('any' in condition) return condition.any.flatMap((part, i) => inner(part, ['any', i]));
  if ('not' in condition) return inner(condition.not, ['not']);
  if ('answered' in condition)
    return [
      { ...bare(owner, [...keys, 'answered'], condition.answered, scope), by, test: 'answered', quick },
    ];
  const [test, named] = Object.entries(condition)[0] as ['is' | 'in' | 'atLeast' | 'atMost', object];
  const [question, wanted] = Object.entries(named)[0] as [string, unknown];
  const use = bare(owner, [...keys, test, question], question, scope);
  const choices =
    test === 'is'
      ? [{ choice: String(wanted), path: use.path }]
      : test === 'in'
        ? (wanted as string[]).map((choice, i) => ({ choice, path: [...use.path, i] }))
        : [];
  return [{ ...use, by, test, choices, quick }];
}
