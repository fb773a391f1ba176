import { element } from '../report/odt/xml.ts';

/** The marks at the end of a question: what asks for it, and whether it is quick. */
export type Mark = 'opportunities' | 'challenges' | 'knockouts' | 'quick';

/** In the order in which they stand, from the left; each has a place of its own. */
export const marks: readonly Mark[] = ['quick', 'opportunities', 'challenges', 'knockouts'];

/** Width of the place of a mark with its number. */
export const markWidth = 34;

const shapes: Record<Mark, string> = {
  quick: 'M-1 -6 L-5 1 H-1 L-2 6 L4 -2 H0 L3 -6 Z',
  opportunities: 'M0 -5 L6 5 H-6 Z',
  challenges: 'M0 5 L6 -5 H-6 Z',
  knockouts: 'M-3 -6 H3 L6 -3 V3 L3 6 H-3 L-6 3 V-3 Z',
};

/** A mark with a number beside it, its middle at x and y; `title` says in words what it stands for. */
export function markXml(mark: Mark, x: number, y: number, number: string, title: string): string {
  const shape = element('path', { d: shapes[mark], transform: `translate(${x} ${y})`, class: mark });
  const text = element('text', { x: String(x + 9), y: String(y + 4), class: 'number' }, number);
  return element('g', {}, `${element('title', {}, escaped(title))}${shape}${number === '' ? '' : text}`);
}

/** Text within an element. */
export const escaped = (text: string): string =>
  element('x', { y: text }).slice('<x y="'.length, -'"/>'.length);
