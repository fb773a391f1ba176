import { sharedLockText, versionLockText } from '../../../../server/questionnaire/check/lock.ts';
import { loadVersion } from '../../../../server/questionnaire/load.ts';
import { changed, sha256 } from '../../../fixtures/content.ts';
import type { Fault } from './fault.ts';

/** The small content as published and locked. */
export function publishedContent(): Map<string, string> {
  const files = changed('small/1/questionnaire.yaml', 'id: small', 'id: small\npublished: 2026-11-20');
  const { stamps } = loadVersion(files, 'small', '1', sha256).content!;
  return files
    .set('small/1/lock.yaml', versionLockText(stamps))
    .set('shared/lock.yaml', sharedLockText(stamps.shared));
}

const without = (...paths: string[]): Map<string, string> => {
  const files = publishedContent();
  for (const path of paths) files.delete(path);
  return files;
};

/** Faults against what was published and dated. */
export const lockFaults: Fault[] = [
  {
    code: 'published-unlocked',
    by: 'no lock',
    files: without('small/1/lock.yaml', 'shared/lock.yaml'),
    lines: [
      'shared/about.yaml:1:1  -  What is published (2026-11-25) has no lock.  Bring lock.yaml back from version control; only if the version is new, run `npx oss-kompass lock`.',
      'small/1/questionnaire.yaml:2:1  small  What is published (2026-11-20) has no lock.  Bring lock.yaml back from version control; only if the version is new, run `npx oss-kompass lock`.',
    ],
  },
  {
    code: 'published-changed',
    by: 'other points',
    files: changed('small/1/rules/rules.yaml', 'talked: 40', 'talked: 50', publishedContent()),
    lines: [
      'small/1/questionnaire.yaml:2:1  small  Questions or rules differ from what was published on 2026-11-20.  Make a new version: copy the folder, take "published" and lock.yaml out of the copy, and undo the change here.',
    ],
  },
  {
    code: 'published-changed',
    by: 'no longer published',
    files: changed('small/1/questionnaire.yaml', '\npublished: 2026-11-20', '', publishedContent()),
    lines: [
      'small/1/questionnaire.yaml:1:1  small  Questions or rules differ from what was published on 2026-11-20.  Make a new version: copy the folder, take "published" and lock.yaml out of the copy, and undo the change here.',
    ],
  },
  {
    code: 'texts-undated',
    by: 'other words',
    files: changed('small/1/texts/de/sections.yaml', 'title: Geld', 'title: Kosten', publishedContent()),
    lines: [
      'small/1/texts/about.yaml:1:1  -  The content has changed, its date is still 2026-11-25.  Set the date here and run `npx oss-kompass lock`.',
    ],
  },
  {
    code: 'texts-undated',
    by: 'another source',
    files: changed('shared/sources/all.yaml', 'Stadt Beispiel', 'Stadt Muster', publishedContent()),
    lines: [
      'shared/about.yaml:1:1  -  The content has changed, its date is still 2026-11-25.  Set the date here and run `npx oss-kompass lock`.',
    ],
  },
  {
    code: 'lock-behind',
    by: 'a new date without a new lock',
    files: changed('small/1/texts/about.yaml', '2026-11-25', '2026-11-26', publishedContent()),
    lines: [
      'small/1/texts/about.yaml:1:1  -  The lock does not know the state of 2026-11-26 yet.  Run `npx oss-kompass lock`.',
    ],
  },
];
