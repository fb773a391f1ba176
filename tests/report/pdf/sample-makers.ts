import type { Block, Inline } from '../../../server/report/document.ts';

/** Small makers, so that the sample reads like what it says. */
export const text = (value: string): Inline => ({ kind: 'text', text: value });
export const strong = (value: string): Inline => ({ kind: 'strong', text: value });
export const source = (number: number): Inline => ({ kind: 'source', number });
export const link = (value: string, href: string): Inline => ({ kind: 'link', text: value, href });
export const term = (value: string, short: string): Inline => ({ kind: 'term', text: value, short });

export const paragraph = (...content: Inline[]): Block => ({
  kind: 'paragraph',
  style: 'normal',
  content,
  from: [],
});
export const heading = (level: 1 | 2 | 3, value: string, id: string): Block => ({
  kind: 'heading',
  level,
  text: value,
  id,
});
