import { describe, expect, test } from 'vitest';
import { changed, smallContent, smallVersion } from '../fixtures/content.ts';
import { onDisk, run } from './terminal.ts';

describe('oss-kompass check', () => {
  test('says of good content which versions it holds', async () => {
    const { code, output } = await run(['check', onDisk(smallContent())]);
    expect({ code, first: output.split('\n')[0] }).toEqual({
      code: 0,
      first: 'No problems in small 1 (draft).',
    });
  });

  test('says of each score how its range comes about', async () => {
    const { output } = await run(['check', onDisk(smallContent())]);
    expect(output.split('\n').slice(1)).toEqual([
      'Ranges in small 1, exact for every score, level and finding:',
      '  weights are fixed, each answer counts once: independence',
      '  a ratio, for the weights depend on what is asked: strategy, $.ease',
      expect.stringMatching(/^ {2}decided together .*: overall \(\d+\)$/),
      '',
    ]);
  });

  test('names every problem with file, line and column, what is wrong and what to do', async () => {
    const files = changed(`${smallVersion}/sections/strategy.yaml`, 'kind: single', 'kind: singel');
    files.set('shared/about.yaml', 'date: yesterday\n');
    const { code, output } = await run(['check', onDisk(files)]);
    const lines = output.trim().split('\n');
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe(`${lines.length - 1} problems.`);
    expect(lines.slice(0, -1)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^small\/1\/sections\/strategy\.yaml:\d+:\d+ {2}\S+ {2}.+ {2}.+/),
        expect.stringMatching(/^shared\/about\.yaml:1:\d+ {2}/),
      ]),
    );
  });

  test('speaks German where it is asked to, or where the terminal does', async () => {
    const folder = onDisk(changed(`${smallVersion}/sections/strategy.yaml`, 'kind: single', 'kind: singel'));
    const asked = await run(['check', folder, '--language', 'de']);
    const found = await run(['check', folder], '', { LANG: 'de_AT.UTF-8' });
    const english = await run(['check', folder]);
    expect(asked.output).toBe(found.output);
    expect(asked.output).not.toBe(english.output);
  });

  test('names a folder that is not there', async () => {
    const { code, errors } = await run(['check', '/nowhere/at/all']);
    expect(code).toBe(1);
    expect(errors).toContain('/nowhere/at/all is not a folder.');
  });

  test('finds nothing wrong in the content that comes with the program', async () => {
    const { code, output } = await run(['check']);
    expect(output).toMatch(/^No problems in kommune /);
    expect(code).toBe(0);
  });
});
