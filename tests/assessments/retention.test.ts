import { expect, test, vi } from 'vitest';
import { deleteUnchanged, keepRetention } from '../../server/assessments/retention.ts';
import { monthsBefore, today } from '../../server/assessments/today.ts';
import { StorageFailure } from '../../server/storage/failure.ts';
import { made } from './caller.ts';
import { startApp, testTime } from './start.ts';

test('what nobody has changed for 24 months is deleted, and nothing else', async () => {
  const { app, parts, setTime } = await startApp();
  const old = await made(app);
  setTime(new Date('2026-03-11T10:30:00.000Z'));
  const younger = await made(app);
  const now = new Date('2028-03-10T12:00:00.000Z');
  expect(await deleteUnchanged(parts.store, now, 24)).toBe(1);
  expect((await old.get()).status).toBe(410);
  expect((await younger.get()).status).toBe(200);
});

test('a change, but not a look, makes it count from anew', async () => {
  const { app, parts, setTime } = await startApp();
  const [changed, looked] = [await made(app), await made(app)];
  setTime(new Date('2027-03-10T10:30:00.000Z'));
  await changed.put('profile.kind', { value: 'town' });
  await looked.get();
  await deleteUnchanged(parts.store, new Date('2028-03-11T00:00:00.000Z'), 24);
  expect((await changed.get()).status).toBe(200);
  expect((await looked.get()).status).toBe(410);
});

test('it runs at the start and tells what came of it', async () => {
  const { parts, app } = await startApp();
  await made(app);
  const log = { info: vi.fn(), error: vi.fn() };
  const stop = keepRetention(parts.store, () => new Date('2030-01-01T00:00:00Z'), 24, log);
  await vi.waitFor(() => expect(log.info).toHaveBeenCalledWith({ deleted: 1 }, 'retention'));
  expect(log.error).not.toHaveBeenCalled();
  stop();
});

test('that it failed is an error in the log', async () => {
  const { parts } = await startApp();
  const err = new StorageFailure('unavailable', new Error('attempt to write a readonly database'));
  const store = { ...parts.store, deleteUnchangedSince: async () => Promise.reject(err) };
  const log = { info: vi.fn(), error: vi.fn() };
  const stop = keepRetention(store, () => testTime, 24, log);
  await vi.waitFor(() => expect(log.error).toHaveBeenCalledWith({ err }, 'retention failed'));
  expect(log.info).not.toHaveBeenCalled();
  stop();
});

test('months are counted in the calendar', () => {
  expect(monthsBefore(new Date('2028-02-29T08:00:00.000Z'), 24).toISOString()).toBe(
    '2026-02-28T08:00:00.000Z',
  );
  expect(today(testTime)).toBe('2026-03-10');
  expect(today(new Date('2026-07-01T22:30:00.000Z'))).toBe('2026-07-02');
});
