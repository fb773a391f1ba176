import type { AnswerProblem } from '../questionnaire/kinds/kind.ts';
import type { Walk } from '../questionnaire/walk.ts';
import { answerProblemWords } from '../web/answer-problems.ts';
import type { Language } from '../web/language.ts';
import type { Created } from './actions.ts';
import { readKeyOf } from './keys.ts';
import type { AssessmentView } from './view.ts';

/** What the API tells of a new assessment. `base`: where people reach this program. */
export function createdView(created: Created, base: string, language: Language): object {
  const { assessment, editKey, readKey, problems, refused } = created;
  return {
    id: assessment.id,
    key: editKey,
    readKey,
    url: linkOf(base, editKey),
    readUrl: linkOf(base, readKey),
    problems: answerFaults(problems, language),
    refused,
  };
}

/** What is wrong with answers, in words. */
export function answerFaults(problems: readonly AnswerProblem[], language: Language): object[] {
  return problems.map((p) => ({
    code: p.code,
    detail: answerProblemWords(p, language),
    question: p.question,
  }));
}

/** The link that opens an assessment; whoever has it, has the assessment. */
const linkOf = (base: string, key: string): string => `${base}/l/${key}`;

/** An assessment as it stands, for whoever may change it. */
export function assessmentView(view: AssessmentView, editKey: string): object {
  const { id, questionnaire, version, mode, language, name, contact, asOf, created, changed } =
    view.assessment;
  const sections = view.walk.steps.map(({ section, questions, answered }) => ({
    id: section.id,
    answered,
    total: questions.length,
  }));
  const { progress, openQuestions } = wayView(view.walk);
  return {
    id,
    questionnaire,
    version,
    ...(view.edition.content.draft ? { draft: true } : {}),
    mode,
    language,
    name,
    contact,
    asOf,
    created,
    changed,
    readKey: readKeyOf(editKey),
    answers: view.answers,
    revisions: view.revisions,
    progress: { ...progress, sections },
    openQuestions,
  };
}

/** How far a municipality has come. */
export function wayView({ answered, total, open }: Walk): {
  progress: { answered: number; total: number };
  openQuestions: string[];
} {
  return { progress: { answered, total }, openQuestions: open };
}
