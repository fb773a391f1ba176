import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test } from 'vitest';
import { assessmentStore, type Store } from '../../server/assessments/store.ts';
import type { Database } from '../../server/storage/database.ts';
import { migrations } from '../../server/storage/migrate.ts';
import { databaseFile, openSqlite, type SqliteOptions } from '../../server/storage/sqlite.ts';
import { minute, sample, storeContract } from './contract.ts';
import { freshFolder } from './folder.ts';
import { asOrdinaryUser, readOnly } from './ordinary.ts';

const opened: Database[] = [];
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close();
});

async function open(folder: string, options: Partial<SqliteOptions> = {}): Promise<Store> {
  const database = await openSqlite({ folder, now: minute(0), patience: 50, ...options });
  opened.push(database);
  return assessmentStore(database);
}

/** Another program that holds the lock until it is told to let go. */
function lock(folder: string): () => void {
  const other = new DatabaseSync(join(folder, databaseFile));
  other.exec('BEGIN IMMEDIATE');
  return () => other.close();
}

storeContract('SQLite', () => open(freshFolder()));

describe('what was acknowledged', () => {
  test('is there when the program starts again', async () => {
    const folder = freshFolder();
    await (await open(folder)).create(sample('a'), { 'x.y': { value: 1 } });
    await opened.pop()!.close();
    expect((await (await open(folder)).read(sample('a').id))?.answers.get('x.y')?.answer).toEqual({
      value: 1,
    });
  });

  test('is seen by another program at once, and its changes here', async () => {
    const folder = freshFolder();
    const [here, there] = [await open(folder), await open(folder)];
    await here.create(sample('a'), {});
    await there.change(sample('a').id, minute(1), () => ({ answers: { q: { value: 1 } }, outcome: null }));
    expect((await here.read(sample('a').id))?.answers.get('q')?.revision).toBe(1);
  });

  test('goes through a write-ahead log, so that readers never wait for writers', async () => {
    const folder = freshFolder();
    await open(folder);
    const look = new DatabaseSync(join(folder, databaseFile));
    expect(look.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    look.close();
  });
});

describe('a locked database', () => {
  test('is waited for, and then told as busy; nothing was changed', async () => {
    const folder = freshFolder();
    const store = await open(folder);
    await store.create(sample('a'), {});
    const release = lock(folder);
    const change = (): Promise<unknown> =>
      store.change(sample('a').id, minute(1), () => ({ fields: { name: 'new' }, outcome: null }));
    await expect(change()).rejects.toMatchObject({ kind: 'busy' });
    expect((await store.read(sample('a').id))?.assessment.name).toBe('Gemeinde Ö');
    release();
    await change();
    expect((await store.read(sample('a').id))?.assessment.name).toBe('new');
  });

  test('is no matter if it is free again soon', async () => {
    const folder = freshFolder();
    const store = await open(folder, { patience: 5000 });
    const release = lock(folder);
    const creating = store.create(sample('a'), {});
    setTimeout(release, 60);
    await creating;
    expect(await store.count()).toBe(1);
  });

  test('can still be read', async () => {
    const folder = freshFolder();
    const store = await open(folder);
    const release = lock(folder);
    expect(await store.count()).toBe(0);
    release();
  });
});

describe('a full disk', () => {
  test('is told as full; what was saved stays, and can be read and deleted', async () => {
    const folder = freshFolder();
    const store = await open(folder, { maxPages: 40 });
    await store.create(sample('a'), { 'x.y': { value: 'kept' } });
    const fill = (n: number): Promise<unknown> =>
      store.change(sample('a').id, minute(n), () => ({
        answers: { [`x.${n}`]: { open: true, note: 'n'.repeat(9000) } },
        outcome: null,
      }));
    const filling = async (): Promise<void> => {
      for (let n = 1; n < 100; n++) await fill(n);
    };
    await expect(filling()).rejects.toMatchObject({ kind: 'full' });
    const kept = await store.read(sample('a').id);
    expect(kept?.answers.get('x.y')?.answer).toEqual({ value: 'kept' });
    expect(kept?.answers.size).toBe((await store.history(sample('a').id)).length);
    await store.remove(sample('a').id, minute(59));
    await store.create(sample('b'), {});
    expect(await store.count()).toBe(1);
  });
});

describe('trying to write', () => {
  test('changes nothing where writing is possible', async () => {
    const store = await open(freshFolder());
    await store.create(sample('a'), {});
    await store.tryWriting();
    expect((await store.read(sample('a').id))?.assessment).toEqual(sample('a'));
  });

  test('fails while another program holds the lock', async () => {
    const folder = freshFolder();
    const store = await open(folder);
    const release = lock(folder);
    await expect(store.tryWriting()).rejects.toMatchObject({ kind: 'busy' });
    release();
    await store.tryWriting();
  });
});

describe('opening', () => {
  test('makes the folder, for its owner alone', async () => {
    const folder = join(freshFolder(), 'deep', 'data');
    await open(folder);
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  test('refuses data of a newer program and leaves them as they are', async () => {
    const folder = freshFolder();
    await open(folder);
    const newer = new DatabaseSync(join(folder, databaseFile));
    newer.exec("INSERT INTO schema_steps (version, name, applied) VALUES (999, 'later', '')");
    newer.close();
    await expect(open(folder)).rejects.toMatchObject({ found: 999, known: migrations().length });
  });

  test('tells a file that is no database as unavailable', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, databaseFile), 'this is a letter to the council, not a database'.repeat(50));
    await expect(open(folder)).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('tells a folder that may not be written', async () => {
    const folder = freshFolder();
    asOrdinaryUser(folder);
    readOnly(folder);
    await expect(open(folder)).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('refuses data that can be read and not written', async () => {
    const folder = freshFolder();
    asOrdinaryUser(folder);
    // Not closed: the journal beside it is there, as after a process was killed.
    await open(folder);
    readOnly(folder);
    await expect(open(folder)).rejects.toMatchObject({
      kind: 'unavailable',
      cause: { message: 'attempt to write a readonly database' },
    });
  });
});

test('nothing of a deleted assessment is left in the files', async () => {
  const folder = freshFolder();
  const store = await open(folder);
  await store.create(sample('a', { name: 'Stadt-Geheim' }), { 'x.y': { open: true, note: 'Notiz-Geheim' } });
  await store.create(sample('b'), {});
  await store.remove(sample('a').id, minute(1));
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  expect(bytes.join('')).not.toContain('Geheim');
  expect(bytes.join('')).not.toContain('edit-a');
});
