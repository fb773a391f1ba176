import type { Answer } from '../questionnaire/answers.ts';
import type { Agreed, Hands, Participant, Phase, Vote, Workshop } from './model.ts';

/** One vote of the room on an item, from 1. An item that was never opened has none. */
export interface Round {
  item: string;
  round: number;
  phase: Phase;
  /** When the timer ends, ISO instant; null without one. */
  endsAt: string | null;
}

/** A workshop with its rounds, read in one moment: all that a decision needs. */
export interface Head {
  workshop: Workshop;
  /** In the order of their numbers. */
  rounds: readonly Round[];
  /** How many have joined. */
  people: number;
  /** By which the assessment is answered, and the date its result speaks of, YYYY-MM-DD. */
  questionnaire: { id: string; version: string; asOf: string };
}

/** All that is stored of a workshop but its keys, read in one moment. */
export interface Room extends Head {
  /** In the order in which they joined. */
  participants: readonly Participant[];
  /** In no particular order. */
  votes: readonly Vote[];
  hands: readonly Hands[];
  agreed: readonly Agreed[];
}

export interface NewParticipant extends Participant {
  keyHash: string;
}

/** What was agreed, with the answer of the assessment that stood before; null: not a question. */
export interface AgreedOver extends Agreed {
  before: Answer | null;
}

type Settable = 'title' | 'pace' | 'deadline' | 'closed' | 'items' | 'code';

/** What a decision wants to be written, and what it tells to whoever asked for it. */
export interface Change<T> {
  workshop?: Partial<Pick<Workshop, Settable>>;
  /** The item that is open from now on; null: none. */
  current?: string | null;
  rounds?: readonly Round[];
  participants?: readonly NewParticipant[];
  vote?: Omit<Vote, 'role'>;
  hands?: readonly Hands[];
  agreed?: AgreedOver;
  /** The item of which nothing is agreed any more. */
  undone?: string;
  outcome: T;
}

/** What a key of a workshop opens. */
export type Opens = 'moderator' | 'co-moderator' | 'beamer' | 'recovery';

/** By what each of the keys opens, its hash. */
export type KeyHashes = Readonly<Record<Opens, string>>;
