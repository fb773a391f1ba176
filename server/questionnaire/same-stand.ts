import type { Answer } from './answers.ts';

/** Whether two answers say the same; the order of several choices says nothing, nor what stands beside. */
export function sameStand(a: Answer, b: Answer): boolean {
  return standText(a) === standText(b);
}

function standText(answer: Answer): string {
  if ('value' in answer)
    return JSON.stringify(Array.isArray(answer.value) ? answer.value.toSorted() : answer.value);
  if ('span' in answer) return JSON.stringify({ span: answer.span });
  return 'unknown' in answer ? 'unknown' : 'notApplicable' in answer ? 'notApplicable' : 'open';
}
