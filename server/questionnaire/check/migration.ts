import { expand, type Question, type Questionnaire } from '../expand.ts';
import type { Migration } from '../migration.ts';
import type { Content } from '../model.ts';
import { type Problem, problemAt } from '../problem.ts';
import { olderOf } from '../versions/older.ts';
import { choicesOf, nameOf, placesOf } from '../versions/places.ts';
import { near } from './near.ts';

/**
 * Every question and every choice of the version before has a place in the next one, or is declared
 * dropped; what a migration names is there.
 * @param versions of one questionnaire, oldest first
 */
export function checkMigrations(versions: readonly Content[]): Problem[] {
  return versions.flatMap((now, at) => {
    const older = versions[olderOf(versions, at)];
    const file = { file: `${now.questionnaire.id}/${now.version}/migration.yaml`, path: [], id: '' };
    const { migration } = now;
    if (older !== undefined)
      return checkMigration(expand(older, 'full'), expand(now, 'full'), migration, file);
    if (migration === undefined) return [];
    const { from } = migration;
    const names = versions.slice(0, at).map(({ version }) => version);
    return [problemAt(file, ['from'], 'unknown-version', { version: from, near: near(from, names) })];
  });
}

type File = Pick<Problem, 'file' | 'path' | 'id'>;

function checkMigration(
  from: Questionnaire,
  to: Questionnaire,
  given: Migration | undefined,
  file: File,
): Problem[] {
  const migration = given ?? { from: from.version };
  const placed = once(from.questions).flatMap((question) => checkPlace(from, to, question, migration, file));
  return [...checkNames(from, to, migration, file), ...placed];
}

/** What the migration names is in the version it comes from, and what it leads to in the new one. */
function checkNames(from: Questionnaire, to: Questionnaire, migration: Migration, file: File): Problem[] {
  const old = new Map(from.questions.map((q) => [nameOf(q), q]));
  const now = new Set(to.questions.map(nameOf));
  const unknown = (name: string, path: (string | number)[], known: Iterable<string>): Problem =>
    problemAt({ ...file, id: name }, path, 'unknown-question', { question: name, near: near(name, known) });
  const lost = (migration.dropped ?? []).flatMap((name, i) =>
    old.has(name) ? [] : [unknown(name, ['dropped', i], old.keys())],
  );
  const moved = Object.entries(migration.questions ?? {}).flatMap(([name, move]): Problem[] => {
    const path = ['questions', name];
    const question = old.get(name);
    const target = move.to ?? name;
    const wrong = now.has(target) ? [] : [unknown(target, [...path, ...(move.to ? ['to'] : [])], now)];
    if (question === undefined) return [unknown(name, path, old.keys()), ...wrong];
    const named = [...Object.keys(move.choices ?? {}), ...(move.dropped ?? [])];
    const { choices } = question;
    return [
      ...wrong,
      ...named
        .filter((choice) => !choices.includes(choice))
        .map((choice) =>
          problemAt({ ...file, id: name }, path, 'unknown-choice', {
            question: name,
            choice,
            near: near(choice, choices),
          }),
        ),
    ];
  });
  return [...lost, ...moved];
}

/** One question of the older version: it is dropped, or has a place of its kind and one for each choice. */
function checkPlace(
  from: Questionnaire,
  to: Questionnaire,
  question: Question,
  migration: Migration,
  file: File,
): Problem[] {
  const name = nameOf(question);
  const move = migration.questions?.[name];
  const here = { ...file, id: name };
  const path = move === undefined ? [] : ['questions', name];
  if (migration.dropped?.includes(name)) return [];
  const [place] = placesOf(migration, from, to, question);
  // What was asked of an area that is gone has no place by that.
  const areaGone =
    question.area !== null &&
    choicesOf(migration.questions?.[from.areasQuestion], question.area).length === 0;
  if (areaGone || (place === undefined && move?.to !== undefined)) return [];
  if (place === undefined || (place.kind === question.kind && place.unit !== question.unit))
    return [problemAt(here, path, 'no-place', { question: name, choice: '' })];
  if (place.kind !== question.kind)
    return [
      problemAt(here, path, 'wrong-kind', {
        question: nameOf(place),
        kind: place.kind,
        wanted: question.kind,
      }),
    ];
  return question.choices.flatMap((choice) => {
    const became = choicesOf(move, choice);
    const lost = became.filter((one) => !place.choices.includes(one));
    if (lost.length === 0) return [];
    return became[0] === choice
      ? [problemAt(here, path, 'no-place', { question: name, choice })]
      : lost.map((one) =>
          problemAt(here, path, 'unknown-choice', {
            question: nameOf(place),
            choice: one,
            near: near(one, place.choices),
          }),
        );
  });
}

/** A repeated question is checked once, in the first area it was asked for. */
function once(questions: readonly Question[]): Question[] {
  return [...new Map(questions.toReversed().map((q) => [nameOf(q), q])).values()].toReversed();
}
