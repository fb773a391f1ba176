import type { FastifyInstance } from 'fastify';

/** Lets the routes of a scope take a file as it is: whatever a program calls it, what is in it tells. */
export function takeAnyFile(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}
