import { describe, expect, test } from 'vitest';
import { printRanges, type RangeCase } from '../../../server/questionnaire/check/ranges.ts';

const range = (id: string, told: Partial<RangeCase> = {}): RangeCase => ({
  id,
  finding: false,
  ratio: false,
  joined: false,
  exact: true,
  ways: 0,
  rules: [],
  ...told,
});

describe('how ranges come about', () => {
  test('is told of the scores by the way they are decided', () => {
    const cases = [
      range('money'),
      range('skills', { ratio: true }),
      range('overall', { joined: true, ways: 40 }),
      range('bound', { finding: true, joined: true, ways: 3 }),
    ];
    expect(printRanges('kommune 2026-1', cases, 'en')).toEqual([
      'Ranges in kommune 2026-1, exact for every score, level and finding:',
      '  weights are fixed, each answer counts once: money',
      '  a ratio, for the weights depend on what is asked: skills',
      '  decided together (in so many steps), for one answer counts more than once or decides on a question: overall (40)',
    ]);
  });

  test('names the rules by which something may be no more than a bound, in German too', () => {
    const cases = [
      range('money'),
      range('bound', { finding: true, exact: false, rules: ['bound'] }),
      range('whole', { exact: false, rules: ['s.last', 'whole'] }),
    ];
    expect(printRanges('eigene 1', cases, 'de')).toEqual([
      'Spannen in eigene 1, nicht überall genau:',
      '  Gewichte stehen fest, jede Antwort zählt einmal: money',
      '  vielleicht nur Grenzen für bound: zu viele Möglichkeiten hängen zusammen, durch bound. Trennen Sie diese Regeln.',
      '  vielleicht nur Grenzen für whole: zu viele Möglichkeiten hängen zusammen, durch s.last, whole. Trennen Sie diese Regeln.',
    ]);
  });
});
