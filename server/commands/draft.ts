import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Draft, draftVersion } from '../assessments/draft.ts';
import { type Edition, editionFrom, type Library } from '../assessments/library.ts';
import { differences } from '../proofs/expected.ts';
import { printDifferences } from '../proofs/print-expected.ts';
import type { Content } from '../questionnaire/model.ts';
import { type Language, languages } from '../web/language.ts';
import { UserError } from './command.ts';
import { loadFolder, readVersion, type VersionFolder, versionFolder } from './version.ts';

/**
 * A draft beside what is published, read again whenever its files have changed.
 * @param folder that of a version, such as questionnaires/kommune/2026-2
 * @returns the library with the draft in it as long as it can be used, and the draft
 * @throws UserError if no version stands there, or if it is published
 */
export function withDraft(published: Library, folder: string): { library: Library; draft: Draft } {
  const place = versionFolder(folder);
  const version = draftVersion(place.version);
  const key = `${place.id}/${version}`;
  const library = new Map<string, Edition>(published);
  if (loadFolder(place).content?.questionnaire.published !== undefined)
    throw new UserError(
      `${folder} is published and does not change. Copy the folder, and take lock.yaml and "published" out of the copy.`,
    );
  let seen = '';
  let problems: Record<Language, string[]> = { de: [], en: [] };
  const refresh = (): void => {
    const now = stateOf(place);
    if (now === seen) return;
    seen = now;
    const read = readDraft(place);
    problems = read.problems;
    const edition = read.content === null ? library.get(key) : editionFrom(asDraft(read.content, version));
    if (edition !== undefined) library.set(key, { ...edition, problems });
  };
  refresh();
  return {
    library,
    draft: {
      name: `${place.id} ${place.version}`,
      questionnaire: place.id,
      version,
      refresh,
      problems: (language) => problems[language],
    },
  };
}

/**
 * A library of one draft alone, under the version of its folder and under that of the server, so that answers
 * saved there can be read.
 * @throws UserError with all problems if it cannot be used
 */
export function draftLibrary(folder: string, language: Language): Library {
  const content = readVersion(folder, language);
  const { id } = content.questionnaire;
  const version = draftVersion(content.version);
  return new Map([
    [`${id}/${content.version}`, editionFrom(asDraft(content, content.version))],
    [`${id}/${version}`, editionFrom(asDraft(content, version))],
  ]);
}

/** Marked and without a date: nobody shall take it for what is published. */
function asDraft(content: Content, version: string): Content {
  const { published: _, ...questionnaire } = content.questionnaire;
  const { rules, texts, shared } = content.stamps;
  return {
    ...content,
    draft: true,
    version,
    questionnaire,
    stamps: { rules: { ...rules, date: '' }, texts, shared },
  };
}

function readDraft(place: VersionFolder): { content: Content | null; problems: Record<Language, string[]> } {
  try {
    const { content, documents, lines } = loadFolder(place);
    const found = content === null ? [] : differences(content, documents).found;
    const told = (language: Language): string[] => [
      ...lines(language),
      ...printDifferences(found, documents, language),
    ];
    return { content, problems: inAll(told) };
  } catch (error) {
    // While an editor saves, a file may be gone for a moment.
    return { content: null, problems: inAll(() => [error instanceof Error ? error.message : String(error)]) };
  }
}

const inAll = (told: (language: Language) => string[]): Record<Language, string[]> =>
  Object.fromEntries(languages.map((language) => [language, told(language)])) as Record<Language, string[]>;

/** Changes whenever a file of the draft, or of what stands beside the versions, does. */
function stateOf({ root, id, version }: VersionFolder): string {
  return [join(root, id, version), join(root, 'shared')].map(namesAndTimes).join('\n');
}

function namesAndTimes(folder: string): string {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((n) =>
      /\.ya?ml$/.test(n),
    );
    return names
      .sort()
      .map((name) => {
        const { mtimeMs, size, ino } = statSync(join(folder, name));
        return `${folder}/${name} ${mtimeMs} ${size} ${ino}`;
      })
      .join('\n');
  } catch (error) {
    return `${folder} ${(error as NodeJS.ErrnoException).code}`;
  }
}
