import { checkListFacts } from './check/list-facts.ts';
import { checkSharedLock, type VersionLock } from './check/lock.ts';
import { checkMigrations } from './check/migration.ts';
import { checkReadings } from './check/readings.ts';
import { checkShared } from './check/shared.ts';
import { checkVersion } from './check/version.ts';
import { listVersions, usable, type VersionName } from './load.ts';
import type { Content, Stamp } from './model.ts';
import type { Problem } from './problem.ts';
import { type ContentFiles, readFiles } from './read/files.ts';
import { type Hash, sharedStamp } from './read/stamps.ts';
import { readStructure, type Structure } from './read/structure.ts';

export interface CheckedVersion extends VersionName {
  /** Date, or null for a draft; '' where the date can no longer be read. */
  published: string | null;
  content: Content | null;
}

export interface Checked {
  problems: Problem[];
  versions: CheckedVersion[];
  /** The files as read, to find the places of problems. */
  documents: ContentFiles;
}

/**
 * Reads and checks every version and what stands beside them; each file is parsed once.
 * @param files path below the questionnaires folder → text
 * @param hash SHA-256 in hex; core has no crypto of its own
 */
export function checkAll(files: ReadonlyMap<string, string>, hash: Hash): Checked {
  const documents = readFiles(files);
  const drafts = listVersions(documents).map((name) => {
    const folder = `${name.id}/${name.version}/`;
    return { ...name, folder, read: readStructure(documents, folder) };
  });
  const questionnaires = drafts.flatMap(({ read }) => read.structure?.questionnaire.value ?? []);
  const known = questionnaires.length === drafts.length;
  const shared = checkShared(
    documents,
    known ? unique(questionnaires.flatMap((q) => q.languages)) : null,
    known ? unique(questionnaires.flatMap((q) => q.areas.ids)) : null,
  );
  const structures = drafts.flatMap(({ read }) => read.structure ?? []);
  // While a version cannot be read, what it holds must not be called unknown.
  const whole = known && structures.every(({ complete }) => complete.sections && complete.rules);
  const beside = [
    ...shared.problems,
    ...checkListFacts(structures, shared.shared.listFacts),
    ...(whole ? checkReadings(structures, shared.shared.readings) : []),
  ];
  if (shared.shared.date !== null) {
    const lock = (documents.get('shared/lock.yaml')?.value ?? null) as Stamp | null;
    const about = { file: 'shared/about.yaml', path: ['date'], id: '' };
    const published = questionnaires.some((q) => q.published !== undefined);
    const complete = Object.values(shared.shared.complete).every(Boolean);
    if (complete)
      beside.push(
        ...checkSharedLock(sharedStamp(documents, shared.shared.date, hash), lock, about, published),
      );
  }
  const nowhere = [...documents.values()].filter(
    ({ path }) => !path.startsWith('shared/') && path.split('/').length < 3,
  );
  const problems = [...nowhere.flatMap((file) => file.problems), ...beside];
  const versions = drafts.map(({ id, version, folder, read }) => {
    const checked = checkVersion(documents, folder, read, shared, hash);
    problems.push(...checked.problems);
    const published = publishedOn(documents, folder, read.structure);
    const content = usable(checked.content, [...beside, ...checked.problems]);
    return { id, version, published, content };
  });
  for (const id of unique(versions.map((v) => v.id))) {
    const contents = versions.filter((v) => v.id === id).map(({ content }) => content);
    // Beside a version that cannot be read nobody can say what has no place.
    if (contents.every((content) => content !== null)) problems.push(...checkMigrations(contents));
  }
  return { problems, versions, documents };
}

/** What has a lock is published, whatever has become of its questionnaire.yaml. */
function publishedOn(files: ContentFiles, folder: string, structure: Structure | null): string | null {
  const lock = files.get(`${folder}lock.yaml`);
  const locked = (lock?.value ?? null) as VersionLock | null;
  const written = structure?.questionnaire.value.published;
  return locked?.rules.published ?? written ?? (lock === undefined ? null : '');
}

const unique = (names: string[]): string[] => [...new Set(names)];
