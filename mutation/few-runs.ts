import { createRequire } from 'node:module';

/** The one that stands in the packages; an import of this name leads here again. */
const { default: whole } = createRequire(import.meta.url)('fast-check') as typeof import('fast-check');

/** So many of the runs a property asks for are made; a number, not a time, so that a busy machine changes nothing. */
const share = 0.1;

/** Whether the test at hand makes all of them all the same. */
export const runs = { all: false };

const assert: typeof whole.assert = (property, parameters = {}) =>
  whole.assert(property as never, {
    ...(parameters as object),
    numRuns: Math.max(2, Math.ceil((parameters.numRuns ?? 100) * (runs.all ? 1 : share))),
    endOnFailure: true,
  }) as never;

export default { ...whole, assert };
