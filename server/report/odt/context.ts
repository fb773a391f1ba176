import type { Document } from '../document.ts';

/** What drawing one document gathers beside its text. */
export interface Context {
  language: Document['language'];
  /** Names a link may lead to. */
  targets: ReadonlySet<string>;
  /** Those that stand in the text already: a name stands once. */
  placed: Set<string>;
  /** Styles that belong to one table or one language alone. */
  automatic: string[];
  /** Languages of words that are not of the document's. */
  languages: Set<string>;
  /** By the path in the package. */
  pictures: Map<string, string>;
  tables: number;
}

/** A context for a document in which nothing has been drawn yet. */
export function contextOf({ language, blocks }: Document): Context {
  const ids = blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'card' ? [block.id] : [],
  );
  return {
    language,
    targets: new Set(ids),
    placed: new Set(),
    automatic: [],
    languages: new Set(),
    pictures: new Map(),
    tables: 0,
  };
}
