import { setTimeout as wait } from 'node:timers/promises';
import { numbers } from '../../bench/numbers.ts';
import { roles, type State } from '../../server/workshops/model.ts';
import { bearing, type Call, caller } from './calls.ts';
import { expected, joinAs, type Person } from './person.ts';
import { type Program, startProgram } from './program.ts';
import { type Shown, type Watching, watch } from './watching.ts';

export interface Question {
  id: string;
  choices: string[];
}

/** Things that went wrong, by what they were. */
export type Errors = Map<string, number>;

/** When the screen for all showed how many votes on which item. */
export interface ShownVotes {
  item: string;
  voted: number;
  at: number;
}

/** What the screen for all shows. */
interface Screen extends Shown {
  state: State;
}

/** The program with a workshop, its screen for all and the people who have joined. */
export interface Hall {
  program: Program;
  workshop: string;
  questions: Question[];
  people: Person[];
  beamer: Watching<Screen>;
  shown: ShownVotes[];
  joined: number[];
  errors: Errors;
  /** Bytes that the program held before anyone joined. */
  empty: number;
  random: () => number;
  /** A step of the moderator; when it was sent, and the version it led to. */
  lead: (step: string, body: object) => Promise<{ sent: number; version: number }>;
  close: () => void;
}

/** So many questions are voted on. */
const questionCount = 10;

/**
 * A workshop in which people have joined one after the other, evenly.
 * @param within for how long they join, in milliseconds
 */
export async function openHall(count: number, within: number, seed: number): Promise<Hall> {
  const random = numbers(seed);
  const program = await startProgram();
  const { address } = program;
  const call = caller(address);
  const questions = await questionsOf(call);
  const made = await expected(201, call('POST', '/api/assessments', {}, {}));
  const items = questions.map(({ id }) => ({ id, of: 'question' }));
  const { id, code, ...keys } = await expected(
    201,
    call('POST', `/api/assessments/${made.id}/workshops`, bearing(made.key), { items }),
  );
  const errors: Errors = new Map();
  const failed = (why: string): void => void errors.set(why, (errors.get(why) ?? 0) + 1);
  const shown: ShownVotes[] = [];
  const screen = (key: string, onto: (state: State) => void): Watching<Screen> => {
    const own = caller(address);
    const path = `/api/workshops/${id}`;
    const read = async (): Promise<Screen> => {
      const state: State = await expected(200, own('GET', path, bearing(key)));
      onto(state);
      const { version, current } = state;
      return { version, item: current?.item ?? null, phase: current?.phase ?? null, state };
    };
    return watch({ url: `${address}${path}/events`, key, read, failed });
  };
  const beamer = screen(keys.beamer, ({ current }) => {
    if (current !== null) shown.push({ item: current.item, voted: current.voted, at: performance.now() });
  });
  const moderator = screen(keys.moderator, () => {});
  const empty = program.memory();
  const joined: number[] = [];
  const people: Person[] = [];
  const comeIn = async (n: number): Promise<void> => {
    await wait((n / count) * within);
    const start = performance.now();
    const role = roles[Math.floor(random() * roles.length)]!;
    try {
      people.push(await joinAs({ address, code, role, random, failed }));
      joined.push(performance.now() - start);
    } catch (error) {
      failed(String(error));
    }
  };
  await Promise.all(Array.from({ length: count }, (_, n) => comeIn(n)));
  await Promise.all(people.map(({ screen }) => screen.shows(() => true)));
  return {
    program,
    workshop: id,
    questions,
    people,
    beamer,
    shown,
    joined,
    errors,
    empty,
    random,
    lead: async (step, body) => {
      const sent = performance.now();
      const { version } = await expected(
        200,
        call('POST', `/api/workshops/${id}/${step}`, bearing(keys.moderator), body),
      );
      return { sent, version };
    },
    close: () => {
      for (const one of [beamer, moderator, ...people.map(({ screen }) => screen)]) one.leave();
    },
  };
}

/** The first questions with one choice out of several. */
async function questionsOf(call: Call): Promise<Question[]> {
  const { sections } = await expected(200, call('GET', '/api/questionnaires/kommune'));
  // biome-ignore lint/suspicious/noExplicitAny: of what the program tells of a questionnaire, three fields are read.
  const all = sections.flatMap((section: any) => section.questions);
  return all
    .filter(({ kind }: { kind: string }) => kind === 'single')
    .slice(0, questionCount)
    .map(({ id, choices }: { id: string; choices: { id: string }[] }) => ({
      id,
      choices: choices.map((choice) => choice.id),
    }));
}
