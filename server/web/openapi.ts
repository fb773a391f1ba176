import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';

/** Describes the API by the very schemas its routes check by; to be registered before the routes. */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'OSS-Kompass',
        version,
        description:
          'Guided assessment of open source software for municipalities. Errors are application/problem+json (RFC 9457), in German or English by Accept-Language or ?language=. Input is neither coerced nor trimmed: unknown keys are refused.',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer', description: 'the key told when the assessment was made' },
        },
      },
    },
    refResolver: {
      buildLocalReference: (json, _base, _fragment, i) =>
        typeof json.$id === 'string' ? json.$id : `def-${i}`,
    },
  });
}

export function openapiRoute(app: FastifyInstance): void {
  app.get('/api/openapi.json', {
    schema: { hide: true },
    handler: async () => app.swagger(),
  });
}
