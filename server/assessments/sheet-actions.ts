import type { Beside } from '../report/beside.ts';
import { Refusal } from '../web/errors.ts';
import { notThere } from './access.ts';
import type { Parts } from './parts.ts';
import type { SheetName, StoredSheet } from './sheets.ts';

/** A sheet with the revision to name when it is written again; `content` null and 0: not written yet. */
export interface Sheet<T> {
  content: T | null;
  revision: number;
}

/** Reads one sheet of an assessment. The caller names its shape: nothing unchecked is stored. */
export async function readSheet<T>(
  { store }: Pick<Parts, 'store'>,
  id: string,
  name: SheetName,
): Promise<Sheet<T>> {
  const found = (await store.sheets(id, name)).get(name);
  return { content: (found?.content as T | undefined) ?? null, revision: found?.revision ?? 0 };
}

/**
 * Writes a sheet that was checked by its schema.
 * @param expected the revision the sender has seen, 0: none; undefined: whatever is stored
 * @throws Refusal 'sheet-changed' with what stands there, or if the assessment is not there
 */
export async function saveSheet(
  parts: Pick<Parts, 'store' | 'clock'>,
  id: string,
  name: SheetName,
  content: unknown,
  expected: number | undefined,
): Promise<StoredSheet> {
  const done = await parts.store.writeSheet(id, name, content, expected ?? null, parts.clock());
  if (done === null) throw await notThere(parts, id);
  if (done.kind === 'written') return done.sheet;
  const { content: stored = null, revision = 0 } = done.sheet ?? {};
  throw new Refusal('sheet-changed', {}, { stored: { content: stored, revision } });
}

/** All that an assessment holds beside its answers. */
export async function besideOf({ store }: Pick<Parts, 'store'>, id: string): Promise<Beside> {
  const sheets = await store.sheets(id);
  return Object.fromEntries([...sheets].map(([name, { content }]) => [name, content]));
}
