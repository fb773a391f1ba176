import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import { type AppParts, buildApp } from '../../server/app.ts';
import { library } from '../../server/assessments/library.ts';
import { assessmentStore } from '../../server/assessments/store.ts';
import { readConfig } from '../../server/config.ts';
import { openSqlite, type SqliteOptions } from '../../server/storage/sqlite.ts';
import { openWorkshops } from '../../server/workshops/parts.ts';
import { workshopStore } from '../../server/workshops/store.ts';
import { handmadeContent } from '../fixtures/small-rule-set.ts';
import { freshFolder } from '../storage/folder.ts';

/** 10 March 2026, 11.30 in Germany. */
export const testTime = new Date('2026-03-10T10:30:00.000Z');

export interface Started {
  app: FastifyInstance;
  parts: AppParts;
  folder: string;
  /** Sets the clock of the program. */
  setTime: (time: Date) => void;
}

/** The whole program but its pages, on a database of its own; it closes itself after the test. */
export async function startApp(
  change: Partial<AppParts> = {},
  database: Partial<SqliteOptions> = {},
): Promise<Started> {
  const folder = database.folder ?? freshFolder();
  let time = testTime;
  const connection = await openSqlite({ patience: 50, now: time, ...database, folder });
  const parts: AppParts = {
    config: readConfig({ LOG_LEVEL: 'silent', DATA_DIR: folder }),
    library: library([handmadeContent()]),
    store: assessmentStore(connection),
    workshops: openWorkshops(workshopStore(connection)),
    clock: () => time,
    report: async (view, _beside, language) => Buffer.from(`%PDF ${language} ${view.assessment.name}`),
    pdf: async (document) => Buffer.from(`%PDF ${document.title}`),
    ...change,
  };
  const app = await buildApp(parts);
  onTestFinished(async () => {
    await app.close();
    await connection.close();
  });
  return {
    app,
    parts,
    folder,
    setTime: (to) => {
      time = to;
    },
  };
}
