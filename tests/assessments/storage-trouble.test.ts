import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { databaseFile } from '../../server/storage/sqlite.ts';
import { made } from './caller.ts';
import { startApp } from './start.ts';

describe('while another program holds the database', () => {
  test('saving is told to be tried again, reading works, and nothing is lost', async () => {
    const { app, folder } = await startApp();
    const { put, get, call, base, key } = await made(app);
    await put('profile.kind', { value: 'town' });
    const other = new DatabaseSync(join(folder, databaseFile));
    other.exec('BEGIN IMMEDIATE');
    const writes: [string, string, object | undefined][] = [
      ['POST', '/api/assessments', {}],
      ['PUT', `${base}/answers/profile.kind`, { value: 'county' }],
      ['PUT', `${base}/answers`, { answers: { 'profile.kind': { value: 'county' } } }],
      ['PATCH', base, { name: 'x' }],
      ['DELETE', base, undefined],
    ];
    for (const [method, url, body] of writes) {
      const refused = await call(method, url, { key, body });
      expect(refused, `${method} ${url}`).toMatchObject({ status: 503, body: { code: 'busy' } });
      expect(refused.headers['retry-after']).toBe('2');
      expect(refused.body.title).toBe('Der Server ist gerade beschäftigt');
      expect(refused.body.detail).toContain('noch einmal');
    }
    expect((await get('/result')).status).toBe(200);
    other.close();
    expect((await get()).body.answers).toEqual({ 'profile.kind': { value: 'town' } });
    expect((await put('profile.kind', { value: 'county' })).status).toBe(200);
  });
});

describe('when the disk is full', () => {
  test('saving says so and that nothing saved before was lost; reading and deleting work', async () => {
    const { app } = await startApp({}, { maxPages: 60 });
    const { put, get, call, base, key } = await made(app);
    await put('profile.kind', { value: 'town' });
    let answer = await get();
    for (let n = 0; n < 100 && answer.status === 200; n++)
      answer = await put('strategy.share', { open: true, note: `${n}`.padEnd(9000, 'n') });
    expect(answer).toMatchObject({ status: 507, body: { code: 'disk-full' } });
    expect(answer.body.detail).toContain('vorher gespeichert war, ist unverändert');
    expect((await call('POST', '/api/assessments', { body: { name: 'n'.repeat(200) } })).status).toBeOneOf([
      201, 507,
    ]);
    expect((await get()).body.answers['profile.kind']).toEqual({ value: 'town' });
    expect((await get('/saved.json')).status).toBe(200);
    expect((await call('DELETE', base, { key })).status).toBe(204);
    expect((await call('POST', '/api/assessments', { body: {} })).status).toBe(201);
  });
});

test('a failure of the server is logged under the number its reader is told, without a stack', async () => {
  const lines: string[] = [];
  const { parts } = await startApp();
  const { app } = await startApp({
    config: { ...parts.config, logLevel: 'error' },
    logStream: { write: (line) => lines.push(line) },
    report: async () => {
      throw new Error('no more ink');
    },
  });
  const { get } = await made(app);
  const failed = await get('/report.pdf');
  expect(failed).toMatchObject({ status: 500, body: { code: 'internal' } });
  const { reference } = failed.body;
  expect(failed.body.detail).toContain(reference);
  expect(JSON.stringify(failed.body)).not.toMatch(/ink|\.ts|node_modules/);
  expect(JSON.parse(lines[0]!)).toMatchObject({ reference, err: { message: 'no more ink' } });
});
