import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { asFailure, StorageFailure } from '../storage/failure.ts';
import { type ErrorCode, type Problem, Refusal, toProblem } from './errors.ts';
import { securityHeaders } from './headers.ts';
import { isLanguage, type Language, languageOf, languages } from './language.ts';
import { logFailure } from './log.ts';
import { type SchemaError, tellingErrors } from './schema-words.ts';

/** Draws a problem as a page (HTML). */
export type ErrorPage = (
  request: FastifyRequest,
  problem: Problem,
  language: Language,
) => string | Promise<string>;

export type ErrorTeller = (
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<FastifyReply>;

/** Seconds after which a client may try again. */
const retryAfter = '2';

/**
 * Tells every error in the reader's language: as problem+json to programs, as a page to people; never
 * a stack. Failures of the server are logged under a reference that is told too.
 */
export function errorTeller(bodyLimit: number, errorPage: ErrorPage | undefined): ErrorTeller {
  return async (error, request, reply) => {
    const refusal = asRefusal(error, request.routeOptions?.bodyLimit ?? bodyLimit);
    const language = languageOf(request);
    const problem = toProblem(refusal, language, request.id);
    if (problem.status >= 500) logFailure(request.log, request.id, error);
    reply
      .code(problem.status)
      .headers({ ...securityHeaders, 'cache-control': 'no-store', ...refusal.extras.headers });
    if (problem.status === 503) reply.header('retry-after', retryAfter);
    if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
    const page =
      errorPage === undefined || wantsJson(request)
        ? null
        : await draw(errorPage, request, problem, language);
    if (page !== null) return reply.type('text/html; charset=utf-8').send(page);
    return reply.type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  };
}

/** Uses the teller for whatever is thrown and for addresses that are not there. */
export function tellErrors(app: FastifyInstance, tell: ErrorTeller): void {
  app.setErrorHandler((error, request, reply) => tell(error, request, reply));
  app.setNotFoundHandler((request, reply) => tell(notFound(request.url), request, reply));
}

/** An address that begins with a language we do not speak says which ones there are. */
function notFound(url: string): Refusal {
  const language = /^\/([a-z]{2}(?:-[a-z]{2})?)(?:[/?]|$)/i.exec(url)?.[1];
  return language === undefined || isLanguage(language)
    ? new Refusal('page-not-found')
    : new Refusal('language-not-there', { language, there: languages.join(', ') });
}

const forPrograms = /^\/(api|healthz|readyz|metrics)(\/|\?|$)/;

function wantsJson({ url, headers }: FastifyRequest): boolean {
  const accept = headers.accept ?? '';
  return (
    forPrograms.test(url) ||
    (/\bapplication\/([\w.-]+\+)?json\b/.test(accept) && !accept.includes('text/html'))
  );
}

async function draw(
  errorPage: ErrorPage,
  request: FastifyRequest,
  problem: Problem,
  language: Language,
): Promise<string | null> {
  try {
    return await errorPage(request, problem, language);
  } catch (error) {
    logFailure(request.log, request.id, error);
    return null;
  }
}

const ofFramework: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_BAD_URL: 'bad-address',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'incomplete-body',
};

const ofStatus: Readonly<Record<number, ErrorCode>> = {
  404: 'page-not-found',
  406: 'wrong-type',
  413: 'too-large',
  414: 'address-too-long',
  415: 'wrong-type',
};

const ofStorage = { busy: 'busy', full: 'disk-full', unavailable: 'unavailable' } as const;

function asRefusal(error: unknown, bodyLimit: number): Refusal {
  if (error instanceof Refusal) return error;
  const failure = asFailure(error);
  if (failure instanceof StorageFailure) return new Refusal(ofStorage[failure.kind], {}, {}, error);
  if (!(error instanceof Error)) return new Refusal('internal');
  const { validation, code, statusCode } = error as FastifyError;
  if (validation !== undefined)
    return new Refusal('invalid-input', {}, { schemaErrors: tellingErrors(validation as SchemaError[]) });
  const known = ofFramework[code] ?? ofStatus[statusCode ?? 0];
  if (known !== undefined) return new Refusal(known, { max: bodyLimit });
  const ours = statusCode === undefined || statusCode < 400 || statusCode >= 500;
  return ours ? new Refusal('internal', {}, {}, error) : new Refusal('bad-request');
}
