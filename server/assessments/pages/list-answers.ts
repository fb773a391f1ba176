import type { Landscape } from '../../landscape/model.ts';
import type { Proposal } from '../../landscape/proposals.ts';
import { answerText } from '../../report/answer-text.ts';
import { questionText } from '../../report/telling.ts';
import { word } from '../../web/page-words.ts';
import { proposals } from '../proposals.ts';
import { readSheet } from '../sheet-actions.ts';
import type { Visit } from './frame.ts';
import type { PageParts } from './parts.ts';
import type { ListAnswer } from './question-view.ts';

/** By question, what the list proposes that is not the answer already. */
export type ListAnswers = ReadonlyMap<string, ListAnswer>;

/** What the list of services of an assessment proposes now. */
export async function listProposals(parts: PageParts, { view }: Pick<Visit, 'view'>): Promise<Proposal[]> {
  const { content } = await readSheet<Landscape>(parts, view.assessment.id, 'landscape');
  return content === null ? [] : proposals(view, content);
}

/** The proposals beside the questions of a topic. */
export async function listAnswers(parts: PageParts, here: Visit): Promise<ListAnswers> {
  const { view, words, language } = here;
  const found = await listProposals(parts, here);
  return new Map(
    found
      .filter(({ standing }) => standing !== 'same')
      .map(({ question, value, services, of }) => {
        const texts = questionText(view.edition.content.texts[language]!, question);
        const from = word(words, 'proposals.fromList', { said: services.length, of });
        const text = answerText(question, { value }, texts, language);
        return [question.id, { from, text, take: word(words, 'proposals.takeOne') }];
      }),
  );
}
