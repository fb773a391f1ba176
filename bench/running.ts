import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own, which has told its address. */
export interface Running {
  address: string;
  /** From starting the process to the line with the address, in milliseconds. */
  startedIn: number;
  /** Memory that the process holds, in MB; null where the system does not tell. */
  memory: () => Promise<number | null>;
  stop: () => Promise<void>;
}

/** The program as an operator starts it, on any free port, with data of its own. */
export async function runOurs(): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'oss-kompass-bench-'));
  const running = await run([resolve('server/main.ts'), 'serve'], { DATA_DIR: folder });
  const stop = async (): Promise<void> => {
    await running.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...running, stop };
}

/** A Fastify with one route, which answers with the bytes of a file. */
export function runBare(file: string): Promise<Running> {
  return run([fileURLToPath(import.meta.resolve('./bare.ts')), file], {});
}

async function run(words: string[], env: Record<string, string>): Promise<Running> {
  const start = performance.now();
  const process_ = spawn(process.execPath, words, {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(process_.stdout)) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address === undefined) continue;
    process_.stdout.resume();
    return {
      address,
      startedIn: performance.now() - start,
      memory: () => memoryOf(process_.pid!),
      stop: () => ended(process_),
    };
  }
  throw new Error(`${words.join(' ')} ended before it told its address.`);
}

async function ended(process_: ChildProcess): Promise<void> {
  const exit = new Promise((done) => process_.once('exit', done));
  if (process_.exitCode === null && process_.kill()) await exit;
}

async function memoryOf(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
