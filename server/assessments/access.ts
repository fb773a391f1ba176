import { Refusal } from '../web/errors.ts';
import { hashOfKey, parseKey } from './keys.ts';
import type { Parts } from './parts.ts';
import type { Assessment } from './store.ts';

export type Access = 'edit' | 'read';

/** What a key opens. */
export interface Opened {
  id: string;
  access: Access;
}

/**
 * The assessment a link leads to.
 * @throws Refusal 'assessment-not-found'
 */
export async function openByKey({ store }: Pick<Parts, 'store'>, key: string): Promise<Opened> {
  const parsed = parseKey(key);
  const found = parsed === null ? null : await store.findByKey(hashOfKey(parsed));
  if (found === null) throw new Refusal('assessment-not-found');
  return found;
}

/**
 * What a key allows with the assessment of an id. A wrong id and a wrong key are told alike.
 * @throws Refusal 'assessment-not-found', or 'assessment-deleted' where a record of it is left
 */
export async function openById(parts: Pick<Parts, 'store'>, id: string, key: string): Promise<Access> {
  const parsed = parseKey(key);
  const found = parsed === null ? null : await parts.store.findByKey(hashOfKey(parsed));
  if (found?.id === id) return found.access;
  throw await notThere(parts, id);
}

/** What a key allows with an assessment that was read; null: nothing. */
export function accessOf({ editKeyHash, readKeyHash }: Assessment, key: string): Access | null {
  const parsed = parseKey(key);
  const hash = parsed === null ? null : hashOfKey(parsed);
  return hash === editKeyHash ? 'edit' : hash === readKeyHash ? 'read' : null;
}

/** @throws Refusal 'read-only' */
export function requireEdit(access: Access): void {
  if (access !== 'edit') throw new Refusal('read-only');
}

/** Why there is no assessment of this id. */
export async function notThere({ store }: Pick<Parts, 'store'>, id: string): Promise<Refusal> {
  const deleted = await store.deletedAt(id);
  return deleted === null
    ? new Refusal('assessment-not-found')
    : new Refusal('assessment-deleted', { date: deleted });
}
