import type { Block, Fact, Inline, Origin } from './document.ts';

/** Small makers of blocks, so that chapters read like what they say. */
export const text = (value: string): Inline => ({ kind: 'text', text: value });
export const strong = (value: string): Inline => ({ kind: 'strong', text: value });
/** `language` where the text is in another one than the document. */
export const link = (value: string, href: string, language?: string): Inline => ({
  kind: 'link',
  text: value,
  href,
  ...(language === undefined ? {} : { language }),
});

export const paragraph = (
  content: Inline[],
  from: Origin[],
  style: 'lead' | 'normal' | 'small' = 'normal',
): Block => ({ kind: 'paragraph', style, content, from });

export const heading = (level: 1 | 2 | 3, value: string, id: string): Block => ({
  kind: 'heading',
  level,
  text: value,
  id,
});

export const list = (items: Inline[][], from: Origin[], ordered = false): Block => ({
  kind: 'list',
  ordered,
  items,
  from,
});

export const fact = (label: string, value: string): Fact => ({ label, value: [text(value)] });

export const rule = (id: string): Origin => ({ kind: 'rule', id });
export const answer = (id: string): Origin => ({ kind: 'answer', id });
export const wording = (id: string): Origin => ({ kind: 'text', id });
export const source = (id: string): Origin => ({ kind: 'source', id });
export const assessment: Origin = { kind: 'assessment' };
