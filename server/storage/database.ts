export type Param = string | number | null;
export type Row = Record<string, string | number | null>;

/** Statements that run together. Parameters stand as $1, $2 …, which both databases understand. */
export interface Queries {
  all: (sql: string, params?: readonly Param[]) => Promise<Row[]>;
  /** Returns how many rows were changed. */
  run: (sql: string, params?: readonly Param[]) => Promise<number>;
}

/**
 * What a feature's store needs of a database. Every function may fail with a StorageFailure and then
 * has changed nothing.
 */
export interface Database {
  /** Reads what has been committed. */
  read: Queries['all'];
  /** Runs `work` as one transaction: all of it is on disk when the promise is kept, or nothing is. */
  write: <T>(work: (queries: Queries) => Promise<T>) => Promise<T>;
  /** Writes something that changes nothing: fails if nothing could be saved now. */
  tryWriting: () => Promise<void>;
  /** After rows were deleted: see to it that nothing of them is left in files beside the database. */
  tidy: () => Promise<void>;
  close: () => Promise<void>;
}
