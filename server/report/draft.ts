import type { Content } from '../questionnaire/model.ts';
import type { Block, Document } from './document.ts';
import { assessment, text } from './inline.ts';
import { draftWords } from './words/draft.ts';

/** A document about a draft says so in its title, at the foot of every page and before its first chapter. */
export function markedIfDraft(document: Document, { draft }: Content): Document {
  if (!draft) return document;
  const { mark, note } = draftWords[document.language];
  const marked = (title: string): string => `${mark}: ${title}`;
  const blocks = document.blocks.map((block) =>
    block.kind === 'cover'
      ? { ...block, title: marked(block.title), subtitle: `${block.subtitle}. ${note}` }
      : block,
  );
  const first = blocks.findIndex(({ kind }) => kind !== 'cover' && kind !== 'pageBreak');
  const told: Block = { kind: 'note', tone: 'warning', content: [text(note)], from: [assessment] };
  return {
    ...document,
    title: marked(document.title),
    footer: `${mark} · ${document.footer}`,
    blocks: first === -1 ? [...blocks, told] : blocks.toSpliced(first, 0, told),
  };
}
