import type { Place } from '../questionnaire/problem.ts';
import type { Conflict } from './solve/conflict.ts';
import type { Witness } from './solve/witness.ts';

/** What is proven of the content, in the order in which it is told. */
export const subjects = [
  'question',
  'choice',
  'apart',
  'finding',
  'always',
  'knockout',
  'limit',
  'level',
  'part',
  'call',
  'gain',
  'opposite',
] as const;
export type Subject = (typeof subjects)[number];

/** What the proofs can find, and what is needed to say so. */
export interface RefutationArgs {
  'question-unreachable': { question: string; why: Conflict };
  'question-unanswerable': { question: string };
  /** `rules`: what asks or counts the question all the same. */
  'question-without-effect': { question: string; rules: readonly string[] };
  'choice-without-effect': { question: string; choice: string; rules: readonly string[] };
  'choices-alike': { question: string; one: string; other: string };
  'choices-apart': { question: string; one: string; other: string; example: Witness };
  'effect-there': { question: string; choice: string; example: Witness; instead: string };
  'finding-never': { finding: string; why: Conflict };
  'finding-always': { finding: string; why: Conflict };
  'knockout-never': { why: Conflict };
  /** `most`: the points that are reached while it holds; `from`: those at which the next level begins. */
  'knockout-idle': { limits: string; to: string; most: number; from: number | null };
  /** Points: where the level begins, and those next to it that can be reached; null: none. */
  'level-never': {
    score: string;
    level: string;
    /** In the quick check. */
    quick: boolean;
    from: number;
    below: number | null;
    above: number | null;
    knockouts: string[];
  };
  'part-never': { part: string; why: Conflict };
  'measure-misses': { measure: string; finding: string; why: Conflict };
  'measure-without-gain': { measure: string };
  'gain-there': { measure: string; example: Witness };
  'opposites-together': { one: string; other: string; example: Witness };
  'same-facts': { one: string; other: string; example: Witness };
  'together-never': { pair: string; why: Conflict };
  'claim-unknown': { name: string; near: string };
  undecided: { subject: Subject; name: string };
}

export type RefutationCode = keyof RefutationArgs;

/** A sentence about the content that does not hold: where, and with which counterexample or conflict. */
export type Refutation = {
  [C in RefutationCode]: Place & { code: C; args: RefutationArgs[C] };
}[RefutationCode];

/** One sentence about the content: proven (null), or what was found against it. */
export interface Judged {
  subject: Subject;
  against: Refutation | null;
}

/** Something found at a place, or at the keys below it. */
export function against<C extends RefutationCode>(
  subject: Subject,
  { file, path, id }: Place,
  keys: Place['path'],
  code: C,
  args: RefutationArgs[C],
): Judged {
  return { subject, against: { file, path: [...path, ...keys], id, code, args } as Refutation };
}

/** A sentence that holds. */
export const proven = (subject: Subject): Judged => ({ subject, against: null });
