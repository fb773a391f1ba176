import type { FastifyInstance } from 'fastify';
import type { Landscape } from '../landscape/model.ts';
import { datesOf } from '../report/dates-of.ts';
import { wordsOf } from '../report/telling.ts';
import * as actions from './actions.ts';
import { calendarOf } from './calendar.ts';
import { guard } from './credentials.ts';
import type { Parts } from './parts.ts';
import { responses } from './responses.ts';
import * as schemas from './schemas.ts';
import { readSheet } from './sheet-actions.ts';

const calendar = { description: 'iCalendar', content: { 'text/calendar': { schema: { type: 'string' } } } };

/** When contracts end and by when to decide, for the calendar of the administration. */
export function calendarRoutes(app: FastifyInstance, parts: Parts): void {
  app.get<{ Params: schemas.IdParams; Querystring: schemas.LanguageQuery }>(
    '/api/assessments/:id/calendar.ics',
    {
      onRequest: (request) => guard(parts, request, 'read'),
      schema: {
        tags: ['assessments'],
        summary: 'Ends of contracts, and by when to decide and to give notice, as a calendar',
        security: schemas.byKey,
        params: schemas.idParamsSchema,
        querystring: schemas.languageQuerySchema,
        response: responses(
          200,
          calendar,
          'keyed',
          'version-not-there',
          'language-not-there',
          'invalid-input',
        ),
      },
      handler: async (request, reply) => {
        const { id } = request.params;
        const view = await actions.view(parts, id);
        const { assessment, edition, answers, ruleSet } = view;
        const { language = assessment.language } = request.query;
        actions.requireLanguage(edition.content.questionnaire.languages, language);
        const { content: landscape } = await readSheet<Landscape>(parts, id, 'landscape');
        const words = wordsOf[language];
        const texts = edition.content.texts[language]!;
        const dates = datesOf({ answers, ruleSet, texts, asOf: assessment.asOf, landscape });
        const file = calendarOf(dates, {
          assessment: id,
          municipality: assessment.name.trim() || words.unnamed,
          changed: assessment.changed,
          words: words.landscape,
        });
        reply.header('content-disposition', `attachment; filename="oss-kompass-${id}.ics"`);
        return reply.type('text/calendar; charset=utf-8').send(file);
      },
    },
  );
}
