/** A questionnaire as a graph. Questions bear the name files call them by: `strategy.mandate`, `$.use`. */
export interface Graph {
  id: string;
  version: string;
  sections: SectionNode[];
  scores: ScoreNode[];
  /** What an answer makes visible: from a question to another, or to a whole section. */
  shows: { from: string; to: { question: string } | { section: string } }[];
  /** Points: from a question to a score. */
  feeds: { from: string; to: string; weight: number }[];
  /** From a score to another that is made of it; a discount has no weight. */
  links: { from: string; to: string; weight: number | null }[];
}

export interface SectionNode {
  id: string;
  title: string;
  /** Asked once for each chosen need area. */
  repeats: boolean;
  questions: QuestionNode[];
}

export interface QuestionNode {
  id: string;
  text: string;
  quick: boolean;
  /** Ids of what asks for it. */
  opportunities: string[];
  challenges: string[];
  knockouts: string[];
}

export interface ScoreNode {
  id: string;
  name: string;
  kind: 'overall' | 'dimension' | 'score';
  /** One for each need area. */
  repeats: boolean;
  /** 0: made of questions alone; else one more than the deepest score it is made of. */
  depth: number;
  /** Ids of the knock-outs that limit it. */
  knockouts: string[];
}
