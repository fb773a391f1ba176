import type { FastifyInstance } from 'fastify';
import { languageOf } from '../web/language.ts';
import { requireLanguage } from './actions.ts';
import { chooseEdition, type Library } from './library.ts';
import * as schemas from './questionnaire-schema.ts';
import { questionnaireView, summaryOf } from './questionnaire-view.ts';
import { responses } from './responses.ts';
import { type LanguageQuery, languageQuerySchema } from './schemas.ts';

const tags = ['questionnaires'];

/** Which questionnaires there are, and what they ask. */
export function questionnaireRoutes(app: FastifyInstance, { library }: { library: Library }): void {
  app.get('/api/questionnaires', {
    schema: {
      tags,
      summary: 'All questionnaires in all their versions',
      response: responses(200, schemas.questionnairesSchema),
    },
    handler: async () => ({ questionnaires: [...library.values()].map(({ content }) => summaryOf(content)) }),
  });

  const variants = [
    { path: '/api/questionnaires/:id', params: schemas.questionnaireParamsSchema, of: 'the newest version' },
    { path: '/api/questionnaires/:id/:version', params: schemas.versionParamsSchema, of: 'one version' },
  ];
  for (const { path, params, of } of variants)
    app.get<{ Params: schemas.QuestionnaireParams; Querystring: LanguageQuery }>(path, {
      schema: {
        tags,
        summary: `What a questionnaire asks, with its words: ${of}`,
        params,
        querystring: languageQuerySchema,
        response: responses(
          200,
          schemas.questionnaireSchema,
          'questionnaire-not-there',
          'version-not-there',
          'language-not-there',
          'invalid-input',
        ),
      },
      handler: async (request) => {
        const edition = chooseEdition(library, request.params.id, request.params.version);
        const language = request.query.language ?? languageOf(request);
        requireLanguage(edition.content.questionnaire.languages, language);
        return questionnaireView(edition, language);
      },
    });
}
