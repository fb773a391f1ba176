import type { AnswerProblem } from '../questionnaire/kinds/kind.ts';
import type { Earlier } from '../report/beside.ts';
import { pathBetween, pathToNewest } from '../scoring/versions/path.ts';
import { type Split, split } from '../scoring/versions/split.ts';
import { Refusal } from '../web/errors.ts';
import { checkFields, type NewAssessment, view as read } from './actions.ts';
import { asEarlier } from './earlier.ts';
import { chooseEdition } from './library.ts';
import type { Parts } from './parts.ts';
import { restore } from './saved.ts';
import { readSheet, saveSheet } from './sheet-actions.ts';
import type { AssessmentView } from './view.ts';

/** What became of a saved check that an assessment is compared with. */
export interface Compared {
  earlier: Earlier;
  revision: number;
  /** Its answers that do not fit the version it names; they are left out. */
  problems: AnswerProblem[];
}

/**
 * Takes a saved check as the round before an assessment, in the place of the one that stood there. Its
 * answers become proposals for what is not answered yet.
 * @param expected revision of the round before that the sender has seen; undefined: whatever stands there
 * @throws Refusal where it is of another questionnaire, a newer version or a later day
 */
export async function compareWith(
  parts: Parts,
  id: string,
  saved: NewAssessment,
  expected?: number,
): Promise<Compared> {
  const { assessment, versions } = await read(parts, id);
  const { questionnaire, version, asOf } = assessment;
  const edition = chooseEdition(
    parts.library,
    saved.questionnaire ?? questionnaire,
    saved.version ?? version,
  );
  const { content } = edition;
  const path =
    content.questionnaire.id === questionnaire ? pathBetween(versions, content.version, version) : null;
  if (path === null)
    throw new Refusal('not-comparable', {
      theirs: `${content.questionnaire.id} ${content.version}`,
      ours: `${questionnaire} ${version}`,
    });
  checkFields(edition, saved);
  const day = saved.asOf ?? asOf;
  if (day > asOf) throw new Refusal('file-is-later', { date: day });
  const mode = saved.mode ?? assessment.mode;
  const { answers, problems } = restore(edition, mode, day, saved.answers ?? {}, saved.hidden ?? {});
  const earlier = asEarlier({ asOf: day, version: content.version, answers }, path);
  const { revision } = await saveSheet(parts, id, 'earlier', earlier, expected);
  return { earlier, revision, problems: problems.filter(({ code }) => code !== 'hidden-question') };
}

/** A difference between two versions or two days, in its parts. */
export interface Comparison extends Omit<Split, 'before' | 'after' | 'taken'> {
  before: { version: string; asOf: string };
  after: { version: string; asOf: string };
}

/** An assessment compared with the round before it, and with what the newest version makes of it. */
export async function comparisons(
  parts: Parts,
  id: string,
): Promise<{ earlier: Comparison | null; newer: Comparison | null }> {
  const view = await read(parts, id);
  const { content } = await readSheet<Earlier>(parts, id, 'earlier');
  const { assessment, versions, answers } = view;
  const { version, asOf } = assessment;
  const now = { answers, asOf };
  const newest = pathToNewest(versions, version);
  const newer = newest === null ? null : told(split(view.edition, newest, assessment.mode, now));
  return { earlier: content === null ? null : sinceThen(view, content), newer };
}

/** Under the rules of then where they are at hand, else under those of the assessment. */
function sinceThen(view: AssessmentView, { asOf, version, answers, given }: Earlier): Comparison {
  const { assessment, versions } = view;
  const path = given === undefined ? null : pathBetween(versions, version, assessment.version);
  const origin = path?.[0]?.older;
  const now = { answers: view.answers, asOf: assessment.asOf };
  if (!path || origin === undefined)
    return told(split(view.edition, [], assessment.mode, { answers, asOf }, now));
  return told(split(origin, path, assessment.mode, { answers: given!, asOf }, now));
}

function told({ before, after, scores, findings, left }: Split): Comparison {
  const under = ({ asOf, questionnaire: { version } }: Split['before']) => ({ version, asOf });
  return { before: under(before), after: under(after), scores, findings, left };
}
