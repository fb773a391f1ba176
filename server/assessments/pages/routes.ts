import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Problem } from '../../web/errors.ts';
import { type Language, languages } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { chooseEdition } from '../library.ts';
import { assessmentRoutes } from './assessment-routes.ts';
import { detailsRoutes } from './details-routes.ts';
import { frameOf } from './frame.ts';
import type { PageParts } from './parts.ts';
import { sectionRoutes } from './section-routes.ts';
import { linkRoutes, startRoutes } from './start-routes.ts';
import { textRoutes } from './text-routes.ts';

/** The largest file that may be opened, in bytes. */
const largestFile = 1024 * 1024;

/**
 * All pages. Each language has addresses of its own, so a page can be passed on as it was read. Forms
 * are read here alone: the API takes JSON and nothing else.
 */
export async function pageRoutes(app: FastifyInstance, parts: PageParts): Promise<void> {
  await app.register(async (pages) => {
    await pages.register(formbody);
    await pages.register(multipart, { limits: { files: 1, fileSize: largestFile, fields: 10 } });
    linkRoutes(pages, parts);
    for (const language of languages) {
      startRoutes(pages, parts, language);
      textRoutes(pages, parts, language);
      assessmentRoutes(pages, parts, language);
      detailsRoutes(pages, parts, language);
      sectionRoutes(pages, parts, language);
    }
  });
}

/** A problem as a page: what is wrong, what to do, never a stack. */
export function problemPage(
  parts: PageParts,
): (request: FastifyRequest, problem: Problem, language: Language) => string {
  return (request, problem, language) => {
    const words = parts.views.words[language];
    const frame = frameOf(parts.views, request, language, problem.title, chooseEdition(parts.library));
    const items = (problem.errors ?? []).map((e) => e.detail);
    return parts.views.render('error', frame, {
      heading: problem.title,
      text: problem.detail,
      items: items.length === 0 ? null : items,
      reference:
        problem.reference === undefined
          ? ''
          : word(words, 'errors.reference', { reference: problem.reference }),
    });
  };
}
