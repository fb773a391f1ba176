import type { FastifyInstance } from 'fastify';
import type { Landscape } from '../landscape/model.ts';
import { isLanguage, languages } from '../web/language.ts';
import * as actions from './actions.ts';
import { wayView } from './api-view.ts';
import { guard } from './credentials.ts';
import type { Parts } from './parts.ts';
import { proposals, takeProposals } from './proposals.ts';
import { proposalsSchema, type TakeBody, takeSchema } from './proposals-schema.ts';
import { responses } from './responses.ts';
import * as schemas from './schemas.ts';
import { readSheet } from './sheet-actions.ts';

const url = '/api/assessments/:id/services/proposals';
const tags = ['assessments'];

/** What the services say as answers: proposed, and taken over where someone says so. */
export function proposalsRoutes(app: FastifyInstance, parts: Parts): void {
  const read = async (id: string) => {
    const view = await actions.view(parts, id);
    const { content } = await readSheet<Landscape>(parts, id, 'landscape');
    return { view, found: proposals(view, content) };
  };

  app.get<{ Params: schemas.IdParams }>(url, {
    onRequest: (request) => guard(parts, request, 'read'),
    schema: {
      tags,
      summary: 'Answers that the services propose; none is given by itself',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      response: responses(200, proposalsSchema, 'keyed', 'version-not-there'),
    },
    handler: async (request) => {
      const { view, found } = await read(request.params.id);
      return {
        proposals: found.map(({ question, value, services, of, standing }) => ({
          question: question.id,
          value,
          services: services.map(({ id }) => id),
          of,
          standing,
          stored: view.answers[question.id] ?? null,
          revision: view.revisions[question.id] ?? 0,
        })),
      };
    },
  });

  app.post<{ Params: schemas.IdParams; Body: TakeBody }>(url, {
    onRequest: (request) => guard(parts, request, 'edit'),
    schema: {
      tags,
      summary: 'Take proposals over as answers: all that are named, or none',
      security: schemas.byKey,
      params: schemas.idParamsSchema,
      body: takeSchema,
      response: responses(
        200,
        schemas.answersSavedSchema,
        'keyed',
        'read-only',
        'other-site',
        'bodied',
        'version-not-there',
        'answers-refused',
        'changed-meanwhile',
      ),
    },
    handler: async (request) => {
      const { questions, revisions = {} } = request.body;
      const { view, found } = await read(request.params.id);
      const chosen = found.filter(({ question }) => questions.includes(question.id));
      const { language } = view.assessment;
      const told = isLanguage(language) ? language : languages[0];
      const outcome = await takeProposals(parts, view, chosen, revisions, told);
      actions.requireAllSaved(outcome);
      return { revisions: outcome.saved, ...wayView(outcome.walk) };
    },
  });
}
