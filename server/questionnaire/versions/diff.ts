import type { Migration } from '../migration.ts';
import type { Content } from '../model.ts';
import { becameOf, withoutTold } from './became.ts';
import { type Change, type Detail, type Moves, movesInOrder, type Part } from './changes.ts';
import { detailsOf } from './details.ts';
import { factsOf } from './facts.ts';
import { type NewNames, newNames, rulesInNewNames } from './in-new-names.ts';
import { textChanges } from './text-changes.ts';
import { byId, type Named, nameIn, questionsOf, sectionsOf } from './things.ts';
import { type Used, usedBy } from './used.ts';

/** What changes no result wherever it stands; a new name alone does not either. */
const silent = ['terms', 'sources', 'renamed'];

/**
 * What differs between two versions in questions, rules and texts, each marked with what it can move. The
 * order in which things stand is passed over, and so is what stands beside the versions.
 * @param migration how the older one goes over into the newer one; renamed things are not told as gone and new
 */
export function diff(older: Content, newer: Content, migration: Migration): Change[] {
  const { areas } = older.questionnaire;
  const names = newNames(migration, areas.ids, areas.from);
  const [before, after] = [rulesInNewNames(older.rules, names), newer.rules];
  const used = bothUsed(usedBy(older), usedBy(newer), names);
  const scores = (rules: typeof before) => [rules.overall, ...rules.dimensions, ...rules.scores];
  const by = (moves: Moves) => (): Moves => moves;
  const became = ({ was, choices = [] }: Named): Detail[] => becameOf(migration.questions?.[was], choices);
  return [
    ...areaChanges(older, newer, names),
    ...compared('section', sectionsOf(older, names), sectionsOf(newer), (id) =>
      most(questionIds(older, newer, id).map((q) => used(names.question(q)))),
    ),
    ...compared('question', questionsOf(older, names), questionsOf(newer), used, became),
    ...compared('level', byId(before.levels), byId(after.levels), by('scores')),
    ...compared('score', byId(scores(before)), byId(scores(after)), by('scores')),
    ...compared('knockout', byId(before.knockouts), byId(after.knockouts), by('scores')),
    ...compared('finding', byId(before.findings), byId(after.findings), by('advice')),
    ...compared('measure', byId(before.measures), byId(after.measures), by('advice')),
    ...textChanges(older, newer, names),
  ];
}

const most = (all: readonly Moves[]): Moves => movesInOrder.find((moves) => all.includes(moves)) ?? 'nothing';

function compared(
  part: Part,
  before: ReadonlyMap<string, Named>,
  after: ReadonlyMap<string, Named>,
  moves: (id: string) => Moves,
  became: (old: Named) => Detail[] = () => [],
): Change[] {
  const gone = [...before].filter(([id]) => !after.has(id));
  return [
    ...[...after].flatMap(([id, { thing }]): Change[] => {
      const old = before.get(id);
      if (old === undefined) return [{ part, id, was: null, what: 'added', details: [], moves: moves(id) }];
      const moved = became(old);
      const details = [...moved, ...withoutTold(detailsOf(factsOf(old.thing), factsOf(thing)), moved)];
      const was = old.was === id ? null : old.was;
      if (details.length === 0 && was === null) return [];
      const can = details.some((detail) => !isSilent(detail));
      return [{ part, id, was, what: 'changed', details, moves: can ? moves(id) : 'nothing' }];
    }),
    ...gone.map(
      ([id, { was }]): Change => ({
        part,
        id: was,
        was: null,
        what: 'removed',
        details: [],
        moves: moves(id),
      }),
    ),
  ];
}

const isSilent = ({ path }: Detail): boolean => silent.includes(path[0]!);

/** What the answer to a question can move, under the older rules or the newer ones. */
function bothUsed(older: Used, newer: Used, names: NewNames): (id: string) => Moves {
  const scores = new Set([...[...older.scores].map(names.question), ...newer.scores]);
  const advice = new Set([...[...older.advice].map(names.question), ...newer.advice]);
  return (id) => (scores.has(id) ? 'scores' : advice.has(id) ? 'advice' : 'nothing');
}

function questionIds(older: Content, newer: Content, section: string): string[] {
  return [older, newer].flatMap(({ sections }) =>
    sections.filter(({ id }) => id === section).flatMap((one) => one.questions.map((q) => nameIn(one, q))),
  );
}

function areaChanges(older: Content, newer: Content, names: NewNames): Change[] {
  const facts = (from: string, ids: string[]) => factsOf({ from, areas: ids });
  const [was, is] = [older.questionnaire.areas, newer.questionnaire.areas];
  const details = detailsOf(facts(names.question(was.from), was.ids.map(names.area)), facts(is.from, is.ids));
  if (details.length === 0) return [];
  return [{ part: 'areas', id: is.from, was: null, what: 'changed', details, moves: 'scores' }];
}
