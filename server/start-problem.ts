import type { Config } from './config.ts';
import { ConfigError } from './config.ts';
import { asFailure, SchemaTooNew, StorageFailure } from './storage/failure.ts';

/** Why the program could not start, and what to do: a few plain lines for the terminal. */
export function startProblem(error: unknown, config?: Config): string {
  if (error instanceof ConfigError) return `A setting cannot be used.\n${error.message}`;
  if (error instanceof SchemaTooNew)
    return `The data in ${config?.dataDir} were written by a newer version of OSS-Kompass (schema ${error.found}; this version knows ${error.known}).\nNothing was changed. Start the newer version, or give another DATA_DIR.`;
  const failure = asFailure(error);
  if (failure instanceof StorageFailure) return storageProblem(failure, config);
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  const say = byCode[code];
  return say === undefined
    ? `OSS-Kompass could not start: ${message}`
    : say(config, error as NodeJS.ErrnoException);
}

function storageProblem({ kind, cause }: StorageFailure, config: Config | undefined): string {
  if (kind === 'full') return full(config);
  if (kind === 'busy')
    return `Another program holds the data in ${config?.dataDir}.\nIs OSS-Kompass already running there? Stop it, or give another DATA_DIR.`;
  const reason = cause instanceof Error ? ` (${cause.message})` : '';
  return `The data in ${config?.dataDir} cannot be opened${reason}.\nCheck that the folder may be written, and that its file is not damaged; else bring back a backup.`;
}

type Say = (config: Config | undefined, error: NodeJS.ErrnoException) => string;

const full = (config: Config | undefined): string =>
  `The disk is full: the data in ${config?.dataDir} cannot be written. What was saved is as it was.\nMake room, or give another DATA_DIR.`;

const denied: Say = (config, error) =>
  error.syscall === 'listen'
    ? `Port ${config?.port} may not be used by this account.\nTake another one: PORT=3001 npm start`
    : `${error.path ?? config?.dataDir} may not be written by this account.\nGive it the right to, or give another folder: DATA_DIR=/path npm start`;

const byCode: Readonly<Record<string, Say>> = {
  EADDRINUSE: (config) =>
    `Port ${config?.port} is in use by another program (or by OSS-Kompass itself).\nStop it, or take another port: PORT=3001 npm start`,
  EADDRNOTAVAIL: (config) =>
    `This machine has no address ${config?.host} to listen on.\nTake another one: HOST=127.0.0.1 npm start`,
  ENOTFOUND: (config) =>
    `The name ${config?.host} leads to no address.\nTake another one: HOST=127.0.0.1 npm start`,
  EACCES: denied,
  EPERM: denied,
  EROFS: denied,
  ENOSPC: (config) => full(config),
  EEXIST: (config) =>
    `${config?.dataDir} is a file, not a folder.\nGive another folder: DATA_DIR=/path npm start`,
  ENOTDIR: (config) => `${config?.dataDir} lies below a file.\nGive another folder: DATA_DIR=/path npm start`,
};
