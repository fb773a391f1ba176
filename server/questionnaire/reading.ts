/** How answers to one questionnaire are read by a framework of others. */
export interface Reading {
  id: string;
  /** The questionnaire whose answers are read. */
  of: string;
  /** The questionnaire that states the framework; without it there is no figure, only what covers what. */
  into?: { questionnaire: string; version: string };
  sources: string[];
  lines: ReadingLine[];
}

/** A criterion of the framework with the questions that answer it. */
export interface ReadingLine {
  id: string;
  /** None: nothing is asked about it. With `$.`: of each chosen need area. */
  by: string[];
  /** With `into`: the question of the framework. */
  question?: string;
  /** With `into`: by our choice the answer there, or the lowest and the highest that may be meant. */
  gives?: Record<string, string | [string, string]>;
  /** With `into`: only where one of these answers was given is the line read at all. */
  when?: Record<string, string[]>;
}

/** Words of a reading: `limits` says what it does not say. */
export interface ReadingText {
  name: string;
  what: string;
  limits: string;
  /** `text`: the criterion, or why our answer says so; `gap`: what of it is not asked. */
  lines: Record<string, { text: string; gap?: string }>;
}
