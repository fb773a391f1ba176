import { isDeepStrictEqual } from 'node:util';
import * as assessments from '../assessments/actions.ts';
import { readSheet } from '../assessments/sheet-actions.ts';
import type { AssessmentView } from '../assessments/view.ts';
import { resultOf } from '../assessments/view.ts';
import { saveWeights } from '../assessments/weights-actions.ts';
import { weightsByPoints } from '../consensus/goal-weights.ts';
import { type OwnWeights, weighables } from '../scoring/robustness/own.ts';
import { Refusal } from '../web/errors.ts';
import type { Room } from './kept.ts';
import type { Item, PointsAbout } from './model.ts';
import { changeOpen, type WorkshopParts } from './parts.ts';
import { givenPoints } from './points-given.ts';
import { firstRound, itemOf, newestRound } from './rounds.ts';
import { roomOf } from './showing.ts';

/** So many points each person has unless the moderator says otherwise. */
export const usualPoints: Record<PointsAbout, number> = { areas: 3, measures: 3, goals: 5 };
/** The most points of one person. */
export const mostPoints = 20;

/**
 * Opens a round of points for all. While one is open with the same number it goes on; else a new one begins.
 * @param each points of each person
 * @throws Refusal 'too-few-things', 'workshop-closed'
 */
export async function askPoints(
  parts: WorkshopParts,
  id: string,
  about: PointsAbout,
  each = usualPoints[about],
): Promise<void> {
  const { workshop } = await roomOf(parts, id);
  const things = thingsOf(await assessments.view(parts, workshop.assessment), about);
  if (things.length < 2) throw new Refusal('too-few-things');
  const item: Item = { id: `points.${about}`, of: 'points', points: { about, each, things } };
  await changeOpen(parts, id, (head) => {
    const { items } = head.workshop;
    const before = itemOf(head.workshop, item.id);
    const newest = newestRound(head, item.id);
    const goesOn = newest?.phase === 'voting' && isDeepStrictEqual(before, item);
    const round = { ...firstRound(item.id), round: (newest?.round ?? 0) + 1 };
    return {
      workshop: {
        items: before === undefined ? [...items, item] : items.map((one) => (one === before ? item : one)),
      },
      rounds: goesOn ? [] : [round],
      current: item.id,
      outcome: undefined,
    };
  });
}

/** What can be ranked: the chosen need areas, the measures of the result, or the parts of the whole. */
function thingsOf(view: AssessmentView, about: PointsAbout): string[] {
  const { ruleSet, answers, edition } = view;
  if (about === 'measures') return [...new Set(resultOf(view).measures.map(({ origin }) => origin))];
  if (about === 'goals') return goalsOf(view).map(({ key }) => key);
  const { areas, areasQuestion } = ruleSet.questionnaire;
  const answer = answers[areasQuestion];
  const chosen = answer !== undefined && 'value' in answer ? answer.value : [];
  const some = areas.filter((area) => Array.isArray(chosen) && chosen.includes(area));
  return some.length < 2 ? (edition.content.questionnaire.areas?.ids ?? []) : some;
}

const goalsOf = ({ edition: { content } }: AssessmentView) =>
  weighables(content.rules).find(({ score }) => score === content.rules.overall.id)?.parts ?? [];

/** The weights that the newest revealed points on goals come to; null: nobody gave any. */
export function weightsIn(room: Room, { edition: { content } }: AssessmentView): OwnWeights | null {
  const item = itemOf(room.workshop, 'points.goals');
  const round = room.rounds.findLast((one) => one.item === item?.id && one.phase !== 'voting');
  if (item?.points === undefined || round === undefined) return null;
  const votes = room.votes.filter((vote) => vote.item === item.id && vote.round === round.round);
  return weightsByPoints(givenPoints(votes, item.points), content.rules, content.rules.overall.id);
}

/** Whether the assessment is weighed as the points on goals say. */
export function isWeighed(own: OwnWeights | undefined, wanted: OwnWeights | null): boolean {
  if (wanted === null || own === undefined) return false;
  return Object.entries(wanted).every(([score, weights]) => isDeepStrictEqual(own[score], weights));
}

/**
 * Writes the weights of the points on goals into the sheet of the assessment; other weights in it stay.
 * @throws Refusal 'no-points', 'workshop-closed'; 'sheet-changed' where someone else wrote meanwhile
 */
export async function weighByPoints(parts: WorkshopParts, id: string): Promise<void> {
  const room = await roomOf(parts, id);
  if (room.workshop.closed) throw new Refusal('workshop-closed');
  const { assessment } = room.workshop;
  const view = await assessments.view(parts, assessment);
  const wanted = weightsIn(room, view);
  if (wanted === null) throw new Refusal('no-points');
  const { content, revision } = await readSheet<OwnWeights>(parts, assessment, 'weights');
  await saveWeights(parts, view, { ...content, ...wanted }, revision);
}
