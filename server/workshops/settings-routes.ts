import type { FastifyInstance } from 'fastify';
import { responses } from '../assessments/responses.ts';
import { byKey, type IdParams, idParamsSchema } from '../assessments/schemas.ts';
import { enter, requireModerator } from './entry.ts';
import type { WorkshopParts } from './parts.ts';
import { entered, leadingResponses } from './responses.ts';
import * as schemas from './schemas.ts';
import { remove, set } from './settings.ts';
import { show } from './showing.ts';

const tags = ['workshops'];

/** What changes a workshop as a whole. */
export function settingsRoutes(app: FastifyInstance, parts: WorkshopParts): void {
  app.patch<{ Params: IdParams; Body: schemas.SettingsBody }>('/api/workshops/:id', {
    onRequest: async (request) => requireModerator(await enter(parts, request)),
    schema: {
      tags,
      summary: 'Change title, pace, deadline or items; close the workshop or open it again',
      security: byKey,
      params: idParamsSchema,
      body: schemas.settingsSchema,
      response: leadingResponses(200, schemas.stateSchema, 'item-in-use', 'version-not-there'),
    },
    handler: async (request) => {
      const { id } = request.params;
      await set(parts, id, request.body);
      return show(parts, id, { audience: 'moderator' });
    },
  });

  app.delete<{ Params: IdParams }>('/api/workshops/:id', {
    onRequest: async (request) => requireModerator(await enter(parts, request)),
    schema: {
      tags,
      summary: 'Delete the workshop with names and votes; what was agreed stays an answer of the assessment',
      security: byKey,
      params: idParamsSchema,
      response: responses(
        204,
        { type: 'null', description: 'deleted' },
        ...entered,
        'other-site',
        'moderator-only',
      ),
    },
    handler: async (request, reply) => {
      await remove(parts, request.params.id);
      return reply.code(204).send();
    },
  });
}
