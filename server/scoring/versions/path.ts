import type { Mode } from '../../questionnaire/expand.ts';
import type { Content } from '../../questionnaire/model.ts';
import type { Passage } from '../../questionnaire/versions/migrate.ts';
import { olderOf } from '../../questionnaire/versions/older.ts';
import type { RuleSet } from '../evaluate.ts';

/** One version, its rules made ready for the quick and the full check. */
export interface Version extends Record<Mode, RuleSet> {
  content: Content;
}

/** From one version to the next newer one. */
export interface Step extends Passage {
  older: Version;
  newer: Version;
}

/**
 * The steps from one version to a newer one, as their migrations lead; none where both are the same.
 * A version without a migration follows the one before it, with the same names.
 * @param versions of one questionnaire, oldest first
 * @returns null where no way leads there, as from a newer version to an older one
 */
export function pathBetween(versions: readonly Version[], from: string, to: string): Step[] | null {
  const contents = versions.map(({ content }) => content);
  const steps: Step[] = [];
  let at = contents.findIndex(({ version }) => version === to);
  while (at >= 0 && contents[at]!.version !== from) {
    const before = olderOf(contents, at);
    if (before >= 0) steps.unshift(stepOf(versions[before]!, versions[at]!));
    at = before;
  }
  return at < 0 ? null : steps;
}

const stepOf = (older: Version, newer: Version): Step => ({
  older,
  newer,
  migration: newer.content.migration ?? { from: older.content.version },
  from: older.full.questionnaire,
  to: newer.full.questionnaire,
});

/**
 * The steps from a version to the newest published one, if that is newer; null where there is none.
 * @param versions of one questionnaire, oldest first
 */
export function pathToNewest(versions: readonly Version[], from: string): Step[] | null {
  const newest = versions.findLast(({ content }) => content.questionnaire.published !== undefined);
  const steps = newest === undefined ? null : pathBetween(versions, from, newest.content.version);
  return steps === null || steps.length === 0 ? null : steps;
}
