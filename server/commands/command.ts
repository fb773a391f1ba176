import type { Readable, Writable } from 'node:stream';

/** What a command touches of the world around it; tests give it their own. */
export interface Surroundings {
  input: Readable;
  output: Writable;
  errors: Writable;
  env: Record<string, string | undefined>;
  clock: () => Date;
}

export interface Option {
  /** What stands after the option; none: it is a switch. */
  value?: string;
  short?: string;
  help: string;
}

/** A command of the command line; help text and options are one table, so they cannot part. */
export interface Command {
  summary: string;
  /** What may stand behind the name, e.g. "[folder]". */
  takes: string;
  options: Record<string, Option>;
  /** @returns the exit code: 0 fine, 1 something is wrong in what was given, 2 the program could not do its work */
  run: (
    arguments_: string[],
    options: Record<string, string | true>,
    around: Surroundings,
  ) => Promise<number>;
}

/** Something a person can mend in what they gave; told without a stack, exit code 1. */
export class UserError extends Error {}

/** Something that keeps the program from its work; told without a stack, exit code 2. */
export class WorkFailure extends Error {}
