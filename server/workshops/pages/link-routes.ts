import type { FastifyInstance } from 'fastify';
import { Refusal } from '../../web/errors.ts';
import { languageOf } from '../../web/language.ts';
import { entryOf, workshopCookie } from '../entry.ts';
import { keepWorkshopKey } from './come-in.ts';
import type { WorkshopPageParts } from './parts.ts';

/** Addresses without a language, which are passed on and read out: for joining, leading, and the screen. */
export function workshopLinkRoutes(app: FastifyInstance, parts: WorkshopPageParts): void {
  app.get('/w', async (request, reply) =>
    reply.header('vary', 'accept-language').redirect(`/${languageOf(request)}/w`, 302),
  );
  app.get<{ Params: { code: string } }>('/w/:code', async (request, reply) =>
    reply
      .header('vary', 'accept-language')
      .redirect(`/${languageOf(request)}/w/${encodeURIComponent(request.params.code)}`, 302),
  );
  for (const [path, audience, page] of [
    ['m', 'moderator', 'lead'],
    ['b', 'beamer', 'screen'],
  ] as const)
    app.get<{ Params: { key: string } }>(`/${path}/:key`, async (request, reply) => {
      const { key } = request.params;
      const entry = await entryOf(parts, key);
      if (entry?.audience !== audience) throw new Refusal('workshop-not-found');
      // Who leads and looks at the link for the second moderator stays who they are.
      const known = request.cookies[workshopCookie(entry.workshop, audience)];
      const valid = known !== undefined && (await entryOf(parts, known))?.workshop === entry.workshop;
      keepWorkshopKey(parts, request, reply, { id: entry.workshop, audience, key: valid ? known : key });
      return reply.redirect(`/${languageOf(request)}/workshops/${entry.workshop}/${page}`, 303);
    });
}
