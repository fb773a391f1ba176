import type { Columns } from '../landscape/list/columns.ts';
import type { Corrections } from '../landscape/list/corrections.ts';
import type { Landscape } from '../landscape/model.ts';
import type { Database } from '../storage/database.ts';
import { readSheets, writeSheet } from './sheets.ts';

/** What a person has chosen on the way from a file to services. */
export interface Choice {
  /** Of an XLSX file; null: the first with a table. */
  sheet: string | null;
  /** Null: not confirmed yet. */
  columns: Columns | null;
  corrections: Corrections;
}

/** A list that was brought and is not taken over yet. */
export interface Upload {
  id: string;
  /** Name of the file. */
  name: string;
  file: Uint8Array;
  choice: Choice;
}

/** What became of taking a list over; `gone`: someone did so before, or a day has passed. */
export type Taken = 'taken' | 'gone' | 'refused';

export interface UploadStore {
  /** Keeps a file for a day; of one assessment the newest few. */
  keepUpload: (assessment: string, upload: Upload, at: Date) => Promise<void>;
  upload: (assessment: string, id: string, at: Date) => Promise<Upload | null>;
  /** Drops all that were kept longer than a day. */
  dropUploads: (at: Date) => Promise<void>;
  /** Changes what was chosen, so that two who choose at once lose nothing; false: it is not there. */
  chooseUpload: (assessment: string, id: string, change: (choice: Choice) => Choice) => Promise<boolean>;
  /**
   * Writes the landscape and drops the file in one transaction, so that none is taken over twice.
   * @param decide makes the new landscape of that which stands there; null refuses, and the file stays
   */
  takeUpload: (
    assessment: string,
    id: string,
    decide: (landscape: Landscape | null) => Landscape | null,
    at: Date,
  ) => Promise<Taken>;
}

const lifetime = 24 * 60 * 60 * 1000;
const mostUploads = 5;

const tooOld = (at: Date): string => new Date(at.getTime() - lifetime).toISOString();

/** Keeps files in a database. What is too old is not told any more, and deleted when the next file comes. */
export function uploadStore(database: Database): UploadStore {
  return {
    keepUpload: (assessment, { id, name, file, choice }, at) =>
      database.write(async ({ run }) => {
        await run('DELETE FROM uploads WHERE created < $1', [tooOld(at)]);
        await run(
          `DELETE FROM uploads WHERE assessment = $1 AND id NOT IN
           (SELECT id FROM uploads WHERE assessment = $1 ORDER BY created DESC, id LIMIT ${mostUploads - 1})`,
          [assessment],
        );
        await run(
          'INSERT INTO uploads (id, assessment, name, file, choice, created) VALUES ($1, $2, $3, $4, $5, $6)',
          [
            id,
            assessment,
            name,
            Buffer.from(file).toString('base64'),
            JSON.stringify(choice),
            at.toISOString(),
          ],
        );
      }),
    upload: async (assessment, id, at) => {
      const [row] = await database.read(
        'SELECT name, file, choice FROM uploads WHERE id = $1 AND assessment = $2 AND created >= $3',
        [id, assessment, tooOld(at)],
      );
      if (row === undefined) return null;
      const file = Buffer.from(String(row.file), 'base64');
      return { id, name: String(row.name), file, choice: choiceOf(row.choice) };
    },
    dropUploads: (at) =>
      database.write(async ({ run }) => {
        await run('DELETE FROM uploads WHERE created < $1', [tooOld(at)]);
      }),
    chooseUpload: (assessment, id, change) =>
      database.write(async ({ all, run }) => {
        await run('UPDATE uploads SET created = created WHERE id = $1', [id]);
        const [row] = await all('SELECT choice FROM uploads WHERE id = $1 AND assessment = $2', [
          id,
          assessment,
        ]);
        if (row === undefined) return false;
        const changed = change(choiceOf(row.choice));
        await run('UPDATE uploads SET choice = $1 WHERE id = $2', [JSON.stringify(changed), id]);
        return true;
      }),
    takeUpload: (assessment, id, decide, at) =>
      database.write(async (queries) => {
        // Takes the rows' locks before reading, where a database lets several write at once.
        await queries.run('UPDATE assessments SET changed = changed WHERE id = $1', [assessment]);
        const there = 'UPDATE uploads SET created = created WHERE id = $1 AND assessment = $2';
        if ((await queries.run(there, [id, assessment])) === 0) return 'gone';
        const before = (await readSheets(queries.all, assessment, 'landscape')).get('landscape');
        const landscape = decide((before?.content as Landscape | undefined) ?? null);
        if (landscape === null) return 'refused';
        await queries.run('DELETE FROM uploads WHERE id = $1', [id]);
        const done = await writeSheet(queries, assessment, 'landscape', landscape, null, at.toISOString());
        return done === null ? 'gone' : 'taken';
      }),
  };
}

const choiceOf = (text: unknown): Choice => JSON.parse(String(text)) as Choice;
