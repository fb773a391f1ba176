import type { FastifyRequest } from 'fastify';
import { fromOwnPage, isReading } from '../assessments/credentials.ts';
import { hashOfKey, parseKey } from '../assessments/keys.ts';
import { Refusal } from '../web/errors.ts';
import type { Audience } from './model.ts';
import type { WorkshopParts } from './parts.ts';
import type { Asking } from './state.ts';

/** Whoever holds a key of a workshop. */
export type Entry = Asking & {
  workshop: string;
  /** Of the key, to tell one holder from another. */
  hash: string;
};

/** In this order they are looked for, where the request does not say as whom it comes. */
const audiences: readonly Audience[] = ['moderator', 'participant', 'beamer'];

/** The cookie in which a browser keeps a key of a workshop; one may lead and vote in the same browser. */
export const workshopCookie = (id: string, audience: Audience): string => `workshop-${id}-${audience}`;

/**
 * Whose key came with a request to /…/:id…: Authorization: Bearer, else the cookie of the audience that
 * `?as=` names, else the first there is.
 * @throws Refusal 'workshop-key-missing', 'workshop-not-found'; 'other-site' where a cookie would change
 *   something from elsewhere
 */
export async function enter(parts: WorkshopParts, request: FastifyRequest): Promise<Entry> {
  const known = entered.get(request);
  if (known !== undefined) return known;
  const { id } = request.params as { id: string };
  const bearer = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1];
  const key = bearer ?? cookieOf(request, id);
  if (key === undefined) throw new Refusal('workshop-key-missing');
  if (bearer === undefined && !isReading(request) && !fromOwnPage(request)) throw new Refusal('other-site');
  const entry = await entryOf(parts, key);
  if (entry?.workshop !== id) throw new Refusal('workshop-not-found');
  entered.set(request, entry);
  return entry;
}

/** Each request is asked once. */
const entered = new WeakMap<FastifyRequest, Entry>();

/** What a key opens, null: nothing. The recovery code is no key: it only makes new ones. */
export async function entryOf({ workshops: { store } }: WorkshopParts, key: string): Promise<Entry | null> {
  const parsed = parseKey(key);
  if (parsed === null) return null;
  const hash = hashOfKey(parsed);
  const found = await store.findByKey(hash);
  if (found === null || found.opens === 'recovery') return null;
  const { workshop, opens, participant } = found;
  if (participant !== null) return { workshop, hash, audience: 'participant', participant };
  return { workshop, hash, audience: opens === 'beamer' ? 'beamer' : 'moderator' };
}

function cookieOf({ cookies, query }: FastifyRequest, id: string): string | undefined {
  const as = new Map(Object.entries(query as Record<string, unknown>)).get('as');
  const asked = audiences.filter((audience) => as === undefined || as === audience);
  return asked.map((audience) => cookies[workshopCookie(id, audience)]).find((key) => key !== undefined);
}

/** @throws Refusal 'moderator-only' */
export function requireModerator({ audience }: Entry): void {
  if (audience !== 'moderator') throw new Refusal('moderator-only');
}

/** The participant whose key it is. @throws Refusal 'participant-only' */
export function requireParticipant(entry: Entry): string {
  if (entry.audience !== 'participant') throw new Refusal('participant-only');
  return entry.participant;
}
