import { describe, expect, test } from 'vitest';
import { changed, smallContent, smallVersion } from '../fixtures/content.ts';
import { onDisk, run } from './terminal.ts';

describe('oss-kompass check', () => {
  test('says of good content which versions it holds', async () => {
    const { code, output } = await run(['check', onDisk(smallContent())]);
    expect({ code, last: output.trim().split('\n').at(-1) }).toEqual({
      code: 0,
      last: 'No problems in small 1 (draft).',
    });
  });

  test('says of each score how its range comes about', async () => {
    const { output } = await run(['check', onDisk(smallContent())]);
    const lines = output.split('\n');
    const from = lines.indexOf('Ranges in small 1, exact for every score, level and finding:');
    expect(lines.slice(from + 1, from + 4)).toEqual([
      '  weights are fixed, each answer counts once: independence',
      '  a ratio, for the weights depend on what is asked: strategy, $.ease',
      expect.stringMatching(/^ {2}decided together .*: overall \(\d+\)$/),
    ]);
  });

  test('names every problem with file, line and column, what is wrong and what to do', async () => {
    const files = changed(`${smallVersion}/sections/strategy.yaml`, 'kind: single', 'kind: singel');
    files.set('shared/about.yaml', 'date: yesterday\n');
    const { code, output } = await run(['check', onDisk(files)]);
    const lines = output.trim().split('\n');
    expect(code).toBe(1);
    const problems = lines.slice(0, -3);
    expect(lines.slice(-3)).toEqual([
      'Nothing is proven of small 1 until its problems are mended.',
      'It took 0.0 s.',
      `${problems.length} problems.`,
    ]);
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^small\/1\/sections\/strategy\.yaml:\d+:\d+ {2}\S+ {2}.+ {2}.+/),
        expect.stringMatching(/^shared\/about\.yaml:1:\d+ {2}/),
      ]),
    );
  });

  test('tells what was proven, and what was found against the content among the problems', async () => {
    const good = await run(['check', onDisk(smallContent())]);
    expect(good.output).toMatch(/^Proven of small 1, over all answers that can be given:$/m);
    expect(good.output).toMatch(/^ +4 findings can hold$/m);
    const idle = changed(`${smallVersion}/rules/rules.yaml`, '[none, talked]', '[none]');
    const { code, output } = await run(['check', onDisk(idle)]);
    expect(code).toBe(1);
    expect(output).toMatch(
      /^small\/1\/rules\/rules\.yaml:30:5 {2}no-mandate {2}The knock-out limits nothing: /,
    );
    expect(output).toMatch(/^ +0\/1 knock-outs take a level away when they hold$/m);
    expect(output).toMatch(/\n1 problem\.\n$/);
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

  test('finds nothing wrong in the content that comes with the program, and proves it', async () => {
    const { code, output } = await run(['check']);
    expect(output).toMatch(/^No problems in eu-cloud-sovereignty 2025-1, kommune /m);
    expect(output).toMatch(/^Proven of kommune 2026-1/m);
    expect(code).toBe(0);
  }, 60_000);
});
