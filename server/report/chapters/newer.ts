import { pathToNewest, type Step, type Version } from '../../scoring/versions/path.ts';
import { type Split, split } from '../../scoring/versions/split.ts';
import type { Block } from '../document.ts';
import { assessment, heading, paragraph, text } from '../inline.ts';
import type { Telling } from '../telling.ts';
import { versionWords } from '../words/versions.ts';
import { askedAgain, rangeText, ruleChanges, splitFindings, splitTable } from './split.ts';

/** What the newest published version makes of the answers; null where there is none newer than their own. */
export interface Newer {
  path: Step[];
  split: Split;
}

/** Evaluates the answers under the newest version. */
export function newerOf({ versions = [], content, result, answers }: Telling): Newer | null {
  const path = pathToNewest(versions, content.version);
  if (path === null) return null;
  const origin: Version = path[0]!.older;
  return { path, split: split(origin, path, result.mode, { answers, asOf: result.asOf }) };
}

/** That there is a newer version, with the figure under both: told unasked, before anything else. */
export function newerNote(t: Telling, newer: Newer | null): Block[] {
  if (newer === null) return [];
  const [overall] = newer.split.scores;
  const { version } = newer.split.after.questionnaire;
  const told = versionWords[t.language].newer.note(
    version,
    t.words.ofMost(rangeText(t, overall!.before), t.points(t.result.overall.max)),
    t.words.ofMost(rangeText(t, overall!.after), t.points(newer.split.after.overall.max)),
  );
  return [{ kind: 'note', tone: 'info', content: [text(told)], from: [assessment] }];
}

/** What the newer version changes, and why. @param most so many changes of rules are told */
export function newerVersion(t: Telling, newer: Newer | null, most: number): Block[] {
  if (newer === null) return [];
  const words = versionWords[t.language].newer;
  const { path, split } = newer;
  const { version } = split.after.questionnaire;
  return [
    heading(1, words.title(version), 'newer'),
    paragraph([text(words.text(t.content.version, version))], [assessment]),
    splitTable(t, split),
    ...splitFindings(t, path, split),
    ...askedAgain(t, path, split),
    ...ruleChanges(t, path, most),
    paragraph([text(words.takeOver)], [assessment]),
  ];
}
