import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import type { Database, Param, Queries, Row } from './database.ts';
import { asFailure, StorageFailure } from './failure.ts';
import { migrate } from './migrate.ts';

export interface SqliteOptions {
  /** Folder of the database; made if it is not there. */
  folder: string;
  /** How long a write waits while another program holds the lock, in milliseconds. */
  patience?: number;
  /** The most pages (4096 bytes each) the database may grow to. */
  maxPages?: number;
  /** The time of opening, written beside each new step of the schema. */
  now: Date;
}

export const databaseFile = 'oss-kompass.sqlite';

/**
 * Opens the database in a folder and brings its schema up to date. One connection writes, one
 * transaction after the other; a second one reads what has been committed. Data that can only be read
 * are not opened.
 * @throws StorageFailure, SchemaTooNew, or an error of the file system (EACCES …)
 */
export async function openSqlite({
  folder,
  patience = 2000,
  maxPages,
  now,
}: SqliteOptions): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, databaseFile);
  const deadline = (): number => performance.now() + patience;
  const writer = await untilFree(deadline(), () => connect(file, maxPages));
  const inTurn = queue();
  const write: Database['write'] = (work) => {
    const end = deadline();
    return inTurn(() => transaction(writer, end, work));
  };
  const tryWriting = (): Promise<void> => write(async () => writer.exec(writeNothing));
  try {
    await write((queries) => migrate(queries, (sql) => writer.exec(sql), now.toISOString()));
    await tryWriting();
  } catch (error) {
    writer.close();
    throw error;
  }
  const reader = new DatabaseSync(file, { timeout: lockTimeout });
  reader.exec('PRAGMA query_only = ON');
  return {
    read: (sql, params = []) => untilFree(deadline(), () => select(reader, sql, params)),
    write,
    tryWriting,
    tidy: () => inTurn(async () => writer.exec('PRAGMA wal_checkpoint(TRUNCATE)')),
    close: async () => {
      reader.close();
      writer.close();
    },
  };
}

/**
 * Writes a page though nothing in it changes; with data that are up to date nothing else is written at the
 * start, and SQLite opens a file it may not write without a word.
 */
const writeNothing = 'PRAGMA user_version = 0';

/** Short, for SQLite waits by blocking the whole process; the longer waiting is done by `untilFree`. */
const lockTimeout = 5;
const pause = 20;

function connect(file: string, maxPages: number | undefined): DatabaseSync {
  const connection = new DatabaseSync(file, { timeout: lockTimeout, enableForeignKeyConstraints: true });
  try {
    connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    if (maxPages !== undefined) connection.exec(`PRAGMA max_page_count = ${maxPages}`);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Tries again while the database is locked, until `end` (as performance.now()), without blocking the process. */
async function untilFree<T>(end: number, work: () => T): Promise<T> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      const failure = asFailure(error);
      const again = failure instanceof StorageFailure && failure.kind === 'busy' && performance.now() < end;
      if (!again) throw failure;
    }
    await wait(pause);
  }
}

/** One after the other: on one connection a second transaction would run inside the first. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

async function transaction<T>(
  connection: DatabaseSync,
  end: number,
  work: (queries: Queries) => Promise<T>,
): Promise<T> {
  await untilFree(end, () => connection.exec('BEGIN IMMEDIATE'));
  try {
    const outcome = await work({
      all: async (sql, params = []) => select(connection, sql, params),
      run: async (sql, params = []) => Number(prepared(connection, sql).run(named(params)).changes),
    });
    connection.exec('COMMIT');
    return outcome;
  } catch (error) {
    // SQLite has rolled back by itself when the disk is full.
    if (connection.isTransaction) connection.exec('ROLLBACK');
    throw asFailure(error);
  }
}

function select(connection: DatabaseSync, sql: string, params: readonly Param[]): Row[] {
  return prepared(connection, sql).all(named(params)) as Row[];
}

/** Statements are few and asked for again and again: each is prepared once for each connection. */
const statements = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

function prepared(connection: DatabaseSync, sql: string): StatementSync {
  const known = statements.get(connection) ?? new Map<string, StatementSync>();
  statements.set(connection, known);
  const statement = known.get(sql) ?? connection.prepare(sql);
  known.set(sql, statement);
  return statement;
}

const named = (params: readonly Param[]): Record<string, Param> =>
  Object.fromEntries(params.map((param, i) => [`$${i + 1}`, param]));
