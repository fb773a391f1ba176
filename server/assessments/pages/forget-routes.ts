import type { FastifyInstance } from 'fastify';
import type { Language } from '../../web/language.ts';
import { cookieKey, cookieName } from '../credentials.ts';
import { type Body, one } from './form.ts';
import { requireToken } from './visit.ts';

/** Takes the key of an assessment out of this browser; the assessment and its links stay. */
export function forgetRoutes(app: FastifyInstance, language: Language): void {
  app.post<{ Body: Body }>(`/${language}/forget`, async (request, reply) => {
    const id = one(request.body.id);
    const key = cookieKey(request, id);
    if (key !== undefined) {
      requireToken({ key }, request.body);
      reply.clearCookie(cookieName(id), { path: '/' });
    }
    return reply.redirect(`/${language}/`, 303);
  });
}
