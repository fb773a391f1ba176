import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Row, times } from './figures.ts';
import { openHall } from './hall.ts';
import { wrongVotes } from './stored.ts';
import { voteOnAll } from './voting.ts';

/** What a room may need at most: 99 of 100 within so many milliseconds. */
const mostCounted = 500;
const mostFanOut = 250;

/**
 * A room full of people who join and vote on ten questions, with a screen for all and a moderator.
 * @param within for how long they join, in milliseconds
 * @param time for each question, in milliseconds
 */
export async function fullRoom(count: number, within: number, time: number, seed: number): Promise<Row[]> {
  const hall = await openHall(count, within, seed);
  const { program, people, joined, errors, empty } = hall;
  // What keeps this process waiting is in all other figures.
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const measured = await voteOnAll(hall, time);
  delay.disable();
  const most = program.mostMemory();
  hall.close();
  await program.stop();
  const { lost, invented } = wrongVotes(program.folder, people);
  await program.clear();
  for (const [why, often] of errors) console.error(`${often} times: ${why}`);
  return [
    { name: 'people', value: people.length, unit: '' },
    { name: 'people who could not join', value: count - people.length, unit: '', most: 0 },
    ...times('joining', joined),
    ...times('vote until acknowledged', measured.acknowledged),
    ...times('vote until on the screen for all', measured.counted, mostCounted),
    ...times('step of the moderator until heard', measured.fanOut, mostFanOut),
    ...times('step of the moderator until shown', measured.shown),
    { name: 'votes acknowledged', value: measured.acknowledged.length, unit: '' },
    { name: 'acknowledged votes that are lost', value: lost, unit: '', most: 0 },
    { name: 'votes nobody gave', value: invented, unit: '', most: 0 },
    { name: 'votes revealed otherwise', value: measured.revealedWrong, unit: '', most: 0 },
    { name: 'errors', value: [...errors.values()].reduce((sum, n) => sum + n, 0), unit: '', most: 0 },
    { name: 'memory of the program, nobody there', value: empty / 2 ** 20, unit: 'MiB' },
    { name: 'memory of the program, at most', value: most / 2 ** 20, unit: 'MiB' },
    {
      name: 'memory a person, at most',
      value: Math.max(0, most - empty) / people.length / 1024,
      unit: 'KiB',
    },
    { name: 'waiting of the measuring process, p99', value: delay.percentile(99) / 1e6, unit: 'ms' },
  ];
}
