import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ErrorCode, Problem } from '../../web/errors.ts';
import { type Language, languages } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { switchFor } from '../../web/views.ts';
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
/** In bytes; much more than fits an answer, so that what is too long comes back with a word on it. */
const largestForm = 8 * 1024 * 1024;

/**
 * All pages. Each language has addresses of its own, so a page can be passed on as it was read. Forms
 * are read here alone: the API takes JSON and nothing else.
 */
export async function pageRoutes(app: FastifyInstance, parts: PageParts): Promise<void> {
  await app.register(async (pages) => {
    pages.removeAllContentTypeParsers();
    await pages.register(formbody, { bodyLimit: largestForm });
    await pages.register(multipart, { limits: { files: 1, fileSize: largestFile, fields: 10 } });
    pages.addHook('preHandler', async (request) => {
      request.body ??= {};
    });
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

/** Where the words for programs do not help someone who has a page before them. */
const ownWords: Partial<Record<ErrorCode, string>> = {
  'wrong-type': 'errors.wrongForm',
  'too-large': 'errors.tooLarge',
};

/** A problem as a page: what is wrong, what to do, never a stack. */
export function problemPage(
  parts: PageParts,
): (request: FastifyRequest, problem: Problem, language: Language) => string {
  return (request, problem, language) => {
    const words = parts.views.words[language];
    const frame = frameOf(parts.views, request, language, problem.title, chooseEdition(parts.library));
    const here = /^\/\w+\/assessments\/[^/?]+/.test(request.url) || request.method === 'GET';
    const items = (problem.errors ?? []).map((e) => e.detail);
    const own = ownWords[problem.code];
    // What was sent from the start page has no page of its own to be shown in the other language.
    const other = here ? frame.switch : switchFor(language, `/${language}/`);
    return parts.views.render(
      'error',
      { ...frame, switch: other },
      {
        heading: problem.title,
        text: own === undefined ? problem.detail : word(words, own),
        items: items.length === 0 ? null : items,
        reference:
          problem.reference === undefined
            ? ''
            : word(words, 'errors.reference', { reference: problem.reference }),
      },
    );
  };
}
