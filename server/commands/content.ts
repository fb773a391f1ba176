import { resolve } from 'node:path';
import { type Library, library } from '../assessments/library.ts';
import { fingerprint, readContentFiles } from '../content-files.ts';
import { printProblems } from '../questionnaire/check/print.ts';
import { type Checked, checkAll } from '../questionnaire/check.ts';
import type { Language } from '../web/language.ts';
import { UserError } from './command.ts';

export const ownQuestionnaires = resolve(import.meta.dirname, '../../questionnaires');

/** Reads and checks a folder of questionnaires. @throws UserError if there is no such folder */
export function checkFolder(folder: string): Checked {
  try {
    return checkAll(readContentFiles(folder), fingerprint);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new UserError(`${folder} is not a folder. Give the folder that holds the questionnaires.`);
    throw error;
  }
}

/**
 * The versions that may be used. A broken draft beside good versions is left out and told; a broken
 * published version, or nothing good at all, stops the program.
 * @throws UserError with all problems
 */
export function usableLibrary(folder: string, language: Language, told: (text: string) => void): Library {
  const checked = checkFolder(folder);
  const lines = printProblems(checked.problems, checked.documents, language);
  const changed = checked.problems.some((p) => p.code === 'published-changed');
  const broken = checked.versions.some((v) => v.published !== null && v.content === null);
  const contents = checked.versions.flatMap((v) => v.content ?? []);
  if (broken || changed || contents.length === 0)
    throw new UserError(
      [...lines, contents.length === 0 ? `${folder} holds no questionnaire that can be used.` : '']
        .join('\n')
        .trim(),
    );
  if (lines.length > 0) told(lines.join('\n'));
  return library(contents);
}
