import type { Answer, Answers, Value } from '../answers.ts';
import { checkAnswer } from '../door.ts';
import type { Question, Questionnaire } from '../expand.ts';
import type { Migration, QuestionMove } from '../migration.ts';
import { sameStand } from '../same-stand.ts';
import { choicesOf, nameOf, placesOf } from './places.ts';

/**
 * Why an answer was not taken over. `dropped`: its question is asked no more, so nothing is missing. With
 * the others the question is still asked and waits for an answer; nothing is guessed.
 */
export type Why =
  | 'dropped'
  | 'choice-split'
  | 'choice-dropped'
  | 'area-split'
  | 'other-answers'
  | 'does-not-fit';

/** An answer, or a part of it, that did not go over. */
export interface Left {
  /** In the older version. */
  question: string;
  /** The questions of the newer version that wait for it. */
  to: string[];
  why: Why;
  /** The choices it is about, of the older version. */
  choices: string[];
}

/** From one version to the next; the questionnaires are those of the full check. */
export interface Passage {
  migration: Migration;
  from: Questionnaire;
  to: Questionnaire;
}

export interface Migrated {
  /** Of the newer version. */
  answers: Record<string, Answer>;
  /** The answers of the older version, without what waits for another answer in the newer one. */
  kept: Record<string, Answer>;
  left: Left[];
}

/**
 * Takes answers over into the next version. What a rename or a merge carries goes over as it is; what a
 * split leaves open stays open, with its note. Answers to questions that the older version does not have
 * are passed over.
 */
export function migrate(passage: Passage, answers: Answers): Migrated {
  const { migration, from, to } = passage;
  const left: Left[] = [];
  const kept: [string, Answer][] = [];
  const arrived = new Map<string, Arrival[]>();
  for (const question of from.questions) {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    if (answer === undefined) continue;
    const places = placesOf(migration, from, to, question);
    const told = (why: Why, choices: string[] = []): void => {
      left.push({ question: question.id, to: places.map(({ id }) => id), why, choices });
    };
    const arrive = (place: Question, over: Answer, stays: Answer | null): void => {
      arrived.set(place.id, [...(arrived.get(place.id) ?? []), { place, old: question.id, over, stays }]);
    };
    const [place] = places;
    if (place === undefined) {
      if (!('open' in answer)) told('dropped');
      kept.push([question.id, answer]);
    } else if (places.length > 1) {
      if (!('open' in answer)) told('area-split', [question.area!]);
      for (const one of places) arrive(one, opened(answer), null);
    } else {
      const moved = movedOver(question, place, migration.questions?.[nameOf(question)], answer);
      if (moved.why !== null) told(moved.why, moved.choices);
      arrive(place, moved.over, moved.stays);
    }
  }
  return { answers: settled(arrived, kept, left), kept: Object.fromEntries(kept), left };
}

/** Takes answers over along several versions, one after the other. */
export function migrateAlong(path: readonly Passage[], answers: Answers): Answers {
  return path.reduce((taken, passage): Answers => migrate(passage, taken).answers, answers);
}

/** An older answer at a question of the newer version; `stays`: what of it the older one keeps, if anything. */
interface Arrival {
  place: Question;
  old: string;
  over: Answer;
  stays: Answer | null;
}

/** Where several answers became one they must say the same, else the question waits. */
function settled(
  arrived: ReadonlyMap<string, readonly Arrival[]>,
  kept: [string, Answer][],
  left: Left[],
): Record<string, Answer> {
  const taken: [string, Answer][] = [];
  for (const [id, all] of arrived) {
    const said = all.filter(({ over }) => !('open' in over));
    const first = said[0] ?? all[0]!;
    const agree = said.every(({ over }) => sameStand(over, first.over)) && said.length !== 0;
    if (said.length > 1 && !agree)
      for (const { old } of said) left.push({ question: old, to: [id], why: 'other-answers', choices: [] });
    taken.push([id, agree || said.length === 0 ? first.over : opened(first.over)]);
    for (const { old, over, stays } of all)
      if (stays !== null && (agree || 'open' in over)) kept.push([old, stays]);
  }
  return Object.fromEntries(taken.filter(([, answer]) => !isEmpty(answer)));
}

const isEmpty = (answer: Answer): boolean => 'open' in answer && Object.keys(answer).length === 1;

/** One answer at the one question that its own became. */
interface Moved {
  over: Answer;
  stays: Answer | null;
  why: Why | null;
  choices: string[];
}

function movedOver(
  question: Question,
  place: Question,
  move: QuestionMove | undefined,
  answer: Answer,
): Moved {
  const fits = (over: Answer, stays: Answer, why: Why | null = null, choices: string[] = []): Moved =>
    checkAnswer(place, over) === null
      ? { over, stays, why, choices }
      : { over: opened(answer), stays: null, why: 'does-not-fit', choices: [] };
  if ('open' in answer) return fits(answer, answer);
  if (place.kind !== question.kind || place.unit !== question.unit)
    return { over: opened(answer), stays: null, why: 'does-not-fit', choices: [] };
  if (!('value' in answer) || question.choices.length === 0) return fits(answer, answer);
  const waits = (why: Why, choices: string[]): Moved => ({ over: opened(answer), stays: null, why, choices });
  const given = [answer.value].flat() as string[];
  const split = given.filter((choice) => choicesOf(move, choice).length > 1);
  if (split.length > 0) return waits('choice-split', split);
  const gone = given.filter((choice) => choicesOf(move, choice).length === 0);
  const rest = given.filter((choice) => !gone.includes(choice));
  if (rest.length === 0 && gone.length > 0) return waits('choice-dropped', gone);
  const now = [...new Set(rest.flatMap((choice) => choicesOf(move, choice)))];
  const shape = (values: string[]): Value => (question.kind === 'single' ? values[0]! : values);
  return fits(
    { ...answer, value: shape(now) },
    { ...answer, value: shape(rest) },
    gone.length > 0 ? 'choice-dropped' : null,
    gone,
  );
}

/** The same question, still to be answered, with what stood beside the answer. */
function opened({ note, evidence, who }: Answer): Answer {
  return {
    open: true,
    ...(note === undefined ? {} : { note }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(who === undefined ? {} : { who }),
  };
}
