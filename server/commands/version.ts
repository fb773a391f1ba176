import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fingerprint, readContentFiles } from '../content-files.ts';
import { printProblems } from '../questionnaire/check/print.ts';
import { loadVersion } from '../questionnaire/load.ts';
import type { Content } from '../questionnaire/model.ts';
import type { ContentFiles } from '../questionnaire/read/files.ts';
import type { Language } from '../web/language.ts';
import { UserError } from './command.ts';

/** Where a version stands: its questionnaires folder, its questionnaire and its name. */
export interface VersionFolder {
  root: string;
  id: string;
  version: string;
}

/**
 * The folder of a version, such as questionnaires/kommune/2026-2, taken apart.
 * @throws UserError if no version stands there
 */
export function versionFolder(folder: string): VersionFolder {
  const path = resolve(folder);
  if (!existsSync(join(path, 'questionnaire.yaml')))
    throw new UserError(
      `${folder} holds no questionnaire.yaml. Give the folder of a version, such as questionnaires/kommune/2026-1.`,
    );
  return { root: dirname(dirname(path)), id: basename(dirname(path)), version: basename(path) };
}

/** Reads and checks a version as it stands on the disk now; content null where it cannot be used. */
export function loadFolder({ root, id, version }: VersionFolder): {
  content: Content | null;
  documents: ContentFiles;
  lines: (language: Language) => string[];
} {
  const { content, problems, documents } = loadVersion(readContentFiles(root), id, version, fingerprint);
  return { content, documents, lines: (language) => printProblems(problems, documents, language) };
}

/** A version that can be used. @throws UserError with all problems if it cannot, or if there is none */
export function readVersion(folder: string, language: Language): Content {
  const { content, lines } = loadFolder(versionFolder(folder));
  if (content === null) throw new UserError(lines(language).join('\n'));
  return content;
}
