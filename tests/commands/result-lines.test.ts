import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { writeResultLines } from '../../server/commands/result-lines.ts';

const silent = { wrong: async () => {}, reached: () => {} };

describe('the way from an input to lines of results', () => {
  test('an object over many lines that is longer than the limit is told once', async () => {
    const output = new PassThrough();
    const lines = ['{', ...Array.from({ length: 100 }, () => '"a": 1,'), '}'];
    const problems: unknown[] = [];
    await writeResultLines(
      Readable.from([Buffer.from(lines.join('\n'))]),
      output,
      50,
      ({ line, problem }) => {
        problems.push({ line, problem });
        return '';
      },
      silent,
    );
    expect(problems).toEqual([{ line: 1, problem: 'too-long' }]);
  });

  test('whoever sends one and waits gets its result before sending the next', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const all = writeResultLines(input, output, 100, ({ text }) => text, silent);
    for (const line of ['{"a":1}', '{"b":2}']) {
      input.write(`${line}\n`);
      const [answer] = await new Promise<string[]>((done) => output.once('data', (d) => done([String(d)])));
      expect(answer).toBe(`${line}\n`);
    }
    input.end();
    expect(await all).toEqual({ done: 2, wrong: 0, bytes: 16 });
  });

  test('no more is read than the output takes', async () => {
    let read = 0;
    const input = Readable.from(
      (function* () {
        for (let i = 0; i < 300; i += 1) {
          read += 1;
          yield Buffer.from(`${i} ${'x'.repeat(2000)}\n`);
        }
      })(),
      { highWaterMark: 1 },
    );
    const taken: (() => void)[] = [];
    const output = new Writable({
      highWaterMark: 4000,
      write: (_chunk, _encoding, done) => taken.push(done),
    });
    const all = writeResultLines(input, output, 10_000, ({ text }) => text, silent);
    await new Promise((done) => setTimeout(done, 50));
    expect(read).toBeLessThan(20);
    const give = setInterval(() => taken.splice(0).forEach((done) => void done()), 0);
    expect(await all).toMatchObject({ done: 300 });
    clearInterval(give);
  });
});
