import { describe, expect, test } from 'vitest';
import type { RangeCase } from '../../../server/questionnaire/check/ranges.ts';
import type { Condition, PartSource, QuestionSource } from '../../../server/questionnaire/model.ts';
import { compile } from '../../../server/scoring/evaluate.ts';
import { rangeCases } from '../../../server/scoring/exact/worst.ts';
import { any, contentOf, is } from '../../fixtures/content-of.ts';

interface Shape {
  /** Questions with three choices that stand in every dimension. */
  shared: number;
  dimensions: number;
  /** Questions that decide whether another one is asked, which counts in one of the dimensions, or in each. */
  hiding: number;
  inEach?: boolean;
}

/** Points without a pattern, from 0 to 100. */
const points = (i: number, j: number): Record<string, number> => ({
  a: (37 * i + 11 * j) % 101,
  b: (53 * i + 29 * j + 7) % 101,
  c: (71 * i + 43 * j + 3) % 101,
});

const named = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${i}`);

const single = (id: string, choices: string[], show?: Condition): QuestionSource => ({
  id,
  kind: 'single',
  choices,
  ...(show === undefined ? {} : { show }),
});

/** How the ranges of such rules come about while no answer is known. */
function casesOf({ shared, dimensions, hiding, inEach = false }: Shape): RangeCase[] {
  const asked = named('q', shared);
  const hubs = named('h', hiding);
  const content = contentOf({
    sections: [
      {
        id: 's',
        questions: [
          ...asked.map((id) => single(id, ['a', 'b', 'c'])),
          ...hubs.flatMap((id) => [
            single(id, ['a', 'b']),
            single(`${id}-more`, ['a', 'b'], is(`s.${id}`, 'b')),
          ]),
        ],
      },
    ],
    rules: {
      dimensions: named('d', dimensions).map((id, j) => ({
        id,
        kind: 'mean',
        parts: [
          ...asked.map((name, i): PartSource => ({ question: `s.${name}`, points: points(i + 1, j + 1) })),
          ...hubs.flatMap((name, i): PartSource[] =>
            inEach || i % dimensions === j
              ? [{ question: `s.${name}-more`, points: { a: 20 * i, b: 90 - 30 * j } }]
              : [],
          ),
        ],
      })),
      findings: [
        {
          id: 'any',
          kind: 'challenge',
          dimension: 'd0',
          weight: 1,
          when: any(...asked.map((id) => is(`s.${id}`, 'a')), ...asked.map((id) => is(`s.${id}`, 'b'))),
          sources: [],
        },
      ],
    },
  });
  const ruleSet = compile(content, 'full');
  return rangeCases(ruleSet, ruleSet);
}

const of = (cases: readonly RangeCase[], id: string): RangeCase => cases.find((one) => one.id === id)!;

describe('the steps a range takes do not grow with the ways there are', () => {
  // Twelve questions with three choices have more than 500,000 ways.
  test.each([
    ['weights are fixed', { shared: 8, dimensions: 2, hiding: 0 }, 46],
    ['three dimensions share all', { shared: 12, dimensions: 3, hiding: 0 }, 68],
    ['weights hang on two answers', { shared: 8, dimensions: 2, hiding: 2 }, 116],
    ['weights hang on three answers', { shared: 6, dimensions: 2, hiding: 3 }, 132],
    ['each dimension has a weight that hangs on an answer', { shared: 6, dimensions: 3, hiding: 3 }, 184],
    [
      'weights of two dimensions hang on the same four',
      { shared: 6, dimensions: 2, hiding: 4, inEach: true },
      446,
    ],
    [
      'weights of two dimensions hang on the same five',
      { shared: 4, dimensions: 2, hiding: 5, inEach: true },
      795,
    ],
    [
      'weights of three dimensions hang on the same four',
      { shared: 4, dimensions: 3, hiding: 4, inEach: true },
      472,
    ],
  ])('where %s', (_, shape, most) => {
    const overall = of(casesOf(shape), 'overall');
    expect(overall.exact).toBe(true);
    expect(overall.ways).toBeLessThanOrEqual(most);
  });

  test('answers that differ only in points that count in one place are tried as one', () => {
    const choices = ['a', 'b', 'c', 'd', 'e', 'f'];
    const worth = Object.fromEntries(choices.map((choice, i) => [choice, 20 * i]));
    const parts: PartSource[] = [
      { question: 's.h0', points: worth },
      { question: 's.more', points: { a: 0, b: 100 } },
    ];
    const content = contentOf({
      sections: [
        { id: 's', questions: [single('h0', choices), single('more', ['a', 'b'], is('s.h0', 'a'))] },
      ],
      rules: { dimensions: [{ id: 'd0', kind: 'mean', parts }] },
    });
    const ruleSet = compile(content, 'full');
    // a, which asks for more, and all others.
    expect(of(rangeCases(ruleSet, ruleSet), 'd0')).toMatchObject({ exact: true, ways: 3 });
  });

  test('nor do those of a finding, which ends where its condition is settled', () => {
    const finding = of(casesOf({ shared: 8, dimensions: 2, hiding: 0 }), 'any');
    expect(finding).toMatchObject({ exact: true, joined: true });
    expect(finding.ways).toBeLessThan(20);
  });
});
