import type { FastifyInstance } from 'fastify';
import { languageOf } from '../web/language.ts';
import { createdView } from './api-view.ts';
import { guard } from './credentials.ts';
import { responses } from './responses.ts';
import { nextRound } from './rounds.ts';
import * as schemas from './schemas.ts';
import type { WritingParts } from './writing-routes.ts';

/** The next round of an assessment. */
export function roundsRoutes(app: FastifyInstance, parts: WritingParts): void {
  app.post<{ Params: schemas.IdParams }>('/api/assessments/:id/rounds', {
    onRequest: (request) => guard(parts, request, 'edit'),
    schema: {
      tags: ['assessments'],
      summary:
        'Begin the next round: a new assessment of today with nothing answered; the answers of this one stand in its saved file under beside.earlier, to be confirmed',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      response: responses(
        201,
        schemas.createdSchema,
        'keyed',
        'read-only',
        'other-site',
        'version-not-there',
      ),
    },
    handler: async (request, reply) => {
      const created = await nextRound(parts, request.params.id);
      reply.code(201).header('location', `/api/assessments/${created.assessment.id}`);
      const base = parts.baseUrl ?? `${request.protocol}://${request.host}`;
      return createdView(created, base, languageOf(request));
    },
  });
}
