import { type FastifyBaseLogger, type FastifyReply, type FastifyRequest, LogController } from 'fastify';

/** Anything of the shape of a key, wherever it stands; and what follows /l/, /w/ or ?key=, whatever it is. */
const secrets = /\b[0-9a-z]{32}\b|(?<=\/[lw]\/)[^/?#\s"']+|(?<=[?&]key=)[^&#\s"']+/gi;

/** An address or a message without the keys in it. */
export const masked = (text: string): string => text.replace(secrets, '…');

/**
 * What is written of requests and errors: no keys, no headers, no cookies, no addresses of people.
 * @param level of pino: fatal, error, warn, info, debug, trace or silent
 */
export function loggerOptions(level: string) {
  return {
    level,
    base: null,
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({ method, url: masked(url) }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      err: errorForLog,
    },
  };
}

/** Fastify's own log, but for one line a request, written once it has been answered. */
export class RequestLog extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    logRequest(request, reply);
    if (error) request.log.error({ err: error }, 'answer not delivered');
  }
}

/** Writes what was asked, what the answer was, and how long it took in milliseconds; no query, no names. */
export function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  const [path = ''] = request.url.split('?', 1);
  const duration = Math.round(reply.elapsedTime * 10) / 10;
  request.log.info({ method: request.method, path: masked(path), status: reply.statusCode, duration });
}

type LoggedError = {
  type: string;
  message: string;
  stack: string;
  cause?: LoggedError;
};

function errorForLog(error: Error): LoggedError {
  const { name, message, stack = '', cause } = error;
  return {
    type: name,
    message: masked(message),
    stack: masked(stack),
    ...(cause instanceof Error ? { cause: errorForLog(cause) } : {}),
  };
}

/** Writes a failure of the server under its reference, the number the page shows. */
export function logFailure(log: FastifyBaseLogger, reference: string, error: unknown): void {
  log.error({ err: error instanceof Error ? error : new Error(String(error)), reference }, 'request failed');
}
