import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TimeRow, timeline } from '../../../server/report/charts/timeline.ts';
import type { Shape } from '../../../server/report/document.ts';

const words = { budget: 'Haushalt', decide: 'entscheiden', notice: 'kündigen', end: 'Ende' };
const row = (days: Partial<TimeRow['days']> = {}): TimeRow => ({
  label: 'Kasse',
  days: { budget: '2027-06-30', decide: '2027-12-15', notice: '2028-06-30', end: '2028-12-31', ...days },
});
const drawn = (rows: TimeRow[]) => timeline(rows, '2026-11-25', words);

/** Marks of the rows alone, without those of the legend. */
const marks = (shapes: readonly Shape[]) =>
  shapes.slice(8).filter(({ kind }) => kind === 'rect' || kind === 'circle' || kind === 'path');

describe('the picture of dates', () => {
  test('has each day further right than the one before', () => {
    const places = marks(drawn([row()]).shapes).map((shape) => {
      if (shape.kind === 'circle') return shape.cx;
      if (shape.kind === 'rect') return shape.x + shape.width / 2;
      return shape.kind === 'path' ? Number(shape.d.split(' ')[1]) : 0;
    });
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).toHaveLength(4);
  });

  test('names every mark and every row, and the years on the scale', () => {
    const labels = drawn([row()]).shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []));
    expect(labels).toEqual(['Haushalt', 'entscheiden', 'kündigen', 'Ende', '2027', '2028', 'Kasse']);
  });

  test('leaves out a day that is not known or lies far away', () => {
    expect(marks(drawn([row({ budget: null, notice: null, end: '2090-12-31' })]).shapes)).toHaveLength(1);
    expect(marks(drawn([row({ budget: '2020-06-30' })]).shapes)).toHaveLength(3);
  });

  test('draws nothing outside, whatever the days', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    const days = fc.record({
      budget: fc.option(day),
      decide: fc.option(day),
      notice: fc.option(day),
      end: fc.option(day),
    });
    fc.assert(
      fc.property(fc.array(days, { maxLength: 10 }), (all) => {
        const { width, height, shapes } = drawn(all.map((one) => row(one)));
        for (const shape of shapes) {
          const [x, y] =
            shape.kind === 'circle'
              ? [shape.cx, shape.cy]
              : shape.kind === 'line'
                ? [shape.x2, shape.y2]
                : shape.kind === 'path'
                  ? [Number(shape.d.split(' ')[1]), 0]
                  : [shape.x, shape.y];
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeLessThanOrEqual(height);
        }
      }),
    );
  });
});
