import type { FastifyInstance } from 'fastify';
import { odsType } from '../report/ods/spreadsheet.ts';
import type { Language } from '../web/language.ts';
import * as actions from './actions.ts';
import { guard } from './credentials.ts';
import type { Parts } from './parts.ts';
import { responses } from './responses.ts';
import * as schemas from './schemas.ts';
import { readSheet } from './sheet-actions.ts';
import type { SheetName } from './sheets.ts';
import type { AssessmentView } from './view.ts';

const ods = {
  description: 'OpenDocument spreadsheet',
  content: { [odsType]: { schema: { type: 'string', format: 'binary' } } },
};

/** A sheet as a spreadsheet, with either key. `file` gets null where nothing was written yet. */
export function spreadsheetRoute<Content>(
  app: FastifyInstance,
  parts: Parts,
  sheet: SheetName,
  summary: string,
  file: (view: AssessmentView, content: Content | null, language: Language) => Buffer,
): void {
  app.get<{ Params: schemas.IdParams; Querystring: schemas.LanguageQuery }>(
    `/api/assessments/:id/${sheet}.ods`,
    {
      onRequest: (request) => guard(parts, request, 'read'),
      schema: {
        tags: ['assessments'],
        summary,
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
        const { content } = await readSheet<Content>(parts, id, sheet);
        const name = `oss-kompass-${sheet}-${id}-${language}.ods`;
        reply.header('content-disposition', `attachment; filename="${name}"`);
        return reply.type(odsType).send(file(view, content, language));
      },
    },
  );
}
