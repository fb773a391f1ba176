import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import { languages } from '../../web/language.ts';
import { ballotsRoutes } from './ballots-routes.ts';
import { joinRoutes } from './join-routes.ts';
import { leadRoutes } from './lead-routes.ts';
import { workshopLinkRoutes } from './link-routes.ts';
import { newRoutes } from './new-routes.ts';
import type { WorkshopPageParts } from './parts.ts';
import { phoneRoutes } from './phone-routes.ts';
import { recoverRoutes } from './recover-routes.ts';
import { screenRoutes } from './screen-routes.ts';

/** In bytes; much more than fits, so that what is too long comes back with a word on it. */
const largestForm = 1024 * 1024;

/** All pages of workshops. */
export async function workshopPageRoutes(app: FastifyInstance, parts: WorkshopPageParts): Promise<void> {
  await app.register(async (pages) => {
    pages.removeAllContentTypeParsers();
    await pages.register(formbody, { bodyLimit: largestForm });
    pages.addHook('preHandler', async (request) => {
      request.body ??= {};
    });
    workshopLinkRoutes(pages, parts);
    for (const language of languages) {
      newRoutes(pages, parts, language);
      joinRoutes(pages, parts, language);
      recoverRoutes(pages, parts, language);
      phoneRoutes(pages, parts, language);
      leadRoutes(pages, parts, language);
      ballotsRoutes(pages, parts, language);
      screenRoutes(pages, parts, language);
    }
  });
}
