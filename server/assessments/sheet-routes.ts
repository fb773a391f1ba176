import type { FastifyInstance, FastifyReply } from 'fastify';
import * as actions from './actions.ts';
import { guard } from './credentials.ts';
import { revisionOf } from './if-match.ts';
import type { Parts } from './parts.ts';
import { responses } from './responses.ts';
import * as schemas from './schemas.ts';
import { readSheet } from './sheet-actions.ts';
import type { SheetName } from './sheets.ts';
import type { AssessmentView } from './view.ts';

/** How one sheet is read and written by the API. */
export interface SheetRoute<Content, Body> {
  sheet: SheetName;
  /** Behind the address of the assessment. */
  path: string;
  summary: { read: string; write: string };
  body: object;
  bodyLimit?: number;
  /** What both routes answer. */
  told: object;
  contentOf: (body: Body) => Content;
  /** Writes what fits its schema; throws what else is wrong. Gives the new revision. */
  save: (view: AssessmentView, content: Content, expected: number | undefined) => Promise<number>;
  /** `content` null: nothing was written yet. */
  tell: (content: Content | null, revision: number, view: AssessmentView) => object;
}

const tags = ['assessments'];

/** A sheet is read with either key and written whole, with If-Match against two who write at once. */
export function sheetRoutes<Content, Body>(
  app: FastifyInstance,
  parts: Parts,
  { sheet, path, summary, body, bodyLimit, told, contentOf, save, tell }: SheetRoute<Content, Body>,
): void {
  const url = `/api/assessments/:id/${path}`;
  const answer = (reply: FastifyReply, content: Content | null, revision: number, view: AssessmentView) => {
    reply.header('etag', `"${revision}"`);
    return tell(content, revision, view);
  };

  app.get<{ Params: schemas.IdParams }>(url, {
    onRequest: (request) => guard(parts, request, 'read'),
    schema: {
      tags,
      summary: summary.read,
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      response: responses(200, told, 'keyed', 'version-not-there'),
    },
    handler: async (request, reply) => {
      const view = await actions.view(parts, request.params.id);
      const { content, revision } = await readSheet<Content>(parts, request.params.id, sheet);
      return answer(reply, content, revision, view);
    },
  });

  app.put<{ Params: schemas.IdParams; Body: Body }>(url, {
    onRequest: (request) => guard(parts, request, 'edit'),
    ...(bodyLimit === undefined ? {} : { bodyLimit }),
    schema: {
      tags,
      summary: summary.write,
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      headers: schemas.ifMatchSchema,
      body,
      response: responses(
        200,
        told,
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
      const view = await actions.view(parts, request.params.id);
      const content = contentOf(request.body as Body);
      const revision = await save(view, content, revisionOf(request.headers['if-match']));
      return answer(reply, content, revision, view);
    },
  });
}
