import { dayOf } from '../excerpt.ts';
import { type ErrorEntry, entry, quote } from './entry.ts';

/** What can keep a saved check from being compared with another. */
export const versionErrors = {
  'not-comparable': entry(
    422,
    [
      'Diese beiden Prüfungen lassen sich nicht vergleichen',
      ({ theirs, ours }) =>
        `Die Datei gehört zu ${quote(theirs)}, diese Prüfung zu ${quote(ours)}. Verglichen wird mit derselben oder einer älteren Fassung desselben Fragebogens. Wählen Sie eine solche Datei, oder öffnen Sie die neuere Prüfung und vergleichen Sie sie mit dieser.`,
    ],
    [
      'These two checks cannot be compared',
      ({ theirs, ours }) =>
        `The file belongs to ${quote(theirs)}, this check to ${quote(ours)}. A check is compared with one of the same or an older version of the same questionnaire. Choose such a file, or open the newer check and compare it with this one.`,
    ],
  ),
  'file-is-later': entry(
    422,
    [
      'Die Datei ist jünger als diese Prüfung',
      ({ date }) =>
        `Die Datei spricht vom ${dayOf(String(date), 'de')}, diese Prüfung von einem früheren Tag. Öffnen Sie die jüngere Prüfung, und vergleichen Sie sie mit der älteren.`,
    ],
    [
      'The file is later than this check',
      ({ date }) =>
        `The file speaks of ${dayOf(String(date), 'en')}, this check of an earlier day. Open the later check, and compare it with the earlier one.`,
    ],
  ),
} satisfies Record<string, ErrorEntry>;
