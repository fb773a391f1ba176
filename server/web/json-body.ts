import type { FastifyInstance } from 'fastify';
import { Refusal } from './errors.ts';

/** Reads JSON bodies, and nothing else; an empty body is no body. */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: unknown, body: Buffer) => (body.length === 0 ? undefined : parseJson(body)),
  );
}

/** @throws Refusal 'broken-json', with line and column where they are known */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const place = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : '');
    throw new Refusal(
      'broken-json',
      place === null ? {} : { line: Number(place[1]), column: Number(place[2]) },
    );
  }
}
