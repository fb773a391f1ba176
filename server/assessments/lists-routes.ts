import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isProblem, limits } from '../landscape/list/table.ts';
import { Refusal } from '../web/errors.ts';
import * as actions from './actions.ts';
import { type Brought, broughtTable, readBrought, takeList } from './brought-list.ts';
import { guard } from './credentials.ts';
import { newId } from './keys.ts';
import { readTable } from './list-file.ts';
import { listReading } from './list-reading.ts';
import { chooseList, requireList } from './lists-actions.ts';
import {
  type ListBody,
  type ListParams,
  listBodySchema,
  listParamsSchema,
  listSchema,
  takenSchema,
} from './lists-schema.ts';
import type { Parts } from './parts.ts';
import { takeAnyFile } from './raw-file.ts';
import { responses } from './responses.ts';
import * as schemas from './schemas.ts';
import { readSheet } from './sheet-actions.ts';
import type { AssessmentView } from './view.ts';

const url = '/api/assessments/:id/lists';
const tags = ['assessments'];
const security = schemas.byKey;

/** A list kept for a day: its columns are chosen, its matches corrected, then it is taken over, as on the pages. */
export function listsRoutes(app: FastifyInstance, parts: Parts): void {
  const onRequest = (request: FastifyRequest) => guard(parts, request, 'edit');
  const keyed = ['keyed', 'read-only', 'other-site', 'version-not-there', 'list-gone'] as const;
  const params = listParamsSchema;

  app.register(async (scope) => {
    takeAnyFile(scope);
    scope.post<{ Params: schemas.IdParams; Querystring: { file?: string }; Body: Buffer | undefined }>(url, {
      onRequest,
      bodyLimit: limits.bytes + 1,
      schema: {
        tags,
        summary: 'Bring a list (CSV, XLSX or ODS, sent as it is) to be corrected, then taken over',
        description:
          'First step of four: choose columns and correct with PATCH as often as needed, look with GET, then take it over. What was brought is kept for a day; of one assessment the newest five.',
        security,
        params: schemas.idParamsSchema,
        querystring: {
          type: 'object',
          additionalProperties: false,
          properties: { file: { type: 'string', maxLength: 300, description: 'name of the file' } },
        },
        response: responses(
          201,
          listSchema,
          'keyed',
          'read-only',
          'other-site',
          'too-large',
          'disk-full',
          'invalid-input',
          'version-not-there',
          'list-unreadable',
        ),
      },
      handler: async (request, reply) => {
        const view = await actions.view(parts, request.params.id);
        const file = request.body ?? new Uint8Array();
        const { file: name = '' } = request.query;
        const table = await readTable(file, name);
        if (isProblem(table)) throw new Refusal('list-unreadable', { ...table.args, reason: table.problem });
        const choice = { sheet: table.sheet, columns: null, corrections: {} };
        const upload = { id: newId(), name, file, choice };
        await parts.store.keepUpload(view.assessment.id, upload, parts.clock());
        return reply.code(201).send(await told(parts, view, broughtTable(upload, table)));
      },
    });
  });

  app.get<{ Params: ListParams }>(`${url}/:list`, {
    onRequest,
    schema: {
      tags,
      summary: 'A list that was brought, as it is understood with what was corrected',
      security,
      params,
      response: responses(200, listSchema, ...keyed),
    },
    handler: async ({ params: { id, list } }) => {
      const view = await actions.view(parts, id);
      return told(parts, view, await requireList(parts, view, list));
    },
  });

  app.patch<{ Params: ListParams; Body: ListBody }>(`${url}/:list`, {
    onRequest,
    schema: {
      tags,
      summary: 'Choose the sheet and the columns of a list, and correct products and areas: all or nothing',
      security,
      params,
      body: listBodySchema,
      response: responses(200, listSchema, ...keyed, 'bodied', 'list-unreadable'),
    },
    handler: async ({ params: { id, list }, body }) => {
      const view = await actions.view(parts, id);
      return told(parts, view, await chooseList(parts, view, list, body));
    },
  });

  app.post<{ Params: ListParams }>(`${url}/:list/services`, {
    onRequest,
    schema: {
      tags,
      summary: 'Take a list over, once: its services are put behind those there are',
      security,
      params,
      response: responses(200, takenSchema, ...keyed, 'disk-full', 'list-too-much'),
    },
    handler: async ({ params: { id, list: name } }) => {
      const view = await actions.view(parts, id);
      const { taken, list } = await takeList(parts, view, await requireList(parts, view, name));
      if (taken === 'gone') throw new Refusal('list-gone');
      if (taken === 'refused') throw new Refusal('list-too-much');
      const [services, left] = [list.services.length, list.left.length];
      const { revision } = await readSheet(parts, id, 'landscape');
      return { rows: services + left, services, left, revision };
    },
  });
}

const told = async (parts: Parts, view: AssessmentView, brought: Brought): Promise<object> => ({
  list: brought.upload.id,
  ...listReading(brought.table, brought.columns, await readBrought(parts, view, brought)),
});
