import type { Place } from '../problem.ts';

/** A thing of the content with the place it was read from. */
export interface Placed<T> extends Place {
  value: T;
}

/** The members of a list, each with its place; their ids may be lengthened by a prefix. */
export function placedList<T extends { id: string }>(
  file: string,
  path: Place['path'],
  list: readonly T[] | undefined,
  prefix = '',
): Placed<T>[] {
  return (list ?? []).map((value, i) => ({ file, path: [...path, i], id: prefix + value.id, value }));
}
