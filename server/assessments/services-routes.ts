import type { FastifyInstance } from 'fastify';
import type { Landscape } from '../landscape/model.ts';
import * as actions from './actions.ts';
import { guard } from './credentials.ts';
import { revisionOf } from './if-match.ts';
import type { Parts } from './parts.ts';
import { responses } from './responses.ts';
import * as schemas from './schemas.ts';
import { saveLandscape } from './services-actions.ts';
import { landscapeSchema, largestLandscape, type ServicesBody, servicesSchema } from './services-schema.ts';
import { readSheet } from './sheet-actions.ts';

const tags = ['assessments'];

/** The municipality's own services and the groups of workplaces that use them. */
export function servicesRoutes(app: FastifyInstance, parts: Parts): void {
  app.get<{ Params: schemas.IdParams }>('/api/assessments/:id/services', {
    onRequest: (request) => guard(parts, request, 'read'),
    schema: {
      tags,
      summary: 'The services and the groups of workplaces that use them',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      response: responses(200, servicesSchema, 'keyed'),
    },
    handler: async (request, reply) => {
      const { content, revision } = await readSheet<Landscape>(parts, request.params.id, 'landscape');
      reply.header('etag', `"${revision}"`);
      return { ...(content ?? { services: [], groups: [] }), revision };
    },
  });

  app.put<{ Params: schemas.IdParams; Body: ServicesBody }>('/api/assessments/:id/services', {
    onRequest: (request) => guard(parts, request, 'edit'),
    bodyLimit: largestLandscape,
    schema: {
      tags,
      summary: 'Write the services and groups whole',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      headers: schemas.ifMatchSchema,
      body: landscapeSchema,
      response: responses(
        200,
        servicesSchema,
        'keyed',
        'read-only',
        'other-site',
        'bodied',
        'wrong-revision',
        'version-not-there',
        'sheet-changed',
      ),
    },
    handler: async (request, reply) => {
      const view = await actions.view(parts, request.params.id);
      const revision = await saveLandscape(
        parts,
        view,
        request.body,
        revisionOf(request.headers['if-match']),
      );
      reply.header('etag', `"${revision}"`);
      return { ...request.body, revision };
    },
  });
}
