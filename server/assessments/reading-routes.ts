import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Beside } from '../report/beside.ts';
import { composeReport } from '../report/compose.ts';
import { drawOdt, odtType } from '../report/odt/draw.ts';
import type { Language } from '../web/language.ts';
import { accessOf } from './access.ts';
import * as actions from './actions.ts';
import { assessmentView } from './api-view.ts';
import { guard, keyOf } from './credentials.ts';
import type { Parts } from './parts.ts';
import { wholeInput } from './report-input.ts';
import { responses } from './responses.ts';
import { resultSchema } from './result-schema.ts';
import { savedOf } from './saved.ts';
import * as schemas from './schemas.ts';
import { besideOf } from './sheet-actions.ts';
import { type AssessmentView, resultOf } from './view.ts';

export interface ReadingParts extends Parts {
  /** Draws the report of an assessment as PDF. */
  report: (view: AssessmentView, beside: Beside, language: Language) => Promise<Buffer>;
}

const tags = ['assessments'];

/** What an assessment, its result and its report are read by; all but the first by the read-only key too. */
export function readingRoutes(app: FastifyInstance, parts: ReadingParts): void {
  const onRequest = (request: FastifyRequest): Promise<void> => guard(parts, request, 'read');

  app.get<{ Params: schemas.IdParams }>('/api/assessments/:id', {
    onRequest: (request) => guard(parts, request, 'edit'),
    schema: {
      tags,
      summary: 'The answers, how far it has come and what is open',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      response: responses(200, schemas.assessmentSchema, 'keyed', 'read-only', 'version-not-there'),
    },
    handler: async (request) => {
      const { id } = request.params;
      return assessmentView(await actions.view(parts, id), keyOf(request, id));
    },
  });

  app.get<{ Params: schemas.IdParams; Querystring: schemas.LanguageQuery }>('/api/assessments/:id/result', {
    onRequest,
    schema: {
      tags,
      summary: 'What the rules make of the answers, with reasons; the same in every language',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      querystring: schemas.languageQuerySchema,
      response: responses(
        200,
        resultSchema,
        'keyed',
        'version-not-there',
        'language-not-there',
        'invalid-input',
      ),
    },
    handler: async (request) => {
      const view = await actions.view(parts, request.params.id);
      const { language = view.assessment.language } = request.query;
      actions.requireLanguage(view.edition.content.questionnaire.languages, language);
      return { ...resultOf(view), ...(view.edition.content.draft ? { draft: true } : {}) };
    },
  });

  app.get<{ Params: schemas.IdParams }>('/api/assessments/:id/saved.json', {
    onRequest,
    schema: {
      tags,
      summary: 'The whole assessment as a file that can be opened again',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      response: responses(200, schemas.savedSchema, 'keyed', 'version-not-there'),
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const view = await actions.view(parts, id);
      const access = accessOf(view.assessment, keyOf(request, id)) ?? 'read';
      const saved = savedOf(view, await besideOf(parts, id), access);
      reply.header('content-disposition', `attachment; filename="oss-kompass-${id}.json"`);
      return reply.type('application/json; charset=utf-8').send(`${JSON.stringify(saved, null, 2)}\n`);
    },
  });

  app.get<{ Params: schemas.IdParams; Querystring: schemas.LanguageQuery }>(
    '/api/assessments/:id/report.pdf',
    {
      onRequest,
      schema: {
        tags,
        summary: 'The report',
        security: schemas.byKey,
        params: schemas.idParamsSchema,
        querystring: schemas.languageQuerySchema,
        response: responses(200, pdf, 'keyed', 'version-not-there', 'language-not-there', 'invalid-input'),
      },
      handler: async (request, reply) => {
        const { id } = request.params;
        const view = await actions.view(parts, id);
        const { language = view.assessment.language } = request.query;
        actions.requireLanguage(view.edition.content.questionnaire.languages, language);
        const file = await parts.report(view, await besideOf(parts, id), language);
        reply.header('content-disposition', `attachment; filename="oss-kompass-${id}-${language}.pdf"`);
        return reply.type('application/pdf').send(file);
      },
    },
  );

  app.get<{ Params: schemas.IdParams; Querystring: schemas.LanguageQuery }>(
    '/api/assessments/:id/report.odt',
    {
      onRequest,
      schema: {
        tags,
        summary: 'The report as a text to go on writing in',
        security: schemas.byKey,
        params: schemas.idParamsSchema,
        querystring: schemas.languageQuerySchema,
        response: responses(200, odt, 'keyed', 'version-not-there', 'language-not-there', 'invalid-input'),
      },
      handler: async (request, reply) => {
        const { id } = request.params;
        const view = await actions.view(parts, id);
        const { language = view.assessment.language } = request.query;
        actions.requireLanguage(view.edition.content.questionnaire.languages, language);
        const document = composeReport(wholeInput(view, await besideOf(parts, id), language));
        reply.header('content-disposition', `attachment; filename="oss-kompass-${id}-${language}.odt"`);
        return reply.type(odtType).send(Buffer.from(drawOdt(document)));
      },
    },
  );
}

const odt = {
  description: 'OpenDocument text',
  content: { [odtType]: { schema: { type: 'string', format: 'binary' } } },
};
const pdf = {
  description: 'PDF',
  content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
};
