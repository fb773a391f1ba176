/** Three values of truth, ordered: over all ways the unknown answers could turn out. */
export const truths = { no: 0, maybe: 1, yes: 2 } as const;
export type Truth = 0 | 1 | 2;
