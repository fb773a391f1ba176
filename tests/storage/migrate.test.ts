import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { Queries, Row } from '../../server/storage/database.ts';
import { type Migration, migrate, migrations } from '../../server/storage/migrate.ts';

const at = '2026-03-10T10:00:00.000Z';

function database(): { queries: Queries; exec: (sql: string) => void } {
  const connection = new DatabaseSync(':memory:');
  const named = (params: readonly unknown[] = []): Record<string, never> =>
    Object.fromEntries(params.map((p, i) => [`$${i + 1}`, p as never]));
  return {
    exec: (sql) => connection.exec(sql),
    queries: {
      all: async (sql, params) => connection.prepare(sql).all(named(params)) as Row[],
      run: async (sql, params) => Number(connection.prepare(sql).run(named(params)).changes),
    },
  };
}

const step = (version: number, sql: string): Migration => ({ version, name: `${version}`, sql });

test('the files are numbered one after the other', () => {
  expect(migrations().map((m) => m.version)).toEqual(migrations().map((_, i) => i + 1));
  expect(migrations().every((m) => /^\d{4}-[a-z-]+\.sql$/.test(m.name))).toBe(true);
});

test('each step is taken once, in order', async () => {
  const { queries, exec } = database();
  const first = [step(1, 'CREATE TABLE one (x TEXT)')];
  await migrate(queries, exec, at, first);
  await migrate(queries, exec, at, [...first, step(2, 'ALTER TABLE one ADD COLUMN y TEXT')]);
  expect(
    (await queries.all('SELECT version FROM schema_steps ORDER BY version')).map((r) => r.version),
  ).toEqual([1, 2]);
});

test('a schema that is newer than the program is refused', async () => {
  const { queries, exec } = database();
  await migrate(queries, exec, at, [step(1, 'SELECT 1'), step(2, 'SELECT 1')]);
  await expect(migrate(queries, exec, at, [step(1, 'SELECT 1')])).rejects.toMatchObject({
    found: 2,
    known: 1,
  });
});
