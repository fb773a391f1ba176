import type { FastifyInstance } from 'fastify';
import { guard } from '../assessments/credentials.ts';
import { responses } from '../assessments/responses.ts';
import { byKey, type IdParams, idParamsSchema } from '../assessments/schemas.ts';
import { create, join, recover } from './making.ts';
import type { WorkshopParts } from './parts.ts';
import * as schemas from './schemas.ts';

const tags = ['workshops'];

/** What makes a workshop of an assessment, lists them, and lets people in. */
export function joiningRoutes(app: FastifyInstance, parts: WorkshopParts): void {
  app.post<{ Params: IdParams; Body: schemas.NewWorkshopBody }>('/api/assessments/:id/workshops', {
    onRequest: (request) => guard(parts, request, 'edit'),
    schema: {
      tags,
      summary: 'Make a workshop of this assessment; its keys are told this once',
      security: byKey,
      params: idParamsSchema,
      body: schemas.newWorkshopSchema,
      response: responses(
        201,
        schemas.createdSchema,
        'keyed',
        'read-only',
        'other-site',
        'bodied',
        'version-not-there',
        'item-not-there',
      ),
    },
    handler: async (request, reply) => {
      const { workshop, keys } = await create(parts, request.params.id, request.body);
      reply.code(201).header('location', `/api/workshops/${workshop.id}`);
      return { id: workshop.id, code: workshop.code, ...keys };
    },
  });

  app.get<{ Params: IdParams }>('/api/assessments/:id/workshops', {
    onRequest: (request) => guard(parts, request, 'edit'),
    schema: {
      tags,
      summary: 'The workshops of this assessment, oldest first',
      security: byKey,
      params: idParamsSchema,
      response: responses(200, schemas.workshopsSchema, 'keyed', 'read-only'),
    },
    handler: async (request) => {
      const all = await parts.workshops.store.list(request.params.id);
      return {
        workshops: all.map(({ id, code, title, pace, deadline, closed }) => ({
          id,
          code,
          title,
          pace,
          deadline,
          closed,
        })),
      };
    },
  });

  app.post<{ Body: schemas.JoinBody }>('/api/workshops/join', {
    schema: {
      tags,
      summary: 'Join the open workshop a code leads to',
      body: schemas.joinSchema,
      response: responses(
        201,
        schemas.joinedSchema,
        'bodied',
        'code-unknown',
        'too-many-tries',
        'workshop-closed',
        'workshop-full',
      ),
    },
    handler: async (request, reply) => {
      const { workshop, participant, key } = await join(parts, request.body, request.ip);
      reply.code(201).header('location', `/api/workshops/${workshop}`);
      return { id: workshop, participant, key };
    },
  });

  app.post<{ Body: schemas.RecoverBody }>('/api/workshops/recover', {
    schema: {
      tags,
      summary: 'Make new keys against the recovery code; the old ones open nothing any more',
      body: schemas.recoverSchema,
      response: responses(200, schemas.keysSchema, 'bodied', 'recovery-unknown'),
    },
    handler: async (request) => {
      const { workshop, keys } = await recover(parts, request.body.recovery);
      return { id: workshop, ...keys };
    },
  });
}
