import type { Problem, ProblemArgs, ProblemCode, SchemaArgs } from '../../problem.ts';

/** What is wrong, and what to do about it: two sentences. */
export interface Said {
  what: string;
  todo: string;
}

/** The words for every problem in one language; the compiler names the missing one. */
export type ProblemWords = { [C in ProblemCode]: (args: ProblemArgs[C]) => Said };

type SchemaRule = SchemaArgs['rule'];

/** The words for every way in which a file can miss the form its schema asks for. */
export type SchemaWords = {
  [R in SchemaRule]: (args: Extract<SchemaArgs, { rule: R }> & { rule: R }) => Said;
};

/** Puts a problem into words. */
export function say(words: ProblemWords, { code, args }: Problem): Said {
  return (words[code] as (args: Problem['args']) => Said)(args);
}
