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

interface CalendarQuery extends schemas.LanguageQuery {
  /** Digits: what stands in an address is text. */
  procurementMonths?: string;
  /** Days with commas between them. */
  council?: string;
}

const calendarQuerySchema = {
  ...schemas.languageQuerySchema,
  properties: {
    ...schemas.languageQuerySchema.properties,
    procurementMonths: {
      type: 'string',
      pattern: '^\\d{1,2}$',
      description: 'months from the decision to the new contract',
    },
    council: {
      type: 'string',
      maxLength: 1000,
      pattern: '^\\d{4}-\\d{2}-\\d{2}(,\\d{4}-\\d{2}-\\d{2})*$',
      description: 'days on which the council meets (YYYY-MM-DD), with commas between them',
    },
  },
} as const;

/** When contracts end and by when to decide, for the calendar of the administration. */
export function calendarRoutes(app: FastifyInstance, parts: Parts): void {
  app.get<{ Params: schemas.IdParams; Querystring: CalendarQuery }>('/api/assessments/:id/calendar.ics', {
    onRequest: (request) => guard(parts, request, 'read'),
    schema: {
      tags: ['assessments'],
      summary: 'Ends of contracts, and by when to decide and to give notice, as a calendar',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      querystring: calendarQuerySchema,
      response: responses(200, calendar, 'keyed', 'version-not-there', 'language-not-there', 'invalid-input'),
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const view = await actions.view(parts, id);
      const { assessment, edition, answers, ruleSet } = view;
      const { language = assessment.language, procurementMonths, council } = request.query;
      actions.requireLanguage(edition.content.questionnaire.languages, language);
      const { content: landscape } = await readSheet<Landscape>(parts, id, 'landscape');
      const words = wordsOf[language];
      const texts = edition.content.texts[language]!;
      const months = procurementMonths === undefined ? null : Number(procurementMonths);
      const lead = { procurementMonths: months, councilDates: council?.split(',') ?? [] };
      const dates = datesOf({ answers, ruleSet, texts, asOf: assessment.asOf, landscape, lead });
      const file = calendarOf(dates, {
        assessment: id,
        municipality: assessment.name.trim() || words.unnamed,
        changed: assessment.changed,
        words: words.landscape,
      });
      reply.header('content-disposition', `attachment; filename="oss-kompass-${id}.ics"`);
      return reply.type('text/calendar; charset=utf-8').send(file);
    },
  });
}
