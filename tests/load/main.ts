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

/** Each by what is measured; with `--people <count>` or `--kill` that alone. */
async function measured(): Promise<Record<string, Row[]>> {
  const room = (count: number): Promise<Row[]> => fullRoom(count, join, vote, seed);
  const kill = (count: number): Promise<Row[]> => killInTheMiddle(count, join, vote, seed);
  const count = values.people === undefined ? null : Number(values.people);
  if (values.kill) return { killed: await kill(count ?? 300) };
  if (count !== null) return { room: await room(count) };
  return { room: await room(300), webinar: await room(1000), killed: await kill(300) };
}

const all = await measured();
if (values.json) console.log(JSON.stringify(all, null, 2));
else for (const [name, rows] of Object.entries(all)) console.log(`\n== ${name}\n${table(rows)}`);
process.exit(Object.values(all).flat().some(broken) ? 1 : 0);
