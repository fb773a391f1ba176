import type { Texts } from '../model.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { FileKind } from './file-kind.ts';
import { type ContentFiles, ofKind } from './files.ts';
import type { Placed } from './placed.ts';

/** The words of one language by their path of keys, joined with dots: `findings.mandate-missing.title`. */
export interface Words {
  language: string;
  byPath: ReadonlyMap<string, Placed<string>>;
  /** False where a file could not be read: its words must not be called missing. */
  complete: boolean;
}

/** All files of a language below a texts folder as one; the same words twice are a problem. */
export function readTexts(
  files: ContentFiles,
  folder: string,
  kind: Extract<FileKind, 'texts' | 'shared-texts'>,
  language: string,
): { words: Words; problems: Problem[] } {
  const all = ofKind(files, `${folder}texts/${language}/`, kind);
  const byPath = new Map<string, Placed<string>>();
  const problems: Problem[] = [];
  const collect = (file: string, path: (string | number)[], value: unknown): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        collect(file, [...path, Array.isArray(value) ? Number(key) : key], inner);
      return;
    }
    const id = path.join('.');
    const first = byPath.get(id);
    const word = { file, path, id, value: String(value) };
    if (first === undefined) byPath.set(id, word);
    else problems.push(problemAt(word, [], 'duplicate-id', { id, other: first.file }));
  };
  for (const { path, value } of all) collect(path, [], value ?? {});
  return { words: { language, byPath, complete: all.every((f) => f.value !== null) }, problems };
}

/** Languages for which a texts folder holds files. */
export function languagesIn(
  files: ContentFiles,
  folder: string,
  kind: Extract<FileKind, 'texts' | 'shared-texts'>,
): Set<string> {
  const start = `${folder}texts/`.length;
  return new Set(ofKind(files, folder, kind).map(({ path }) => path.slice(start, start + 2)));
}

/** Words by path as the tree that pages and reports read; the check has seen that it is whole. */
export function textTree(...parts: Words[]): Texts {
  const tree: Texts = {
    sections: {},
    areas: {},
    dimensions: {},
    scores: {},
    levels: {},
    knockouts: {},
    findings: {},
    measures: {},
    glossary: {},
    catalogue: {},
    cases: {},
    tender: {},
    costKinds: {},
    costDefaults: {},
    readings: {},
    myths: {},
  };
  for (const { path, value } of parts.flatMap((words) => [...words.byPath.values()])) {
    let here = tree as unknown as Record<string | number, unknown>;
    path.forEach((key, i) => {
      if (i === path.length - 1) here[key] = value;
      else {
        if (!Object.hasOwn(here, key)) here[key] = typeof path[i + 1] === 'number' ? [] : {};
        here = here[key] as Record<string | number, unknown>;
      }
    });
  }
  return tree;
}
