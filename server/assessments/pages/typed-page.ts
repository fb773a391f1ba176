import type { FastifyRequest } from 'fastify';
import type { ErrorCode, Problem } from '../../web/errors.ts';

type Draw = (problem: Problem) => string | null;

/** Problems after which the same form may be sent once more. */
const passing: readonly ErrorCode[] = ['busy', 'disk-full', 'unavailable', 'internal', 'form-not-ours'];

const pages = new WeakMap<FastifyRequest, Draw>();

/** Should saving fail, this page with all that was typed is shown in place of a bare error. */
export function keepTyped(request: FastifyRequest, draw: Draw): void {
  pages.set(request, draw);
}

/** The page of a request that failed, with what was typed in it; null where there is none. */
export function typedPage(request: FastifyRequest, problem: Problem): string | null {
  return passing.includes(problem.code) ? (pages.get(request)?.(problem) ?? null) : null;
}
