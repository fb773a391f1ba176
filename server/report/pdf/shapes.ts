import type { Colour, Drawing, Shape } from '../document.ts';
import { oneLine } from './characters.ts';
import { COLOURS } from './look.ts';
import { box, type Pen, write } from './pen.ts';

type Draw<K extends Shape['kind']> = (shape: Extract<Shape, { kind: K }>, pen: Pen) => void;

const SHAPES: { [K in Shape['kind']]: Draw<K> } = {
  rect: (shape, pen) => box(pen, shape, COLOURS[shape.fill], shape.radius),
  line: (shape, pen) => {
    const { pdf } = pen;
    pdf.lineWidth(shape.width);
    if (shape.dashed) pdf.dash(3, { space: 3 });
    pdf.moveTo(shape.x1, shape.y1).lineTo(shape.x2, shape.y2).stroke(COLOURS[shape.stroke]);
    if (shape.dashed) pdf.undash();
  },
  path: (shape, pen) => {
    if (!shape.d || (!shape.fill && !shape.stroke)) return;
    pen.pdf.lineWidth(shape.width).path(shape.d);
    paint(pen, shape.fill, shape.stroke);
  },
  circle: (shape, pen) => {
    pen.pdf.lineWidth(1).circle(shape.cx, shape.cy, shape.r);
    paint(pen, shape.fill, shape.stroke);
  },
  label: (shape, pen) => {
    const face = shape.bold ? 'strong' : 'regular';
    const text = oneLine(shape.text, pen.fonts.regular);
    if (!text) return;
    const width = pen.fonts[face].width(text) * shape.size;
    const shift = { start: 0, middle: width / 2, end: width }[shape.anchor];
    write(pen, text, shape.x - shift, shape.y, { face, size: shape.size, colour: COLOURS[shape.fill] });
  },
};

/** Draws shapes with their upper left corner at a place of the page. */
export function drawShapes(pen: Pen, drawing: Drawing, x: number, y: number, scale: number): void {
  pen.pdf.save().translate(x, y).scale(scale);
  for (const shape of drawing.shapes) draw(shape, pen);
  pen.pdf.restore();
}

function draw<K extends Shape['kind']>(shape: Extract<Shape, { kind: K }>, pen: Pen): void {
  SHAPES[shape.kind as K](shape, pen);
}

function paint(pen: Pen, fill: Colour | null, stroke: Colour | null): void {
  if (fill && stroke) pen.pdf.fillAndStroke(COLOURS[fill], COLOURS[stroke]);
  else if (fill) pen.pdf.fill(COLOURS[fill]);
  else if (stroke) pen.pdf.stroke(COLOURS[stroke]);
}
