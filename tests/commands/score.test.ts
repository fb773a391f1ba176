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
      errors: '/nowhere.json is not there. Check the name.\n',
    });
    expect(await run(['score', '/tmp'])).toMatchObject({
      code: 1,
      errors: '/tmp is a folder. Give a file.\n',
    });
  });

  test('names the line of an assessment whose version, language or date is not there, and goes on', async () => {
    const good = JSON.stringify(assessment('none'));
    const wrong = [
      { version: '1999-1' },
      { questionnaire: 'planet' },
      { language: 'fr' },
      { asOf: '1850-01-01' },
    ];
    const lines = wrong.flatMap((fields) => [JSON.stringify(fields), good]);
    const { code, output, errors } = await run(['score'], lines.join('\n'));
    expect(code).toBe(1);
    expect(results(output)).toHaveLength(4);
    for (const [i, word] of ['1999-1', 'planet', 'fr', '1990'].entries())
      expect(errors.split('\n')[i]).toMatch(new RegExp(`^input:${2 * i + 1}: .*${word}`));
  });

  test.each(['broken', '{"answers": ', '{"answers": {"strategy.mandate', '[', '{"answers": {}}}'])(
    'a first line that is broken (%s) does not swallow the rest',
    async (first) => {
      const good = JSON.stringify(assessment('none'));
      const { code, output, errors } = await run(['score'], [first, good, good].join('\n'));
      expect(code).toBe(1);
      expect(results(output)).toHaveLength(2);
      expect(errors).toMatch(/^input:1: .+\n$/);
    },
  );

  test('one assessment may begin after empty lines and hold brackets in its notes', async () => {
    const { answers, ...rest } = assessment('council') as { answers: Record<string, object> };
    const noted = { 'strategy.mandate': { ...answers['strategy.mandate'], note: '} {{ "' } };
    const { code, output } = await run(
      ['score'],
      `\n\n${JSON.stringify({ answers: noted, ...rest }, null, 2)}\n`,
    );
    expect(code).toBe(0);
    expect(results(output)).toHaveLength(1);
  });

  test.each(['2026-13-01', '2026-02-30', 'today', '2026-11', '1850-01-01'])(
    'refuses %s as a date',
    async (day) => {
      const { code, output, errors } = await run(['score', '--as-of', day], JSON.stringify({ answers: {} }));
      expect({ code, output }).toEqual({ code: 1, output: '' });
      expect(errors).toMatch(/^--as-of .*YYYY-MM-DD/);
    },
  );

  test('takes the date where an assessment names none', async () => {
    const { output } = await run(['score', '--as-of', '2027-01-31'], JSON.stringify({ answers: {} }));
    expect(results(output)[0]!.asOf).toBe('2027-01-31');
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
