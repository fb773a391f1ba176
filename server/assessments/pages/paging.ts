/** A part of a long list, with the ways to the parts beside it. */
export interface Part<T> {
  items: T[];
  /** From 1. */
  page: number;
  pages: number;
}

/** The part of a page; one that is not there is the first or the last. */
export function partOf<T>(all: readonly T[], page: number, size: number): Part<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const at = Number.isInteger(page) ? Math.min(Math.max(page, 1), pages) : 1;
  return { items: all.slice((at - 1) * size, at * size), page: at, pages };
}
