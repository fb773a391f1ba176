import type { Content, Stamp } from '../model.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';

export interface VersionLock {
  rules: { published: string; fingerprint: string };
  texts: Stamp;
}

/**
 * A published version stays as it is, and words that change say so by their date.
 * @param published where questionnaire.yaml has the date, whether or not it is there
 * @param about where about.yaml has the date of the texts
 */
export function checkLock(
  stamps: Pick<Content['stamps'], 'rules' | 'texts'>,
  lock: VersionLock | null,
  published: Place,
  about: Place,
): Problem[] {
  const { rules, texts } = stamps;
  if (lock === null)
    return rules.date === ''
      ? []
      : [problemAt(published, [], 'published-unlocked', { published: rules.date })];
  const changed = rules.date !== lock.rules.published || rules.fingerprint !== lock.rules.fingerprint;
  return [
    ...(changed ? [problemAt(published, [], 'published-changed', { published: lock.rules.published })] : []),
    ...datedProblems(texts, lock.texts, about),
  ];
}

/** The same for what stands beside the versions: once one of them is published, it is locked too. */
export function checkSharedLock(
  stamp: Stamp,
  lock: Stamp | null,
  about: Place,
  published: boolean,
): Problem[] {
  if (lock !== null) return datedProblems(stamp, lock, about);
  return published ? [problemAt(about, [], 'published-unlocked', { published: stamp.date })] : [];
}

function datedProblems(stamp: Stamp, lock: Stamp, about: Place): Problem[] {
  const { date } = stamp;
  if (stamp.fingerprint !== lock.fingerprint)
    return [problemAt(about, [], date === lock.date ? 'texts-undated' : 'lock-behind', { date })];
  return date === lock.date ? [] : [problemAt(about, [], 'lock-behind', { date })];
}

const head = '# Written by `npx oss-kompass lock`. What is published does not change; the check compares.\n';

/** Text of a version's lock.yaml. */
export function versionLockText({ rules, texts }: Pick<Content['stamps'], 'rules' | 'texts'>): string {
  return `${head}rules: {published: ${rules.date}, fingerprint: "${rules.fingerprint}"}\ntexts: ${stampText(texts)}\n`;
}

/** Text of shared/lock.yaml. */
export function sharedLockText({ date, fingerprint }: Stamp): string {
  return `${head}date: ${date}\nfingerprint: "${fingerprint}"\n`;
}

function stampText({ date, fingerprint }: Stamp): string {
  return `{date: ${date}, fingerprint: "${fingerprint}"}`;
}
