import type { FastifyInstance } from 'fastify';
import type { Plan } from '../report/beside.ts';
import * as actions from './actions.ts';
import { guard } from './credentials.ts';
import { revisionOf } from './if-match.ts';
import type { Parts } from './parts.ts';
import { savePlan } from './plan-actions.ts';
import { type PlanBody, planBodySchema, planSchema } from './plan-schema.ts';
import { responses } from './responses.ts';
import * as schemas from './schemas.ts';
import { readSheet } from './sheet-actions.ts';

const tags = ['assessments'];

/** Who sees to which measure until when. */
export function planRoutes(app: FastifyInstance, parts: Parts): void {
  app.get<{ Params: schemas.IdParams }>('/api/assessments/:id/plan', {
    onRequest: (request) => guard(parts, request, 'read'),
    schema: {
      tags,
      summary: 'Who sees to which measure until when',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      response: responses(200, planSchema, 'keyed'),
    },
    handler: async (request, reply) => {
      const { content, revision } = await readSheet<Plan>(parts, request.params.id, 'plan');
      reply.header('etag', `"${revision}"`);
      return { measures: content ?? {}, revision };
    },
  });

  app.put<{ Params: schemas.IdParams; Body: PlanBody }>('/api/assessments/:id/plan', {
    onRequest: (request) => guard(parts, request, 'edit'),
    schema: {
      tags,
      summary: 'Write the plan whole: an owner, a date and a state for each measure',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      headers: schemas.ifMatchSchema,
      body: planBodySchema,
      response: responses(
        200,
        planSchema,
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
      const { measures } = request.body;
      const view = await actions.view(parts, request.params.id);
      const revision = await savePlan(parts, view, measures, revisionOf(request.headers['if-match']));
      reply.header('etag', `"${revision}"`);
      return { measures, revision };
    },
  });
}
