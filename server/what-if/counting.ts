import type { RuleSet } from '../scoring/evaluate.ts';

/** The questions on which something of the result depends, or whether another question is asked. */
export function countingQuestions({
  questionnaire,
  encoder,
  scores,
  knockouts,
  findings,
  measures,
}: RuleSet): ReadonlySet<string> {
  const conditions = [
    ...encoder.order.map(({ show }) => show),
    ...[...knockouts.values()].flat().map(({ when }) => when),
    ...findings.flatMap(({ when, chosen }) => [when, chosen]),
    ...measures.flatMap(({ achieved, chosen }) => [achieved, chosen]),
  ];
  const counting = new Set([
    ...conditions.flatMap((condition) => condition?.questions ?? []),
    ...scores.flatMap(({ makeup }) => ('parts' in makeup ? makeup.parts.map((part) => part.question) : [])),
  ]);
  return new Set(questionnaire.questions.filter((q) => counting.has(q.index)).map((q) => q.id));
}
