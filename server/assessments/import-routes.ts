import type { FastifyInstance, FastifyRequest } from 'fastify';
import { chosenColumns, proposeColumns } from '../landscape/list/columns.ts';
import { fields } from '../landscape/list/header-words.ts';
import { readServices } from '../landscape/list/services.ts';
import { isProblem, limits } from '../landscape/list/table.ts';
import { Refusal } from '../web/errors.ts';
import * as actions from './actions.ts';
import { areaNames } from './area-names.ts';
import { guard } from './credentials.ts';
import { readTable } from './list-file.ts';
import { listReading, readingSchema } from './list-reading.ts';
import type { Parts } from './parts.ts';
import { takeAnyFile } from './raw-file.ts';
import { responses } from './responses.ts';
import * as schemas from './schemas.ts';

type Query = { file?: string; sheet?: string } & Partial<Record<string, string>>;

const querySchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    file: {
      type: 'string',
      maxLength: 300,
      description: 'name of the file; helps to say what cannot be read',
    },
    sheet: {
      type: 'string',
      maxLength: 300,
      description: 'of a spreadsheet; default: the first with a table',
    },
    ...Object.fromEntries(
      fields.map((field) => [
        field,
        { type: 'string', pattern: '^\\d{1,3}$', description: 'number of its column, from 0' },
      ]),
    ),
  },
};

/** A list of applications and contracts as it is: what it says is proposed, nothing is stored. */
export function importRoutes(app: FastifyInstance, parts: Parts): void {
  app.register(async (scope) => {
    takeAnyFile(scope);
    scope.post<{ Params: schemas.IdParams; Querystring: Query; Body: Buffer | undefined }>(
      '/api/assessments/:id/services/import',
      {
        onRequest: (request: FastifyRequest) => guard(parts, request, 'edit'),
        bodyLimit: limits.bytes + 1,
        schema: {
          tags: ['assessments'],
          summary:
            'Read a list (CSV, XLSX or ODS, sent as it is): columns and services are proposed, nothing is stored',
          description: 'To correct what was recognised before it is taken over, bring the list to …/lists.',
          security: schemas.byKey,
          params: schemas.idParamsSchema,
          querystring: querySchema,
          response: responses(
            200,
            readingSchema,
            'keyed',
            'read-only',
            'other-site',
            'too-large',
            'invalid-input',
            'version-not-there',
            'list-unreadable',
          ),
        },
        handler: async (request) => {
          const { file = '', sheet, ...chosen } = request.query;
          const { edition } = await actions.view(parts, request.params.id);
          const table = await readTable(request.body ?? new Uint8Array(), file, sheet);
          if (isProblem(table))
            throw new Refusal('list-unreadable', { ...table.args, reason: table.problem });
          const numbers = Object.fromEntries(
            Object.entries(chosen).map(([field, at]) => [field, Number(at)]),
          );
          const columns =
            Object.keys(numbers).length === 0 ? proposeColumns(table).columns : chosenColumns(numbers, table);
          const { content } = edition;
          return listReading(table, columns, readServices(table, columns, content, areaNames(content)));
        },
      },
    );
  });
}
