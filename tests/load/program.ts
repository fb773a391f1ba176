import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const main = resolve(import.meta.dirname, '../../server/main.ts');

/** The program as an operator starts it, with a folder of data of its own. */
export interface Program {
  folder: string;
  address: string;
  /** Memory it holds now, in bytes; NaN where the system does not tell. */
  memory: () => number;
  /** The most it was seen to hold, looked at once a second. */
  mostMemory: () => number;
  /** Ends it in the middle of whatever it does. */
  kill: () => Promise<void>;
  /** Starts it again where it was, at the same address with the same data. */
  startAgain: () => Promise<void>;
  /** Ends it as an operator does. */
  stop: () => Promise<void>;
  /** Takes its data away. */
  clear: () => Promise<void>;
}

/** Starts the program on a free port of this machine alone. */
export async function startProgram(): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'oss-kompass-load-'));
  let { child, address } = await run(folder, '0');
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = new Promise((done) => child.once('exit', done));
    if (child.exitCode === null && child.signalCode === null && child.kill(signal)) await ended;
  };
  let most = 0;
  setInterval(() => {
    most = Math.max(most, memoryOf(child.pid) || 0);
  }, 1000).unref();
  // Whoever interrupts the measuring leaves no program behind.
  process.once('exit', () => child.kill('SIGKILL'));
  return {
    folder,
    address,
    memory: () => memoryOf(child.pid),
    mostMemory: () => most,
    kill: () => end('SIGKILL'),
    startAgain: async () => {
      ({ child, address } = await run(folder, new URL(address).port));
    },
    stop: () => end('SIGTERM'),
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}

async function run(folder: string, port: string): Promise<{ child: ChildProcess; address: string }> {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: port, DATA_DIR: folder, LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, [main, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout);
  for await (const line of lines) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address === undefined) continue;
    child.stdout.resume();
    return { child, address };
  }
  throw new Error('The program ended before it told its address.');
}

function memoryOf(pid: number | undefined): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? Number.NaN) * 1024;
  } catch {
    return Number.NaN;
  }
}
