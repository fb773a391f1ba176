import type { Landscape } from '../../landscape/model.ts';
import type { Proposal } from '../../landscape/proposals.ts';
import type { Question } from '../../questionnaire/expand.ts';
import { answerText } from '../../report/answer-text.ts';
import type { Earlier } from '../../report/beside.ts';
import { questionText } from '../../report/telling.ts';
import { word } from '../../web/page-words.ts';
import { proposals } from '../proposals.ts';
import { proposalOf } from '../rounds.ts';
import { readSheet } from '../sheet-actions.ts';
import type { Visit } from './frame.ts';
import type { PageParts } from './parts.ts';
import type { ProposalShown } from './question-view.ts';

/** What is proposed beside the questions of an assessment; none of it counts until a person takes it. */
export interface ProposalsBeside {
  /** The round before this one; null where this is the first. */
  earlier: Earlier | null;
  /** What the list of services proposes. */
  list: readonly Proposal[];
}

/** All that is proposed now. */
export async function proposalsBeside(parts: PageParts, here: Pick<Visit, 'view'>): Promise<ProposalsBeside> {
  const earlier = await earlierRound(parts, here.view.assessment.id);
  return { earlier, list: await listProposals(parts, here) };
}

/** The round before this one; null where this is the first. */
export async function earlierRound(parts: PageParts, id: string): Promise<Earlier | null> {
  return (await readSheet<Earlier>(parts, id, 'earlier')).content;
}

/** What the list of services of an assessment proposes now. */
export async function listProposals(parts: PageParts, { view }: Pick<Visit, 'view'>): Promise<Proposal[]> {
  const { content } = await readSheet<Landscape>(parts, view.assessment.id, 'landscape');
  return content === null ? [] : proposals(view, content);
}

/** What is shown beside a question: only what is not its answer already. */
export function shownBeside(
  { view, words, language }: Visit,
  { earlier, list }: ProposalsBeside,
  question: Question,
): ProposalShown[] {
  const texts = questionText(view.edition.content.texts[language]!, question);
  const before = proposalOf(earlier, question, view.answers[question.id]);
  const listed = list.filter((one) => one.question.id === question.id && one.standing !== 'same');
  return [
    ...(before === null
      ? []
      : [
          {
            from: word(words, 'earlier.from', { year: earlier!.asOf.slice(0, 4) }),
            text: answerText(question, before.answer, texts, language),
            asks: 'confirm' as const,
            take: before.waiting ? word(words, 'earlier.confirm') : '',
          },
        ]),
    ...listed.map(({ value, services, of }) => ({
      from: word(words, 'proposals.fromList', { said: services.length, of }),
      text: answerText(question, { value }, texts, language),
      asks: 'list' as const,
      take: word(words, 'proposals.takeOne'),
    })),
  ];
}
