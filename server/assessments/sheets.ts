import type { Queries, Row } from '../storage/database.ts';

/**
 * What an assessment holds beside its answers: what a person entered on costs, the services that were
 * brought in, who does what until when, when the administration decides, the round before this one, and weights of
 * one's own. Each is one JSON value, read and written as a whole, never scored.
 */
export type SheetName = 'costs' | 'landscape' | 'plan' | 'dates' | 'earlier' | 'weights';

/** What is in the sheets, by name. */
export type Sheets = Readonly<Partial<Record<SheetName, unknown>>>;

export interface StoredSheet {
  /** JSON; whoever reads it knows its shape, since nothing unchecked is written. */
  content: unknown;
  /** 1 when first written, one more with each change. */
  revision: number;
  /** ISO instant. */
  changed: string;
}

export type SheetOutcome =
  | { kind: 'written'; sheet: StoredSheet }
  /** Another change came first: `sheet` is what stands now. */
  | { kind: 'conflict'; sheet: StoredSheet | null };

/** All sheets of an assessment, or the one of a name; none where there is no such assessment. */
export async function readSheets(
  all: Queries['all'],
  id: string,
  name?: SheetName,
): Promise<ReadonlyMap<SheetName, StoredSheet>> {
  const one = name === undefined ? '' : ' AND name = $2';
  const rows = await all(
    `SELECT name, revision, content, changed FROM sheets WHERE assessment = $1${one}`,
    name === undefined ? [id] : [id, name],
  );
  return new Map(rows.map((row) => [String(row.name) as SheetName, sheetOf(row)]));
}

/** Writes the sheets an assessment begins with, each as its first revision. */
export async function insertSheets(queries: Queries, id: string, sheets: Sheets, at: string): Promise<void> {
  for (const [name, content] of Object.entries(sheets))
    await queries.run(
      'INSERT INTO sheets (assessment, name, revision, content, changed) VALUES ($1, $2, 1, $3, $4)',
      [id, name, JSON.stringify(content), at],
    );
}

/**
 * Writes a sheet whole; to be called within a transaction.
 * @param expected the revision it was read at, 0 where there was none; null writes whatever stands there
 * @param at instant of the change, ISO 8601
 * @returns null where there is no such assessment
 */
export async function writeSheet(
  queries: Queries,
  id: string,
  name: SheetName,
  content: unknown,
  expected: number | null,
  at: string,
): Promise<SheetOutcome | null> {
  // Takes the row's lock before reading, where a database lets several write at once.
  if ((await queries.run('UPDATE assessments SET changed = changed WHERE id = $1', [id])) === 0) return null;
  const before = (await readSheets(queries.all, id, name)).get(name) ?? null;
  const revision = before?.revision ?? 0;
  if (expected !== null && expected !== revision) return { kind: 'conflict', sheet: before };
  const sheet = { content, revision: revision + 1, changed: at };
  await queries.run(
    `INSERT INTO sheets (assessment, name, revision, content, changed) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (assessment, name)
     DO UPDATE SET revision = excluded.revision, content = excluded.content, changed = excluded.changed`,
    [id, name, sheet.revision, JSON.stringify(content), at],
  );
  await queries.run('UPDATE assessments SET changed = $1 WHERE id = $2', [at, id]);
  return { kind: 'written', sheet };
}

function sheetOf({ content, revision, changed }: Row): StoredSheet {
  return { content: JSON.parse(String(content)), revision: Number(revision), changed: String(changed) };
}
