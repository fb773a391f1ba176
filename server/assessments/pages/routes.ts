import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ErrorCode, Problem } from '../../web/errors.ts';
import { type Language, languages } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { cookieKey } from '../credentials.ts';
import { chooseEdition } from '../library.ts';
import { largestSaved } from '../saved-size.ts';
import { assessmentRoutes } from './assessment-routes.ts';
import { bestPlanRoutes } from './best-plan-routes.ts';
import { blankRoutes } from './blank-routes.ts';
import { comparingRoutes } from './comparing-routes.ts';
import { costsRoutes } from './costs-routes.ts';
import { datesRoutes } from './dates-routes.ts';
import { detailsRoutes } from './details-routes.ts';
import { draftRoutes } from './draft-routes.ts';
import { forgetRoutes } from './forget-routes.ts';
import { frameOf, switchOf } from './frame.ts';
import { groupsRoutes } from './groups-routes.ts';
import { mythsRoutes } from './myths-routes.ts';
import { openRoutes } from './open-routes.ts';
import { papersRoutes } from './papers-routes.ts';
import type { PageParts } from './parts.ts';
import { planFileRoutes } from './plan-file-routes.ts';
import { planRoutes } from './plan-routes.ts';
import { readingsRoutes } from './readings-routes.ts';
import { roundsRoutes } from './rounds-routes.ts';
import { sectionRoutes } from './section-routes.ts';
import { serviceRoutes } from './service-routes.ts';
import { servicesRoutes } from './services-routes.ts';
import { linkRoutes, startRoutes } from './start-routes.ts';
import { textRoutes } from './text-routes.ts';
import { typedPage } from './typed-page.ts';
import { weightsRoutes } from './weights-routes.ts';
import { whatIfAssets } from './what-if-assets.ts';
import { whatIfRoutes } from './what-if-routes.ts';

/** In bytes; much more than fits an answer, so that what is too long comes back with a word on it. */
export const largestForm = 8 * 1024 * 1024;

/**
 * All pages. Each language has addresses of its own, so a page can be passed on as it was read. Forms
 * are read here alone: the API takes JSON and nothing else.
 */
export async function pageRoutes(app: FastifyInstance, parts: PageParts): Promise<void> {
  await app.register(async (pages) => {
    pages.removeAllContentTypeParsers();
    await pages.register(formbody, { bodyLimit: largestForm });
    pages.addHook('preHandler', async (request) => {
      request.body ??= {};
    });
    linkRoutes(pages, parts);
    blankRoutes(pages, parts, languages);
    whatIfAssets(pages, parts);
    for (const language of languages) {
      startRoutes(pages, parts, language);
      await openRoutes(pages, parts, language);
      forgetRoutes(pages, language);
      textRoutes(pages, parts, language);
      assessmentRoutes(pages, parts, language);
      detailsRoutes(pages, parts, language);
      sectionRoutes(pages, parts, language);
      planRoutes(pages, parts, language);
      roundsRoutes(pages, parts, language);
      await servicesRoutes(pages, parts, language);
      costsRoutes(pages, parts, language);
      papersRoutes(pages, parts, language);
      serviceRoutes(pages, parts, language);
      groupsRoutes(pages, parts, language);
      datesRoutes(pages, parts, language);
      whatIfRoutes(pages, parts, language);
      await planFileRoutes(pages, parts, language);
      bestPlanRoutes(pages, parts, language);
      weightsRoutes(pages, parts, language);
      await comparingRoutes(pages, parts, language);
      draftRoutes(pages, parts, language);
      readingsRoutes(pages, parts, language);
      mythsRoutes(pages, parts, language);
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
  const sizes = { file: megabytes(largestSaved(parts.library)), form: megabytes(largestForm) };
  return (request, problem, language) => {
    const typed = typedPage(request, problem);
    if (typed !== null) return typed;
    const words = parts.views.words[language];
    const edition = chooseEdition(parts.library);
    const frame = frameOf(parts.views, request, language, problem.title, edition);
    const here = assessmentIn.test(request.url) || request.method === 'GET';
    const listed = (problem.errors ?? []).map((e) => e.detail);
    // Of a draft that could never be used there is only what is wrong in its files.
    const items =
      problem.code === 'version-not-there' ? [...listed, ...(parts.draft?.problems(language) ?? [])] : listed;
    const own = ownWords[problem.code];
    // What was sent from the start page has no page of its own to be shown in the other language.
    const other = here ? frame.switch : switchOf(edition, language, `/${language}/`);
    return parts.views.render(
      'error',
      { ...frame, switch: other },
      {
        heading: problem.title,
        text: own === undefined ? problem.detail : word(words, own, sizes),
        items: items.length === 0 ? null : items,
        back: request.method === 'POST' ? word(words, 'errors.back') : '',
        check: wayBack(request, problem),
        join: /^\/\w+\/workshops\/|^\/[mb]\//.test(request.url) ? `/${language}/w` : null,
        reference:
          problem.reference === undefined
            ? ''
            : word(words, 'errors.reference', { reference: problem.reference }),
      },
    );
  };
}

const megabytes = (bytes: number): number => Math.floor(bytes / 1e6);

const assessmentIn = /^\/\w+\/assessments\/([^/?]+)/;

/** Problems of an assessment that no longer opens. */
const closed: readonly ErrorCode[] = ['assessment-not-found', 'assessment-deleted', 'version-not-there'];

/** The assessment a request was about, if this browser can open it. */
function wayBack(request: FastifyRequest, { code }: Problem): string | null {
  const [page, id] = assessmentIn.exec(request.url) ?? [];
  // Not every error comes from a request whose cookies were read.
  if (
    page === undefined ||
    closed.includes(code) ||
    cookieKey({ cookies: request.cookies ?? {} }, id!) === undefined
  )
    return null;
  return code === 'read-only' ? `${page}/result` : page;
}
