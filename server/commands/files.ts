import {
  accessSync,
  constants,
  createReadStream,
  fstatSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { Readable } from 'node:stream';
import { UserError, WorkFailure } from './command.ts';

type Doing = 'read' | 'written';

/** The text of a file. @throws UserError in plain words where it cannot be read */
export function readText(file: string): string {
  return told(file, 'read', () => readFileSync(file, 'utf8'));
}

/** A file to be read bit by bit. @throws UserError in plain words where it cannot be read */
export function openInput(file: string): Readable {
  told(file, 'read', () => {
    accessSync(file, constants.R_OK);
    if (statSync(file).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  });
  return createReadStream(file);
}

/** The bytes of an input that is a file, by its name or sent in (`… < file`); null of any other. */
export function sizeOf(input: Readable): number | null {
  const { path, fd } = input as { path?: unknown; fd?: unknown };
  const known = typeof path === 'string' ? statSync(path) : typeof fd === 'number' ? fstatSync(fd) : null;
  return known?.isFile() ? known.size : null;
}

/** Writes a file. @throws UserError or WorkFailure in plain words where it cannot be written */
export function writeFile(file: string, content: string | Uint8Array): void {
  told(file, 'written', () => writeFileSync(file, content));
}

function told<T>(file: string, doing: Doing, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw fileProblem(error, file, doing);
  }
}

/** What hinders a file from being read or written, with what to do; else the error as it came. */
export function fileProblem(error: unknown, file: string, doing: Doing): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return new UserError(
        doing === 'read'
          ? `${file} is not there. Check the name.`
          : `The folder for ${file} is not there. Make it, or give another file.`,
      );
    case 'EISDIR':
      return new UserError(`${file} is a folder. Give a file.`);
    case 'ENOTDIR':
      return new UserError(`${file} would lie below a file that is no folder. Check the name.`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new UserError(
        `${file} may not be ${doing} by this account. Give it the right to, or give another file.`,
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return new WorkFailure(
        `The disk is full: ${file} could not be written. Make room, or write to another disk.`,
      );
    default:
      return error;
  }
}
