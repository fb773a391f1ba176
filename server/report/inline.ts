import type { Block, Fact, Inline, Origin } from './document.ts';

/** Small makers of blocks, so that chapters read like what they say. */
export const text = (value: string): Inline => ({ kind: 'text', text: value });
/** Words of weight. */
export const strong = (value: string): Inline => ({ kind: 'strong', text: value });
/** `language` where the text is in another one than the document. */
export const link = (value: string, href: string, language?: string): Inline => ({
  kind: 'link',
  text: value,
  href,
  ...(language === undefined ? {} : { language }),
});

/** A paragraph, with where its statement comes from. */
export const paragraph = (
  content: Inline[],
  from: Origin[],
  style: 'lead' | 'normal' | 'small' = 'normal',
): Block => ({ kind: 'paragraph', style, content, from });

/** A heading; `id` is its anchor, one of its kind in a document. */
export const heading = (level: 1 | 2 | 3, value: string, id: string): Block => ({
  kind: 'heading',
  level,
  text: value,
  id,
});

/** A list with dots, or with numbers. */
export const list = (items: Inline[][], from: Origin[], ordered = false): Block => ({
  kind: 'list',
  ordered,
  items,
  from,
});

/** Something said, with where it comes from. */
export interface Sourced {
  content: Inline[];
  from: Origin[];
}

/** A list in which each item has an origin of its own. */
export const listOf = (
  items: readonly Sourced[],
  { ordered = false, ...set }: { ordered?: boolean; dense?: true } = {},
): Block => ({
  kind: 'list',
  ordered,
  ...set,
  items: items.map(({ content }) => content),
  from: items.flatMap(({ from }) => from),
  each: items.map(({ from }) => from),
});

/** A sentence, with where it comes from. */
export interface Sentence {
  text: string;
  from: Origin[];
}

/** Sentences in a row, each with an origin of its own. */
export const sentences = (said: readonly Sentence[], style: 'lead' | 'normal' = 'normal'): Block => ({
  kind: 'paragraph',
  style,
  content: said.map(({ text: words }, i) => text(i === 0 ? words : ` ${words}`)),
  from: said.flatMap(({ from }) => from),
  each: said.map(({ from }) => from),
});

/** A name with a value in plain text. */
export const fact = (label: string, value: string): Fact => ({ label, value: [text(value)] });

/** That a statement comes from a rule. */
export const rule = (id: string): Origin => ({ kind: 'rule', id });
/** That a statement comes from the answer to a question. */
export const answer = (id: string): Origin => ({ kind: 'answer', id });
/** That a statement stands in the texts. */
export const wording = (id: string): Origin => ({ kind: 'text', id });
/** That a statement comes from a source. */
export const source = (id: string): Origin => ({ kind: 'source', id });
export const assessment: Origin = { kind: 'assessment' };
