import type { FastifyInstance } from 'fastify';
import { responses } from '../assessments/responses.ts';
import { byKey, type IdParams, idParamsSchema } from '../assessments/schemas.ts';
import type { Connections } from './connections.ts';
import { enter, requireParticipant } from './entry.ts';
import { sendEvents } from './events.ts';
import type { WorkshopParts } from './parts.ts';
import { entered } from './responses.ts';
import * as schemas from './schemas.ts';
import { show } from './showing.ts';
import { vote } from './voting.ts';

const tags = ['workshops'];

/** So many connections for live events each holder of a key may have; one link leads several screens. */
const mostConnections = { participant: 1, moderator: 8, beamer: 8 } as const;

/** What all who hold a key do: see the state, hear of changes, and vote. */
export function takingPartRoutes(app: FastifyInstance, parts: WorkshopParts, connections: Connections): void {
  app.get<{ Params: IdParams; Querystring: schemas.AsQuery }>('/api/workshops/:id', {
    schema: {
      tags,
      summary: 'The workshop as whoever holds this key may see it',
      security: byKey,
      params: idParamsSchema,
      querystring: schemas.asSchema,
      response: responses(200, schemas.stateSchema, ...entered, 'version-not-there'),
    },
    handler: async (request) => {
      const entry = await enter(parts, request);
      return show(parts, entry.workshop, entry);
    },
  });

  app.get<{ Params: IdParams; Querystring: schemas.AsQuery }>('/api/workshops/:id/events', {
    // It would wait for events that it may not tell.
    exposeHeadRoute: false,
    schema: {
      tags,
      summary:
        'Server-sent events: the version of the workshop now and with every change; event `replaced`: another connection of the same key took this one’s place',
      security: byKey,
      params: idParamsSchema,
      querystring: schemas.asSchema,
      response: responses(
        200,
        {
          description: 'data: the version',
          content: { 'text/event-stream': { schema: { type: 'string' } } },
        },
        ...entered,
      ),
    },
    handler: async (request, reply) => {
      const { workshop, hash, audience } = await enter(parts, request);
      const { live, store } = parts.workshops;
      await sendEvents(reply, live, {
        workshop,
        patient: audience === 'participant',
        connected: (end) => connections.add(hash, mostConnections[audience], end),
        versionNow: () => store.version(workshop),
      });
      return reply;
    },
  });

  app.put<{ Params: schemas.VoteParams; Body: schemas.VoteBody }>('/api/workshops/:id/votes/:item', {
    // Whose key it is is asked first, so that nobody else learns what a vote looks like.
    onRequest: async (request) => void requireParticipant(await enter(parts, request)),
    schema: {
      tags,
      summary: 'Vote; can be changed until the item is revealed. Answered once it is on disk',
      security: byKey,
      params: schemas.voteParamsSchema,
      body: schemas.voteSchema,
      response: responses(
        200,
        schemas.votedSchema,
        ...entered,
        'bodied',
        'other-site',
        'participant-only',
        'item-not-there',
        'answer-refused',
        'points-refused',
        'vote-closed',
        'workshop-closed',
        'too-many-votes',
        'version-not-there',
      ),
    },
    handler: async (request) => {
      const participant = requireParticipant(await enter(parts, request));
      const { id, item } = request.params;
      const { answer, round } = request.body;
      return { item, round: await vote(parts, id, participant, item, { answer, round }) };
    },
  });
}
