import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Something that stays the same as long as its name does, ready to be sent. */
export interface Packed {
  /** Of what it holds: another content has another name. */
  name: string;
  plain: Uint8Array;
  gzipped: Uint8Array;
}

const compress = promisify(gzip);

/** Makes something ready to be sent again and again. */
export async function pack(content: Uint8Array | string): Promise<Packed> {
  const plain = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name: hash('sha256', plain, 'base64url').slice(0, 16),
    plain,
    gzipped: await compress(plain, { level: constants.Z_BEST_COMPRESSION }),
  };
}

/** Sends it to be kept for good, gzipped where the browser takes that. */
export function sendPacked(request: FastifyRequest, reply: FastifyReply, packed: Packed, type: string) {
  reply.type(type).header('cache-control', 'public, max-age=31536000, immutable');
  reply.header('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return reply.send(packed.plain);
  return reply.header('content-encoding', 'gzip').send(packed.gzipped);
}
