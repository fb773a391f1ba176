import type { FastifyInstance } from 'fastify';
import { responses } from '../assessments/responses.ts';
import { byKey, type IdParams, idParamsSchema } from '../assessments/schemas.ts';
import type { Language } from '../web/language.ts';
import { agendaIn, apartOf } from './differing.ts';
import { enter, requireModerator } from './entry.ts';
import { differencesSchema } from './more-schemas.ts';
import type { WorkshopParts } from './parts.ts';
import { entered } from './responses.ts';

const querystring = {
  type: 'object',
  properties: {
    language: { type: 'string', enum: ['de', 'en'], default: 'de' },
    as: { type: 'string', enum: ['moderator'], description: 'whose cookie counts' },
  },
} as const;

/** Where people differ, for those who lead. */
export function differingRoutes(app: FastifyInstance, parts: WorkshopParts): void {
  app.get<{ Params: IdParams; Querystring: { language: Language } }>('/api/workshops/:id/differences', {
    onRequest: async (request) => requireModerator(await enter(parts, request)),
    schema: {
      tags: ['workshops'],
      summary: 'Where roles see things apart by what was revealed, and what to talk about first',
      security: byKey,
      params: idParamsSchema,
      querystring,
      response: responses(
        200,
        differencesSchema,
        ...entered,
        'moderator-only',
        'version-not-there',
        'invalid-input',
      ),
    },
    handler: async (request) => {
      const { id } = request.params;
      return {
        apart: await apartOf(parts, id, request.query.language),
        agenda: await agendaIn(parts, id),
      };
    },
  });
}
