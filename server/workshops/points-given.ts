import { type PointsGiven, pointsFault } from '../consensus/prioritise.ts';
import type { Answer } from '../questionnaire/answers.ts';
import { Refusal } from '../web/errors.ts';
import type { PointsAsked, Vote } from './model.ts';

/** The points of one person, out of their vote. */
export function pointsOf(answer: Answer): PointsGiven {
  const named = 'value' in answer && Array.isArray(answer.value) ? answer.value : [];
  // A map first, for a thing may be called like something every object has.
  const points = new Map<string, number>();
  for (const thing of named) points.set(thing, (points.get(thing) ?? 0) + 1);
  return Object.fromEntries(points);
}

/** A vote out of the points of one person: each thing once for each of its points. */
export const voteOfPoints = (points: PointsGiven): Answer => ({
  value: Object.entries(points).flatMap(([thing, count]) => Array.from({ length: count }, () => thing)),
});

/** The points of all who gave exactly as many as there are to give. */
export const givenPoints = (votes: readonly Vote[], { things, each }: PointsAsked): PointsGiven[] =>
  votes.map(({ answer }) => pointsOf(answer)).filter((points) => pointsFault(points, things, each) === null);

/** @throws Refusal 'points-refused' unless all points are given, and to what is offered */
export function requirePoints({ things, each }: PointsAsked, answer: Answer): void {
  const points = pointsOf(answer);
  if (pointsFault(points, things, each) === null) return;
  const given = things.reduce((sum, thing) => sum + (points[thing] ?? 0), 0);
  throw new Refusal('points-refused', { each, given });
}
