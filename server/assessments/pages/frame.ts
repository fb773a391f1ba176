import type { FastifyRequest } from 'fastify';
import { generate } from 'lean-qr';
import { toSvgSource } from 'lean-qr/extras/svg';
import type { Content } from '../../questionnaire/model.ts';
import { longDate } from '../../report/telling.ts';
import { isLanguage, type Language } from '../../web/language.ts';
import { type PageWords, word } from '../../web/page-words.ts';
import { remember } from '../../web/remember.ts';
import { contentAge, type Frame, otherLanguage, switchFor, type Views } from '../../web/views.ts';
import type { Access } from '../access.ts';
import { requireLanguage } from '../actions.ts';
import { formTokenOf, readKeyOf } from '../keys.ts';
import type { Edition } from '../library.ts';
import type { Assessment } from '../store.ts';
import type { AssessmentView } from '../view.ts';
import { momentOf } from './moment.ts';
import type { PageParts } from './parts.ts';

export type Place = 'overview' | 'check' | 'result' | 'report' | 'other';

/** An assessment someone has opened, in the language of the page. */
export interface Visit {
  view: AssessmentView;
  access: Access;
  key: string;
  language: Language;
  words: PageWords;
  /** `/de/assessments/<id>` */
  path: string;
  /** Address of this server, for links that are passed on. */
  origin: string;
}

/** Frame of a page that belongs to no assessment. */
export function frameOf(
  views: Views,
  request: FastifyRequest,
  language: Language,
  title: string,
  edition: Edition,
): Frame {
  const there = languagesOf(edition);
  return {
    language,
    title,
    home: `/${there.includes(language) ? language : there[0]}/`,
    switch: switchOf(edition, language, request.url),
    content: ageOf(views.words[language], edition, language),
    draft: draftIn(edition, language),
  };
}

/** The way to the same page in the other language, where the questionnaire speaks it. */
export function switchOf(edition: Edition, language: Language, url: string, form?: string): Frame['switch'] {
  return languagesOf(edition).includes(otherLanguage(language)) ? switchFor(language, url, form) : null;
}

/** The mark of a draft; nothing for what is published. */
function draftIn({ content, problems }: Edition, language: Language): Frame['draft'] {
  return content.draft ? { problems: problems?.[language] ?? [], home: `/${language}/draft` } : undefined;
}

/** The languages of a questionnaire that the pages speak too. */
export const languagesOf = ({ content }: Edition): Language[] =>
  content.questionnaire.languages.filter(isLanguage);

/** Frame of a page of an assessment: where it stands, what is saved, the links to come back. */
export function visitFrame(
  visit: Visit,
  request: FastifyRequest,
  title: string,
  at: Place,
  form?: string,
): Frame {
  const { view, language, words, path, access } = visit;
  return {
    language,
    title,
    home: `/${language}/`,
    switch: switchOf(view.edition, language, request.url, form),
    content: ageOf(words, view.edition, language),
    draft: draftIn(view.edition, language),
    assessment: {
      name: nameOf(visit),
      path,
      at: { [at]: true },
      readOnly: access === 'read',
      quick: view.assessment.mode === 'quick',
      saved: savedText(visit),
      ...(access === 'read' ? {} : links(visit)),
    },
  };
}

/**
 * The same visit in the other language: what was typed and cannot be saved yet goes along.
 * @throws Refusal 'language-not-there' where the questionnaire speaks one language only
 */
export function inOtherLanguage({ views }: Pick<PageParts, 'views'>, visit: Visit): Visit {
  const language = otherLanguage(visit.language);
  requireLanguage(visit.view.edition.content.questionnaire.languages, language);
  const path = visit.path.replace(`/${visit.language}/`, `/${language}/`);
  return { ...visit, language, path, words: views.words[language] };
}

/** The name of the municipality, or words that say it has none yet. */
export function nameOf({ view, words }: Pick<Visit, 'view' | 'words'>): string {
  return nameIn(view.assessment, words);
}

/** The same of an assessment that nobody has opened. */
export function nameIn({ name }: Pick<Assessment, 'name'>, words: PageWords): string {
  return name.trim() === '' ? word(words, 'layout.unnamed') : name.trim();
}

/** Quick or full check; with the name of its questionnaire, where that has one. */
export function modeIn(
  { mode }: Pick<Assessment, 'mode'>,
  edition: Edition | undefined,
  words: PageWords,
  language: Language,
): string {
  const own = edition?.content.texts[language]?.questionnaire;
  const told = word(words, `details.${mode}`);
  return own === undefined ? told : `${own.name}, ${told}`;
}

/** When an assessment was last changed, in German time. */
export const savedText = remember(
  500,
  ({ view, language }: Pick<Visit, 'view' | 'words' | 'language'>) =>
    `${language} ${view.assessment.changed}`,
  ({ view, words, language }) => word(words, 'save.saved', momentOf(view.assessment.changed, language)),
);

/** What follows from the key alone: the links with their picture, and the token of its forms. */
const links = remember(
  500,
  ({ key, origin }: Visit) => `${origin} ${key}`,
  ({ key, origin }) => {
    const link = `${origin}/l/${key}`;
    return {
      link,
      readLink: `${origin}/l/${readKeyOf(key)}`,
      qr: qrCode(link),
      token: formTokenOf(key),
    };
  },
);

function qrCode(text: string): string {
  return toSvgSource(generate(text), { on: '#000', off: '#fff', xmlDeclaration: false });
}

/** The dates of a version do not change while the program runs. */
const ages = new WeakMap<Content, Record<Language, string>>();

function ageOf(words: PageWords, { content }: Edition, language: Language): string {
  const known = ages.get(content) ?? ({} as Record<Language, string>);
  ages.set(content, known);
  known[language] ??= toldAge(words, content, language);
  return known[language];
}

function toldAge(
  words: PageWords,
  { stamps: { rules, texts, shared } }: Content,
  language: Language,
): string {
  return contentAge(words, {
    rules: rules.date === '' ? '' : longDate(rules.date, language),
    texts: longDate(texts.date, language),
    shared: longDate(shared.date, language),
  });
}
