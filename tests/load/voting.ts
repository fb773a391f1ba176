import { setTimeout as wait } from 'node:timers/promises';
import type { Counts } from '../../server/workshops/model.ts';
import type { Hall, Question, ShownVotes } from './hall.ts';
import type { Person } from './person.ts';

/** What was measured while people voted, in milliseconds. */
export interface Measured {
  /** From sending a vote to its acknowledgement. */
  acknowledged: number[];
  /** From sending a vote to the screen for all that counts it. */
  counted: number[];
  /** From sending a step of the moderator to each phone that has heard of it. */
  fanOut: number[];
  /** From sending a step of the moderator to each phone that shows it. */
  shown: number[];
  /** Votes that were revealed otherwise than acknowledged. */
  revealedWrong: number;
}

/** How many of all change their vote once. */
const changing = 0.1;
/** The first and the last second of the time belong to reading and to whoever is slow. */
const margin = 500;

/** All vote on all questions, each at any moment of the time for it; in milliseconds. */
export async function voteOnAll(hall: Hall, time: number): Promise<Measured> {
  const measured: Measured = { acknowledged: [], counted: [], fanOut: [], shown: [], revealedWrong: 0 };
  for (const question of hall.questions) await voteOn(hall, question, time, measured);
  const all = hall.people.flatMap(({ votes }) => votes);
  measured.acknowledged = all.map(({ sent, acknowledged }) => acknowledged - sent);
  return measured;
}

async function voteOn(hall: Hall, { id, choices }: Question, time: number, into: Measured): Promise<void> {
  const { people, random, beamer } = hall;
  const choose = (): string => choices[Math.floor(random() * choices.length)]!;
  await step(hall, 'open', id, into);
  await Promise.all(
    people.map(async (person) => {
      const at = margin + random() * (time - 2 * margin);
      const again = random() < changing ? random() * (time - margin - at) : null;
      const [first, second] = [choose(), choose()];
      await person.screen.shows(({ item }) => item === id);
      await wait(at);
      await person.vote(id, first);
      if (again === null) return;
      await wait(again);
      await person.vote(id, second);
    }),
  );
  await beamer.shows(({ item, state }) => item === id && state.current?.voted === people.length);
  into.counted.push(...counted(people, hall.shown, id));
  await step(hall, 'reveal', id, into);
  await beamer.shows(({ item, phase }) => item === id && phase === 'revealed');
  into.revealedWrong += wrongCounts(beamer.shown()!.state.current!.spread!, people, id);
}

/** Takes a step and waits until every phone shows it. */
async function step(hall: Hall, name: 'open' | 'reveal', item: string, into: Measured): Promise<void> {
  const { sent, version } = await hall.lead(name, { item });
  await Promise.all(
    hall.people.map(async ({ screen }) => {
      await screen.shows((shown) => shown.version >= version);
      into.shown.push(performance.now() - sent);
      into.fanOut.push(screen.heardAt(version)! - sent);
    }),
  );
}

/** The n-th person whose vote was acknowledged is counted once the screen shows n votes or more. */
function counted(people: readonly Person[], shown: readonly ShownVotes[], item: string): number[] {
  const firsts = people.flatMap(({ votes }) => votes.filter((vote) => vote.item === item).slice(0, 1));
  const states = shown.filter((one) => one.item === item);
  return firsts
    .toSorted((a, b) => a.acknowledged - b.acknowledged)
    .map(({ sent }, n) => (states.find(({ voted }) => voted > n)?.at ?? Number.POSITIVE_INFINITY) - sent);
}

function wrongCounts({ choices }: Counts, people: readonly Person[], item: string): number {
  const given = people.flatMap(({ votes }) => votes.findLast((vote) => vote.item === item)?.choice ?? []);
  const byChoice = Map.groupBy(given, (choice) => choice);
  return choices.reduce(
    (sum, { choice, count }) => sum + Math.abs(count - (byChoice.get(choice)?.length ?? 0)),
    0,
  );
}
