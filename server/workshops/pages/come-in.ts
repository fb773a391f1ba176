import type { FastifyReply, FastifyRequest } from 'fastify';
import { formTokenOf } from '../../assessments/keys.ts';
import { editionOf } from '../../assessments/library.ts';
import { type Body, one } from '../../assessments/pages/form.ts';
import { frameOf } from '../../assessments/pages/frame.ts';
import { cookieDays } from '../../assessments/pages/kept-keys.ts';
import { originOf } from '../../assessments/pages/origin.ts';
import { Refusal } from '../../web/errors.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import type { Frame } from '../../web/views.ts';
import { type Entry, entryOf, workshopCookie } from '../entry.ts';
import type { Audience } from '../model.ts';
import { roomOf, show } from '../showing.ts';
import type { WorkshopPageParts } from './parts.ts';
import type { Seen } from './seen.ts';

/** Somebody who has come into a workshop with a key. */
export interface Inside {
  entry: Entry;
  key: string;
  /** Carried by every form, so that no other site can send one. */
  token: string;
  assessment: string;
  seen: Seen;
  origin: string;
}

/**
 * Opens a workshop for a page, by the cookie of an audience.
 * @throws Refusal 'workshop-key-missing' or 'workshop-not-found'
 */
export async function comeIn(
  parts: WorkshopPageParts,
  request: FastifyRequest,
  language: Language,
  audience: Audience,
): Promise<Inside> {
  const { id } = request.params as { id: string };
  const key = request.cookies[workshopCookie(id, audience)];
  if (key === undefined) throw new Refusal('workshop-key-missing');
  const entry = await entryOf(parts, key);
  if (entry?.workshop !== id || entry.audience !== audience) throw new Refusal('workshop-not-found');
  const { workshop, questionnaire } = await roomOf(parts, id);
  const seen: Seen = {
    state: await show(parts, id, entry),
    edition: editionOf(parts.library, questionnaire.id, questionnaire.version),
    asOf: questionnaire.asOf,
    language,
    words: parts.views.words[language],
    path: `/${language}/workshops/${id}`,
  };
  const { assessment } = workshop;
  return { entry, key, token: formTokenOf(key), assessment, seen, origin: originOf(parts, request) };
}

/** As `comeIn`, for a form that was sent. @throws Refusal 'form-not-ours' too */
export async function comeInByForm(
  parts: WorkshopPageParts,
  request: FastifyRequest,
  language: Language,
  audience: Audience,
): Promise<Inside> {
  const inside = await comeIn(parts, request, language, audience);
  if (one((request.body as Body).token) !== inside.token) throw new Refusal('form-not-ours');
  return inside;
}

/** Keeps a key of a workshop in the browser, where scripts cannot read it. */
export function keepWorkshopKey(
  parts: WorkshopPageParts,
  request: FastifyRequest,
  reply: FastifyReply,
  { id, audience, key }: { id: string; audience: Audience; key: string },
): void {
  reply.setCookie(workshopCookie(id, audience), key, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: originOf(parts, request).startsWith('https:'),
    maxAge: cookieDays * 24 * 60 * 60,
  });
}

/** So long takes a page at most that somebody reads, in milliseconds; so a full room does not wait in line. */
const spreadEach = 2;

/** The frame of a page inside a workshop, which hears of changes as the audience it is for. */
export function frameInside(
  { views }: WorkshopPageParts,
  request: FastifyRequest,
  { seen: { state, edition, language, words } }: Inside,
  audience: Audience,
): Frame {
  const place = { moderator: 'lead.title', participant: 'title', beamer: 'screen.title' } as const;
  const title = [state.title, word(words, `workshop.${place[audience]}`)].filter((t) => t !== '').join(' – ');
  return {
    ...frameOf(views, request, language, title, edition),
    workshop: true,
    live: `/api/workshops/${state.id}/events?as=${audience}`,
    ...(audience === 'participant' ? { spread: state.people * spreadEach } : {}),
  };
}
