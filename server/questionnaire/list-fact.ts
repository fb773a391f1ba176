/** What a list of software can say, of each need area or as a whole. */
export type FactName =
  | 'areas'
  | 'use'
  | 'users'
  | 'contract-end-dearest'
  | 'contract-end-first'
  | 'largest-maker-share';

/** Which question is answered by what a list says; `question` begins with `$.` for a fact of each area. */
export interface ListFact {
  id: string;
  fact: FactName;
  question: string;
  choices?: Record<string, string>;
}
