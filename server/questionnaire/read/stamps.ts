import type { Stamp } from '../model.ts';
import type { FileKind } from './file-kind.ts';
import type { ContentFiles } from './files.ts';

export type Hash = (text: string) => string;

const structureKinds: readonly (FileKind | null)[] = ['questionnaire', 'section', 'rules'];
const sharedKinds: readonly (FileKind | null)[] = [
  'sources',
  'glossary',
  'list-facts',
  'catalogue',
  'cases',
  'products',
  'editions',
  'tender',
  'costs',
  'cost-kinds',
  'readings',
  'myths',
  'shared-texts',
];

/** Stamp of questions and rules. */
export function rulesStamp(files: ContentFiles, folder: string, date: string, hash: Hash): Stamp {
  return { date, fingerprint: fingerprint(files, folder, structureKinds, hash) };
}

/** Stamp of a version's words. */
export function textsStamp(files: ContentFiles, folder: string, date: string, hash: Hash): Stamp {
  return { date, fingerprint: fingerprint(files, folder, ['texts'], hash) };
}

/** Stamp of what stands beside the versions. */
export function sharedStamp(files: ContentFiles, date: string, hash: Hash): Stamp {
  return { date, fingerprint: fingerprint(files, 'shared/', sharedKinds, hash) };
}

/** Over what the files say, not how: comments, line breaks and the order of keys do not count. */
function fingerprint(
  files: ContentFiles,
  folder: string,
  kinds: readonly (FileKind | null)[],
  hash: Hash,
): string {
  const parts = [...files.values()]
    .filter(({ path, kind }) => path.startsWith(folder) && kinds.includes(kind))
    .map(({ path, kind, value }) => [
      path.slice(folder.length),
      kind === 'questionnaire' ? fixed(value) : value,
    ])
    .sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1));
  return hash(canonical(parts));
}

/** The date of publishing, its place, minutes, languages and what a question is called for change neither question nor rule. */
function fixed(value: unknown): unknown {
  const {
    published: _,
    minutes: __,
    languages: ___,
    profile: ____,
    place: _____,
    ...rest
  } = (value ?? {}) as Record<string, unknown>;
  return rest;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
