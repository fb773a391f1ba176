import type { Answer } from '../questionnaire/answers.ts';
import type { Database, Queries } from '../storage/database.ts';
import type { Change, Head, KeyHashes, Opens, Room } from './kept.ts';
import type { Workshop } from './model.ts';
import { readHead, readRoom, workshopOf } from './rows.ts';
import { writeTogether } from './together.ts';
import { insertWorkshop, writeChange } from './writing.ts';

/** What a key opens: a workshop as one of those who lead it, as its screen, or as a participant. */
export interface KeyFound {
  workshop: string;
  opens: Opens | 'participant';
  /** Its id, where the key is that of a participant. */
  participant: string | null;
}

export interface Changed<T> {
  outcome: T;
  /** Of the workshop as it is now. */
  version: number;
  /** Whether anything is other than before. */
  changed: boolean;
}

/** Keeps workshops. Failures are StorageFailures. */
export interface WorkshopStore {
  /** False: the code leads to an open workshop already, nothing was written; null: no such assessment. */
  create: (workshop: Workshop, keys: KeyHashes, at: Date) => Promise<boolean | null>;
  findByKey: (hash: string) => Promise<KeyFound | null>;
  /** The open workshop a code leads to. */
  findByCode: (code: string) => Promise<string | null>;
  /** Those of an assessment, oldest first, without what is open in them. */
  list: (assessment: string) => Promise<Workshop[]>;
  version: (id: string) => Promise<number | null>;
  read: (id: string) => Promise<Room | null>;
  /**
   * Reads, decides and writes in one transaction that no other change can come between; the version rises
   * by one if anything is other than before. Null: it is not there.
   * @param at the assessment counts as changed then, so that it is not deleted while people work on it
   */
  change: <T>(id: string, at: Date, decide: (head: Head) => Change<T>) => Promise<Changed<T> | null>;
  /** The answer that what was agreed has replaced; null: nothing is agreed, or it is no question. */
  answerBefore: (id: string, item: string) => Promise<Answer | null>;
  /** All earlier keys but those of participants open nothing any more. */
  renewKeys: (id: string, keys: KeyHashes) => Promise<void>;
  remove: (id: string) => Promise<boolean>;
}

/** The store of workshops in a database, SQLite or another that speaks the same SQL. */
export function workshopStore(database: Database): WorkshopStore {
  const together = writeTogether(database);
  return {
    create: (workshop, keys, at) =>
      database.write(async ({ all, run }) => {
        if (!(await touch(run, workshop.assessment, at))) return null;
        if ((await openWithCode(all, workshop.code)) !== null) return false;
        await insertWorkshop(run, workshop, at.toISOString());
        await insertKeys(run, workshop.id, keys);
        return true;
      }),
    findByKey: async (hash) => {
      const [row] = await database.read(
        `SELECT workshop, opens, NULL AS participant FROM workshop_keys WHERE hash = $1
         UNION ALL
         SELECT workshop, 'participant', id FROM workshop_participants WHERE key_hash = $1`,
        [hash],
      );
      if (row === undefined) return null;
      const participant = row.participant === null ? null : String(row.participant);
      return { workshop: String(row.workshop), opens: String(row.opens) as KeyFound['opens'], participant };
    },
    findByCode: (code) => openWithCode(database.read, code),
    list: async (assessment) => {
      const rows = await database.read('SELECT * FROM workshops WHERE assessment = $1 ORDER BY created, id', [
        assessment,
      ]);
      return rows.map((row) => workshopOf(row, []));
    },
    version: async (id) => {
      const [row] = await database.read('SELECT version FROM workshops WHERE id = $1', [id]);
      return row === undefined ? null : Number(row.version);
    },
    // In a transaction, so that all of it belongs to the same moment.
    read: (id) => database.write(({ all }) => readRoom(all, id)),
    change: (id, at, decide) => together((queries) => change(queries, id, at, decide)),
    answerBefore: async (id, item) => {
      const [row] = await database.read(
        'SELECT before FROM workshop_agreed WHERE workshop = $1 AND item = $2',
        [id, item],
      );
      return row === undefined || row.before === null ? null : (JSON.parse(String(row.before)) as Answer);
    },
    renewKeys: (id, keys) =>
      database.write(async ({ run }) => {
        await run('DELETE FROM workshop_keys WHERE workshop = $1', [id]);
        await insertKeys(run, id, keys);
      }),
    remove: async (id) => {
      const removed = await database.write(({ run }) => run('DELETE FROM workshops WHERE id = $1', [id]));
      await database.tidy();
      return removed > 0;
    },
  };
}

async function change<T>(
  { all, run }: Queries,
  id: string,
  at: Date,
  decide: (head: Head) => Change<T>,
): Promise<Changed<T> | null> {
  // Takes the row's lock before reading, where a database lets several write at once.
  await run('UPDATE workshops SET version = version WHERE id = $1', [id]);
  const head = await readHead(all, id);
  if (head === null) return null;
  const decided = decide(head);
  const { version, assessment } = head.workshop;
  const changed = (await writeChange(run, id, decided)) > 0;
  if (!changed) return { outcome: decided.outcome, version, changed };
  await run('UPDATE workshops SET version = version + 1 WHERE id = $1', [id]);
  await touch(run, assessment, at);
  return { outcome: decided.outcome, version: version + 1, changed };
}

async function touch(run: Queries['run'], assessment: string, at: Date): Promise<boolean> {
  return (await run('UPDATE assessments SET changed = $1 WHERE id = $2', [at.toISOString(), assessment])) > 0;
}

async function openWithCode(all: Queries['all'], code: string): Promise<string | null> {
  const [row] = await all('SELECT id FROM workshops WHERE code = $1 AND closed = 0', [code]);
  return row === undefined ? null : String(row.id);
}

async function insertKeys(run: Queries['run'], id: string, keys: KeyHashes): Promise<void> {
  for (const [opens, hash] of Object.entries(keys))
    await run('INSERT INTO workshop_keys (hash, workshop, opens) VALUES ($1, $2, $3)', [hash, id, opens]);
}
