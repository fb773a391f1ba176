import type { FastifyInstance, HTTPMethods } from 'fastify';
import { Refusal } from './errors.ts';

const methods: readonly HTTPMethods[] = ['DELETE', 'GET', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

/**
 * Remembers the methods of each address of the API while routes are added; the function returned is
 * called after the last one and refuses all other methods, naming those that are possible.
 */
export function refuseOtherMethods(app: FastifyInstance): () => void {
  const offered = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith('/api/')) return;
    const known = offered.get(url) ?? new Set();
    for (const m of [method].flat()) known.add(m);
    offered.set(url, known);
  });
  return () => {
    for (const [url, known] of [...offered]) {
      const allowed = [...known].sort().join(', ');
      app.route({
        url,
        method: methods.filter((m) => !known.has(m)),
        schema: { hide: true },
        onRequest: async ({ method }) => {
          throw new Refusal('method-not-allowed', { method, allowed }, { headers: { allow: allowed } });
        },
        handler: async () => undefined,
      });
    }
  };
}
