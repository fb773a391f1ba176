import type { Answer, Answers } from '../questionnaire/answers.ts';
import { checkAnswer } from '../questionnaire/door.ts';
import { type Walk, walk } from '../questionnaire/walk.ts';
import { evaluate, type RuleSet } from '../scoring/evaluate.ts';
import type { Result } from '../scoring/result.ts';
import { type Edition, editionOf, type Library, ruleSetOf, versionsOf } from './library.ts';
import type { Assessment, Kept, StoredAnswers } from './store.ts';

/** An assessment as it stands, with the questionnaire and rules it is read by. */
export interface AssessmentView {
  assessment: Assessment;
  edition: Edition;
  /** All versions of its questionnaire, oldest first. */
  versions: readonly Edition[];
  /** Of the mode of the assessment. */
  ruleSet: RuleSet;
  walk: Walk;
  /** Of the questions asked now, in their order. */
  answers: Answers;
  /** Of these, for If-Match. */
  revisions: Readonly<Record<string, number>>;
  /** Kept though not asked now; never scored and never shown. */
  hidden: Answers;
}

/** @throws Refusal 'version-not-there' if the version it was given under is no longer in the library */
export function viewOf(library: Library, { assessment, answers }: Kept): AssessmentView {
  const edition = editionOf(library, assessment.questionnaire, assessment.version);
  const ruleSet = ruleSetOf(edition, assessment.mode);
  const all = fitting(edition, ruleSet, plain(answers));
  const way = walk(ruleSet.encoder, all, assessment.asOf);
  const asked = ruleSet.questionnaire.questions
    .map((q) => q.id)
    .filter((id) => way.asked.has(id) && answers.has(id));
  const given = asked.filter((id) => all[id] !== undefined);
  return {
    assessment,
    edition,
    versions: versionsOf(library, assessment.questionnaire),
    ruleSet,
    walk: way,
    answers: Object.fromEntries(given.map((id) => [id, all[id]!])),
    revisions: Object.fromEntries(asked.map((id) => [id, answers.get(id)!.revision])),
    hidden: Object.fromEntries(Object.entries(all).filter(([id]) => !way.asked.has(id))),
  };
}

/** A draft may come to ask otherwise what was answered already; then it counts as not answered. */
function fitting(
  { content }: Edition,
  { questionnaire }: RuleSet,
  answers: Record<string, Answer>,
): Record<string, Answer> {
  if (!content.draft) return answers;
  const fits = ([id, answer]: [string, Answer]): boolean => {
    const question = questionnaire.byId.get(id);
    return question !== undefined && checkAnswer(question, answer) === null;
  };
  return Object.fromEntries(Object.entries(answers).filter(fits));
}

/** What the rules make of it. */
export function resultOf({ ruleSet, answers, assessment }: AssessmentView): Result {
  return evaluate(ruleSet, answers, assessment.asOf);
}

/** Answers without their revisions. */
export function plain(answers: StoredAnswers): Record<string, Answer> {
  return Object.fromEntries([...answers].map(([id, { answer }]) => [id, answer]));
}
