/** busy: another program holds the lock; full: no room on the disk; unavailable: cannot be read or written. */
export type FailureKind = 'busy' | 'full' | 'unavailable';

/** The database could not do what was asked; what had been saved before is as it was. */
export class StorageFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, cause: unknown) {
    super(`storage ${kind}`, { cause });
    this.kind = kind;
  }
}

/** The data were written by a newer program; an older one must not touch them. */
export class SchemaTooNew extends Error {
  readonly found: number;
  readonly known: number;

  constructor(found: number, known: number) {
    super(`the data have schema ${found}, this program knows ${known}`);
    this.found = found;
    this.known = known;
  }
}

/** Primary result codes of SQLite, https://www.sqlite.org/rescode.html */
const kinds: Readonly<Record<number, FailureKind>> = {
  5: 'busy',
  6: 'busy',
  8: 'unavailable',
  10: 'unavailable',
  11: 'unavailable',
  13: 'full',
  14: 'unavailable',
  26: 'unavailable',
};

/** An error of node:sqlite or of the file system as a StorageFailure; any other error as it is. */
export function asFailure(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, errcode } = error as Error & { code?: string; errcode?: number };
  if (code === 'ENOSPC' || code === 'EDQUOT') return new StorageFailure('full', error);
  if (code !== 'ERR_SQLITE_ERROR' || errcode === undefined) return error;
  const kind = kinds[errcode & 0xff];
  return kind === undefined ? error : new StorageFailure(kind, error);
}
