import { LogicEngine } from 'json-logic-engine';
import type { Answers } from '../server/questionnaire/answers.ts';
import type { Questionnaire } from '../server/questionnaire/expand.ts';
import { monthNumber } from '../server/questionnaire/months.ts';
import type { Stages } from './json-logic.ts';

type Values = Record<string, unknown>;

/** Scores as numbers or null, places of levels, and what holds as true or false. */
export interface OtherResult {
  scores: Values;
  levels: Values;
  findings: Values;
  knockouts: Values;
}

/**
 * All stages compiled once, as one function from values to what they come to.
 * @param finish what is to become of scores as soon as they are made
 */
export function otherEngine(
  stages: Stages,
  finish: (scores: Values) => void = () => {},
): (given: Values) => OtherResult {
  const engine = new LogicEngine();
  const build = (logic: unknown) => engine.build(logic) as (data: Values) => Values;
  const asked = build(stages.asked);
  const made = build(stages.scores);
  const whole = build(stages.whole);
  const findings = build(stages.findings);
  const knockouts = build(stages.knockouts);
  const levels = build(stages.levels);
  return (given) => {
    const answers = asked({ given });
    const scores = made({ answers, points: stages.points });
    finish(scores);
    const total = whole({ scores });
    finish(total);
    Object.assign(scores, total);
    const limits = knockouts({ answers });
    return {
      scores,
      levels: levels({ scores, knockouts: limits }),
      findings: findings({ answers }),
      knockouts: limits,
    };
  };
}

/** The answers as the other engine takes them; the months of dates are worked out beforehand. */
export function asValues(answers: Answers, { questions }: Questionnaire, asOf: string): Values {
  const now = monthNumber(asOf);
  const values: Values = {};
  for (const { id, kind } of questions) {
    const answer = answers[id];
    if (answer === undefined || !('value' in answer)) values[id] = null;
    else values[id] = kind === 'date' ? monthNumber(String(answer.value)) - now : answer.value;
  }
  return values;
}
