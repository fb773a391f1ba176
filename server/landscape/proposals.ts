import type { Answer, Value } from '../questionnaire/answers.ts';
import { checkAnswer } from '../questionnaire/door.ts';
import type { Question, Questionnaire } from '../questionnaire/expand.ts';
import type { ListFact } from '../questionnaire/list-fact.ts';
import { areaFacts, type Fact, type FactBase, wholeFacts } from './fact-values.ts';
import type { Service } from './model.ts';

/** How a proposal stands to the answer there is; `differs` is never taken over without being asked for. */
export type Standing = 'open' | 'same' | 'differs';

/** An answer that the list of services proposes; a person confirms it, it is never scored by itself. */
export interface Proposal {
  question: Question;
  value: Value;
  /** Services that say it. */
  services: Service[];
  /** How many services could say it. */
  of: number;
  standing: Standing;
}

/**
 * What the services propose, in the order of the questionnaire. A fact without a question, and a value that does
 * not fit its question, propose nothing.
 * @param answers those there are; what can be ticked several times keeps what is ticked
 */
export function proposalsOf(
  services: readonly Service[],
  links: readonly ListFact[],
  questionnaire: Questionnaire,
  answers: Readonly<Record<string, Answer>>,
  base: FactBase,
): Proposal[] {
  const { areas, byId } = questionnaire;
  const make = (id: string, link: ListFact, fact: Fact | null, of: number): Proposal[] => {
    const question = byId.get(id);
    if (question === undefined || fact === null) return [];
    const value = valueFor(question, link, fact.value, answers[id]);
    if (value === null || checkAnswer(question, { value }) !== null) return [];
    return [{ question, value, services: fact.services, of, standing: standingOf(value, answers[id]) }];
  };
  return links
    .flatMap((link) => {
      const ofWhole = wholeFacts[link.fact];
      if (ofWhole) return make(link.question, link, ofWhole(services, areas), services.length);
      const ofArea = areaFacts[link.fact]!;
      return areas.flatMap((area) => {
        const own = services.filter((service) => service.area === area);
        return make(link.question.replace('$', area), link, ofArea(own, base), own.length);
      });
    })
    .sort((a, b) => a.question.index - b.question.index);
}

function valueFor(
  question: Question,
  { choices }: ListFact,
  value: Value,
  answer: Answer | undefined,
): Value | null {
  if (choices !== undefined) return choices[String(value)] ?? null;
  if (typeof value === 'number') return Number(value.toFixed(question.decimals));
  if (!Array.isArray(value)) return value;
  const ticked = answer !== undefined && 'value' in answer && Array.isArray(answer.value) ? answer.value : [];
  return question.choices.filter((choice) => value.includes(choice) || ticked.includes(choice));
}

/** A value within a span that was given, or a day within a month, says the same. */
function standingOf(value: Value, answer: Answer | undefined): Standing {
  if (answer === undefined || 'open' in answer) return 'open';
  if ('span' in answer) {
    const [low, high] = answer.span;
    const within =
      typeof value === 'number' ? Number(low) <= value && value <= Number(high) : isWithin(value, low, high);
    return within ? 'same' : 'differs';
  }
  if (!('value' in answer)) return 'differs';
  const given = answer.value;
  if (Array.isArray(value))
    return Array.isArray(given) && value.every((one) => given.includes(one)) ? 'same' : 'differs';
  const alike =
    typeof value === 'string' && typeof given === 'string'
      ? value === given || isDayOf(value, given) || isDayOf(given, value)
      : value === given;
  return alike ? 'same' : 'differs';
}

const isDayOf = (day: string, month: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(day) && month.length === 7 && day.startsWith(month);

/** Both ends belong to it; a month reaches from its first day to its last. */
function isWithin(value: Value, low: string | number, high: string | number): boolean {
  const text = String(value);
  return text >= String(low) && text <= `${high}-99`;
}
