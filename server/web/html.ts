import type { FastifyReply } from 'fastify';

const encoder = new TextEncoder();

/** A page as the answer to a request; encoded here, which is several times as fast as leaving it to the socket. */
export function html(reply: FastifyReply, page: string): Buffer {
  reply.type('text/html; charset=utf-8');
  const { buffer, byteOffset, byteLength } = encoder.encode(page);
  return Buffer.from(buffer, byteOffset, byteLength);
}
