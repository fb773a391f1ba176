import type { Language } from '../telling.ts';

/** What documents about a draft say of themselves. */
export const draftWords: Record<Language, { mark: string; note: string }> = {
  de: {
    mark: 'Entwurf',
    note: 'Entwurf: Diese Fragen und Regeln sind noch nicht veröffentlicht. Was hier steht, ist eine Vorschau für ihre Verfasser und kein Ergebnis.',
  },
  en: {
    mark: 'Draft',
    note: 'Draft: these questions and rules are not published yet. What stands here is a preview for their authors, and no result.',
  },
};
