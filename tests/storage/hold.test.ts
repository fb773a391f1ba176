import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { holdFile, holdFolder } from '../../server/storage/hold.ts';
import { freshFolder } from './folder.ts';

const source = resolve(import.meta.dirname, '../../server/storage/hold.ts');

test('a folder is held by one alone, until that one lets go', () => {
  const folder = freshFolder();
  const letGo = holdFolder(folder);
  expect(() => holdFolder(folder, 20)).toThrow(expect.objectContaining({ kind: 'busy' }));
  letGo();
  holdFolder(folder, 20)();
});

test('what a process that was killed held is free at once', async () => {
  const folder = freshFolder();
  const script = `import { holdFolder } from ${JSON.stringify(source)};
    holdFolder(${JSON.stringify(folder)});
    console.log('held');
    setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void other.kill('SIGKILL'));
  await once(other.stdout, 'data');
  expect(() => holdFolder(folder, 20)).toThrow(expect.objectContaining({ kind: 'busy' }));
  other.kill('SIGKILL');
  await once(other, 'exit');
  holdFolder(folder, 20)();
});

test('nothing is written into the file', () => {
  const folder = freshFolder();
  holdFolder(folder)();
  expect(readFileSync(join(folder, holdFile))).toHaveLength(0);
});
