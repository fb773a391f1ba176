import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { type Language, languages } from './language.ts';
import { loadPageWords, type PageWords, word } from './page-words.ts';

/** What every page hands to the layout. */
export interface Frame {
  language: Language;
  title: string;
  /** The start page in a language that is there: `/de/`. */
  home: string;
  /**
   * Where the same page stands in the other language; `form`: the form whose typed text goes along. Null:
   * it stands in one language only.
   */
  switch: { language: Language; href: string; form?: string } | null;
  /** Dates of rules, texts and sources. */
  content: string;
  /** Present on all pages about a draft: that it is one, and what is wrong in its files. */
  draft?: { problems: readonly string[]; home: string } | undefined;
  /** Present on the pages of an assessment. */
  assessment?: object;
  /** Present on pages of workshops, which have styles of their own. */
  workshop?: true | undefined;
  /** Present on pages that keep themselves up to date: where they hear that something is new. */
  live?: string | undefined;
  /** Over how many milliseconds those who hear so at once read the page again, each at a moment of its own. */
  spread?: number | undefined;
  /** Present on the screen for a whole room, which shows nothing around it: light or dark. */
  screen?: 'light' | 'dark' | undefined;
  /** On other pages, the way back to the assessment last changed of those opened in this browser. */
  comeBack?: { href: string; text: string } | undefined;
}

export interface Views {
  words: Record<Language, PageWords>;
  /** A whole page as HTML. */
  render: (page: string, frame: Frame, data: object) => string;
  /** A partial as HTML, for what is put into a page ready-made. */
  part: (name: string, data: object) => string;
}

/**
 * Compiles all templates once, when the program starts.
 * @param imprint address of the operator's imprint, linked at the foot of each page; null: no link
 */
export function loadViews(templates: string, imprint: string | null = null): Views {
  const engine = Handlebars.create();
  const read = (folder: string): [string, string][] =>
    readdirSync(join(templates, folder))
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => [name.replace('.hbs', ''), readFileSync(join(templates, folder, name), 'utf8')]);
  // Templates have no helpers but Handlebars' own, so a name is always a value: no look-up for a helper first.
  const options = { strict: false, preventIndent: true, knownHelpersOnly: true };
  const partials = read('partials');
  for (const [name, text] of partials) engine.registerPartial(name, text);
  const parts = new Map(partials.map(([name, text]) => [name, engine.compile(text, options)]));
  const pages = new Map(read('pages').map(([name, text]) => [name, engine.compile(text, options)]));
  const layout = engine.compile(readFileSync(join(templates, 'layouts', 'layout.hbs'), 'utf8'), options);
  const words = Object.fromEntries(languages.map((l) => [l, loadPageWords(templates, l)])) as Views['words'];
  return {
    words,
    part: (name, data) => parts.get(name)!(data),
    render: (page, frame, data) => {
      const w = words[frame.language];
      const body = pages.get(page)!({ ...frame, ...data, w });
      return layout({ ...frame, w, body, imprint });
    },
  };
}

/** There are two. */
export const otherLanguage = (language: Language): Language => (language === 'de' ? 'en' : 'de');

/** The address of the same page in the other language; where the address has none, the query carries it. */
export function switchFor(language: Language, url: string, form?: string): NonNullable<Frame['switch']> {
  const other = otherLanguage(language);
  const own = new RegExp(`^/${language}(?=[/?]|$)`);
  const href = own.test(url) ? url.replace(own, `/${other}`) : `${url.split('?')[0]}?language=${other}`;
  return form === undefined ? { language: other, href } : { language: other, href, form };
}

/** "Regeln vom … · Texte vom … · Quellen vom …" */
export function contentAge(
  words: PageWords,
  dates: { rules: string; texts: string; shared: string },
): string {
  return word(words, 'layout.content', {
    ...dates,
    rules: dates.rules === '' ? word(words, 'layout.draft') : dates.rules,
  });
}
