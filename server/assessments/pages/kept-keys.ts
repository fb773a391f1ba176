import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { accessOf } from '../access.ts';
import { cookieKey, cookieName, idsInCookies } from '../credentials.ts';
import { formTokenOf } from '../keys.ts';
import { languagesOf, modeIn, nameIn } from './frame.ts';
import { momentOf } from './moment.ts';
import { originOf } from './origin.ts';
import type { PageParts } from './parts.ts';

/** So long a key is kept in a browser after its link was opened. */
export const cookieDays = 400;

/** So many keys are kept in a browser; with many more, its requests would be too large to be read. */
export const mostKeys = 50;

/** So many assessments are listed. */
const mostListed = 20;

/**
 * Keeps the key of a link in the browser, where scripts cannot read it. Where too many are kept, that of
 * the assessment longest unchanged is dropped.
 */
export async function keepKey(
  parts: PageParts,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  key: string,
): Promise<void> {
  reply.setCookie(cookieName(id), key, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: originOf(parts, request).startsWith('https:'),
    maxAge: cookieDays * 24 * 60 * 60,
  });
  const others = idsInCookies(request).filter((other) => other !== id);
  if (others.length < mostKeys) return;
  const changed = await Promise.all(
    others.map(async (other) => ({ other, at: (await parts.store.read(other))?.assessment.changed ?? '' })),
  );
  changed.sort((a, b) => a.at.localeCompare(b.at));
  for (const { other } of changed.slice(0, others.length - mostKeys + 1))
    reply.clearCookie(cookieName(other), { path: '/' });
}

/** A way to an assessment, and what forgets it in this browser. */
export interface Recent {
  href: string;
  text: string;
  id: string;
  token: string;
}

/** Assessments whose key lies in this browser, the last changed first. */
export async function recent(
  { store, library, views }: PageParts,
  request: FastifyRequest,
  language: Language,
): Promise<Recent[]> {
  const words = views.words[language];
  const opened = await Promise.all(
    idsInCookies(request).map(async (id) => {
      const assessment = (await store.read(id))?.assessment;
      const access = assessment && accessOf(assessment, cookieKey(request, id)!);
      return assessment && access ? [{ assessment, access }] : [];
    }),
  );
  const latest = opened.flat().sort((a, b) => b.assessment.changed.localeCompare(a.assessment.changed));
  return latest.slice(0, mostListed).map(({ assessment, access }) => {
    const edition = library.get(`${assessment.questionnaire}/${assessment.version}`);
    const spoken = edition === undefined || languagesOf(edition).includes(language);
    const page = `/${spoken ? language : assessment.language}/assessments/${assessment.id}`;
    const told = word(words, 'start.recentItem', {
      name: nameIn(assessment, words),
      mode: modeIn(assessment, edition, words, language),
      ...momentOf(assessment.changed, language),
    });
    return {
      href: access === 'edit' ? page : `${page}/result`,
      text: edition?.content.draft ? word(words, 'draft.item', { text: told }) : told,
      id: assessment.id,
      token: formTokenOf(cookieKey(request, assessment.id)!),
    };
  });
}
