import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../web/errors.ts';
import type { Language } from '../../web/language.ts';
import { type Access, accessOf, notThere, requireEdit } from '../access.ts';
import { requireLanguage } from '../actions.ts';
import { cookieKey } from '../credentials.ts';
import { formTokenOf } from '../keys.ts';
import { viewOf } from '../view.ts';
import { type Body, one } from './form.ts';
import type { Visit } from './frame.ts';
import { originOf } from './origin.ts';
import type { PageParts } from './parts.ts';

/**
 * Opens an assessment for a page by the key in the cookie.
 * @throws Refusal if there is none, if it only lets read and the page changes something, or if the
 * questionnaire does not speak the language of the page
 */
export async function visit(
  parts: PageParts,
  request: FastifyRequest,
  language: Language,
  id: string,
  needs: Access,
): Promise<Visit> {
  const key = cookieKey(request, id);
  if (key === undefined) {
    const deleted = await parts.store.deletedAt(id);
    throw deleted === null
      ? new Refusal('link-needed')
      : new Refusal('assessment-deleted', { date: deleted });
  }
  const kept = await parts.store.read(id);
  const access = kept === null ? null : accessOf(kept.assessment, key);
  if (kept === null || access === null) throw await notThere(parts, id);
  if (needs === 'edit') requireEdit(access);
  const view = viewOf(parts.library, kept);
  requireLanguage(view.edition.content.questionnaire.languages, language);
  return {
    view,
    access,
    key,
    language,
    words: parts.views.words[language],
    path: `/${language}/assessments/${id}`,
    origin: originOf(parts, request),
  };
}

/**
 * Opens an assessment to change it by a form that was sent.
 * @throws Refusal as `visit`, and 'form-not-ours' if the form does not come from a page of the assessment
 */
export async function visitByForm(
  parts: PageParts,
  request: FastifyRequest,
  language: Language,
  id: string,
): Promise<Visit> {
  const here = await visit(parts, request, language, id, 'edit');
  requireToken(here, request.body as Body);
  return here;
}

/** @throws Refusal 'form-not-ours' */
export function requireToken({ key }: Pick<Visit, 'key'>, body: Body): void {
  if (one(body.token) !== formTokenOf(key)) throw new Refusal('form-not-ours');
}
