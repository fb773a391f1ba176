import type { FastifyInstance, FastifyRequest } from 'fastify';
import { languageOf } from '../web/language.ts';
import * as actions from './actions.ts';
import { assessmentView, createdView, wayView } from './api-view.ts';
import { guard, keyOf } from './credentials.ts';
import { revisionOf } from './if-match.ts';
import type { Parts } from './parts.ts';
import { responses } from './responses.ts';
import { largestSaved } from './saved-size.ts';
import * as schemas from './schemas.ts';

export interface WritingParts extends Parts {
  /** The address people reach this program at, without a slash at its end; null: as the request came. */
  baseUrl: string | null;
}

const tags = ['assessments'];

/** What makes, changes and deletes an assessment. */
export function writingRoutes(app: FastifyInstance, parts: WritingParts): void {
  const onRequest = (request: FastifyRequest): Promise<void> => guard(parts, request, 'edit');
  const base = (request: FastifyRequest): string => parts.baseUrl ?? `${request.protocol}://${request.host}`;

  app.post<{ Body: schemas.NewAssessmentBody }>('/api/assessments', {
    // Whatever can be saved can be opened again.
    bodyLimit: Math.max(largestSaved(parts.library), app.initialConfig.bodyLimit ?? 0),
    schema: {
      tags,
      summary: 'Make an assessment, or open a saved one again as a new one',
      body: schemas.newAssessmentSchema,
      response: responses(
        201,
        schemas.createdSchema,
        'bodied',
        'questionnaire-not-there',
        'version-not-there',
        'language-not-there',
        'date-out-of-bounds',
      ),
    },
    preValidation: async (request) => {
      if (request.body === undefined) request.body = {};
    },
    handler: async (request, reply) => {
      const created = await actions.create(parts, request.body);
      reply.code(201).header('location', `/api/assessments/${created.assessment.id}`);
      return createdView(created, base(request), languageOf(request));
    },
  });

  app.put<{ Params: schemas.QuestionParams; Body: schemas.AnswerBody }>(
    '/api/assessments/:id/answers/:question',
    {
      onRequest,
      schema: {
        tags,
        summary: 'Give one answer; {"open": true} withdraws it',
        security: schemas.byKey,
        params: schemas.questionParamsSchema,
        headers: schemas.ifMatchSchema,
        body: schemas.answerBodySchema,
        response: responses(
          200,
          schemas.answerSavedSchema,
          'keyed',
          'read-only',
          'other-site',
          'bodied',
          'wrong-revision',
          'unknown-question',
          'hidden-question',
          'answer-refused',
          'changed-meanwhile',
        ),
      },
      handler: async (request, reply) => {
        const { id, question } = request.params;
        const revision = revisionOf(request.headers['if-match']);
        const { saved, walk } = await actions.answer(parts, id, question, request.body, revision);
        reply.header('etag', `"${saved[question]}"`);
        return { question, revision: saved[question], ...wayView(walk) };
      },
    },
  );

  app.put<{ Params: schemas.IdParams; Body: schemas.AnswersBody }>('/api/assessments/:id/answers', {
    onRequest,
    schema: {
      tags,
      summary: 'Give many answers in one transaction: all are saved, or none',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      body: schemas.answersBodySchema,
      response: responses(
        200,
        schemas.answersSavedSchema,
        'keyed',
        'read-only',
        'other-site',
        'bodied',
        'answers-refused',
        'changed-meanwhile',
      ),
    },
    handler: async (request) => {
      const outcome = await actions.answerMany(parts, request.params.id, request.body);
      actions.requireAllSaved(outcome);
      return { revisions: outcome.saved, ...wayView(outcome.walk) };
    },
  });

  app.patch<{ Params: schemas.IdParams; Body: schemas.FieldsBody }>('/api/assessments/:id', {
    onRequest,
    schema: {
      tags,
      summary: 'Change name, contact, mode, language or the date the result speaks of',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      body: schemas.fieldsSchema,
      response: responses(
        200,
        schemas.assessmentSchema,
        'keyed',
        'read-only',
        'other-site',
        'bodied',
        'language-not-there',
        'date-out-of-bounds',
      ),
    },
    handler: async (request) => {
      const { id } = request.params;
      return assessmentView(await actions.patch(parts, id, request.body), keyOf(request, id));
    },
  });

  app.delete<{ Params: schemas.IdParams }>('/api/assessments/:id', {
    onRequest,
    schema: {
      tags,
      summary: 'Delete it for good',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      response: responses(204, { type: 'null', description: 'deleted' }, 'keyed', 'read-only', 'other-site'),
    },
    handler: async (request, reply) => {
      await actions.remove(parts, request.params.id);
      return reply.code(204).send();
    },
  });
}
