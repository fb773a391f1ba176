import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changed, smallContent, smallVersion } from '../fixtures/content.ts';
import { onDisk, ownFolder, run } from './terminal.ts';

describe('oss-kompass graph', () => {
  test('writes the picture of a version to a file, or to standard output', async () => {
    const folder = join(onDisk(smallContent()), smallVersion);
    const file = join(ownFolder(), 'small.svg');
    const written = await run(['graph', folder, '-o', file]);
    expect(written).toEqual({ code: 0, output: `${file}\n`, errors: '' });
    const { output } = await run(['graph', folder]);
    expect(readFileSync(file, 'utf8')).toBe(output);
    expect(output).toContain('Questionnaire small 1 as a graph (draft)');
  });

  test('names what is wrong in a version that cannot be drawn, with file and line', async () => {
    const files = changed(`${smallVersion}/sections/strategy.yaml`, 'kind: single', 'kind: singel');
    const { code, errors } = await run(['graph', join(onDisk(files), smallVersion)]);
    expect(code).toBe(1);
    expect(errors).toMatch(/^small\/1\/sections\/strategy\.yaml:4:\d+ {2}/m);
  });

  test('names a folder that holds no version', async () => {
    const folder = onDisk(smallContent());
    const { code, errors } = await run(['graph', folder]);
    expect({ code, errors }).toEqual({
      code: 1,
      errors: `${folder} holds no questionnaire.yaml. Give the folder of a version, such as questionnaires/kommune/2026-1.\n`,
    });
    expect((await run(['graph'])).errors).toContain('Which questionnaire?');
  });
});
