import type { FastifyInstance } from 'fastify';
import { requireAllSaved, view } from './actions.ts';
import { guard } from './credentials.ts';
import type { Parts } from './parts.ts';
import { responses } from './responses.ts';
import { resultSchema } from './result-schema.ts';
import * as schemas from './schemas.ts';
import { resultOf } from './view.ts';
import { suppose } from './what-if-actions.ts';

const whatIfBodySchema = {
  type: 'object',
  additionalProperties: false,
  required: ['answers'],
  properties: {
    answers: {
      type: 'object',
      additionalProperties: { $ref: 'Answer#' },
      description: 'in place of the saved ones, by question; {"open": true}: as if not answered',
    },
  },
} as const;

/** What the result would be with other answers; the saved ones stay as they are. */
export function whatIfRoutes(app: FastifyInstance, parts: Parts): void {
  app.post<{ Params: schemas.IdParams; Body: Pick<schemas.AnswersBody, 'answers'> }>(
    '/api/assessments/:id/what-if',
    {
      onRequest: (request) => guard(parts, request, 'read'),
      schema: {
        tags: ['assessments'],
        summary: 'What the result would be with other answers, beside what it is; nothing is saved',
        security: schemas.byKey,
        params: schemas.idParamsSchema,
        body: whatIfBodySchema,
        response: responses(
          200,
          schemas.whole({ result: resultSchema, before: resultSchema }),
          'keyed',
          'other-site',
          'bodied',
          'answers-refused',
          'version-not-there',
        ),
      },
      handler: async (request) => {
        const before = await view(parts, request.params.id);
        const { after, outcome } = suppose(parts.library, before, { answers: request.body.answers });
        requireAllSaved(outcome);
        return { result: resultOf(after), before: resultOf(before) };
      },
    },
  );
}
