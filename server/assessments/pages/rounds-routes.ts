import type { FastifyInstance } from 'fastify';
import type { Language } from '../../web/language.ts';
import { nextRound } from '../rounds.ts';
import { keepKey } from './kept-keys.ts';
import type { PageParts } from './parts.ts';
import { visitByForm } from './visit.ts';

/** Beginning the next round of an assessment. */
export function roundsRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const url = `/${language}/assessments/:id/rounds`;

  // Who loads the page again after a mistake comes back to where the button stands.
  app.get<{ Params: { id: string } }>(url, async (request, reply) =>
    reply.redirect(`/${language}/assessments/${request.params.id}`, 303),
  );

  app.post<{ Params: { id: string } }>(url, async (request, reply) => {
    await visitByForm(parts, request, language, request.params.id);
    const { assessment, editKey } = await nextRound(parts, request.params.id);
    await keepKey(parts, request, reply, assessment.id, editKey);
    return reply.redirect(`/${language}/assessments/${assessment.id}?round=1`, 303);
  });
}
