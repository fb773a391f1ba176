import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';

/** Describes the API by the very schemas its routes check by; to be registered before the routes. */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    // Pages and what only the operator asks have no tag: they are no part of the API.
    hideUntagged: true,
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'OSS-Kompass',
        version,
        description:
          'Guided assessment of open source software for municipalities. Errors are application/problem+json (RFC 9457). Words are German unless English is asked for: by ?language=en, or by the header Accept-Language: en. Input is neither coerced nor trimmed: unknown keys are refused.',
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

/** Serves the description of the API. */
export function openapiRoute(app: FastifyInstance): void {
  app.get('/api/openapi.json', {
    schema: { hide: true },
    handler: async () => app.swagger(),
  });
}
