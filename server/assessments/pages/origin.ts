import type { FastifyRequest } from 'fastify';
import type { PageParts } from './parts.ts';

/** Address under which this server is reached, without a slash at the end. */
export function originOf({ config }: Pick<PageParts, 'config'>, request: FastifyRequest): string {
  return config.baseUrl ?? `${request.protocol}://${request.host}`;
}
