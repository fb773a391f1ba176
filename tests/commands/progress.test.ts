import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { progressOn, progressText } from '../../server/commands/progress.ts';
import { heard } from './terminal.ts';

const half = { done: 12_000, wrong: 0, bytes: 500 };

describe('how far a command has come', () => {
  test('is told as how many, how fast, and what is left', () => {
    expect(progressText(half, 1000, 4, 'en')).toBe(
      '12,000 evaluated · 3,000 a second · 50 % · about 0:04 left',
    );
    expect(progressText(half, 1000, 4, 'de')).toBe(
      '12.000 bewertet · 3.000 je Sekunde · 50 % · noch etwa 0:04',
    );
  });

  test('counts what could not be read', () => {
    expect(progressText({ ...half, wrong: 2 }, 1000, 4, 'en')).toMatch(/ 2 not readable · /);
  });

  test('tells nothing of what is left where nobody knows the size, or all is done', () => {
    expect(progressText(half, null, 4, 'en')).toBe('12,000 evaluated · 3,000 a second');
    expect(progressText(half, 500, 4, 'en')).toBe('12,000 evaluated · 3,000 a second');
  });

  test.each([
    [40, '0:40'],
    [725, '12:05'],
    [3723, '1:02:03'],
  ])('%d seconds left are told as %s', (seconds, told) => {
    expect(progressText(half, 1000, seconds, 'en')).toContain(`about ${told} left`);
  });
});

/** What is told on the errors within eleven states, 0.1 s apart. */
function told(errorsOnTerminal: boolean, outputOnTerminal: boolean): string {
  const errors = heard(errorsOnTerminal);
  const output = heard(outputOnTerminal).stream;
  let time = 0;
  const clock = (): Date => new Date(time);
  const around = { input: Readable.from([]), output, errors: errors.stream, env: {}, clock };
  const progress = progressOn(around, 1000, 'en');
  for (let bytes = 0; bytes <= 1000; bytes += 100) {
    time += 100;
    progress.show({ done: bytes, wrong: 0, bytes });
  }
  progress.clear();
  progress.end({ done: 1000, wrong: 0, bytes: 1000 });
  return errors.text();
}

describe('on a terminal', () => {
  test('one line is written over and over, at most five times a second, and its last state stays', () => {
    const states = told(true, false).split('\r\x1b[K');
    expect(states).toHaveLength(8);
    expect(states.at(-1)).toBe('1,000 evaluated · 909 a second\n');
  });

  test('nothing is told where the errors go to a file', () => {
    expect(told(false, false)).toBe('');
  });

  test('nothing is told between results that go to the same terminal', () => {
    expect(told(true, true)).toBe('');
  });
});
