import type { FastifyInstance } from 'fastify';
import type { CostSheet } from '../costs/model.ts';
import { costResult } from '../costs/result.ts';
import * as actions from './actions.ts';
import { areasOf, saveCosts } from './costs-actions.ts';
import { costsFile, odsType } from './costs-file.ts';
import { type CostsBody, costsBodySchema, costsSchema } from './costs-schema.ts';
import { guard } from './credentials.ts';
import { revisionOf } from './if-match.ts';
import type { Parts } from './parts.ts';
import { responses } from './responses.ts';
import * as schemas from './schemas.ts';
import { readSheet } from './sheet-actions.ts';

const tags = ['assessments'];

const ods = {
  description: 'OpenDocument spreadsheet',
  content: { [odsType]: { schema: { type: 'string', format: 'binary' } } },
};

/** What alternatives cost over years. */
export function costsRoutes(app: FastifyInstance, parts: Parts): void {
  app.get<{ Params: schemas.IdParams }>('/api/assessments/:id/costs', {
    onRequest: (request) => guard(parts, request, 'read'),
    schema: {
      tags,
      summary: 'What was entered on costs, and what the alternatives come to over the years',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      response: responses(200, costsSchema, 'keyed', 'version-not-there'),
    },
    handler: async (request, reply) => {
      const view = await actions.view(parts, request.params.id);
      const { content: sheet, revision } = await readSheet<CostSheet>(parts, request.params.id, 'costs');
      reply.header('etag', `"${revision}"`);
      return { sheet, revision, result: sheet === null ? [] : costResult(sheet, areasOf(view)) };
    },
  });

  app.get<{ Params: schemas.IdParams; Querystring: schemas.LanguageQuery }>(
    '/api/assessments/:id/costs.ods',
    {
      onRequest: (request) => guard(parts, request, 'read'),
      schema: {
        tags,
        summary: 'The costs as a spreadsheet with live formulas',
        security: schemas.byKey,
        params: schemas.idParamsSchema,
        querystring: schemas.languageQuerySchema,
        response: responses(200, ods, 'keyed', 'version-not-there', 'language-not-there', 'invalid-input'),
      },
      handler: async (request, reply) => {
        const { id } = request.params;
        const view = await actions.view(parts, id);
        const { language = view.assessment.language } = request.query;
        actions.requireLanguage(view.edition.content.questionnaire.languages, language);
        const { content } = await readSheet<CostSheet>(parts, id, 'costs');
        reply.header('content-disposition', `attachment; filename="oss-kompass-costs-${id}-${language}.ods"`);
        return reply.type(odsType).send(costsFile(view, content, language));
      },
    },
  );

  app.put<{ Params: schemas.IdParams; Body: CostsBody }>('/api/assessments/:id/costs', {
    onRequest: (request) => guard(parts, request, 'edit'),
    schema: {
      tags,
      summary: 'Write the sheet of costs whole',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      headers: schemas.ifMatchSchema,
      body: costsBodySchema,
      response: responses(
        200,
        costsSchema,
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
      const { sheet } = request.body;
      const view = await actions.view(parts, request.params.id);
      const revision = await saveCosts(parts, view, sheet, revisionOf(request.headers['if-match']));
      reply.header('etag', `"${revision}"`);
      return { sheet, revision, result: costResult(sheet, areasOf(view)) };
    },
  });
}
