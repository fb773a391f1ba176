import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lowerIsBetter, median, type Row } from './row.ts';
import { type Running, runBare, runOurs } from './running.ts';

/** From starting the process to listening, and the memory it then holds, beside a bare Fastify. */
export async function startRows(rounds = 5): Promise<Row[]> {
  const file = join(tmpdir(), 'oss-kompass-bench-bare.html');
  await writeFile(file, 'ready');
  const ours = measured();
  const bare = measured();
  for (let round = 0; round < rounds; round += 1) {
    await ours.add(await runOurs());
    await bare.add(await runBare(file));
  }
  const rows = [lowerIsBetter('start, beside a bare Fastify', median(ours.times), median(bare.times), 'ms')];
  if (ours.memory.length > 0)
    rows.push(
      lowerIsBetter(
        'memory after the start, beside a bare Fastify',
        median(ours.memory),
        median(bare.memory),
        'MB',
      ),
    );
  return rows;
}

function measured(): { times: number[]; memory: number[]; add: (running: Running) => Promise<void> } {
  const times: number[] = [];
  const memory: number[] = [];
  const add = async (running: Running): Promise<void> => {
    times.push(running.startedIn);
    const held = await running.memory();
    if (held !== null) memory.push(held);
    await running.stop();
  };
  return { times, memory, add };
}
