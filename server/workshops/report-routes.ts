import type { FastifyInstance, FastifyRequest } from 'fastify';
import { responses } from '../assessments/responses.ts';
import { byKey, type IdParams, idParamsSchema } from '../assessments/schemas.ts';
import type { Document } from '../report/document.ts';
import { drawOdt, odtType } from '../report/odt/draw.ts';
import type { Language } from '../web/language.ts';
import { enter, requireModerator } from './entry.ts';
import type { WorkshopParts } from './parts.ts';
import { reportOf, votesOf } from './reporting.ts';
import { entered } from './responses.ts';

export interface WorkshopReportParts extends WorkshopParts {
  /** Draws a document as PDF. */
  pdf: (document: Document) => Promise<Buffer>;
}

interface Query {
  language?: Language;
}

const querystring = {
  type: 'object',
  properties: {
    language: { type: 'string', enum: ['de', 'en'], description: 'default: that of the assessment' },
    as: { type: 'string', enum: ['moderator'], description: 'whose cookie counts' },
  },
} as const;

interface Paper {
  name: string;
  summary: string;
  type: string;
  make: (id: string, language: Language | undefined) => Promise<Buffer>;
}

/** What remains of a workshop on paper, for those who lead it. */
export function workshopReportRoutes(app: FastifyInstance, parts: WorkshopReportParts): void {
  const papers: Paper[] = [
    {
      name: 'report.pdf',
      summary: 'The report of the workshop: what was agreed, how roles voted, what stays open',
      type: 'application/pdf',
      make: async (id, language) => parts.pdf(await reportOf(parts, id, language)),
    },
    {
      name: 'report.odt',
      summary: 'The same as a text to go on writing in',
      type: odtType,
      make: async (id, language) => Buffer.from(drawOdt(await reportOf(parts, id, language))),
    },
    {
      name: 'votes.csv',
      summary: 'Each vote that was revealed in a row, in random order and without names',
      type: 'text/csv; charset=utf-8',
      make: async (id, language) => Buffer.from(await votesOf(parts, id, language)),
    },
  ];
  for (const { name, summary, type, make } of papers)
    app.get<{ Params: IdParams; Querystring: Query }>(`/api/workshops/:id/${name}`, {
      onRequest: async (request: FastifyRequest) => requireModerator(await enter(parts, request)),
      schema: {
        tags: ['workshops'],
        summary,
        security: byKey,
        params: idParamsSchema,
        querystring,
        response: responses(
          200,
          {
            description: summary,
            content: { [type.split(';')[0]!]: { schema: { type: 'string', format: 'binary' } } },
          },
          ...entered,
          'moderator-only',
          'version-not-there',
          'language-not-there',
          'invalid-input',
        ),
      },
      handler: async (request, reply) => {
        const { id } = request.params;
        const file = await make(id, request.query.language);
        const [base, ending] = name.split('.');
        reply.header(
          'content-disposition',
          `attachment; filename="oss-kompass-workshop-${id}-${base}.${ending}"`,
        );
        return reply.type(type).send(file);
      },
    });
}
