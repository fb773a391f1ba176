import type { Document, Tone } from '../document.ts';

/** The few words the drawing itself says. */
export interface Labels {
  page(number: number, of: number): string;
  tones: Record<Tone, string>;
  marked: string;
  unmarked: string;
}

export const LABELS: Record<Document['language'], Labels> = {
  de: {
    page: (number, of) => `Seite ${number} von ${of}`,
    tones: {
      opportunity: 'Chance',
      challenge: 'Herausforderung',
      info: 'Hinweis',
      warning: 'Achtung',
      neutral: '',
    },
    marked: 'gewählt',
    unmarked: 'nicht gewählt',
  },
  en: {
    page: (number, of) => `Page ${number} of ${of}`,
    tones: {
      opportunity: 'Opportunity',
      challenge: 'Challenge',
      info: 'Note',
      warning: 'Important',
      neutral: '',
    },
    marked: 'selected',
    unmarked: 'not selected',
  },
};
