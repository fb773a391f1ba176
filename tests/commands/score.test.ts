import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../server/scoring/result.ts';
import { smallContent } from '../fixtures/content.ts';
import { onDisk, ownFolder, run as runAny, type Spoken } from './terminal.ts';

/** With the small content, so that these tests do not hang on what is asked today. */
const run = (words: string[], input = ''): Promise<Spoken> =>
  runAny([...words, '--questionnaires', onDisk(smallContent())], input);

const assessment = (mandate: string): object => ({
  asOf: '2026-11-25',
  answers: { 'strategy.mandate': { value: mandate } },
});

const results = (output: string): Result[] =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const strategy = ({ dimensions }: Result): unknown => {
  const { low, high } = dimensions.find((d) => d.id === 'strategy')!;
  return { low, high };
};

describe('oss-kompass score', () => {
  test('takes one assessment from a file, written over many lines', async () => {
    const file = join(ownFolder(), 'answers.json');
    writeFileSync(file, JSON.stringify(assessment('council'), null, 2));
    const { code, output, errors } = await run(['score', file]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(results(output)).toHaveLength(1);
    expect(results(output)[0]).toMatchObject({ asOf: '2026-11-25', mode: 'full' });
  });

  test('takes JSON Lines from standard input and gives one result each, in order', async () => {
    const lines = ['none', 'council', 'none'].map((m) => JSON.stringify(assessment(m)));
    const { code, output } = await run(['score'], `${lines.join('\r\n')}\n\n`);
    const [first, second, third] = results(output);
    expect(code).toBe(0);
    expect(strategy(first!)).toEqual(strategy(third!));
    expect(strategy(first!)).not.toEqual(strategy(second!));
  });

  test('names the line and the question of what does not fit, and evaluates the rest', async () => {
    const lines = [
      JSON.stringify(assessment('none')),
      JSON.stringify(assessment('perhaps')),
      '{"answers": {"strategy.mandat": {"value": "none"}}}',
      'broken',
      JSON.stringify(assessment('council')),
    ];
    const { code, output, errors } = await run(['score'], lines.join('\n'));
    expect(code).toBe(1);
    expect(results(output)).toHaveLength(2);
    expect(errors).toMatch(/^input:2: strategy\.mandate: /m);
    expect(errors).toMatch(/^input:3: strategy\.mandat: /m);
    expect(errors).toMatch(/^input:4: /m);
  });

  test('says so where there is nothing to evaluate, or no such file', async () => {
    expect(await run(['score'], ' \n')).toMatchObject({ code: 1, errors: expect.stringContaining('empty') });
    expect(await run(['score', '/nowhere.json'])).toMatchObject({
      code: 1,
      errors: '/nowhere.json is not there.\n',
    });
  });

  test('names versions and questionnaires that are there', async () => {
    const { code, errors } = await run(
      ['score'],
      '{"questionnaire": "small", "version": "1999-1", "answers": {}}',
    );
    expect(code).toBe(1);
    expect(errors).toMatch(/\b1\b/);
  });
});
