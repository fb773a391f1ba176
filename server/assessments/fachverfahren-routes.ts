import type { FastifyInstance } from 'fastify';
import { kindsHolding } from '../landscape/blocking.ts';
import { exitChecks, offTomorrow } from '../landscape/exit.ts';
import { holds } from '../landscape/holds.ts';
import type { Landscape } from '../landscape/model.ts';
import { releaseCurve } from '../landscape/release.ts';
import * as actions from './actions.ts';
import { guard } from './credentials.ts';
import type { Parts } from './parts.ts';
import { responses } from './responses.ts';
import * as schemas from './schemas.ts';
import { readSheet } from './sheet-actions.ts';

const list = (description: string): object => ({ type: 'array', items: { type: 'object' }, description });

const fachverfahrenSchema = {
  type: 'object',
  required: ['holds', 'release', 'exit', 'offTomorrow'],
  properties: {
    holds: list('what holds something in place: services, makers, workplaces and departments'),
    release: {
      type: 'object',
      additionalProperties: { type: 'object' },
      description:
        'by what is held: for 1, 2, 3 … makers the most workplaces that become free, and the groups that can go first',
    },
    exit: list('critical services, and how ready each is to be left: the worst layer decides'),
    offTomorrow: list('by maker: what stops when it switches off'),
  },
};

/** What the services say together: what holds back, what becomes free, what can be left. */
export function fachverfahrenRoutes(app: FastifyInstance, parts: Parts): void {
  app.get<{ Params: schemas.IdParams }>('/api/assessments/:id/fachverfahren', {
    onRequest: (request) => guard(parts, request, 'read'),
    schema: {
      tags: ['assessments'],
      summary: 'What holds workplaces back, whom to talk to first, and how ready services are to be left',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      response: responses(200, fachverfahrenSchema, 'keyed', 'version-not-there'),
    },
    handler: async (request) => {
      const { id } = request.params;
      const { asOf } = (await actions.view(parts, id)).assessment;
      const { content } = await readSheet<Landscape>(parts, id, 'landscape');
      const landscape = content ?? { services: [], groups: [] };
      const held = holds(landscape);
      return {
        holds: held,
        release: Object.fromEntries(
          held.map((one) => [one.held, releaseCurve(landscape, kindsHolding(one.held))]),
        ),
        exit: exitChecks(landscape, asOf),
        offTomorrow: offTomorrow(landscape, asOf),
      };
    },
  });
}
