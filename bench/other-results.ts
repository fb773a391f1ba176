import type { Edition } from '../server/assessments/library.ts';
import type { Given } from '../server/commands/assessments-in.ts';
import type { BriefResult } from '../server/scoring/brief.ts';
import { round } from '../server/scoring/range.ts';
import { translate } from './json-logic.ts';
import { asValues, otherEngine } from './other-engine.ts';

/** What the other engine makes of an assessment, in the form of ours. */
export function otherResults({ content, full }: Edition): (given: Given) => BriefResult {
  const { questionnaire, levels } = full;
  const run = otherEngine(translate(content, questionnaire), roundAll);
  const { rules, version, stamps } = content;
  const scoreIds = [full.overall, ...full.dimensions, ...full.others].map((i) => full.scores[i]!.id);
  const findingIds = full.findings.map((finding) => finding.id);
  const limits = scoreIds.flatMap((score) =>
    rules.knockouts
      .filter((k) => k.limits === score)
      .map(({ id, to }) => ({ id, score, from: levels[levels.findIndex((l) => l.id === to) + 1]!.from })),
  );
  const about = { id: questionnaire.id, version, fingerprint: stamps.rules.fingerprint };
  return ({ answers, asOf, mode }) => {
    const found = run(asValues(answers, questionnaire, asOf));
    const scores = found.scores as Record<string, number | null>;
    const brief: BriefResult = {
      questionnaire: about,
      mode,
      asOf,
      scores: {},
      findings: { certainly: findingIds.filter((id) => found.findings[id]), possibly: [], bounds: [] },
      knockouts: { certainly: [], possibly: [] },
    };
    for (const id of scoreIds) {
      const score = scores[id];
      if (score === null || score === undefined) brief.scores[id] = null;
      else {
        const value = round(score);
        const level = levels[found.levels[id] as number]!.id;
        brief.scores[id] = { low: value, high: value, level: { low: level, high: level }, exact: true };
      }
    }
    for (const { id, score, from } of limits)
      if (found.knockouts[id] && (brief.scores[score]?.low ?? 0) >= from) brief.knockouts.certainly.push(id);
    return brief;
  };
}

/** As ours are, so that what is made of them is the same to the last digit. */
function roundAll(scores: Record<string, unknown>): void {
  for (const id of Object.keys(scores)) if (scores[id] !== null) scores[id] = round(scores[id] as number);
}
