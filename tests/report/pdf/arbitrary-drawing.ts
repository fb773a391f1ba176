import fc from 'fast-check';
import type { Drawing, Shape } from '../../../server/report/document.ts';

const colour = fc.constantFrom('ink' as const, 'accent' as const, 'range' as const);
const place = fc.integer({ min: 10, max: 90 });
const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({
    kind: fc.constant('rect' as const),
    x: place,
    y: place,
    width: place,
    height: place,
    radius: fc.constantFrom(0, 3, 99),
    fill: colour,
  }),
  fc.record({
    kind: fc.constant('line' as const),
    x1: place,
    y1: place,
    x2: place,
    y2: place,
    stroke: colour,
    width: fc.constant(1),
    dashed: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('path' as const),
    d: fc.constantFrom('M10,10 L20,20 A5,5 0 0 1 30,10 Z', 'M 10 10 C 20 20 30 30 40 10', ''),
    fill: fc.option(colour),
    stroke: fc.option(colour),
    width: fc.constant(1),
  }),
  fc.record({
    kind: fc.constant('circle' as const),
    cx: place,
    cy: place,
    r: place,
    fill: colour,
    stroke: colour,
  }),
  fc.record({
    kind: fc.constant('label' as const),
    // What a drawing writes beside itself is its own doing, so here it keeps within.
    x: fc.integer({ min: 50, max: 90 }),
    y: place,
    text: fc.constantFrom('Wert 7', '😀', ''),
    anchor: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
    size: fc.constantFrom(7, 9),
    bold: fc.boolean(),
    fill: colour,
  }),
);
/** Drawings of every kind of shape. */
export const drawing: fc.Arbitrary<Drawing> = fc.record({
  width: fc.constantFrom(200, 360, 900),
  height: fc.constantFrom(100, 180, 1500),
  shapes: fc.array(shape, { maxLength: 8 }),
});
