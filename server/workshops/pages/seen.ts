import type { Edition } from '../../assessments/library.ts';
import type { Language } from '../../web/language.ts';
import type { PageWords } from '../../web/page-words.ts';
import type { State } from '../model.ts';

/** A workshop as somebody sees it, in the language of the page. */
export interface Seen {
  state: State;
  edition: Edition;
  /** The date of the assessment, YYYY-MM-DD. */
  asOf: string;
  language: Language;
  words: PageWords;
  /** `/de/workshops/<id>` */
  path: string;
}
