import type { Mode } from '../questionnaire/expand.ts';
import type { Content } from '../questionnaire/model.ts';
import { compile, type RuleSet } from '../scoring/evaluate.ts';
import type { Version } from '../scoring/versions/path.ts';
import { Refusal } from '../web/errors.ts';
import type { Language } from '../web/language.ts';

/** One version of a questionnaire, its rules made ready for the quick and the full check. */
export interface Edition extends Version {
  /** Of a draft: what the check says of its files as they stand now, as lines. */
  problems?: Record<Language, string[]>;
}

/** All versions there are, by `id/version`; the first questionnaire is the one to begin with. */
export type Library = ReadonlyMap<string, Edition>;

/** Compiles every version once; questionnaires with a place come after those without, in its order. */
export function library(contents: readonly Content[]): Library {
  const inOrder = contents.toSorted((a, b) => (a.questionnaire.place ?? 0) - (b.questionnaire.place ?? 0));
  return new Map(
    inOrder.map((content) => [`${content.questionnaire.id}/${content.version}`, editionFrom(content)]),
  );
}

/** Makes the rules of a version ready for both checks. */
export function editionFrom(content: Content): Edition {
  return { content, quick: compile(content, 'quick'), full: compile(content, 'full') };
}

/** The rules of an edition for the quick or the full check. */
export const ruleSetOf = (edition: Edition, mode: Mode): RuleSet => edition[mode];

/** @throws Refusal naming what is there, if the questionnaire or the version is not */
export function editionOf(library: Library, questionnaire: string, version: string): Edition {
  const found = library.get(`${questionnaire}/${version}`);
  if (found !== undefined) return found;
  const there = versionsOf(library, questionnaire).map((edition) => edition.content.version);
  throw new Refusal('version-not-there', { questionnaire, version, there: there.join(', ') });
}

/**
 * The newest published version, or the newest draft where none is published yet; never one that is only
 * previewed, unless there is nothing else at all. Without an id, of the first questionnaire.
 * @throws Refusal naming what is there, if the questionnaire is not
 */
function newestEdition(library: Library, questionnaire?: string): Edition {
  const id = questionnaire ?? firstQuestionnaire(library);
  const there = versionsOf(library, id);
  const alone = [...library.values()].every(({ content }) => content.draft);
  const versions = alone ? there : there.filter(({ content }) => !content.draft);
  const newest = versions.findLast(isPublished) ?? versions.at(-1);
  if (newest !== undefined) return newest;
  const names = there.map(({ content }) => content.version).join(', ');
  throw new Refusal('version-not-there', { questionnaire: id, version: '-', there: names });
}

/** The version asked for, or the newest one. @throws Refusal naming what is there, if it is not */
export function chooseEdition(library: Library, questionnaire?: string, version?: string): Edition {
  if (version === undefined) return newestEdition(library, questionnaire);
  return editionOf(library, questionnaire ?? firstQuestionnaire(library), version);
}

/** The newest version of every questionnaire, in the order in which they are offered. */
export function offered(library: Library): Edition[] {
  const ids = new Set([...library.values()].map(({ content }) => content.questionnaire.id));
  return [...ids].map((id) => newestEdition(library, id));
}

const firstQuestionnaire = (library: Library): string =>
  library.values().next().value?.content.questionnaire.id ?? '';

const isPublished = ({ content }: Edition): boolean => content.questionnaire.published !== undefined;

/**
 * The versions of one questionnaire, oldest first (2026-2 before 2026-10).
 * @throws Refusal naming what is there, if the questionnaire is not
 */
export function versionsOf(library: Library, questionnaire: string): Edition[] {
  const found = [...library.values()].filter((e) => e.content.questionnaire.id === questionnaire);
  if (found.length > 0) return found.sort((a, b) => byNumbers.compare(a.content.version, b.content.version));
  const there = new Set([...library.values()].map((e) => e.content.questionnaire.id));
  throw new Refusal('questionnaire-not-there', { questionnaire, there: [...there].join(', ') });
}

const byNumbers = new Intl.Collator('en', { numeric: true });
