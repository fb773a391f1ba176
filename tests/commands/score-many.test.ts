import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { main } from '../../server/main.ts';
import { checkAll } from '../../server/questionnaire/check.ts';
import { briefOf } from '../../server/scoring/brief.ts';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';
import type { Result } from '../../server/scoring/result.ts';
import { sha256, smallContent } from '../fixtures/content.ts';
import { asOf } from '../fixtures/content-of.ts';
import { answersOf, rawAnswers } from '../fixtures/generated/answers.ts';
import { heard, noon, onDisk, ownFolder, run as runAny, type Spoken } from './terminal.ts';

const run = (words: string[], input: string): Promise<Spoken> =>
  runAny(['score', ...words, '--questionnaires', onDisk(smallContent())], input);

const mandates = ['none', 'council'] as const;
const assessment = (mandate: string, rest: object = {}): string =>
  JSON.stringify({ asOf, answers: { 'strategy.mandate': { value: mandate } }, ...rest });

const parsed = (output: string): Record<string, unknown>[] =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('many assessments', () => {
  test('give the results that evaluating each by itself gives, in their order, with line, id and name', async () => {
    const { content } = checkAll(smallContent(), sha256).versions[0]!;
    const ruleSet = compile(content!, 'full');
    const answers = rawAnswers.map((raw) => answersOf(ruleSet.questionnaire, raw));
    await fc.assert(
      fc.asyncProperty(
        fc.array(answers, { minLength: 10, maxLength: 30 }),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        async (all, end) => {
          const whose = all.map((_, i) => ({ id: `a${i}`, name: `Town ${i}` }));
          const lines = all.map((answers, i) => JSON.stringify({ ...whose[i], asOf, answers }));
          const { code, output, errors } = await run([], lines.join(end));
          expect({ code, errors }).toEqual({ code: 0, errors: '' });
          const step = end === '\n\n' ? 2 : 1;
          expect(parsed(output)).toEqual(
            all.map((answers, i) => ({
              line: step * i + 1,
              ...whose[i],
              ...evaluate(ruleSet, answers, asOf),
            })),
          );
        },
      ),
      { numRuns: 10 },
    );
  });

  test('give with --brief what the whole results come to', async () => {
    const lines = mandates.map((m) => assessment(m)).join('\n');
    const whole = parsed((await run([], lines)).output);
    const brief = parsed((await run(['--brief'], lines)).output);
    expect(brief).toEqual(whole.map(({ line, ...result }) => ({ line, ...briefOf(result as never) })));
  });

  test.each([
    ['longer than an id may be', 'x'.repeat(201)],
    ['a list', []],
    ['nothing', null],
  ])('an id that is %s is told', async (_what, id) => {
    const { code, output, errors } = await run([], assessment('none', { id }));
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toBe('input:1: id: give a number, or a text of at most 200 characters.\n');
  });

  test('what is wrong in a line is told with the line, and what to do', async () => {
    const good = assessment('none');
    const wrong = ['{"answers": {}} x', '{"answer": {}}', '[1]', assessment('nobody')];
    const { code, output, errors } = await run([], [good, ...wrong, good].join('\n'));
    expect(code).toBe(1);
    expect(parsed(output).map(({ line }) => line)).toEqual([1, 6]);
    const told = errors.trim().split('\n');
    expect(told).toHaveLength(4);
    expect(told[0]).toMatch(/^input:2: This is not an assessment\. Give .+ It is no JSON: /);
    expect(told[1]).toMatch(/^input:3: This is not an assessment\. Give .+answer/);
    expect(told[2]).toMatch(/^input:4: This is not an assessment\. Give .+/);
    expect(told[3]).toMatch(/^input:5: strategy\.mandate: /);
  });

  test('a line longer than any assessment and one that is not UTF-8 are told, and the rest is read', async () => {
    const good = Buffer.from(`${assessment('none')}\n`);
    const endless = Buffer.alloc(40_000_000, 'x');
    const file = join(ownFolder(), 'all.jsonl');
    writeFileSync(file, Buffer.concat([good, endless, Buffer.from('\n"\xff"\n', 'latin1'), good]));
    const { code, output, errors } = await run([file], '');
    expect(code).toBe(1);
    expect(parsed(output).map(({ line }) => line)).toEqual([1, 4]);
    const [long, notUtf8] = errors.split('\n');
    expect(long).toMatch(
      /all\.jsonl:2: This is longer than \d+ MB, .+ Give each assessment a line of its own\.$/,
    );
    expect(notUtf8).toMatch(/all\.jsonl:3: This is not UTF-8\. Save the file as UTF-8/);
  });

  test('may be of several questionnaires and versions, and of both checks', async () => {
    const files = smallContent();
    for (const [path, text] of smallContent())
      if (path.startsWith('small/')) {
        files.set(path.replace('small/1/', 'small/2/'), text);
        files.set(path.replace('small/', 'other/'), text.replace('id: small', 'id: other'));
      }
    const lines = [
      { mode: 'quick', questionnaire: 'small', version: '2' },
      { mode: 'full', questionnaire: 'other', version: '1' },
      { mode: 'full', questionnaire: 'small', version: '1' },
      { mode: 'quick', questionnaire: 'small', version: '2' },
    ];
    const { code, output } = await runAny(
      ['score', '--brief', '--questionnaires', onDisk(files)],
      lines.map((rest) => assessment('none', rest)).join('\n'),
    );
    expect(code).toBe(0);
    expect(
      parsed(output).map(({ mode, questionnaire }) => {
        const { id, version } = questionnaire as Result['questionnaire'];
        return { mode, questionnaire: id, version };
      }),
    ).toEqual(lines);
  });

  test('progress is told on a terminal, with what is wrong on lines of its own', async () => {
    const errors = heard(true);
    let time = noon.getTime();
    const clock = (): Date => {
      time += 250;
      return new Date(time);
    };
    const lines = [assessment('none'), 'broken', assessment('council')];
    const code = await main(['score', '--questionnaires', onDisk(smallContent())], {
      input: Readable.from(lines.map((line) => Buffer.from(`${line}\n`))),
      output: heard(false).stream,
      errors: errors.stream,
      env: { LANG: 'de_DE.UTF-8' },
      clock,
    });
    expect(code).toBe(1);
    const told = errors.text().split('\r\x1b[K');
    expect(told).toContainEqual(expect.stringMatching(/^1 bewertet · \d+ je Sekunde$/));
    expect(told).toContainEqual(expect.stringMatching(/^input:2: .+\n$/));
    expect(told.at(-1)).toMatch(/^2 bewertet · 1 nicht lesbar · \d+ je Sekunde\n$/);
  });
});
