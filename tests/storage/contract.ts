import { beforeEach, describe, expect, test } from 'vitest';
import type { Assessment, Store } from '../../server/assessments/store.ts';

/** An assessment whose id and keys are made of a letter. */
export function sample(letter: string, change: Partial<Assessment> = {}): Assessment {
  return {
    id: letter.repeat(12),
    editKeyHash: `edit-${letter}`,
    readKeyHash: `read-${letter}`,
    questionnaire: 'small',
    version: '2026-1',
    mode: 'full',
    language: 'de',
    name: 'Gemeinde Ö',
    contact: '',
    asOf: '2026-03-10',
    created: '2026-03-10T10:00:00.000Z',
    changed: '2026-03-10T10:00:00.000Z',
    ...change,
  };
}

export const minute = (n: number): Date => new Date(Date.UTC(2026, 2, 10, 10, n));

/** What every store keeps to, whatever database is beneath. `fresh` gives an empty one. */
export function storeContract(name: string, fresh: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await fresh();
    });

    test('gives back what was created', async () => {
      await store.create(sample('a'), { 'x.y': { value: ['ä', '"'], note: 'line\nline \u0000' } });
      const kept = await store.read(sample('a').id);
      expect(kept?.assessment).toEqual(sample('a'));
      expect([...kept!.answers]).toEqual([
        [
          'x.y',
          {
            answer: { value: ['ä', '"'], note: 'line\nline \u0000' },
            revision: 1,
            changed: sample('a').created,
          },
        ],
      ]);
    });

    test('knows nothing of an id that was never there', async () => {
      expect(await store.read('nobody')).toBeNull();
      expect(await store.change('nobody', minute(1), () => ({ outcome: 1 }))).toBeNull();
      expect(await store.remove('nobody', minute(1))).toBe(false);
      expect(await store.deletedAt('nobody')).toBeNull();
      expect(await store.history('nobody')).toEqual([]);
    });

    test('keeps sheets beside the answers, each whole and with its own revision', async () => {
      await store.create(sample('a'), {});
      await store.create(sample('b'), {});
      const { id } = sample('a');
      expect(await store.sheets(id)).toEqual(new Map());
      await store.writeSheet(id, 'costs', { years: 5 }, 0, minute(1));
      const second = { content: { years: 8, note: 'ä"' }, revision: 2, changed: minute(2).toISOString() };
      expect(await store.writeSheet(id, 'costs', second.content, 1, minute(2))).toEqual({
        kind: 'written',
        sheet: second,
      });
      expect(await store.writeSheet(id, 'costs', { years: 9 }, 1, minute(3))).toEqual({
        kind: 'conflict',
        sheet: second,
      });
      expect(await store.writeSheet(id, 'landscape', [], 4, minute(3))).toEqual({
        kind: 'conflict',
        sheet: null,
      });
      await store.writeSheet(id, 'landscape', ['x'], null, minute(4));
      expect([...(await store.sheets(id)).keys()].sort()).toEqual(['costs', 'landscape']);
      expect(await store.sheets(sample('b').id)).toEqual(new Map());
      expect((await store.read(id))?.assessment.changed).toBe(minute(4).toISOString());
    });

    test('keeps no sheet of what is not there or was deleted', async () => {
      expect(await store.writeSheet('nobody', 'costs', {}, null, minute(1))).toBeNull();
      await store.create(sample('a'), {});
      await store.writeSheet(sample('a').id, 'costs', {}, null, minute(1));
      await store.remove(sample('a').id, minute(2));
      expect(await store.sheets(sample('a').id)).toEqual(new Map());
    });

    test('finds an assessment by the hash of either key', async () => {
      await store.create(sample('a'), {});
      await store.create(sample('b'), {});
      expect(await store.findByKey('edit-b')).toEqual({ id: sample('b').id, access: 'edit' });
      expect(await store.findByKey('read-b')).toEqual({ id: sample('b').id, access: 'read' });
      expect(await store.findByKey('edit-c')).toBeNull();
    });

    test('does not take two assessments with one id, and keeps the first', async () => {
      await store.create(sample('a'), {});
      const second = sample('a', { editKeyHash: 'other', readKeyHash: 'another', name: 'second' });
      await expect(store.create(second, { 'x.y': { unknown: true } })).rejects.toThrow();
      expect((await store.read(sample('a').id))?.assessment.name).toBe('Gemeinde Ö');
      expect(await store.count()).toBe(1);
    });

    test('raises the revision with each change and keeps every answer in the history', async () => {
      const { id } = sample('a');
      await store.create(sample('a'), { 'x.y': { value: 1 } });
      await store.change(id, minute(1), () => ({
        answers: { 'x.y': { value: 2 }, 'x.z': { unknown: true } },
        outcome: null,
      }));
      await store.change(id, minute(2), () => ({ answers: { 'x.y': { open: true } }, outcome: null }));
      const kept = await store.read(id);
      expect(kept!.answers.get('x.y')).toEqual({
        answer: { open: true },
        revision: 3,
        changed: minute(2).toISOString(),
      });
      expect(kept!.answers.get('x.z')?.revision).toBe(1);
      expect(kept!.assessment.changed).toBe(minute(2).toISOString());
      expect((await store.history(id)).map((e) => [e.question, e.revision, e.answer])).toEqual([
        ['x.y', 1, { value: 1 }],
        ['x.y', 2, { value: 2 }],
        ['x.z', 1, { unknown: true }],
        ['x.y', 3, { open: true }],
      ]);
    });

    test('shows a decision what stands, and gives its outcome back', async () => {
      await store.create(sample('a'), { 'x.y': { value: 7 } });
      const seen = await store.change(sample('a').id, minute(1), ({ assessment, answers }) => ({
        outcome: [assessment.name, answers.get('x.y')?.answer],
      }));
      expect(seen).toEqual(['Gemeinde Ö', { value: 7 }]);
    });

    test('leaves the date of the last change alone when nothing is written', async () => {
      await store.create(sample('a'), {});
      await store.change(sample('a').id, minute(5), () => ({ outcome: null }));
      expect((await store.read(sample('a').id))?.assessment.changed).toBe(sample('a').changed);
    });

    test('writes nothing of a decision that fails', async () => {
      await store.create(sample('a'), {});
      const failing = store.change(sample('a').id, minute(1), () => {
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      await store.change(sample('a').id, minute(2), () => ({ fields: { name: 'after' }, outcome: null }));
      expect((await store.read(sample('a').id))?.assessment.name).toBe('after');
    });

    test('changes fields', async () => {
      await store.create(sample('a'), {});
      const fields = { name: 'N', contact: 'C', mode: 'quick', language: 'en', asOf: '2026-05-01' } as const;
      await store.change(sample('a').id, minute(1), () => ({ fields, outcome: null }));
      expect((await store.read(sample('a').id))?.assessment).toEqual(
        sample('a', { ...fields, changed: minute(1).toISOString() }),
      );
    });

    test('lets changes made at once come one after the other, none lost', async () => {
      const { id } = sample('a');
      await store.create(sample('a'), { 'x.n': { value: 0 } });
      const add = (): Promise<unknown> =>
        store.change(id, minute(1), ({ answers }) => {
          const before = answers.get('x.n')!.answer as { value: number };
          return { answers: { 'x.n': { value: before.value + 1 } }, outcome: null };
        });
      await Promise.all(Array.from({ length: 30 }, add));
      expect((await store.read(id))?.answers.get('x.n')).toMatchObject({
        answer: { value: 30 },
        revision: 31,
      });
    });

    test('deletes all that belongs to an assessment but that it was there', async () => {
      const { id } = sample('a');
      await store.create(sample('a'), { 'x.y': { value: 1 } });
      await store.create(sample('b'), { 'x.y': { value: 1 } });
      expect(await store.remove(id, minute(9))).toBe(true);
      expect(await store.read(id)).toBeNull();
      expect(await store.findByKey('edit-a')).toBeNull();
      expect(await store.history(id)).toEqual([]);
      expect(await store.deletedAt(id)).toBe(minute(9).toISOString());
      expect(await store.remove(id, minute(10))).toBe(false);
      expect((await store.read(sample('b').id))?.answers.size).toBe(1);
    });

    test('deletes what nobody changed since an instant', async () => {
      await store.create(sample('a', { changed: minute(1).toISOString() }), {});
      await store.create(sample('b', { changed: minute(2).toISOString() }), {});
      await store.create(sample('c', { changed: minute(3).toISOString() }), {});
      expect(await store.deleteUnchangedSince(minute(2), minute(50))).toBe(1);
      expect(await store.count()).toBe(2);
      expect(await store.deletedAt(sample('a').id)).toBe(minute(50).toISOString());
      expect(await store.deleteUnchangedSince(minute(2), minute(51))).toBe(0);
    });
  });
}
