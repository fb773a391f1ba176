import { expect, test } from 'vitest';
import { openSqlite } from '../../server/storage/sqlite.ts';
import { Refusal } from '../../server/web/errors.ts';
import { writeTogether } from '../../server/workshops/together.ts';
import { testTime } from '../assessments/start.ts';
import { freshFolder } from '../storage/folder.ts';

/** A table of names, its transactions counted. */
async function names(maxPages?: number) {
  const database = await openSqlite({
    folder: freshFolder(),
    now: testTime,
    ...(maxPages === undefined ? {} : { maxPages }),
  });
  await database.write(({ run }) => run('CREATE TABLE names (name TEXT PRIMARY KEY)'));
  let transactions = 0;
  const together = writeTogether({
    write: (work) => {
      transactions += 1;
      return database.write(work);
    },
  });
  return {
    add: (name: string) => together(({ run }) => run('INSERT INTO names VALUES ($1)', [name])),
    together,
    stored: async () => (await database.read('SELECT name FROM names ORDER BY name')).map(({ name }) => name),
    transactions: () => transactions,
    close: () => database.close(),
  };
}

test('what comes at the same time is one transaction, told in the order in which it came', async () => {
  const { add, stored, transactions, close } = await names();
  const told: string[] = [];
  await Promise.all(['b', 'c', 'a'].map((name) => add(name).then(() => told.push(name))));
  expect(told).toEqual(['b', 'c', 'a']);
  expect(await stored()).toEqual(['a', 'b', 'c']);
  expect(transactions()).toBe(1);
  await close();
});

test('what is told is on disk: another connection finds it', async () => {
  const { add, stored, close } = await names();
  const first = add('a').then(stored);
  const second = add('b').then(stored);
  expect(await first).toEqual(['a', 'b']);
  expect(await second).toEqual(['a', 'b']);
  await close();
});

test('work that is refused leaves the rest as it is', async () => {
  const { add, together, stored, close } = await names();
  const refused = together(async () => {
    throw new Refusal('vote-closed');
  });
  const outcomes = await Promise.allSettled([add('a'), refused, add('b')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  await expect(refused).rejects.toMatchObject({ code: 'vote-closed' });
  expect(await stored()).toEqual(['a', 'b']);
  await close();
});

test('work that fails, even after it has written, is undone alone', async () => {
  const { add, together, stored, close } = await names();
  const failing = together(async ({ run }) => {
    await run('INSERT INTO names VALUES ($1)', ['half']);
    await run('INSERT INTO names VALUES ($1)', ['half']);
  });
  const outcomes = await Promise.allSettled([add('a'), failing, add('b')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await stored()).toEqual(['a', 'b']);
  await close();
});

test('where there is no room on the disk, all are told so and nothing is half there', async () => {
  const { add, stored, close } = await names(200);
  const long = (name: string): string => name.repeat(200_000);
  const outcomes = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map((name) => add(long(name))));
  expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']));
  expect(outcomes[0]).toMatchObject({ reason: { kind: 'full' } });
  expect(await stored()).toEqual([]);
  await add('z');
  expect(await stored()).toEqual(['z']);
  await close();
});
