import type { FastifyInstance } from 'fastify';
import * as actions from './actions.ts';
import { guard } from './credentials.ts';
import type { Parts } from './parts.ts';
import { responses } from './responses.ts';
import { ownIn, robustnessIn } from './robustness-of.ts';
import { robustnessSchema } from './robustness-schema.ts';
import * as schemas from './schemas.ts';
import { besideOf } from './sheet-actions.ts';

/** How the order of areas and steps holds under random weightings, and under weights of one's own. */
export function robustnessRoutes(app: FastifyInstance, parts: Parts): void {
  app.get<{ Params: schemas.IdParams }>('/api/assessments/:id/robustness', {
    onRequest: (request) => guard(parts, request, 'read'),
    schema: {
      tags: ['assessments'],
      summary: 'How the order of need areas and of steps holds under random weightings',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      response: responses(200, robustnessSchema, 'keyed', 'version-not-there'),
    },
    handler: async (request) => {
      const view = await actions.view(parts, request.params.id);
      const beside = await besideOf(parts, request.params.id);
      return { ...robustnessIn(view), own: ownIn(view, beside) };
    },
  });
}
