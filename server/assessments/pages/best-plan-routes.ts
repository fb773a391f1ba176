import type { FastifyInstance } from 'fastify';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import type { PlanQuery } from '../best-plan.ts';
import { bestPlanView } from './best-plan-view.ts';
import { visitFrame } from './frame.ts';
import type { PageParts } from './parts.ts';
import { visit } from './visit.ts';

/** The best plan for the effort one has. What was asked for stands in the address and is not stored. */
export function bestPlanRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  app.get<{ Params: { id: string }; Querystring: PlanQuery }>(
    `/${language}/assessments/:id/plan/best`,
    async (request, reply) => {
      const here = await visit(parts, request, language, request.params.id, 'read');
      const { view, wrong } = bestPlanView(here, request.query);
      const frame = visitFrame(here, request, word(here.words, 'best.title'), 'other');
      return html(reply.code(wrong ? 422 : 200), parts.views.render('best-plan', frame, view));
    },
  );
}
