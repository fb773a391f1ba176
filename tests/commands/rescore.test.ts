import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../server/main.ts';
import { twoVersions } from '../fixtures/two-versions.ts';
import { onDisk, ownFolder, run as runAny, type Spoken, terminal } from './terminal.ts';

const run = (words: string[], input = ''): Promise<Spoken> =>
  runAny(['rescore', ...words, '--questionnaires', onDisk(twoVersions())], input);

const given = (mandate: string, more: object = {}): string =>
  JSON.stringify({
    version: '1',
    asOf: '2026-11-25',
    answers: { 'strategy.mandate': { value: mandate } },
    ...more,
  });

const lines = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('oss-kompass rescore', () => {
  test('writes one line for each assessment: before, after, and both parts of the difference', async () => {
    const input = [given('talked', { name: 'Dorf' }), given('council')].join('\n');
    const { code, output, errors } = await run(['--to', '2'], input);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const [first, second] = lines(output);
    expect(first).toMatchObject({
      place: 'input:1',
      name: 'Dorf',
      before: { version: '1' },
      after: { version: '2' },
      left: [],
    });
    expect(second.left).toMatchObject([{ question: 'strategy.mandate', why: 'choice-split', version: '1' }]);
    for (const { scores } of [first, second])
      for (const { before, after, answers, rules } of scores)
        for (const end of ['low', 'high'])
          expect(after[end] - before[end]).toBeCloseTo(answers[end] + rules[end]);
  });

  test('takes any number of files, and the input beside them', async () => {
    const folder = ownFolder();
    const names = ['a.jsonl', 'b.jsonl'].map((name) => join(folder, name));
    writeFileSync(names[0]!, [given('none'), given('talked')].join('\n'));
    writeFileSync(names[1]!, given('none'));
    const { output } = await run(['--to', '2', ...names, '-'], given('none'));
    expect(lines(output).map(({ place }) => place)).toEqual([
      `${names[0]}:1`,
      `${names[0]}:2`,
      `${names[1]}:1`,
      'input:1',
    ]);
  });

  test('names the line of what does not fit or has no way, and goes on', async () => {
    const input = [
      given('none'),
      'broken',
      given('none', { version: '2', answers: { 'strategy.order': { value: 'none' } } }),
      given('none'),
    ].join('\n');
    const { code, output, errors } = await run(['--to', '1'], input);
    expect(code).toBe(1);
    expect(lines(output)).toHaveLength(2);
    expect(errors).toMatch(/^input:2: /m);
    expect(errors).toMatch(/^input:3: .*from an older version to a newer one/m);
  });

  test('under the version they were given under, nothing differs', async () => {
    const { output } = await run(['--to', '1'], given('talked'));
    for (const { before, after } of lines(output)[0].scores) expect(after).toEqual(before);
  });

  test('takes the version of assessments that name none', async () => {
    const input = JSON.stringify({ answers: { 'strategy.mandate': { value: 'none' } } });
    expect(await run(['--to', '2', '--from', '1'], input)).toMatchObject({ code: 0 });
    expect((await run(['--to', '2'], input)).errors).toMatch(/^input:1: strategy\.mandate: /);
  });

  test.each([
    [[], 'Under which version?'],
    [['--to', '3'], 'There is no version "3". There are: 1, 2.'],
  ])('names the versions that are there (%j)', async (words, told) => {
    const { code, errors } = await run(words as string[], given('none'));
    expect(code).toBe(1);
    expect(errors).toContain(told);
  });

  test('says so where there is nothing to evaluate', async () => {
    expect(await run(['--to', '2'], ' \n')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('empty'),
    });
  });

  test('tells a person at a terminal how far it is, and a file nothing of it', async () => {
    const input = Array.from({ length: 250 }, () => given('none')).join('\n');
    const { around, said } = terminal(input);
    Object.assign(around.errors, { isTTY: true });
    await main(['rescore', '--to', '2', '--questionnaires', onDisk(twoVersions())], around);
    await new Promise((resolve) => setImmediate(resolve));
    expect(said().errors).toMatch(/250 evaluated/);
    expect(lines(said().output)).toHaveLength(250);
  });
});
