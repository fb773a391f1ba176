import type { FastifyInstance } from 'fastify';
import { isProblem, limits } from '../landscape/list/table.ts';
import type { Plan } from '../report/beside.ts';
import { Refusal } from '../web/errors.ts';
import * as actions from './actions.ts';
import { guard } from './credentials.ts';
import { readTable } from './list-file.ts';
import type { Parts } from './parts.ts';
import { broughtPlan, planFile } from './plan-file.ts';
import { planBodySchema } from './plan-schema.ts';
import { takeAnyFile } from './raw-file.ts';
import { responses } from './responses.ts';
import * as schemas from './schemas.ts';
import { readSheet } from './sheet-actions.ts';
import { spreadsheetRoute } from './spreadsheet-route.ts';

const text = { type: 'string' };
const line = { type: 'integer', description: 'row in the file, from 1' };
const listed = (properties: object, description: string): object => ({
  type: 'array',
  description,
  items: { type: 'object', properties },
});
const rows = { line, cells: { type: 'array', items: text } };

const importSchema = {
  type: 'object',
  required: ['measures', 'revision', 'changes', 'unknown', 'repeated', 'faults', 'absent'],
  properties: {
    measures: {
      ...planBodySchema.properties.measures,
      description: 'what is stored with what could be read over it; to be written with PUT …/plan',
    },
    revision: { type: 'integer', minimum: 0, description: 'of what is stored, for If-Match' },
    changes: listed(
      { line, id: text, field: text, from: text, to: text },
      'what differs from what is stored',
    ),
    unknown: listed(rows, 'rows of measures there are not'),
    repeated: listed(rows, 'rows whose measure stands in a row before, which counts'),
    faults: listed({ line, id: text, field: text, text }, 'cells that cannot be taken over'),
    absent: { type: 'array', items: text, description: 'planned measures without a row; they stay' },
  },
};

/** The plan goes out as a spreadsheet and is read again; nothing is stored by reading it. */
export function planFileRoutes(app: FastifyInstance, parts: Parts): void {
  spreadsheetRoute<Plan>(
    app,
    parts,
    'plan',
    'Who sees to which measure until when, as a spreadsheet to be filled in and brought back',
    planFile,
  );

  app.register(async (scope) => {
    takeAnyFile(scope);
    scope.post<{ Params: schemas.IdParams; Body: Buffer | undefined }>('/api/assessments/:id/plan/import', {
      onRequest: (request) => guard(parts, request, 'edit'),
      bodyLimit: limits.bytes + 1,
      schema: {
        tags: ['assessments'],
        summary:
          'Read a plan that was filled in (ODS, XLSX or CSV, sent as it is): what it changes is told, nothing is stored',
        security: schemas.byKey,
        params: schemas.idParamsSchema,
        response: responses(
          200,
          importSchema,
          'keyed',
          'read-only',
          'other-site',
          'too-large',
          'version-not-there',
          'list-unreadable',
        ),
      },
      handler: async (request) => {
        const { id } = request.params;
        const view = await actions.view(parts, id);
        const table = await readTable(request.body ?? new Uint8Array(), '');
        if (isProblem(table)) throw new Refusal('list-unreadable', { ...table.args, reason: table.problem });
        const { content, revision } = await readSheet<Plan>(parts, id, 'plan');
        const reading = broughtPlan(view, table, content);
        if (reading === null) throw new Refusal('list-unreadable', { reason: 'no-ids' });
        const { plan, changes, unknown, repeated, faults, absent } = reading;
        return { measures: plan, revision, changes, unknown, repeated, faults, absent };
      },
    });
  });
}
