import type { FastifyInstance } from 'fastify';
import type { Landscape } from '../../landscape/model.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { saveLandscape } from '../services-actions.ts';
import { readSheet } from '../sheet-actions.ts';
import { type Body, one } from './form.ts';
import { matchesRoutes } from './matches-routes.ts';
import type { PageParts } from './parts.ts';
import { proposalsRoutes } from './proposals-routes.ts';
import { emptyLandscape, servicesPage } from './services-page.ts';
import { uploadRoutes } from './upload-routes.ts';
import { visit, visitByForm } from './visit.ts';

type Params = { id: string };

/** The municipality's own services: brought in as a list, each on one line. */
export async function servicesRoutes(
  app: FastifyInstance,
  parts: PageParts,
  language: Language,
): Promise<void> {
  const url = `/${language}/assessments/:id/services`;

  app.get<{ Params: Params }>(url, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'edit');
    return html(reply, await servicesPage(parts, here, request, {}));
  });

  app.post<{ Params: Params; Body: Body }>(`${url}/remove`, async (request, reply) => {
    const here = await visitByForm(parts, request, language, request.params.id);
    const { content, revision } = await readSheet<Landscape>(parts, request.params.id, 'landscape');
    const gone = one(request.body.service);
    const { services, groups, ...more } = content ?? emptyLandscape;
    const rest: Landscape = {
      ...more,
      services: services.filter(({ id }) => id !== gone),
      groups: groups.map((group) => ({ ...group, services: group.services.filter((id) => id !== gone) })),
    };
    await saveLandscape(parts, here.view, rest, revision);
    const page = one(request.body.page);
    return reply.redirect(`${here.path}/services${/^\d+$/.test(page) ? `?page=${page}` : ''}`, 303);
  });

  app.post<{ Params: Params; Body: Body }>(`${url}/left`, async (request, reply) => {
    const here = await visitByForm(parts, request, language, request.params.id);
    const { content, revision } = await readSheet<Landscape>(parts, request.params.id, 'landscape');
    const { left: _, ...rest } = content ?? emptyLandscape;
    await saveLandscape(parts, here.view, rest, revision);
    return reply.redirect(`${here.path}/services`, 303);
  });

  await uploadRoutes(app, parts, language);
  matchesRoutes(app, parts, language);
  proposalsRoutes(app, parts, language);
}
