import type { FastifyInstance, FastifyRequest } from 'fastify';
import { wordsOf } from '../../report/telling.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word, wordList } from '../../web/page-words.ts';
import type { Frame } from '../../web/views.ts';
import { requireLanguage } from '../actions.ts';
import { chooseEdition } from '../library.ts';
import { frameOf } from './frame.ts';
import { cookieDays, recent } from './kept-keys.ts';
import { operatorOn } from './operator.ts';
import type { PageParts } from './parts.ts';
import { glossaryView } from './texts.ts';

/** Pages that only tell something. */
export function textRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const words = parts.views.words[language];
  const edition = chooseEdition(parts.library);
  const own = wordsOf[language].method;
  const texts = {
    method: [...own.paragraphs, own.ranges, own.quick],
    privacy: [
      ...wordList(words, 'privacy.paragraphs', { months: parts.config.retentionMonths, days: cookieDays }),
      ...operatorOn('privacy', words, parts.config),
    ],
    accessibility: [
      ...wordList(words, 'accessibility.paragraphs'),
      ...operatorOn('accessibility', words, parts.config),
    ],
  };
  const framed = async (request: FastifyRequest, title: string): Promise<Frame> => {
    requireLanguage(edition.content.questionnaire.languages, language);
    const [comeBack] = await recent(parts, request, language);
    return { ...frameOf(parts.views, request, language, title, edition), comeBack };
  };
  for (const [name, paragraphs] of Object.entries(texts))
    app.get(`/${language}/${name}`, async (request, reply) => {
      const heading = word(words, `${name}.title`);
      const frame = await framed(request, heading);
      return html(reply, parts.views.render('text', frame, { heading, paragraphs }));
    });
  app.get(`/${language}/glossary`, async (request, reply) => {
    const frame = await framed(request, word(words, 'glossary.title'));
    return html(reply, parts.views.render('glossary', frame, glossaryView(edition, words, language)));
  });
}
