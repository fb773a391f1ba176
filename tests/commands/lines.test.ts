import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, linesOf } from '../../server/commands/lines.ts';

/** The lines of bytes that come in pieces. */
async function lines(pieces: (string | Buffer)[], longest = 100): Promise<Line[]> {
  const found: Line[] = [];
  const buffers = pieces.map((piece) => Buffer.from(piece as string));
  for await (const batch of linesOf(Readable.from(buffers), longest)) found.push(...batch);
  return found;
}

const texts = async (...pieces: (string | Buffer)[]): Promise<string[]> =>
  (await lines(pieces)).map(({ text }) => text);

describe('the lines of an input', () => {
  test('end with LF or CRLF, the last one with the end of the input as well', async () => {
    expect(await texts('a\r\nb\n\nc')).toEqual(['a', 'b', '', 'c']);
    expect(await texts('a\n')).toEqual(['a']);
    expect(await texts('')).toEqual([]);
  });

  test('do not end with the line separator of Unicode, which JSON may hold', async () => {
    expect(await texts('"a\u2028b"\n')).toEqual(['"a\u2028b"']);
  });

  test('are the same wherever the pieces of the input end, within a letter too', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 12 }).map((s) => s.replaceAll(/[\r\n]/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (all, size) => {
        const bytes = Buffer.from(all.map((s) => `${s}\n`).join(''));
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        const found = await lines(pieces);
        expect(found.map(({ text }) => text)).toEqual(all.map((s) => s.toWellFormed()));
        expect(found.map((l) => l.line)).toEqual(all.map((_, i) => i + 1));
        expect(found.at(-1)?.end ?? 0).toBe(bytes.length);
      }),
    );
  });

  test('over the limit are not kept, in however many pieces they come, and those behind are read', async () => {
    const long = Array.from({ length: 30 }, () => 'x'.repeat(10));
    const found = await lines(['a\n', ...long, '\nb\n', `${'y'.repeat(101)}\n`, `${'z'.repeat(100)}\nc`]);
    expect(found.map(({ text, problem }) => problem ?? text)).toEqual([
      'a',
      'too-long',
      'b',
      'too-long',
      'z'.repeat(100),
      'c',
    ]);
  });

  test('that are not UTF-8 are named, and those behind are read', async () => {
    const found = await lines([Buffer.from([0x66, 0xfc, 0x72, 0x0a]), 'für\n']);
    expect(found.map(({ text, problem }) => problem ?? text)).toEqual(['not-utf8', 'für']);
  });
});
