import { parseArgs } from 'node:util';
import { broken, type Row, table } from './figures.ts';
import { killInTheMiddle } from './killed.ts';
import { fullRoom } from './room.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string' },
    kill: { type: 'boolean', default: false },
    /** For how long people join, and for how long each question is open, in seconds. */
    join: { type: 'string', default: '60' },
    vote: { type: 'string', default: '10' },
    seed: { type: 'string', default: '20260212' },
    json: { type: 'boolean', default: false },
  },
});
const [join, vote, seed] = [Number(values.join) * 1000, Number(values.vote) * 1000, Number(values.seed)];

const room = (count: number) => (): Promise<Row[]> => fullRoom(count, join, vote, seed);
const kill = (count: number) => (): Promise<Row[]> => killInTheMiddle(count, join, vote, seed);
const count = values.people === undefined ? null : Number(values.people);

/** What is measured, by its name; with `--people <count>` or `--kill` that alone. */
const parts = values.kill
  ? { killed: kill(count ?? 300) }
  : count === null
    ? { room: room(300), webinar: room(1000), killed: kill(300) }
    : { room: room(count) };

const all: Record<string, Row[]> = {};
for (const [name, measure] of Object.entries(parts)) {
  const rows = await measure();
  all[name] = rows;
  if (!values.json) console.log(`\n== ${name}\n${table(rows)}`);
}
if (values.json) console.log(JSON.stringify(all, null, 2));
process.exit(Object.values(all).flat().some(broken) ? 1 : 0);
