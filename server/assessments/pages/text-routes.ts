import type { FastifyInstance } from 'fastify';
import { wordsOf } from '../../report/telling.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word, wordList } from '../../web/page-words.ts';
import { chooseEdition } from '../library.ts';
import { frameOf } from './frame.ts';
import type { PageParts } from './parts.ts';
import { glossaryView } from './texts.ts';

/** Pages that only tell something. */
export function textRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const words = parts.views.words[language];
  const edition = chooseEdition(parts.library);
  const own = wordsOf[language].method;
  const texts = {
    method: [...own.paragraphs, own.ranges, own.quick],
    privacy: wordList(words, 'privacy.paragraphs', { months: parts.config.retentionMonths }),
    accessibility: wordList(words, 'accessibility.paragraphs'),
  };
  for (const [name, paragraphs] of Object.entries(texts))
    app.get(`/${language}/${name}`, async (request, reply) => {
      const heading = word(words, `${name}.title`);
      const frame = frameOf(parts.views, request, language, heading, edition);
      return html(reply, parts.views.render('text', frame, { heading, paragraphs }));
    });
  app.get(`/${language}/glossary`, async (request, reply) => {
    const frame = frameOf(parts.views, request, language, word(words, 'glossary.title'), edition);
    return html(reply, parts.views.render('glossary', frame, glossaryView(edition, words, language)));
  });
}
