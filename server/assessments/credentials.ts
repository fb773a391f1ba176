import type { FastifyRequest } from 'fastify';
import { Refusal } from '../web/errors.ts';
import { openById, requireEdit } from './access.ts';
import { parseKey } from './keys.ts';
import type { Parts } from './parts.ts';

/** The cookie in which a browser keeps the key of an assessment after its link was opened. */
export const cookieName = (id: string): string => `kompass-${id}`;

/** The ids of the assessments whose keys a browser has sent. */
export const idsInCookies = ({ cookies }: Pick<FastifyRequest, 'cookies'>): string[] =>
  Object.keys(cookies).flatMap((name) => /^kompass-(.+)$/.exec(name)?.[1] ?? []);

/** The key in the cookie of an assessment; undefined: this browser has none. */
export function cookieKey({ cookies }: Pick<FastifyRequest, 'cookies'>, id: string): string | undefined {
  const key = cookies[cookieName(id)];
  return key === undefined ? undefined : (parseKey(key) ?? key);
}

/**
 * The key that came with a request, however it was typed: Authorization: Bearer, else the cookie of the
 * assessment.
 * @throws Refusal 'key-missing'; 'other-site' where a cookie would change something from elsewhere
 */
export function keyOf(request: FastifyRequest, id: string): string {
  const bearer = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return parseKey(bearer) ?? bearer;
  const cookie = cookieKey(request, id);
  if (cookie === undefined) throw new Refusal('key-missing');
  if (!isReading(request) && !fromOwnPage(request)) throw new Refusal('other-site');
  return cookie;
}

/**
 * Lets only those in who hold a key that allows it; to be called before anything else is read.
 * @throws Refusal
 */
export async function guard(
  parts: Pick<Parts, 'store'>,
  request: FastifyRequest,
  needs: 'read' | 'edit',
): Promise<void> {
  const { id } = request.params as { id: string };
  const access = await openById(parts, id, keyOf(request, id));
  if (needs === 'edit') requireEdit(access);
}

/** Whether a request changes nothing. */
export const isReading = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';

/** Browsers that do not send Sec-Fetch-Site send Origin with whatever changes something. */
export function fromOwnPage({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = headers;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
