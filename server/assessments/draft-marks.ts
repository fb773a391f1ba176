import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Draft, draftHeader } from './draft.ts';
import type { Parts } from './parts.ts';

/**
 * Reads the draft again before each request, and says in the head of each answer about it that it is one: for
 * programs, and for files that have no place for a mark.
 */
export function markDrafts(app: FastifyInstance, { store }: Parts, draft: Draft): void {
  app.addHook('onRequest', async () => draft.refresh());
  app.addHook('onSend', async (request, reply) => {
    if (await isAbout(request, draft, store))
      reply.header(draftHeader, `${draft.questionnaire}/${draft.version}`);
  });
}

async function isAbout(
  { params, url }: FastifyRequest,
  draft: Draft,
  store: Parts['store'],
): Promise<boolean> {
  const { id, version } = (params ?? {}) as { id?: string; version?: string };
  const { pathname } = new URL(url, 'http://here');
  if (pathname.startsWith('/api/questionnaires/'))
    return id === draft.questionnaire && version === draft.version;
  if (id === undefined || !pathname.includes('/assessments/')) return false;
  const kept = await store.read(id).catch(() => null);
  return kept?.assessment.questionnaire === draft.questionnaire && kept.assessment.version === draft.version;
}
