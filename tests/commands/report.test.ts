import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallContent } from '../fixtures/content.ts';
import { unpacked } from '../report/odt/reading.ts';
import { onDisk, ownFolder, run as runAny, type Spoken } from './terminal.ts';

const run = (words: string[]): Promise<Spoken> =>
  runAny([...words, '--questionnaires', onDisk(smallContent())]);

function saved(folder: string): string {
  const file = join(folder, 'answers.json');
  const answers = { 'strategy.mandate': { value: 'council', note: 'Beschluss vom 3. März' } };
  writeFileSync(file, JSON.stringify({ name: 'Musterdorf', asOf: '2026-11-25', answers }));
  return file;
}

describe('oss-kompass report', () => {
  test('writes a text to go on writing in where the file is to end in .odt', async () => {
    const folder = ownFolder();
    const file = join(folder, 'report.odt');
    expect(await run(['report', saved(folder), '-o', file])).toMatchObject({ code: 0 });
    const parts = unpacked(readFileSync(file));
    expect(parts.mimetype).toBe('application/vnd.oasis.opendocument.text');
    expect(parts['content.xml']).toContain('text:outline-level="1"');
  });

  test('writes the report as PDF, the same bytes for the same answers', async () => {
    const folder = ownFolder();
    const [one, two] = [join(folder, 'one.pdf'), join(folder, 'two.pdf')];
    const first = await run(['report', saved(folder), '-o', one]);
    await run(['report', saved(folder), '--output', two]);
    expect(first).toMatchObject({ code: 0, output: `${one}\n`, errors: '' });
    expect(readFileSync(one).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  });

  test('asks for the file, and names a language it does not have', async () => {
    expect(await run(['report'])).toMatchObject({
      code: 1,
      errors: expect.stringContaining('Which assessment?'),
    });
    const { code, errors } = await run(['report', saved(ownFolder()), '--language', 'fr']);
    expect(code).toBe(1);
    expect(errors).toMatch(/fr.*de, en/);
  });

  test.each([
    ['a folder for the assessment', (folder: string) => [folder], /is a folder\. Give a file\./, 1],
    ['an assessment that is not there', (f: string) => [join(f, 'x.json')], /x\.json is not there\./, 1],
    ['one below a file', (f: string) => [join(saved(f), 'x')], /below a file/, 1],
    [
      'a folder to write into that is not there',
      (f: string) => [saved(f), '-o', join(f, 'a/b.pdf')],
      /Make it/,
      1,
    ],
    ['a folder to write over', (f: string) => [saved(f), '-o', f], /is a folder\. Give a file\./, 1],
    ['a full disk', (f: string) => [saved(f), '-o', '/dev/full'], /The disk is full.*Make room/, 2],
  ])('%s is told in plain words', async (_name, words, told, wanted) => {
    const { code, errors } = await run(['report', ...words(ownFolder())]);
    expect(errors).toMatch(told);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(wanted);
  });
});
