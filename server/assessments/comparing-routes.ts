import type { FastifyInstance } from 'fastify';
import { languageOf } from '../web/language.ts';
import { answerFaults } from './api-view.ts';
import { type Comparison, compareWith, comparisons } from './comparing.ts';
import { guard } from './credentials.ts';
import { revisionOf } from './if-match.ts';
import type { Parts } from './parts.ts';
import { responses } from './responses.ts';
import { largestSaved } from './saved-size.ts';
import * as schemas from './schemas.ts';

const text = { type: 'string' } as const;
const ends = {
  anyOf: [schemas.whole({ low: { type: 'number' }, high: { type: 'number' } }), { type: 'null' }],
};
const level = { anyOf: [schemas.whole({ low: text, high: text }), { type: 'null' }] };
const side = schemas.whole({ version: text, asOf: text });
const comparison = {
  anyOf: [
    schemas.whole({
      before: side,
      after: side,
      scores: {
        type: 'array',
        description: 'answers and rules add up to what lies between before and after',
        items: schemas.whole({
          id: text,
          before: ends,
          after: ends,
          answers: ends,
          rules: ends,
          level: schemas.whole({ before: level, after: level }),
        }),
      },
      findings: {
        type: 'array',
        items: schemas.whole({
          id: text,
          before: text,
          after: text,
          by: { type: 'array', items: { type: 'string', enum: ['answers', 'rules'] } },
        }),
      },
      left: {
        type: 'array',
        description: 'answers that did not go over into the later version, with why',
        items: schemas.whole({
          question: text,
          to: { type: 'array', items: text },
          why: text,
          choices: { type: 'array', items: text },
          version: text,
        }),
      },
    }),
    { type: 'null' },
  ],
};

const told = schemas.whole({
  asOf: text,
  version: text,
  revision: { type: 'integer', minimum: 0 },
  problems: { ...schemas.faults, description: 'answers of the file that do not fit; they are left out' },
});

/** What an assessment is compared with, and what came of it. */
export function comparingRoutes(app: FastifyInstance, parts: Parts): void {
  app.get<{ Params: schemas.IdParams }>('/api/assessments/:id/comparison', {
    onRequest: (request) => guard(parts, request, 'read'),
    schema: {
      tags: ['assessments'],
      summary:
        'What moved since the round before, and what the newest version of the questionnaire makes of the answers; each difference split into answers and rules',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      response: responses(
        200,
        schemas.whole({ earlier: comparison, newer: comparison }),
        'keyed',
        'version-not-there',
      ),
    },
    handler: (request): Promise<Record<'earlier' | 'newer', Comparison | null>> =>
      comparisons(parts, request.params.id),
  });

  app.put<{ Params: schemas.IdParams; Body: schemas.NewAssessmentBody }>('/api/assessments/:id/earlier', {
    onRequest: (request) => guard(parts, request, 'edit'),
    bodyLimit: Math.max(largestSaved(parts.library), app.initialConfig.bodyLimit ?? 0),
    schema: {
      tags: ['assessments'],
      summary:
        'Take a saved assessment as the round before this one; its answers become proposals for what is not answered yet',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      headers: schemas.ifMatchSchema,
      body: schemas.newAssessmentSchema,
      response: responses(
        200,
        told,
        'keyed',
        'read-only',
        'other-site',
        'bodied',
        'wrong-revision',
        'version-not-there',
        'questionnaire-not-there',
        'language-not-there',
        'date-out-of-bounds',
        'sheet-changed',
        'not-comparable',
        'file-is-later',
      ),
    },
    handler: async (request, reply) => {
      const expected = revisionOf(request.headers['if-match']);
      const { earlier, revision, problems } = await compareWith(
        parts,
        request.params.id,
        request.body,
        expected,
      );
      reply.header('etag', `"${revision}"`);
      const { asOf, version } = earlier;
      return { asOf, version, revision, problems: answerFaults(problems, languageOf(request)) };
    },
  });
}
