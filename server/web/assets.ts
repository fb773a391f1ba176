import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const root = resolve(import.meta.dirname, '../..');

/** Styles, fonts and scripts: KERN-UX as its package brings it, and the few of our own. */
export async function serveAssets(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: resolve(root, 'node_modules/@kern-ux/native/dist'),
    prefix: '/assets/kern/',
    decorateReply: false,
    maxAge: '7d',
  });
  await app.register(fastifyStatic, {
    root: resolve(root, 'public'),
    prefix: '/assets/',
    decorateReply: false,
    // Asked for each time, mostly answered with "not changed": a page and its scripts belong together.
    maxAge: 0,
  });
}
