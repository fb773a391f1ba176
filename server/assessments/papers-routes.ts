import type { FastifyInstance } from 'fastify';
import { drawOdt, odtType } from '../report/odt/draw.ts';
import { forms, strengths } from '../report/papers/words.ts';
import * as actions from './actions.ts';
import { guard } from './credentials.ts';
import { type Paper, type PaperWish, paperOf, papers } from './papers.ts';
import type { Parts } from './parts.ts';
import { responses } from './responses.ts';
import * as schemas from './schemas.ts';
import { besideOf } from './sheet-actions.ts';

const tags = ['assessments'];

const summaries: Record<Paper, string> = {
  council: 'The paper for the council, as a text to go on writing in',
  project: 'A sheet for each measure, or for one',
  worklist: 'The open questions, to be handed on',
  enquiry: 'A letter to each maker whose services hold something in place, or to one',
};

const { language } = schemas.languageQuerySchema.properties;

const wishes: Record<Paper, object> = {
  council: {
    form: { type: 'string', enum: [...forms], description: 'of which country; default: as answered' },
    strength: { type: 'string', enum: [...strengths], description: 'default: examine' },
  },
  project: { measure: { type: 'string', description: 'id of a measure; default: all the result calls for' } },
  worklist: {},
  enquiry: { maker: { type: 'string', description: 'as the list of services names it; default: all' } },
};

const odt = {
  description: 'OpenDocument text',
  content: { [odtType]: { schema: { type: 'string', format: 'binary' } } },
};

/** The papers, each at an address of its own. */
export function papersRoutes(app: FastifyInstance, parts: Parts): void {
  for (const paper of papers)
    app.get<{ Params: schemas.IdParams; Querystring: schemas.LanguageQuery & PaperWish }>(
      `/api/assessments/:id/papers/${paper}.odt`,
      {
        onRequest: (request) => guard(parts, request, 'read'),
        schema: {
          tags,
          summary: summaries[paper],
          security: schemas.byKey,
          params: schemas.idParamsSchema,
          querystring: {
            type: 'object',
            additionalProperties: false,
            properties: { language, ...wishes[paper] },
          },
          response: responses(200, odt, 'keyed', 'version-not-there', 'language-not-there', 'invalid-input'),
        },
        handler: async (request, reply) => {
          const { id } = request.params;
          const view = await actions.view(parts, id);
          const { language: wanted = view.assessment.language, ...wish } = request.query;
          actions.requireLanguage(view.edition.content.questionnaire.languages, wanted);
          const document = paperOf(paper, view, await besideOf(parts, id), wanted, wish);
          reply.header(
            'content-disposition',
            `attachment; filename="oss-kompass-${paper}-${id}-${wanted}.odt"`,
          );
          return reply.type(odtType).send(Buffer.from(drawOdt(document)));
        },
      },
    );
}
