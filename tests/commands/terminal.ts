import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable, Writable, type WritableOptions } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Surroundings } from '../../server/commands/command.ts';
import { main } from '../../server/main.ts';

export interface Spoken {
  code: number;
  output: string;
  errors: string;
}

export const noon = new Date('2026-11-25T12:00:00Z');

/** What a command finds around it, and what it has said so far. */
export function terminal(
  input = '',
  env: Record<string, string> = {},
): { around: Surroundings; said: () => Omit<Spoken, 'code'> } {
  const output = new PassThrough();
  const errors = new PassThrough();
  const heard = { output: '', errors: '' };
  output.on('data', (chunk) => {
    heard.output += String(chunk);
  });
  errors.on('data', (chunk) => {
    heard.errors += String(chunk);
  });
  return {
    around: { input: Readable.from([Buffer.from(input)]), output, errors, env, clock: () => noon },
    said: () => heard,
  };
}

/** Runs the command line with words and standard input. */
export async function run(words: string[], input = '', env: Record<string, string> = {}): Promise<Spoken> {
  const { around, said } = terminal(input, env);
  const code = await main(words, around);
  await new Promise((resolve) => setImmediate(resolve));
  return { code, ...said() };
}

/** A stream as of a terminal, or not, and all that was written to it. */
export function heard(isTTY: boolean): { stream: Writable; text: () => string } {
  const all: string[] = [];
  const write: NonNullable<WritableOptions['write']> = (chunk, _encoding, done) => {
    all.push(String(chunk));
    done();
  };
  return { stream: Object.assign(new Writable({ write }), { isTTY }), text: () => all.join('') };
}

/** A folder of its own for a test, gone when the test is over. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oss-kompass-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Files on the disk, in a folder of their own. */
export function onDisk(files: ReadonlyMap<string, string>): string {
  const folder = ownFolder();
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
