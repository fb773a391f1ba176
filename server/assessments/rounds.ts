import type { Answer } from '../questionnaire/answers.ts';
import { checkAnswer } from '../questionnaire/door.ts';
import type { Question } from '../questionnaire/expand.ts';
import { sameStand } from '../questionnaire/same-stand.ts';
import { isAnswered, walk } from '../questionnaire/walk.ts';
import type { Earlier } from '../report/beside.ts';
import { pathBetween } from '../scoring/versions/path.ts';
import { type Created, create, view as read } from './actions.ts';
import { carriedSheets } from './carried-sheets.ts';
import { asEarlier } from './earlier.ts';
import { chooseEdition } from './library.ts';
import type { Parts } from './parts.ts';
import { beside } from './saved.ts';
import { besideOf } from './sheet-actions.ts';
import type { AssessmentView } from './view.ts';

/**
 * Begins the next round: a new assessment of today, of the newest version (of one that is only previewed:
 * of the same), with nothing answered. The
 * answers of this round go along as proposals, as that version asks for them; services, costs and plan go
 * along too. This round stays as it is.
 * @throws Refusal if it is not there
 */
export async function nextRound(parts: Parts, id: string): Promise<Created> {
  const { assessment, answers, hidden, versions, edition } = await read(parts, id);
  const { questionnaire, version, mode, language, name, contact, asOf } = assessment;
  // What is tried out with a draft stays with it.
  const newest = edition.content.draft
    ? version
    : chooseEdition(parts.library, questionnaire).content.version;
  // Where no way leads there, as from a newer draft, what has the same name goes along.
  const path = pathBetween(versions, version, newest) ?? [];
  const sheets = carriedSheets(await besideOf(parts, id), path);
  const earlier = asEarlier({ asOf, version, answers: { ...hidden, ...answers } }, path);
  return create(parts, {
    questionnaire,
    version: newest,
    mode,
    language,
    name,
    contact,
    beside: { ...sheets, earlier },
  });
}

/** What stood in the round before at a question, with whether it still waits to be confirmed. */
export interface Proposal {
  /** As it would be given: with note and evidence, and that it was confirmed. */
  answer: Answer;
  waiting: boolean;
}

/** What the round before proposes for a question; null where nothing, the same, or nothing that fits. */
export function proposalOf(
  earlier: Earlier | null | undefined,
  question: Question,
  now: Answer | undefined,
): Proposal | null {
  const was = earlier?.answers[question.id];
  if (was === undefined || !isAnswered(was) || checkAnswer(question, was) !== null) return null;
  if (isAnswered(now) && sameStand(was, now!)) return null;
  const own = now === undefined ? {} : beside(now);
  return { answer: { ...was, ...own, origin: 'earlier' }, waiting: !isAnswered(now) };
}

/**
 * The answers to some questions that still wait to be confirmed, those among them that are asked only
 * once the others are confirmed.
 */
export function waitingIn(
  { ruleSet, answers, assessment }: AssessmentView,
  earlier: Earlier | null | undefined,
  questions: readonly Question[],
): Record<string, Answer> {
  const proposed = questions.flatMap((question): [string, Answer][] => {
    const proposal = proposalOf(earlier, question, answers[question.id]);
    return proposal?.waiting ? [[question.id, proposal.answer]] : [];
  });
  const all = Object.fromEntries(proposed);
  const { asked } = walk(ruleSet.encoder, { ...answers, ...all }, assessment.asOf);
  return Object.fromEntries(proposed.filter(([id]) => asked.has(id)));
}
