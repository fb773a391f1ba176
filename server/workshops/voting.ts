import { editionOf } from '../assessments/library.ts';
import type { Answer } from '../questionnaire/answers.ts';
import { Refusal } from '../web/errors.ts';
import { requireAnswer, requireCounts } from './items.ts';
import type { Hands } from './model.ts';
import { changeOpen, type WorkshopParts } from './parts.ts';
import { itemOf, votingRound } from './rounds.ts';
import { scaleIn } from './showing.ts';

export interface Given {
  answer: Answer;
  /** The round its sender has seen; undefined: whichever takes votes now. */
  round?: number | undefined;
}

/**
 * Keeps the vote of a participant; once this returns, it is on disk. The newest counts, the same again
 * changes nothing.
 * @returns the round it counts in
 * @throws Refusal 'item-not-there', 'vote-closed', 'workshop-closed', 'answer-refused', 'too-many-votes'
 */
export async function vote(
  parts: WorkshopParts,
  id: string,
  participant: string,
  item: string,
  { answer, round }: Given,
): Promise<number> {
  requireSlow(parts, participant);
  return changeOpen(parts, id, (head) => {
    const known = itemOf(head.workshop, item);
    if (known === undefined) throw new Refusal('item-not-there', { item });
    const { id: questionnaire, version } = head.questionnaire;
    requireAnswer(editionOf(parts.library, questionnaire, version), known, answer);
    const taking = votingRound(head, item, parts.clock());
    if (taking === null || (round !== undefined && round !== taking.round)) throw new Refusal('vote-closed');
    return {
      rounds: [taking],
      vote: { item, round: taking.round, participant, answer },
      outcome: taking.round,
    };
  });
}

/**
 * Keeps how many hands were raised for each choice by people of a role; counts of nothing take them back.
 * @throws Refusal 'item-not-there', 'vote-closed', 'workshop-closed', 'answer-refused'
 */
export function showHands(parts: WorkshopParts, id: string, hands: Omit<Hands, 'round'>): Promise<number> {
  return changeOpen(parts, id, (head) => {
    const known = itemOf(head.workshop, hands.item);
    if (known === undefined) throw new Refusal('item-not-there', { item: hands.item });
    requireCounts(known, hands.counts, scaleIn(parts, head, known));
    const taking = votingRound(head, hands.item, parts.clock());
    if (taking === null) throw new Refusal('vote-closed');
    return { rounds: [taking], hands: [{ ...hands, round: taking.round }], outcome: taking.round };
  });
}

/** The most votes of a participant in a minute. */
export const mostVotes = 120;

function requireSlow({ workshops: { votes }, clock }: WorkshopParts, participant: string): void {
  const now = clock();
  if (votes.count(participant, now) >= mostVotes) {
    const seconds = votes.wait(participant, now);
    throw new Refusal('too-many-votes', { seconds }, { headers: { 'retry-after': String(seconds) } });
  }
  votes.add(participant, now);
}
