import type { Landscape } from '../landscape/model.ts';
import { type Proposal, proposalsOf } from '../landscape/proposals.ts';
import type { Answer } from '../questionnaire/answers.ts';
import { longestEvidence } from '../questionnaire/door.ts';
import { walk } from '../questionnaire/walk.ts';
import { longDate } from '../report/telling.ts';
import type { Language } from '../web/language.ts';
import { answerMany } from './actions.ts';
import type { AnswersOutcome } from './answering.ts';
import type { Parts } from './parts.ts';
import { today } from './today.ts';
import type { AssessmentView } from './view.ts';

/**
 * What the services of an assessment propose as answers, to questions that are asked or will be when the open
 * ones among the proposals are taken over.
 */
export function proposals(view: AssessmentView, landscape: Landscape | null): Proposal[] {
  const { edition, ruleSet, assessment } = view;
  const { listFacts, products } = edition.content;
  const answers = { ...view.hidden, ...view.answers };
  const { asOf } = assessment;
  const all = proposalsOf(landscape?.services ?? [], listFacts, ruleSet.questionnaire, answers, {
    products,
    asOf,
  });
  const open = all.filter(({ standing }) => standing === 'open');
  const taken = Object.fromEntries(
    open.map(({ question, value }): [string, Answer] => [question.id, { value }]),
  );
  const { asked } = walk(ruleSet.encoder, { ...answers, ...taken }, asOf);
  return all.filter(({ question }) => asked.has(question.id));
}

/** Where an answer of the list comes from. */
const evidence: Record<Language, (said: number, of: number, date: string) => string> = {
  de: (said, of, date) => `Aus der Liste der Anwendungen (${said} von ${of}), übernommen am ${date}`,
  en: (said, of, date) => `From the list of applications (${said} of ${of}), taken over on ${date}`,
};

/**
 * Takes proposals over as answers, through the door of all answers. Note, grade and evidence that are there stay.
 * @param revisions by question, the one the sender has seen; 0 where none is given, so that an answer nobody has
 *   looked at is never written over
 * @param partly take what can be taken though something else cannot; else all or none
 */
export async function takeProposals(
  parts: Parts,
  view: AssessmentView,
  chosen: readonly Proposal[],
  revisions: Readonly<Record<string, number>>,
  language: Language,
  partly = false,
): Promise<AnswersOutcome> {
  const date = longDate(today(parts.clock()), language);
  const before = { ...view.hidden, ...view.answers };
  const answers = chosen.map(({ question, value, services, of }): [string, Answer] => {
    const beside = besideStand(before[question.id]);
    const from = evidence[language](services.length, of, date);
    const { evidence: paper = '' } = beside;
    const papers = paper === '' || paper.startsWith(from) ? from : `${from}; ${paper}`;
    return [
      question.id,
      { ...beside, value, evidence: papers.length > longestEvidence ? paper : papers, origin: 'list' },
    ];
  });
  const seen = chosen.map(({ question }): [string, number] => [question.id, revisions[question.id] ?? 0]);
  return answerMany(parts, view.assessment.id, {
    answers: Object.fromEntries(answers),
    revisions: Object.fromEntries(seen),
    partly,
  });
}

/** What stands beside an answer: all but the answer itself. */
function besideStand(answer: Answer | undefined): Omit<Answer, 'open'> {
  const stand = ['value', 'span', 'unknown', 'notApplicable', 'open'];
  return Object.fromEntries(Object.entries(answer ?? {}).filter(([key]) => !stand.includes(key)));
}
