import type { Language } from '../../web/language.ts';
import { type PageWords, word } from '../../web/page-words.ts';
import type { WorkshopKeys } from '../keys.ts';
import { joiningOf } from './joining.ts';

/** A workshop with keys that are shown this once. */
export interface Made {
  origin: string;
  language: Language;
  id: string;
  /** Null: people join as before. */
  code: string | null;
  keys: WorkshopKeys;
}

/** The links of those who lead and of the screen, the recovery code, and how people join. */
export function createdView(words: PageWords, { origin, language, id, code, keys }: Made): object {
  const w = (name: string): string => word(words, `workshop.created.${name}`);
  const link = (name: string, value: string): object => ({
    id: `link-${name}`,
    label: w(name),
    hint: w(`${name}Hint`),
    value,
  });
  return {
    heading: w('title'),
    links: [
      link('lead', `${origin}/m/${keys.moderator}`),
      link('colead', `${origin}/m/${keys.coModerator}`),
      link('screen', `${origin}/b/${keys.beamer}`),
      link('recovery', keys.recovery.replace(/(.{4})(?=.)/g, '$1 ')),
    ],
    go: `/${language}/workshops/${id}/lead`,
    toScreen: `/b/${keys.beamer}`,
    joining: code === null ? null : joiningOf({ origin, code }),
  };
}
