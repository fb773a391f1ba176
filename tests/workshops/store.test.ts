import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { assessmentStore, type Store } from '../../server/assessments/store.ts';
import { databaseFile, openSqlite } from '../../server/storage/sqlite.ts';
import { hashesOf, newKeys } from '../../server/workshops/keys.ts';
import type { Workshop } from '../../server/workshops/model.ts';
import { firstRound } from '../../server/workshops/rounds.ts';
import { type WorkshopStore, workshopStore } from '../../server/workshops/store.ts';
import { minute, sample } from '../storage/contract.ts';
import { freshFolder } from '../storage/folder.ts';

const item = 'strategy.mandate';

const workshop = (change: Partial<Workshop> = {}): Workshop => ({
  id: 'w',
  assessment: sample('a').id,
  code: 'AC7D4F',
  title: 'Ä "x"',
  pace: 'led',
  deadline: null,
  closed: false,
  version: 1,
  items: [{ id: item, of: 'question' }],
  current: null,
  ...change,
});

let folder: string;
let assessments: Store;
let store: WorkshopStore;
const create = (change: Partial<Workshop> = {}) =>
  store.create(workshop(change), hashesOf(newKeys()), minute(1));
const joined = { id: 'p', keyHash: 'h', role: 'it', name: 'Ada', joined: minute(2).toISOString() } as const;

beforeEach(async () => {
  folder = freshFolder();
  const database = await openSqlite({ folder, patience: 50, now: minute(0) });
  onTestFinished(() => database.close());
  assessments = assessmentStore(database);
  store = workshopStore(database);
  await assessments.create(sample('a'), {});
});

/** A workshop with something in each table. */
async function fill(): Promise<void> {
  await create();
  await store.change('w', minute(2), () => ({
    current: item,
    rounds: [firstRound(item)],
    participants: [joined],
    hands: [{ item, round: 1, role: 'other', counts: { none: 2 } }],
    outcome: null,
  }));
  await store.change('w', minute(3), () => ({
    vote: { item, round: 1, participant: 'p', answer: { value: 'none' } },
    agreed: {
      item,
      answer: { value: 'none' },
      note: 'n',
      dissent: 'd',
      finder: 'f',
      at: minute(3).toISOString(),
      before: { open: true },
    },
    outcome: null,
  }));
}

function rowsLeft(): Record<string, number> {
  const connection = new DatabaseSync(join(folder, databaseFile), { readOnly: true });
  const tables = connection
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'workshop%'")
    .all();
  const counts = tables.map(({ name }): [string, number] => [
    String(name),
    Number(connection.prepare(`SELECT count(*) AS n FROM ${String(name)}`).get()!.n),
  ]);
  connection.close();
  return Object.fromEntries(counts);
}

describe('a workshop in the database', () => {
  test('comes back as it was written, all of it from one moment', async () => {
    await fill();
    expect(await store.read('w')).toEqual({
      workshop: workshop({
        version: 3,
        current: { item, round: 1, phase: 'voting', endsAt: null },
      }),
      rounds: [firstRound(item)],
      people: 1,
      questionnaire: { id: 'small', version: '2026-1', asOf: '2026-03-10' },
      participants: [{ id: 'p', role: 'it', name: 'Ada', joined: minute(2).toISOString() }],
      votes: [{ participant: 'p', role: 'it', item, round: 1, answer: { value: 'none' } }],
      hands: [{ item, round: 1, role: 'other', counts: { none: 2 } }],
      agreed: [
        {
          item,
          answer: { value: 'none' },
          note: 'n',
          dissent: 'd',
          finder: 'f',
          at: minute(3).toISOString(),
        },
      ],
    });
    expect(await store.answerBefore('w', item)).toEqual({ open: true });
  });

  test.each([
    ['with itself', () => store.remove('w')],
    ['with its assessment', () => assessments.remove(sample('a').id, minute(9))],
    ['when nobody has changed it for long', () => assessments.deleteUnchangedSince(minute(9), minute(9))],
  ])('is deleted %s, and no row is left of it', async (_when, remove) => {
    await fill();
    expect(Object.values(rowsLeft()).every((n) => n > 0)).toBe(true);
    await remove();
    expect(Object.values(rowsLeft()).every((n) => n === 0)).toBe(true);
    expect(await store.findByKey('h')).toBeNull();
  });

  test('keeps its assessment from being deleted while people work on it', async () => {
    await fill();
    expect((await assessments.read(sample('a').id))?.assessment.changed).toBe(minute(3).toISOString());
    expect(await assessments.deleteUnchangedSince(minute(3), minute(9))).toBe(0);
  });

  test('rises in version with what somebody could see, and with nothing else', async () => {
    await fill();
    const vote = { item, round: 1, participant: 'p', answer: { value: 'none' } };
    const again = await store.change('w', minute(4), () => ({
      vote,
      rounds: [firstRound(item)],
      outcome: 'x',
    }));
    expect(again).toEqual({ outcome: 'x', version: 3, changed: false });
    const other = { ...vote, answer: { value: 'council' } };
    expect(await store.change('w', minute(4), () => ({ vote: other, outcome: 'y' }))).toEqual({
      outcome: 'y',
      version: 4,
      changed: true,
    });
    expect(await store.version('w')).toBe(4);
  });

  test('keeps nothing of a decision that fails', async () => {
    await fill();
    const failing = store.change('w', minute(4), () => ({
      workshop: { title: 'new' },
      participants: [joined],
      outcome: null,
    }));
    await expect(failing).rejects.toThrow();
    expect((await store.read('w'))?.workshop).toMatchObject({ title: 'Ä "x"', version: 3 });
  });
});

describe('a code', () => {
  test('leads to one open workshop alone', async () => {
    expect(await create()).toBe(true);
    expect(await create({ id: 'v' })).toBe(false);
    expect(await store.list(sample('a').id)).toHaveLength(1);
    await store.change('w', minute(2), () => ({ workshop: { closed: true }, outcome: null }));
    expect(await store.findByCode('AC7D4F')).toBeNull();
    expect(await create({ id: 'v' })).toBe(true);
    expect(await store.findByCode('AC7D4F')).toBe('v');
  });

  test('is of no use without an assessment', async () => {
    expect(await create({ assessment: 'nobody' })).toBeNull();
    expect(await store.read('w')).toBeNull();
    expect(await store.change('w', minute(1), () => ({ outcome: 1 }))).toBeNull();
    expect(await store.remove('w')).toBe(false);
  });
});

test('new keys take the place of the old ones, but not of those of participants', async () => {
  await fill();
  const keys = hashesOf(newKeys());
  await store.renewKeys('w', keys);
  expect(await store.findByKey(keys.beamer)).toEqual({ workshop: 'w', opens: 'beamer', participant: null });
  expect(await store.findByKey('h')).toEqual({ workshop: 'w', opens: 'participant', participant: 'p' });
  expect(rowsLeft().workshop_keys).toBe(4);
});
