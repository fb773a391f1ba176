import type { FastifyInstance } from 'fastify';
import { telling } from '../report/telling.ts';
import { reasonsTold } from '../report/why/reasons-told.ts';
import { answerOf } from '../scoring/why/supposed.ts';
import { together } from '../scoring/worth/together.ts';
import { worthOf } from '../scoring/worth/worth.ts';
import * as actions from './actions.ts';
import { guard } from './credentials.ts';
import type { Parts } from './parts.ts';
import { reportInput } from './report-input.ts';
import { responses } from './responses.ts';
import * as schemas from './schemas.ts';
import { resultOf } from './view.ts';
import { whySchema, worthSchema } from './why-schema.ts';

/** What to find out next, and a reason for everything. */
export function whyRoutes(app: FastifyInstance, parts: Parts): void {
  app.get<{ Params: schemas.IdParams }>('/api/assessments/:id/worth', {
    onRequest: (request) => guard(parts, request, 'read'),
    schema: {
      tags: ['assessments'],
      summary: 'What to find out next: what knowing each open answer is worth',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      response: responses(200, worthSchema, 'keyed', 'version-not-there'),
    },
    handler: async (request) => {
      const view = await actions.view(parts, request.params.id);
      const { ruleSet, answers, assessment } = view;
      const it = { ruleSet, answers, asOf: assessment.asOf };
      const result = resultOf(view);
      const worths = worthOf(it, result);
      const { byId } = ruleSet.questionnaire;
      return {
        worth: worths.map(({ values, ...worth }) => ({
          ...worth,
          tried: values.map((value) => answerOf(byId.get(worth.question)!, value, assessment.asOf).value),
        })),
        together: together(it, result, worths.slice(0, 3)),
      };
    },
  });

  app.get<{ Params: schemas.IdParams; Querystring: schemas.LanguageQuery }>('/api/assessments/:id/why', {
    onRequest: (request) => guard(parts, request, 'read'),
    schema: {
      tags: ['assessments'],
      summary: 'A reason for everything, and what would change it, as data and as sentences',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      querystring: schemas.languageQuerySchema,
      response: responses(
        200,
        whySchema,
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
      return reasonsTold(telling(reportInput(view, {}, language)));
    },
  });
}
