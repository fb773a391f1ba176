import type { Question } from '../questionnaire/expand.ts';
import type { PartSource, RulesSource } from '../questionnaire/model.ts';
import { classesBetween } from './classes.ts';

/** What votes on a question are counted by. */
export interface Scale {
  /** Choices of the question; of a number or date its classes. */
  choices: readonly string[];
  /** They stand in an order, the first and the last being its ends. */
  ordered: boolean;
  multiple: boolean;
}

/** Where the rules have no steps for a number. */
const usualBounds = { percent: [20, 40, 60, 80], other: [10, 50, 100, 500, 1000, 5000] };

/** So many years are told apart, from that of the assessment on. */
const years = 6;

/**
 * The scale of a question. Its order comes from the rules: choices are ordered if every table of points
 * rises or falls along them, level stretches included, and one of them without any. So `use`, of which one
 * score gives most to the choice in the middle, has no order, nor has a question that no score asks.
 * Classes hang on the content and the year alone, never on what was voted.
 * @param asOf the date of the assessment, YYYY-MM-DD
 */
export function scaleOf(question: Question, rules: RulesSource, asOf: string): Scale {
  const { kind, choices, unit, min, max } = question;
  const parts = partsOf(question, rules);
  if (kind === 'single') return { choices, ordered: areOrdered(choices, parts), multiple: false };
  if (kind === 'multiple') return { choices, ordered: false, multiple: true };
  if (kind === 'date') {
    const first = Number(asOf.slice(0, 4));
    const bounds = Array.from({ length: years + 1 }, (_, i) => String(first + i));
    return { choices: classesBetween(bounds), ordered: true, multiple: false };
  }
  const ofRules = parts.flatMap(({ steps = [] }) => steps.flatMap(({ below }) => below ?? []));
  const bounds = ofRules.length > 0 ? ofRules : usualBounds[unit === 'percent' ? 'percent' : 'other'];
  const inside = [...new Set(bounds)].filter((bound) => bound > min && bound <= max).sort((a, b) => a - b);
  return { choices: classesBetween(inside), ordered: true, multiple: false };
}

function partsOf({ id, key, area }: Question, { overall, dimensions, scores }: RulesSource): PartSource[] {
  const asked = area === null ? id : `$.${key}`;
  return [overall, ...dimensions, ...scores]
    .flatMap(({ parts = [] }) => parts)
    .filter(({ question }) => question === asked || question === id);
}

function areOrdered(choices: readonly string[], parts: readonly PartSource[]): boolean {
  const steps = parts.flatMap(({ points }) =>
    points === undefined
      ? []
      : [choices.slice(1).map((choice, i) => (points[choice] ?? 0) - (points[choices[i]!] ?? 0))],
  );
  const along = (test: (step: number) => boolean) => (own: number[]) => own.every(test);
  return (
    steps.every((own) => along((n) => n >= 0)(own) || along((n) => n <= 0)(own)) &&
    steps.some((own) => along((n) => n > 0)(own) || along((n) => n < 0)(own))
  );
}
