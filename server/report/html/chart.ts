import type { Colour, Drawing, Shape } from '../document.ts';
import { escapeHtml } from './escape-html.ts';

type Draw = { [K in Shape['kind']]: (shape: Extract<Shape, { kind: K }>) => string };

/** Colours are classes, so that light and dark are one style sheet's business. */
const fill = (colour: Colour | null): string => (colour === null ? 'no-fill' : `fill-${colour}`);
const stroke = (colour: Colour | null): string => (colour === null ? '' : ` stroke-${colour}`);
const n = (value: number): string => String(Math.round(value * 100) / 100);

const drawers: Draw = {
  rect: (s) =>
    `<rect class="${fill(s.fill)}" x="${n(s.x)}" y="${n(s.y)}" width="${n(s.width)}" height="${n(s.height)}" rx="${n(s.radius)}"/>`,
  line: (s) =>
    `<line class="no-fill${stroke(s.stroke)}" x1="${n(s.x1)}" y1="${n(s.y1)}" x2="${n(s.x2)}" y2="${n(s.y2)}" stroke-width="${n(s.width)}"${s.dashed ? ' stroke-dasharray="4 3"' : ''}/>`,
  path: (s) =>
    `<path class="${fill(s.fill)}${stroke(s.stroke)}" d="${escapeHtml(s.d)}" stroke-width="${n(s.width)}"/>`,
  circle: (s) =>
    `<circle class="${fill(s.fill)}${stroke(s.stroke)}" cx="${n(s.cx)}" cy="${n(s.cy)}" r="${n(s.r)}" stroke-width="2"/>`,
  label: (s) =>
    `<text class="${fill(s.fill)}${s.bold ? ' bold' : ''}" x="${n(s.x)}" y="${n(s.y)}" font-size="${n(s.size)}" text-anchor="${s.anchor}">${escapeHtml(s.text)}</text>`,
};

/** A drawing as SVG in the page; what it shows stands in words beside it. */
export function drawChart(drawing: Drawing, summary: string): string {
  const shapes = drawing.shapes.map((shape) => (drawers[shape.kind] as (s: Shape) => string)(shape)).join('');
  return `<svg class="chart" role="img" aria-label="${escapeHtml(summary)}" viewBox="0 0 ${n(drawing.width)} ${n(drawing.height)}">${shapes}</svg>`;
}
