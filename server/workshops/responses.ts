import { responses } from '../assessments/responses.ts';
import type { ErrorCode } from '../web/errors.ts';

/** What every route that asks for a key of a workshop may tell. */
export const entered = ['workshop-key-missing', 'workshop-not-found'] as const satisfies readonly ErrorCode[];

/** The answers of a route that changes an open workshop. */
export const leadingResponses = (
  status: number,
  good: object,
  ...codes: ErrorCode[]
): Record<number, object> =>
  responses(
    status,
    good,
    ...entered,
    'bodied',
    'other-site',
    'moderator-only',
    'workshop-closed',
    'item-not-there',
    ...codes,
  );
