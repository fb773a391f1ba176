import { checkShared } from './check/shared.ts';
import { checkVersion } from './check/version.ts';
import type { Content } from './model.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { isYaml } from './read/file-kind.ts';
import { type ContentFiles, readFiles } from './read/files.ts';
import type { Hash } from './read/stamps.ts';
import { readStructure } from './read/structure.ts';

export interface VersionName {
  id: string;
  version: string;
}

/** What may be wrong with content that can be used all the same: its types hold and it can be evaluated. */
const harmless: readonly ProblemCode[] = [
  'unneeded-text',
  'unread-file',
  'quick-too-long',
  'published-changed',
  'published-unlocked',
  'texts-undated',
  'lock-behind',
];

/** The versions that stand in the files, the newest of each questionnaire last. */
export function listVersions(files: ReadonlyMap<string, unknown>): VersionName[] {
  const folders = new Set<string>();
  for (const path of files.keys()) {
    const [id, version, ...rest] = path.split('/');
    if (isYaml(path) && rest.length > 0 && id !== 'shared') folders.add(`${id}/${version}`);
  }
  const inOrder = new Intl.Collator('en', { numeric: true });
  return [...folders].sort(inOrder.compare).map((folder) => {
    const [id, version] = folder.split('/') as [string, string];
    return { id, version };
  });
}

/**
 * Reads and checks one version with what stands beside it.
 * @param files path below the questionnaires folder → text
 * @param hash SHA-256 in hex; core has no crypto of its own
 * @returns the content, null where something is wrong in it; `documents` find the places of problems
 */
export function loadVersion(
  files: ReadonlyMap<string, string>,
  id: string,
  version: string,
  hash: Hash,
): { content: Content | null; problems: Problem[]; documents: ContentFiles } {
  const folder = `${id}/${version}/`;
  const documents = new Map([...readFiles(files, folder), ...readFiles(files, 'shared/')]);
  const read = readStructure(documents, folder);
  const shared = checkShared(documents, read.structure?.questionnaire.value.languages ?? null, null);
  const { content, problems } = checkVersion(documents, folder, read, shared, hash);
  const all = [...shared.problems, ...problems];
  return { content: usable(content, all), problems: all, documents };
}

/** Content that can be trusted, or null. */
export function usable(content: Content | null, problems: readonly Problem[]): Content | null {
  return problems.every(({ code }) => harmless.includes(code)) ? content : null;
}
