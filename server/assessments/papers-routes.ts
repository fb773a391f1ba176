import type { FastifyInstance } from 'fastify';
import { parseNumber } from '../questionnaire/kinds/number.ts';
import { drawOdt, odtType } from '../report/odt/draw.ts';
import { forms, strengths } from '../report/papers/words.ts';
import { Refusal } from '../web/errors.ts';
import { fault } from '../web/schema-words.ts';
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
  tender: 'The tender kit of a need area: criteria with weights, proofs, legal bases, contract',
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
  tender: {
    area: { type: 'string', description: 'id of a need area that was chosen' },
    value: {
      type: 'string',
      description:
        'a number such as 120000: the order without tax, in EUR, in Switzerland in CHF; default: not known',
    },
  },
};

type AskedWish = Omit<PaperWish, 'value'> & { value?: string };

/** What must be said. */
const needed: Partial<Record<Paper, string[]>> = { tender: ['area'] };

const odt = {
  description: 'OpenDocument text',
  content: { [odtType]: { schema: { type: 'string', format: 'binary' } } },
};

/** The papers, each at an address of its own. */
export function papersRoutes(app: FastifyInstance, parts: Parts): void {
  for (const paper of papers)
    app.get<{ Params: schemas.IdParams; Querystring: schemas.LanguageQuery & AskedWish }>(
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
            ...(needed[paper] === undefined ? {} : { required: needed[paper] }),
            properties: { language, ...wishes[paper] },
          },
          response: responses(200, odt, 'keyed', 'version-not-there', 'language-not-there', 'invalid-input'),
        },
        handler: async (request, reply) => {
          const { id } = request.params;
          const view = await actions.view(parts, id);
          const { language: wanted = view.assessment.language, value, ...wish } = request.query;
          actions.requireLanguage(view.edition.content.questionnaire.languages, wanted);
          const document = paperOf(paper, view, await besideOf(parts, id), wanted, {
            ...wish,
            ...(value === undefined ? {} : { value: amountOf(value) }),
          });
          reply.header(
            'content-disposition',
            `attachment; filename="oss-kompass-${paper}-${id}-${wanted}.odt"`,
          );
          return reply.type(odtType).send(Buffer.from(drawOdt(document)));
        },
      },
    );
}

/** @throws Refusal 'invalid-input' where it is no amount */
function amountOf(text: string): number {
  const amount = parseNumber(text, 'en');
  if (amount >= 0) return amount;
  const wrong =
    amount < 0 ? fault('minimum', '/value', { limit: 0 }) : fault('type', '/value', { type: 'number' });
  throw new Refusal('invalid-input', {}, { schemaErrors: [wrong] });
}
