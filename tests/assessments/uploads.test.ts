import { expect, test } from 'vitest';
import { minute, sample } from '../storage/contract.ts';
import { startApp } from './start.ts';

const upload = (id: string) => ({
  id,
  name: 'liste.csv',
  file: Uint8Array.from([0, 255, 128, 10]),
  choice: { sheet: null, columns: null, corrections: {} },
});

async function begun() {
  const { parts } = await startApp();
  const { store } = parts;
  await store.create(sample('a'), {});
  await store.create(sample('b'), {});
  return { store, a: sample('a').id, b: sample('b').id };
}

test('a file comes back to the byte, and only for its own assessment', async () => {
  const { store, a, b } = await begun();
  await store.keepUpload(a, upload('one'), minute(0));
  const found = await store.upload(a, 'one', minute(1));
  expect([...found!.file]).toEqual([0, 255, 128, 10]);
  expect(await store.upload(b, 'one', minute(1))).toBeNull();
  expect(await store.chooseUpload(b, 'one', (choice) => choice)).toBe(false);
  expect(await store.takeUpload(b, 'one', () => ({ services: [], groups: [] }), minute(1))).toBe('gone');
});

test('two who choose at once lose nothing', async () => {
  const { store, a } = await begun();
  await store.keepUpload(a, upload('one'), minute(0));
  await Promise.all(
    ['x', 'y', 'z'].map((key) =>
      store.chooseUpload(a, 'one', (choice) => ({
        ...choice,
        corrections: { ...choice.corrections, [key]: { product: key } },
      })),
    ),
  );
  const { choice } = (await store.upload(a, 'one', minute(1)))!;
  expect(Object.keys(choice.corrections).sort()).toEqual(['x', 'y', 'z']);
});

test('what is refused stays; what is taken is written once and gone', async () => {
  const { store, a } = await begun();
  await store.keepUpload(a, upload('one'), minute(0));
  expect(await store.takeUpload(a, 'one', () => null, minute(1))).toBe('refused');
  const take = () => store.takeUpload(a, 'one', () => ({ services: [], groups: [] }), minute(2));
  expect((await Promise.all([take(), take()])).sort()).toEqual(['gone', 'taken']);
  expect((await store.sheets(a)).get('landscape')?.revision).toBe(1);
});

test('of one assessment the newest five are kept, and all go with it', async () => {
  const { store, a, b } = await begun();
  await store.keepUpload(b, upload('other'), minute(0));
  for (let n = 0; n < 7; n += 1) await store.keepUpload(a, upload(`list-${n}`), minute(n));
  const there = async (id: string) => (await store.upload(a, id, minute(8))) !== null;
  expect(await Promise.all([0, 1, 2, 6].map((n) => there(`list-${n}`)))).toEqual([false, false, true, true]);
  expect(await store.upload(b, 'other', minute(8))).not.toBeNull();
  await store.remove(a, minute(9));
  expect(await there('list-6')).toBe(false);
});
