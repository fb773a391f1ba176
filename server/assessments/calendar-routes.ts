import type { FastifyInstance } from 'fastify';
import { noDates } from '../landscape/date-sheet.ts';
import { isDay } from '../questionnaire/kinds/date.ts';
import { datesOf } from '../report/dates-of.ts';
import { wordsOf } from '../report/telling.ts';
import { Refusal } from '../web/errors.ts';
import { fault } from '../web/schema-words.ts';
import * as actions from './actions.ts';
import { calendarOf } from './calendar.ts';
import { guard } from './credentials.ts';
import type { Parts } from './parts.ts';
import { responses } from './responses.ts';
import * as schemas from './schemas.ts';
import { besideOf } from './sheet-actions.ts';

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

/** All days, for the calendar of the administration; what stands in the address counts before the sheet. */
export function calendarRoutes(app: FastifyInstance, parts: Parts): void {
  app.get<{ Params: schemas.IdParams; Querystring: CalendarQuery }>('/api/assessments/:id/calendar.ics', {
    onRequest: (request) => guard(parts, request, 'read'),
    schema: {
      tags: ['assessments'],
      summary: 'By when to decide, what ends, when the council meets and what is due, as a calendar',
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
      const stored = await besideOf(parts, id);
      const texts = edition.content.texts[language]!;
      const dates = {
        ...(stored.dates ?? noDates),
        ...(procurementMonths === undefined ? {} : { procurementMonths: Number(procurementMonths) }),
        ...(council === undefined ? {} : { councilDates: council.split(',') }),
      };
      if (!dates.councilDates.every(isDay))
        throw new Refusal(
          'invalid-input',
          {},
          { schemaErrors: [fault('format', '/council', { format: 'date' })] },
        );
      const beside = { ...stored, dates };
      const { days } = datesOf({ answers, ruleSet, texts, asOf: assessment.asOf, beside });
      const file = calendarOf(days, {
        assessment: id,
        municipality: assessment.name.trim() || wordsOf[language].unnamed,
        changed: assessment.changed,
        language,
      });
      reply.header('content-disposition', `attachment; filename="oss-kompass-${id}.ics"`);
      return reply.type('text/calendar; charset=utf-8').send(file);
    },
  });
}
