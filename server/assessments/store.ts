import type { Answers } from '../questionnaire/answers.ts';
import type { Database } from '../storage/database.ts';
import type { Assessment, Decision, HistoryEvent, Kept } from './kept.ts';
import { change, insert, readKept, removeWhere, storedAnswer } from './rows.ts';
import {
  insertSheets,
  readSheets,
  type SheetName,
  type SheetOutcome,
  type Sheets,
  type StoredSheet,
  writeSheet,
} from './sheets.ts';
import { type UploadStore, uploadStore } from './uploads.ts';

export type {
  Assessment,
  Decision,
  Fields,
  HistoryEvent,
  Kept,
  StoredAnswers,
} from './kept.ts';

/** Keeps assessments. Whatever depends on time takes it as an argument; failures are StorageFailures. */
export interface Store extends UploadStore {
  create: (assessment: Assessment, answers: Answers, sheets?: Sheets) => Promise<void>;
  read: (id: string) => Promise<Kept | null>;
  /** The id of the assessment a key belongs to, by the hash of the key, and what it allows. */
  findByKey: (hash: string) => Promise<{ id: string; access: 'edit' | 'read' } | null>;
  /**
   * Reads, decides and writes in one transaction that no other change can come between. Each answer
   * written raises its revision by one and adds an event to the history. Null: it is not there.
   */
  change: <T>(id: string, at: Date, decide: (kept: Kept) => Decision<T>) => Promise<T | null>;
  /** What it holds beside the answers: all of it, or the sheet of one name. */
  sheets: (id: string, name?: SheetName) => Promise<ReadonlyMap<SheetName, StoredSheet>>;
  /**
   * Writes a sheet whole; it must have been checked before.
   * @param expected the revision it was read at, 0 where there was none; null writes whatever stands there
   */
  writeSheet: (
    id: string,
    name: SheetName,
    content: unknown,
    expected: number | null,
    at: Date,
  ) => Promise<SheetOutcome | null>;
  /** Every answer as it once stood, oldest first. */
  history: (id: string) => Promise<HistoryEvent[]>;
  /** Deletes the assessment with all that belongs to it; only its id and the date remain. */
  remove: (id: string, at: Date) => Promise<boolean>;
  /** When it was deleted, as an ISO instant; null if there is no record of it. */
  deletedAt: (id: string) => Promise<string | null>;
  /** Deletes what was last changed before an instant; returns how many. */
  deleteUnchangedSince: (instant: Date, at: Date) => Promise<number>;
  count: () => Promise<number>;
  /** Changes nothing; fails if nothing could be saved now. */
  tryWriting: () => Promise<void>;
}

/** The store of assessments in a database, SQLite or another that speaks the same SQL. */
export function assessmentStore(database: Database): Store {
  return {
    ...uploadStore(database),
    create: (assessment, answers, sheets = {}) =>
      database.write(async (queries) => {
        await insert(queries, assessment, answers);
        await insertSheets(queries, assessment.id, sheets, assessment.created);
      }),
    read: (id) => readKept(database.read, id),
    findByKey: async (hash) => {
      const [row] = await database.read(
        'SELECT id, edit_key_hash FROM assessments WHERE edit_key_hash = $1 OR read_key_hash = $1',
        [hash],
      );
      if (row === undefined) return null;
      return { id: String(row.id), access: row.edit_key_hash === hash ? 'edit' : 'read' };
    },
    change: (id, at, decide) => database.write((queries) => change(queries, id, at.toISOString(), decide)),
    sheets: (id, name) => readSheets(database.read, id, name),
    writeSheet: (id, name, content, expected, at) =>
      database.write((queries) => writeSheet(queries, id, name, content, expected, at.toISOString())),
    history: async (id) => {
      const rows = await database.read(
        'SELECT question, revision, answer, changed FROM answer_history WHERE assessment = $1 ORDER BY changed, question, revision',
        [id],
      );
      return rows.map((row) => ({ question: String(row.question), ...storedAnswer(row) }));
    },
    remove: async (id, at) => {
      const removed = await database.write((queries) => removeWhere(queries, 'id = $1', id, at));
      await database.tidy();
      return removed > 0;
    },
    deletedAt: async (id) => {
      const [row] = await database.read('SELECT deleted FROM deleted_assessments WHERE id = $1', [id]);
      return row === undefined ? null : String(row.deleted);
    },
    deleteUnchangedSince: async (instant, at) => {
      const removed = await database.write((queries) =>
        removeWhere(queries, 'changed < $1', instant.toISOString(), at),
      );
      if (removed > 0) await database.tidy();
      return removed;
    },
    count: async () => {
      const [row] = await database.read('SELECT count(*) AS count FROM assessments');
      return Number(row?.count);
    },
    tryWriting: database.tryWriting,
  };
}
