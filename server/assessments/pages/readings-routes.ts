import type { FastifyInstance } from 'fastify';
import { composeReadings } from '../../report/readings.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { readingsOf } from '../readings.ts';
import { reportInput } from '../report-input.ts';
import { drawn } from './documents.ts';
import { visitFrame } from './frame.ts';
import type { PageParts } from './parts.ts';
import { visit } from './visit.ts';

/** The page that tells what frameworks of others make of the answers. */
export function readingsRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  app.get<{ Params: { id: string } }>(`/${language}/assessments/:id/readings`, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'read');
    const readings = readingsOf(parts.library, here.view);
    const document = composeReadings(reportInput(here.view, {}, language), readings);
    const begin = readings.flatMap(({ figure }) => {
      const { questionnaire, texts } = figure?.content ?? {};
      if (questionnaire === undefined || !questionnaire.languages.includes(language)) return [];
      const name = texts?.[language]?.questionnaire?.name ?? questionnaire.id;
      return [
        {
          href: `/${language}/?questionnaire=${questionnaire.id}`,
          text: word(here.words, 'result.readingsBegin', { name }),
          tone: 'secondary',
        },
      ];
    });
    const back = { href: `${here.path}/result`, text: word(here.words, 'report.back'), tone: 'secondary' };
    return html(
      reply,
      parts.views.render('document', visitFrame(here, request, document.title, 'other'), {
        ...drawn(document, { cards: 'open' }),
        heading: document.title,
        contentsTitle: word(here.words, 'result.contents'),
        actions: [back, ...begin],
      }),
    );
  });
}
