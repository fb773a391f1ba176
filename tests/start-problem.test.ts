import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { type Config, readConfig } from '../server/config.ts';
import { startProblem } from '../server/start-problem.ts';
import { databaseFile, openSqlite } from '../server/storage/sqlite.ts';
import { startApp } from './assessments/start.ts';
import { freshFolder } from './storage/folder.ts';

const now = new Date('2026-03-10T10:00:00.000Z');
const configOf = (change: Partial<Config>): Config => ({ ...readConfig({}), ...change });

async function failure(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

async function opening(folder: string): Promise<string> {
  const config = configOf({ dataDir: folder });
  return startProblem(await failure(() => openSqlite({ folder, now, patience: 20 })), config);
}

test('a port in use', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => other.once('listening', done));
  const { port } = other.address() as { port: number };
  const { app } = await startApp();
  const error = await failure(() => app.listen({ port, host: '127.0.0.1' }));
  expect(startProblem(error, configOf({ port }))).toBe(
    `Port ${port} is in use by another program (or by OSS-Kompass itself).\nStop it, or take another port: PORT=3001 npm start`,
  );
  other.close();
});

test('an address this machine does not have', async () => {
  const { app } = await startApp();
  const error = await failure(() => app.listen({ port: 0, host: '192.0.2.1' }));
  expect(startProblem(error, configOf({ host: '192.0.2.1' }))).toContain('no address 192.0.2.1');
});

test('a file where the folder should be', async () => {
  const folder = join(freshFolder(), 'data');
  writeFileSync(folder, '');
  expect(await opening(folder)).toContain(`${folder} is a file, not a folder.`);
  expect(await opening(join(folder, 'below'))).toContain('lies below a file');
});

test('a folder that may not be written', () => {
  const error = Object.assign(new Error('denied'), { code: 'EACCES', syscall: 'mkdir', path: '/data' });
  expect(startProblem(error, configOf({}))).toContain('/data may not be written by this account.');
});

test('a port below 1024', () => {
  const error = Object.assign(new Error('denied'), { code: 'EACCES', syscall: 'listen' });
  expect(startProblem(error, configOf({ port: 80 }))).toContain('Port 80 may not be used by this account.');
});

test('a full disk', () => {
  const error = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  expect(startProblem(error, configOf({ dataDir: '/d' }))).toContain('The disk is full: the data in /d');
});

test('data another program holds', async () => {
  const folder = freshFolder();
  await (await openSqlite({ folder, now })).close();
  const other = new DatabaseSync(join(folder, databaseFile));
  other.exec('BEGIN IMMEDIATE');
  expect(await opening(folder)).toContain('Another program holds the data');
  other.close();
});

test('data of a newer version', async () => {
  const folder = freshFolder();
  await (await openSqlite({ folder, now })).close();
  const newer = new DatabaseSync(join(folder, databaseFile));
  newer.exec("INSERT INTO schema_steps (version, name, applied) VALUES (7, 'later', '')");
  newer.close();
  const told = await opening(folder);
  expect(told).toContain(`The data in ${folder} were written by a newer version of OSS-Kompass (schema 7;`);
  expect(told).toContain('Nothing was changed.');
});

test('a folder that cannot hold a database', async () => {
  const folder = freshFolder();
  mkdirSync(join(folder, databaseFile));
  expect(await opening(folder)).toContain('cannot be opened');
});

test('a wrong setting', async () => {
  const error = await failure(() => readConfig({ PORT: 'x' }));
  expect(startProblem(error)).toBe(
    'A setting cannot be used.\nPORT=x: allowed is a whole number from 0 to 65535 (0: any free port).',
  );
});

test('anything else is told by its message, without a stack', () => {
  expect(startProblem(new Error('something else'))).toBe('OSS-Kompass could not start: something else');
  expect(startProblem('strange')).toBe('OSS-Kompass could not start: strange');
});
