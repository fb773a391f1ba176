import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matrixChart, type Spot } from '../../server/report/charts/matrix.ts';
import { type Bar, rangeChart } from '../../server/report/charts/ranges.ts';
import type { Drawing, Shape } from '../../server/report/document.ts';

type Of<K extends Shape['kind']> = Extract<Shape, { kind: K }>;
const of = <K extends Shape['kind']>({ shapes }: Drawing, kind: K): Of<K>[] =>
  shapes.filter((s): s is Of<K> => s.kind === kind);

/** The ends of a shape sideways and downwards; of a label the place it stands at. */
function ends(shape: Shape): { x: number[]; y: number[] } {
  switch (shape.kind) {
    case 'rect':
      return { x: [shape.x, shape.x + shape.width], y: [shape.y, shape.y + shape.height] };
    case 'line':
      return { x: [shape.x1, shape.x2], y: [shape.y1, shape.y2] };
    case 'circle':
      return { x: [shape.cx - shape.r, shape.cx + shape.r], y: [shape.cy - shape.r, shape.cy + shape.r] };
    case 'label':
      return { x: [shape.x], y: [shape.y] };
    case 'path':
      return { x: [], y: [] };
  }
}

function expectInside(drawing: Drawing, slack = 0): void {
  for (const shape of drawing.shapes) {
    const { x, y } = ends(shape);
    for (const [value, most] of [
      ...x.map((v) => [v, drawing.width]),
      ...y.map((v) => [v, drawing.height]),
    ] as const) {
      expect(value, shape.kind).toBeGreaterThanOrEqual(-slack);
      expect(value, shape.kind).toBeLessThanOrEqual(most! + slack);
    }
  }
}

const range = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

describe('bars of ranges', () => {
  const bar = (low: number, high: number, max = 100): Bar => ({
    label: 'Recht',
    low,
    high,
    max,
    value: `${low}`,
  });
  const filled = (b: Bar, fill: 'accent' | 'range'): Of<'rect'> =>
    of(rangeChart([b], [0, 50]), 'rect').find((r) => r.fill === fill)!;
  const whole = filled(bar(100, 100), 'accent').width;

  test('what is certain is strong, what is still possible is pale', () => {
    expect(filled(bar(25, 75), 'accent').width).toBeCloseTo(whole / 4);
    expect(filled(bar(25, 75), 'range').width).toBeCloseTo((whole * 3) / 4);
  });

  test('a topic of which nothing is known has no strong part', () => {
    expect(filled(bar(0, 100), 'accent').width).toBe(0);
    expect(filled(bar(0, 100), 'range').width).toBe(whole);
  });

  test('a certain value can be seen, at both ends too', () => {
    for (const at of [0, 50, 100]) expect(filled(bar(at, at), 'accent').width).toBeGreaterThan(2);
    expectInside(rangeChart([bar(100, 100)], [0, 50]));
  });

  test('a sum is drawn by its share of the most', () => {
    expect(filled(bar(50, 100, 200), 'accent')).toEqual(filled(bar(25, 50), 'accent'));
  });

  test('a score of which nothing can be reached is drawn at 0', () => {
    expect(filled(bar(0, 0, 0), 'range').width).toBe(0);
  });

  test('each bar carries its name and its value', () => {
    const labels = of(rangeChart([bar(1, 1), { ...bar(2, 2), label: 'Geld' }], [0]), 'label').map(
      (l) => l.text,
    );
    expect(labels).toEqual(expect.arrayContaining(['Recht', '1', 'Geld', '2']));
  });

  test('the levels begin where they do, on the scale below', () => {
    const labels = of(rangeChart([bar(1, 1)], [0, 25, 80]), 'label').map((l) => l.text);
    expect(labels.slice(-4)).toEqual(['0', '25', '80', '100']);
  });

  test('nothing stands outside', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
        expectInside(
          rangeChart(
            ranges.map(({ low, high }) => bar(low, high)),
            [0, 25, 50, 75],
          ),
        );
      }),
    );
  });
});

describe('the matrix', () => {
  const chart = (spots: Spot[]): Drawing => matrixChart(spots, { x: 'Leichtigkeit', y: 'Nutzen' });
  const spot = (number: number, x: Spot['x'], y: Spot['y']): Spot => ({ number, x, y });

  test('more is further right and further up', () => {
    const at = (x: number, y: number): Of<'circle'> =>
      of(chart([spot(1, { low: x, high: x }, { low: y, high: y })]), 'circle')[0]!;
    expect(at(80, 50).cx).toBeGreaterThan(at(20, 50).cx);
    expect(at(50, 80).cy).toBeLessThan(at(50, 20).cy);
  });

  test('a range is a block around its spot', () => {
    const drawing = chart([spot(1, { low: 20, high: 60 }, { low: 30, high: 90 })]);
    const { x, y, width, height } = of(drawing, 'rect').find((r) => r.fill === 'range')!;
    const { cx, cy } = of(drawing, 'circle')[0]!;
    expect(cx).toBeCloseTo(x + width / 2);
    expect(cy).toBeCloseTo(y + height / 2);
  });

  test('spots at the same place can each be read', () => {
    const same = { low: 50, high: 50 };
    const drawing = chart([1, 2, 3, 4, 5, 6].map((n) => spot(n, same, same)));
    const circles = of(drawing, 'circle');
    for (const [i, a] of circles.entries())
      for (const b of circles.slice(i + 1)) expect(Math.hypot(a.cx - b.cx, a.cy - b.cy)).toBeGreaterThan(a.r);
    expect(of(drawing, 'label').map((l) => l.text)).toEqual(
      expect.arrayContaining(['1', '2', '3', '4', '5', '6']),
    );
  });

  test('nothing stands far outside', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(range, range), { maxLength: 8 }), (ranges) => {
        expectInside(chart(ranges.map(([x, y], i) => spot(i + 1, x, y))), 12);
      }),
    );
  });
});
