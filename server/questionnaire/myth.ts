/** What is said of a statement, in the order in which the choices are offered. */
export const verdicts = ['myth', 'fact', 'depends'] as const;
export type Verdict = (typeof verdicts)[number];

/** A statement that is often heard. */
export interface Myth {
  id: string;
  verdict: Verdict;
  sources: string[];
}

export interface MythText {
  /** As people say it. */
  statement: string;
  /** What the sources say, dated. */
  explanation: string;
}
