/** The words of the picture in one language. */
export interface GraphWords {
  title: (id: string, version: string) => string;
  desc: (sections: number, questions: number, shows: number, scores: number) => string;
  draft: string;
  repeats: string;
  quick: string;
  opportunities: string;
  challenges: string;
  knockouts: string;
  shows: string;
  feeds: string;
  kinds: Record<'overall' | 'dimension' | 'score', string>;
  weight: (weight: number) => string;
}

export const graphWords: Record<'de' | 'en', GraphWords> = {
  de: {
    title: (id, version) => `Fragebogen ${id} ${version} als Graph`,
    desc: (sections, questions, shows, scores) =>
      `${sections} Themen mit ${questions} Fragen in ihrer Reihenfolge, ${shows} Pfeile von Antworten zu dem, was sie sichtbar machen, und Linien zu ${scores} Wertungen.`,
    draft: 'Entwurf',
    repeats: 'je Bedarfsbereich',
    quick: 'im Schnellcheck',
    opportunities: 'Chancen, die danach fragen',
    challenges: 'Herausforderungen, die danach fragen',
    knockouts: 'K.-o.-Kriterien',
    shows: 'macht sichtbar',
    feeds: 'bringt Punkte; je dicker, desto mehr Gewicht',
    kinds: { overall: 'Wertung', dimension: 'Dimension', score: 'Wertung' },
    weight: (weight) => `Gewicht ${weight}`,
  },
  en: {
    title: (id, version) => `Questionnaire ${id} ${version} as a graph`,
    desc: (sections, questions, shows, scores) =>
      `${sections} topics with ${questions} questions in order, ${shows} arrows from answers to what they make visible, and lines to ${scores} scores.`,
    draft: 'draft',
    repeats: 'for each need area',
    quick: 'in the quick check',
    opportunities: 'opportunities that ask for it',
    challenges: 'challenges that ask for it',
    knockouts: 'knock-outs',
    shows: 'makes visible',
    feeds: 'brings points; the thicker, the more weight',
    kinds: { overall: 'Score', dimension: 'Dimension', score: 'Score' },
    weight: (weight) => `weight ${weight}`,
  },
};
