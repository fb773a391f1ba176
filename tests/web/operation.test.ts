import { expect, test, vi } from 'vitest';
import { StorageFailure } from '../../server/storage/failure.ts';
import { made } from '../assessments/caller.ts';
import { startApp, testTime } from '../assessments/start.ts';

test('the program says that it lives and that it is ready', async () => {
  const { app } = await startApp();
  expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' });
  expect((await app.inject('/readyz')).json()).toEqual({ status: 'ok' });
});

test('it is not ready when the data cannot be read, but lives', async () => {
  const { parts } = await startApp();
  const count = async (): Promise<number> => {
    throw Object.assign(new Error('disk I/O error'), { code: 'ERR_SQLITE_ERROR', errcode: 10 });
  };
  const { app } = await startApp({ store: { ...parts.store, count } });
  expect((await app.inject('/readyz')).statusCode).toBe(503);
  expect((await app.inject('/healthz')).statusCode).toBe(200);
});

test('it is not ready when nothing can be saved, and is again when it can', async () => {
  const { parts } = await startApp();
  let fails = true;
  const tryWriting = vi.fn(async () => {
    if (fails) throw new StorageFailure('unavailable', new Error('attempt to write a readonly database'));
  });
  const { app, setTime } = await startApp({ store: { ...parts.store, tryWriting } });
  const ready = async (): Promise<number> => (await app.inject('/readyz')).statusCode;
  expect(await ready()).toBe(503);
  fails = false;
  expect(await ready()).toBe(503);
  expect((await app.inject('/healthz')).statusCode).toBe(200);
  setTime(new Date(testTime.getTime() + 10_000));
  expect(await ready()).toBe(200);
  expect(tryWriting).toHaveBeenCalledTimes(2);
});

test('the figures count requests by route and status, assessments and seconds, and name nobody', async () => {
  const { app, setTime } = await startApp();
  const { put, id } = await made(app);
  await put('profile.kind', { value: 'town' });
  await put('profile.kind', { value: 'x' });
  await app.inject('/nothing');
  setTime(new Date(testTime.getTime() + 90_000));
  const { body, headers } = await app.inject('/metrics');
  expect(headers['content-type']).toContain('text/plain; version=0.0.4');
  const lines = body.split('\n');
  const route = '/api/assessments/:id/answers/:question';
  expect(lines).toContain(`oss_kompass_requests_total{method="PUT",route="${route}",status="200"} 1`);
  expect(lines).toContain(`oss_kompass_requests_total{method="PUT",route="${route}",status="422"} 1`);
  expect(lines).toContain('oss_kompass_requests_total{method="GET",route="",status="404"} 1');
  expect(lines).toContain('oss_kompass_assessments 1');
  expect(lines).toContain('oss_kompass_uptime_seconds 90');
  expect(body).not.toContain(id);
});
