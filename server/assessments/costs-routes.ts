import type { FastifyInstance } from 'fastify';
import type { CostSheet } from '../costs/model.ts';
import { costResult } from '../costs/result.ts';
import * as actions from './actions.ts';
import { areasOf, saveCosts } from './costs-actions.ts';
import { costsFile, odsType } from './costs-file.ts';
import { type CostsBody, costsBodySchema, costsSchema } from './costs-schema.ts';
import { guard } from './credentials.ts';
import type { Parts } from './parts.ts';
import { responses } from './responses.ts';
import * as schemas from './schemas.ts';
import { readSheet } from './sheet-actions.ts';
import { sheetRoutes } from './sheet-routes.ts';
import type { AssessmentView } from './view.ts';

const ods = {
  description: 'OpenDocument spreadsheet',
  content: { [odsType]: { schema: { type: 'string', format: 'binary' } } },
};

/** The kinds of cost, with their names in the assessment's language. */
function kindsTold({ edition: { content }, assessment }: AssessmentView): object[] {
  const names = content.texts[assessment.language]!.costKinds;
  return content.costKinds.map(({ list: _, ...kind }) => ({ ...kind, name: names[kind.id] }));
}

/** The published spans, with the words of the assessment's language. */
function defaultsTold({ edition: { content }, assessment }: AssessmentView): object[] {
  const texts = content.texts[assessment.language]!.costDefaults;
  return content.costDefaults.map((one) => ({
    ...one,
    text: texts[one.id],
    sources: one.sources.map((id) => content.sources[id]),
  }));
}

/** What alternatives cost over years. */
export function costsRoutes(app: FastifyInstance, parts: Parts): void {
  sheetRoutes<CostSheet, CostsBody>(app, parts, {
    sheet: 'costs',
    path: 'costs',
    summary: {
      read: 'What was entered on costs, and what the alternatives come to over the years',
      write: 'Write the sheet of costs whole',
    },
    body: costsBodySchema,
    told: costsSchema,
    contentOf: ({ sheet }) => sheet,
    save: (view, sheet, expected) => saveCosts(parts, view, sheet, expected),
    tell: (sheet, revision, view) => ({
      sheet,
      revision,
      result:
        sheet === null ? [] : costResult({ ...sheet, kinds: view.edition.content.costKinds }, areasOf(view)),
      kinds: kindsTold(view),
      defaults: defaultsTold(view),
    }),
  });

  app.get<{ Params: schemas.IdParams; Querystring: schemas.LanguageQuery }>(
    '/api/assessments/:id/costs.ods',
    {
      onRequest: (request) => guard(parts, request, 'read'),
      schema: {
        tags: ['assessments'],
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
}
