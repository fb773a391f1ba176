import { expect, test } from 'vitest';
import { UserError, WorkFailure } from '../../server/commands/command.ts';
import { fileProblem } from '../../server/commands/files.ts';

const failed = (code: string): Error => Object.assign(new Error(`${code}: as the system says it`), { code });

test.each([
  ['ENOENT', 'read', UserError, 'a.json is not there. Check the name.'],
  ['ENOENT', 'written', UserError, 'The folder for a.json is not there. Make it, or give another file.'],
  ['EISDIR', 'read', UserError, 'a.json is a folder. Give a file.'],
  ['ENOTDIR', 'read', UserError, 'a.json would lie below a file that is no folder. Check the name.'],
  [
    'EACCES',
    'read',
    UserError,
    'a.json may not be read by this account. Give it the right to, or give another file.',
  ],
  [
    'EROFS',
    'written',
    UserError,
    'a.json may not be written by this account. Give it the right to, or give another file.',
  ],
  [
    'ENOSPC',
    'written',
    WorkFailure,
    'The disk is full: a.json could not be written. Make room, or write to another disk.',
  ],
] as const)('%s when a file is %s is told with what to do', (code, doing, kind, words) => {
  const told = fileProblem(failed(code), 'a.json', doing);
  expect(told).toBeInstanceOf(kind);
  expect((told as Error).message).toBe(words);
});

test('what is no matter of files stays as it came', () => {
  const other = failed('ERR_OTHER');
  expect(fileProblem(other, 'a.json', 'read')).toBe(other);
});
