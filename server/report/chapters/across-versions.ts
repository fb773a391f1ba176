import { pathBetween } from '../../scoring/versions/path.ts';
import { split } from '../../scoring/versions/split.ts';
import type { Earlier } from '../beside.ts';
import type { Block } from '../document.ts';
import { assessment, paragraph, text } from '../inline.ts';
import type { Telling } from '../telling.ts';
import { versionWords } from '../words/versions.ts';
import { ruleChanges, splitFindings, splitTable } from './split.ts';

/**
 * What moved since a round that was given under an older version, each difference in its two parts; null
 * where both rounds are of one version, or that of the older one is no longer at hand.
 * @param most so many changes of rules are told
 */
export function acrossVersions(t: Telling, earlier: Earlier, most: number): Block[] | null {
  const { versions = [], content, result, answers } = t;
  const path = earlier.given && pathBetween(versions, earlier.version, content.version);
  if (earlier.given === undefined || !path || path.length === 0) return null;
  const given = { answers: earlier.given, asOf: earlier.asOf };
  const parts = split(path[0]!.older, path, result.mode, given, { answers, asOf: result.asOf });
  const words = versionWords[t.language];
  return [
    splitTable(t, parts),
    paragraph([text(words.otherRules(earlier.version, content.version))], [assessment], 'small'),
    ...splitFindings(t, path, parts),
    ...ruleChanges(t, path, most),
  ];
}
