/** How one question of the older version goes over; ids of choices are those of the older version. */
export interface QuestionMove {
  /** Its new id, `$.question` where it is asked for each area. */
  to?: string;
  /** Renamed; several to one are merged; a list of two and more: split. */
  choices?: Readonly<Record<string, string | readonly string[]>>;
  dropped?: readonly string[];
}

/**
 * How the answers of an older version go over into a version. What is not named keeps its name. Areas
 * are choices of the question they come from, so they move with these.
 */
export interface Migration {
  from: string;
  questions?: Readonly<Record<string, QuestionMove>>;
  dropped?: readonly string[];
}
