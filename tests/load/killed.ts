import { setTimeout as wait } from 'node:timers/promises';
import type { Row } from './figures.ts';
import { openHall } from './hall.ts';
import { wrongVotes } from './stored.ts';

/** How long the program stays away, in milliseconds. */
const away = 1000;
/** How long a screen may take to come back, counted from the address being there again, in milliseconds. */
const mostRecovery = 10_000;

/**
 * Kills the program in the middle of a vote and starts it again. Nobody reloads anything: who has pressed
 * without success presses again, as the page asks for.
 * @param within for how long people join, in milliseconds
 * @param time for the vote, in milliseconds
 */
export async function killInTheMiddle(
  count: number,
  within: number,
  time: number,
  seed: number,
): Promise<Row[]> {
  const hall = await openHall(count, within, seed);
  const { program, people, beamer, random, questions } = hall;
  const { id: item, choices } = questions[0]!;
  await hall.lead('open', { item });
  await Promise.all(people.map(({ screen }) => screen.shows((shown) => shown.item === item)));
  const errorsBefore = total(hall.errors);
  const voting = people.map(async (person) => {
    await wait(random() * time);
    await person.vote(item, choices[Math.floor(random() * choices.length)]!);
  });
  await wait(time / 2);
  const killed = performance.now();
  await program.kill();
  const before = people.filter(({ votes }) => votes.length > 0).length;
  await wait(away);
  await program.startAgain();
  const back = performance.now();
  const { version } = await hall.lead('timer', { item, seconds: 60 });
  await Promise.all(
    [beamer, ...people.map(({ screen }) => screen)].map((one) =>
      one.shows((shown) => shown.version >= version),
    ),
  );
  const now = performance.now();
  await Promise.all(voting);
  await beamer.shows(({ state }) => state.current?.voted === people.length);
  hall.close();
  await program.stop();
  const { lost, invented } = wrongVotes(program.folder, people);
  await program.clear();
  return [
    { name: 'people', value: people.length, unit: '' },
    { name: 'errors before the program was killed', value: errorsBefore, unit: '', most: 0 },
    { name: 'votes acknowledged when it was killed', value: before, unit: '' },
    { name: 'votes acknowledged in the end', value: people.flatMap(({ votes }) => votes).length, unit: '' },
    { name: 'acknowledged votes that are lost', value: lost, unit: '', most: 0 },
    { name: 'votes nobody gave', value: invented, unit: '', most: 0 },
    { name: 'screens back after the program is, all', value: now - back, unit: 'ms', most: mostRecovery },
    { name: 'screens back after the kill, all', value: (now - killed) / 1000, unit: 's' },
  ];
}

const total = (errors: ReadonlyMap<string, number>): number =>
  [...errors.values()].reduce((sum, count) => sum + count, 0);
