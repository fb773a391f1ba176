import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../web/errors.ts';
import type { Language } from '../../web/language.ts';
import { type Access, accessOf, notThere, requireEdit } from '../access.ts';
import { cookieName } from '../credentials.ts';
import { viewOf } from '../view.ts';
import type { Visit } from './frame.ts';
import type { PageParts } from './parts.ts';

const cookieDays = 400;

/** Keeps the key of a link in the browser, where scripts cannot read it. */
export function keepKey(
  parts: PageParts,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  key: string,
): void {
  reply.setCookie(cookieName(id), key, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: originOf(parts, request).startsWith('https:'),
    maxAge: cookieDays * 24 * 60 * 60,
  });
}

/** Address under which this server is reached, without a slash at the end. */
function originOf({ config }: PageParts, request: FastifyRequest): string {
  return config.baseUrl ?? `${request.protocol}://${request.host}`;
}

/**
 * Opens an assessment for a page by the key in the cookie.
 * @throws Refusal if there is none, or if it only lets read and the page changes something
 */
export async function visit(
  parts: PageParts,
  request: FastifyRequest,
  language: Language,
  id: string,
  needs: Access,
): Promise<Visit> {
  const key = request.cookies[cookieName(id)];
  if (key === undefined) {
    const deleted = await parts.store.deletedAt(id);
    throw deleted === null
      ? new Refusal('link-needed')
      : new Refusal('assessment-deleted', { date: deleted.slice(0, 10) });
  }
  const kept = await parts.store.read(id);
  const access = kept === null ? null : accessOf(kept.assessment, key);
  if (kept === null || access === null) throw await notThere(parts, id);
  if (needs === 'edit') requireEdit(access);
  return {
    view: viewOf(parts.library, kept),
    access,
    key,
    language,
    words: parts.views.words[language],
    path: `/${language}/assessments/${id}`,
    origin: originOf(parts, request),
  };
}
