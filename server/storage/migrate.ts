import { readdirSync, readFileSync } from 'node:fs';
import type { Queries } from './database.ts';
import { SchemaTooNew } from './failure.ts';

export interface Migration {
  version: number;
  name: string;
  sql: string;
}

/** The steps in which the schema grew, read from migrations/NNNN-name.sql, in order. */
export function migrations(): Migration[] {
  const folder = new URL('./migrations/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({
      version: Number(name.slice(0, 4)),
      name,
      sql: readFileSync(new URL(name, folder), 'utf8'),
    }));
}

/**
 * Brings a database to the newest schema; to be called inside one transaction.
 * @param exec runs several statements at once
 * @param at ISO instant, written beside each step
 * @throws SchemaTooNew if the data were written by a newer program
 */
export async function migrate(
  queries: Queries,
  exec: (sql: string) => void | Promise<void>,
  at: string,
  steps: readonly Migration[] = migrations(),
): Promise<void> {
  await exec(
    'CREATE TABLE IF NOT EXISTS schema_steps (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied TEXT NOT NULL)',
  );
  const [row] = await queries.all('SELECT coalesce(max(version), 0) AS version FROM schema_steps');
  const found = Number(row?.version);
  const known = steps.at(-1)?.version ?? 0;
  if (found > known) throw new SchemaTooNew(found, known);
  for (const { version, name, sql } of steps) {
    if (version <= found) continue;
    await exec(sql);
    await queries.run('INSERT INTO schema_steps (version, name, applied) VALUES ($1, $2, $3)', [
      version,
      name,
      at,
    ]);
  }
}
