import type { Question, Questionnaire } from '../../questionnaire/expand.ts';
import { type Formula, formulaOf, type Literal, opposite } from './formula.ts';
import { allValues, longestWay, narrowed, type Values } from './values.ts';

/**
 * What is laid down of a question: `given` has one of the values; `absent` has none, since it is hidden, does
 * not apply, or is one of the profile that was left out; else both are open, and the values are those it may
 * have if it is given. Null: it can have none.
 */
export interface Known {
  standing: 'open' | 'given' | 'absent';
  values: Values | null;
}

/** What is laid down, by the index of the question; what is not there is open. */
export type Laid = ReadonlyMap<number, Known>;

/** What the search needs of a questionnaire, made once. */
export interface Field {
  questionnaire: Questionnaire;
  /** When a question is asked; null: always. */
  shows: readonly (Formula | null)[];
  whole: readonly (Values | null)[];
}

/** A questionnaire made ready to be searched. */
export function fieldOf(questionnaire: Questionnaire): Field {
  const { questions } = questionnaire;
  return {
    questionnaire,
    shows: questions.map(({ show }) => (show === null ? null : formulaOf(show, questionnaire))),
    whole: questions.map(allValues),
  };
}

/** What may be left out of account: to find what a contradiction needs, or to ask a narrower question. */
export interface Assumed {
  /** Questions for which it does not matter when they are asked. */
  anyhow?: ReadonlySet<number>;
  /** Questions of the profile that are asked are answered. */
  profileAnswered?: boolean;
}

const fresh = (field: Field, index: number): Known => ({ standing: 'open', values: field.whole[index]! });

/** A literal under what is laid down: true, false, or null for still open. */
export function holds(field: Field, laid: Laid, { question, test, wanted }: Literal): boolean | null {
  const { standing, values } = laid.get(question) ?? fresh(field, question);
  if (standing === 'absent' || values === null) return !wanted;
  const asked = field.questionnaire.questions[question]!;
  if (narrowed(asked, values, test, true) === null) return !wanted;
  return standing === 'given' && narrowed(asked, values, test, false) === null ? wanted : null;
}

/** Lays a literal down. Null: it cannot hold; `then`: what must hold besides. */
export function lay(
  field: Field,
  laid: Map<number, Known>,
  literal: Literal,
  assumed: Assumed,
): Formula | true | null {
  const { question: index, test, wanted } = literal;
  const question = field.questionnaire.questions[index]!;
  const known = laid.get(index) ?? fresh(field, index);
  if (known.standing === 'absent') return wanted ? null : true;
  const values = known.values === null ? null : narrowed(question, known.values, test, wanted);
  if (values === null && (wanted || known.standing === 'given')) return null;
  const standing = values === null ? 'absent' : wanted ? 'given' : known.standing;
  laid.set(index, { standing, values });
  const show = field.shows[index]!;
  if (standing === known.standing || assumed.anyhow?.has(index)) return true;
  if (standing === 'given') return show ?? true;
  if (show === null) return mayBeLeftOut(question, assumed) ? true : null;
  // Either way will do; it is laid down all the same, so that nothing about the question stays open.
  return mayBeLeftOut(question, assumed) ? { is: 'any', parts: [show, opposite(show)] } : opposite(show);
}

function mayBeLeftOut({ profile, notApplicable }: Question, { profileAnswered = false }: Assumed): boolean {
  return notApplicable || (profile && !profileAnswered);
}

/** Whether there is a date from which all dates that are given lie so many months away. */
export function datesMeet(field: Field, laid: Laid): boolean {
  let [latest, earliest] = [0, 0];
  for (const [index, { standing, values }] of laid) {
    if (values?.is !== 'steps' || standing !== 'given') continue;
    if (field.questionnaire.questions[index]!.kind !== 'date') continue;
    latest = Math.max(latest, values.low);
    earliest = Math.min(earliest, values.high);
  }
  return latest - earliest <= longestWay;
}
