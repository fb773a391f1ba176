import { type ErrorCode, errorList } from '../web/errors.ts';

const always: readonly ErrorCode[] = ['internal', 'busy', 'unavailable'];
const keyed: readonly ErrorCode[] = ['key-missing', 'assessment-not-found', 'assessment-deleted'];
const bodied: readonly ErrorCode[] = ['invalid-input', 'broken-json', 'too-large', 'wrong-type', 'disk-full'];

const groups = { always, keyed, bodied };

const problem = { $ref: 'Problem#' } as const;

/** The answers of a route for its schema: what it gives when all is well, and the errors it may tell. */
export function responses(
  status: number,
  good: object,
  ...codes: (ErrorCode | keyof typeof groups)[]
): Record<number, object> {
  const errors = ['always' as const, ...codes].flatMap((c) =>
    c in groups ? groups[c as keyof typeof groups] : c,
  );
  const byStatus = Map.groupBy(new Set(errors as ErrorCode[]), (code) => errorList[code].status);
  const told = [...byStatus].map(([at, list]) => [
    at,
    {
      description: list.map((code) => `${code}: ${errorList[code].title.en}`).join('; '),
      content: { 'application/problem+json': { schema: problem } },
    },
  ]);
  return { ...Object.fromEntries(told), [status]: good };
}
