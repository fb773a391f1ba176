import type { Answer } from '../questionnaire/answers.ts';

/** In the order in which they are offered. */
export const roles = [
  'it',
  'department',
  'data-protection',
  'staff-council',
  'procurement',
  'management',
  'other',
] as const;
export type Role = (typeof roles)[number];

/** Led by the moderator question by question, or each at one's own pace until a deadline. */
export type Pace = 'led' | 'own';

/** What is ranked by points: need areas, measures of the result, or the parts of the whole. */
export const pointsAbout = ['areas', 'measures', 'goals'] as const;
export type PointsAbout = (typeof pointsAbout)[number];

/** What points are given to. A vote names a thing once for each of its points. */
export interface PointsAsked {
  about: PointsAbout;
  /** So many points each person gives, all of them. */
  each: number;
  /** Ids of what points are given to, in the order in which it is offered. */
  things: string[];
}

/** A question of the assessment, a statement of the myth check, or points to be given. */
export interface Item {
  /** `strategy.mandate`, `office.use`, the id of a statement, or `points.areas`. */
  id: string;
  of: 'question' | 'myth' | 'points';
  /** Of points alone. */
  points?: PointsAsked;
}

/** How points come out. */
export interface Priorities {
  people: number;
  /** The most points first; those that are level stay in the order in which they were offered. */
  order: Place[];
  /** The first two have the same points. */
  level: boolean;
  /** What is first stays so, alone, whichever one person is left out; null with under three people. */
  staysFirst: boolean | null;
  seed: number;
  resamples: number;
}

export interface Place {
  id: string;
  points: number;
  /** Of all points that were given, 0 to 1. */
  share: number;
  /** Of how many resamples it comes first, or among the first three, 0 to 1; null with under three people. */
  first: number | null;
  firstThree: number | null;
}

/** `voting`: votes are taken and hidden. `revealed`: they are shown. `agreed`: what was agreed is recorded. */
export type Phase = 'voting' | 'revealed' | 'agreed';

/** The one item that is open in a led workshop. */
export interface Current {
  item: string;
  /** From 1; a new vote on the same item is the next round. */
  round: number;
  phase: Phase;
  /** When the timer ends, as an instant; null without one. */
  endsAt: string | null;
}

export interface Workshop {
  id: string;
  assessment: string;
  /** What participants type to join. */
  code: string;
  title: string;
  pace: Pace;
  deadline: string | null;
  closed: boolean;
  /** Grows with every change that somebody could see. */
  version: number;
  items: Item[];
  current: Current | null;
  /** On the screen stands where roles see things apart; then no item is open. */
  apart?: true;
}

export interface Participant {
  id: string;
  role: Role;
  name: string;
  joined: string;
}

/** One row; the newest counts while the item is open. */
export interface Vote {
  participant: string;
  role: Role;
  item: string;
  round: number;
  answer: Answer;
}

/** Hands that were counted for those without a phone, by choice; `unknown` is a choice too. */
export interface Hands {
  item: string;
  round: number;
  role: Role;
  counts: Record<string, number>;
}

/** What the room agreed on; an answer of the assessment as well, if the item is a question. */
export interface Agreed {
  item: string;
  answer: Answer;
  note: string;
  /** Who does not agree and why, in words. */
  dissent: string;
  /** Who finds out what is open. */
  finder: string;
  at: string;
}

/** How many gave which choice; of several choices each is counted. */
export interface Counts {
  total: number;
  unknown: number;
  /** In the order of the choices. */
  choices: { choice: string; count: number }[];
}

/** Roles with fewer than three people are merged. */
export type ShownRole = Role | 'others';

export interface Spread extends Counts {
  /** Null where showing it would tell what few people said. */
  byRole: ({ role: ShownRole } & Counts)[] | null;
  /** 0: split between the ends, 1: all the same; null where there is no order or fewer than two votes. */
  consensus: number | null;
}

export type Audience = 'moderator' | 'participant' | 'beamer';

/** All that somebody may see, masked on the server for who asks. */
export interface State {
  id: string;
  version: number;
  code: string;
  title: string;
  closed: boolean;
  pace: Pace;
  deadline: string | null;
  /** People who joined, and how many of each role; few of a role are merged. */
  people: number;
  byRole: { role: ShownRole; people: number }[] | null;
  /** `phase` null: never opened. `voted`: how many have voted in the newest round. */
  items: (Item & { rounds: number; phase: Phase | null; voted: number })[];
  /** Participant alone: who they are here. */
  me?: { role: Role; name: string };
  /** Participant alone: what they gave in the newest round of each item. */
  mine?: Record<string, Answer>;
  current: CurrentState | null;
  /** On the screen stands where roles see things apart. */
  apart?: true;
}

export interface CurrentState extends Current {
  of: Item['of'];
  voted: number;
  /** Moderator alone: who has voted, never what. */
  who?: { id: string; name: string; role: Role; voted: boolean }[];
  /** Participant alone. */
  mine?: Answer | null;
  /** Once revealed. */
  spread?: Spread;
  /** The vote before, once this one is revealed. */
  before?: Spread;
  agreed?: Agreed;
  /** Of points alone, once revealed. */
  priorities?: Priorities;
}
