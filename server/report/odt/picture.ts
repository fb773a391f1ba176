import type { Colour, Drawing, Shape } from '../document.ts';
import { escapeXml } from './xml.ts';

/** On paper and on a white page; each keeps 4.5:1 to what it stands on where it carries text. */
const colours: Record<Colour, string> = {
  ink: '#171a2b',
  muted: '#4b5066',
  grid: '#dfe2ee',
  surface: '#ffffff',
  accent: '#1f3a93',
  range: '#b3bfe6',
  opportunity: '#1b6e3c',
  challenge: '#a4510b',
};

type Draw = { [K in Shape['kind']]: (shape: Extract<Shape, { kind: K }>) => string };

const paint = (colour: Colour | null): string => (colour === null ? 'none' : colours[colour]);

const drawers: Draw = {
  rect: (s) =>
    `<rect x="${s.x}" y="${s.y}" width="${s.width}" height="${s.height}" rx="${s.radius}" fill="${paint(s.fill)}"/>`,
  line: (s) =>
    `<line x1="${s.x1}" y1="${s.y1}" x2="${s.x2}" y2="${s.y2}" stroke="${paint(s.stroke)}" stroke-width="${s.width}"${s.dashed ? ' stroke-dasharray="3 3"' : ''}/>`,
  path: (s) =>
    `<path d="${escapeXml(s.d)}" fill="${paint(s.fill)}" stroke="${paint(s.stroke)}" stroke-width="${s.width}"/>`,
  circle: (s) =>
    `<circle cx="${s.cx}" cy="${s.cy}" r="${s.r}" fill="${paint(s.fill)}" stroke="${paint(s.stroke)}"/>`,
  label: (s) =>
    `<text x="${s.x}" y="${s.y}" font-family="Liberation Sans, Arial, sans-serif" font-size="${s.size}"${s.bold ? ' font-weight="bold"' : ''} text-anchor="${s.anchor}" fill="${paint(s.fill)}">${escapeXml(s.text)}</text>`,
};

/** A drawing as a picture of its own. */
export function pictureOf({ width, height, shapes }: Drawing): string {
  const drawn = shapes.map((shape) => (drawers[shape.kind] as (s: Shape) => string)(shape));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}">${drawn.join('')}</svg>`;
}
