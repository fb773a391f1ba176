import type { Language } from '../telling.ts';

/** What documents about a draft say of themselves. */
export const draftWords: Record<Language, { mark: string; note: string }> = {
  de: {
    mark: 'Entwurf',
    note: 'Diese Fragen und Regeln sind ein Entwurf und noch nicht veröffentlicht. Was hier steht, ist eine Vorschau für ihre Verfasser und kein Ergebnis.',
  },
  en: {
    mark: 'Draft',
    note: 'These questions and rules are a draft and not published yet. What stands here is a preview for their authors, and no result.',
  },
};
