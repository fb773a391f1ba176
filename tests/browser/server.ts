import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll } from 'vitest';
import { start } from '../../server/commands/serve.ts';
import { readConfig } from '../../server/config.ts';

/** A program that runs, with the questionnaires as they are. */
export interface Server {
  /** http://127.0.0.1:… */
  address: string;
  stop: () => Promise<void>;
}

/**
 * Starts the program as `npm start` does, on a free port and in an empty folder.
 * @param draft folder of a version that is shown as a draft
 */
export async function startServer(environment: Record<string, string> = {}, draft?: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'kompass-'));
  let printed = '';
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      printed += String(chunk);
      done();
    },
  });
  const env = {
    PORT: '0',
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    ...environment,
  };
  const around = { env, output, errors: output, input: process.stdin, clock: () => new Date() };
  const stop = await start(readConfig(env), around, draft);
  const address = /http:\/\/\S+/.exec(printed)![0];
  return {
    address,
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One program for all tests of a file; each test has a browser profile and assessments of its own. */
export function serverForAll(draft?: string): Pick<Server, 'address'> {
  let running: Server | undefined;
  beforeAll(async () => {
    running = await startServer({}, draft);
  });
  afterAll(async () => {
    await running?.stop();
  });
  return {
    get address() {
      return running!.address;
    },
  };
}
