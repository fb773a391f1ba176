import type { FastifyInstance } from 'fastify';
import type { ToldReading } from '../report/readings.ts';
import * as actions from './actions.ts';
import { guard } from './credentials.ts';
import type { Parts } from './parts.ts';
import { readingsOf } from './readings.ts';
import { readingsSchema } from './readings-schema.ts';
import { responses } from './responses.ts';
import * as schemas from './schemas.ts';

/** What frameworks of others make of the answers. */
export function readingsRoutes(app: FastifyInstance, parts: Parts): void {
  app.get<{ Params: schemas.IdParams }>('/api/assessments/:id/readings', {
    onRequest: (request) => guard(parts, request, 'read'),
    schema: {
      tags: ['assessments'],
      summary: 'What frameworks of others make of the answers; the same in every language',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      response: responses(200, readingsSchema, 'keyed', 'version-not-there'),
    },
    handler: async (request) => {
      const view = await actions.view(parts, request.params.id);
      return { readings: readingsOf(parts.library, view).map(readingView) };
    },
  });
}

function readingView({ reading, lines, figure }: ToldReading): object {
  return {
    id: reading.id,
    sources: reading.sources,
    figure:
      figure === null
        ? null
        : {
            questionnaire: figure.content.questionnaire.id,
            version: figure.content.version,
            fingerprint: figure.content.stamps.rules.fingerprint,
            ...figure.found,
          },
    lines: lines.map(({ line, cover, questions }) => ({
      id: line.id,
      cover,
      questions: questions.map(({ question, answer }) => ({ question: question.id, answer: answer ?? null })),
    })),
  };
}
