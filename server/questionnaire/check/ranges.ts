/** How the range of a score or a finding comes about, at worst: with no answer known. */
export interface RangeCase {
  /** Of a score or finding; with `$.` where it is the same for each area. */
  id: string;
  /** A finding has no weights. */
  finding: boolean;
  /** Its weights depend on what is asked, so that it is a ratio of two sums. */
  ratio: boolean;
  /** One answer counts in several of its places, or decides whether another is asked. */
  joined: boolean;
  /** Else there are more ways than are tried, and bounds are told. */
  exact: boolean;
  /** How many ways are tried. */
  ways: number;
  /** What joins its questions: shows of questions, scores, knock-outs. */
  rules: readonly string[];
}

interface RangeWords {
  exact: (of: string) => string;
  bounds: (of: string) => string;
  fixed: string;
  ratio: string;
  joined: string;
  tooMany: (id: string, rules: string) => string;
}

const words: Record<'de' | 'en', RangeWords> = {
  de: {
    exact: (of) => `Spannen in ${of}, genau für jede Punktzahl, jede Stufe und jeden Befund:`,
    bounds: (of) => `Spannen in ${of}, nicht überall genau:`,
    fixed: 'Gewichte stehen fest, jede Antwort zählt einmal',
    ratio: 'Quotient, denn die Gewichte hängen davon ab, was gefragt wird',
    joined:
      'gemeinsam entschieden (so viele Schritte), denn eine Antwort zählt mehrfach oder entscheidet über eine Frage',
    tooMany: (id, rules) =>
      `vielleicht nur Grenzen für ${id}: zu viele Möglichkeiten hängen zusammen, durch ${rules}. Trennen Sie diese Regeln.`,
  },
  en: {
    exact: (of) => `Ranges in ${of}, exact for every score, level and finding:`,
    bounds: (of) => `Ranges in ${of}, not exact everywhere:`,
    fixed: 'weights are fixed, each answer counts once',
    ratio: 'a ratio, for the weights depend on what is asked',
    joined:
      'decided together (in so many steps), for one answer counts more than once or decides on a question',
    tooMany: (id, rules) =>
      `perhaps only bounds for ${id}: too many ways hang together, by ${rules}. Take these rules apart.`,
  },
};

/** Which case each score is, as lines to read; findings where they are not exact. */
export function printRanges(of: string, cases: readonly RangeCase[], language: keyof typeof words): string[] {
  const said = words[language];
  const bounds = cases.filter((c) => !c.exact);
  const scores = cases.filter((c) => c.exact && !c.finding);
  const line = (what: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`  ${what}: ${names.join(', ')}`];
  const fixed = scores.filter((c) => !c.ratio && !c.joined);
  const ratios = scores.filter((c) => c.ratio);
  const joined = scores.filter((c) => c.joined);
  return [
    bounds.length === 0 ? said.exact(of) : said.bounds(of),
    ...line(
      said.fixed,
      fixed.map((c) => c.id),
    ),
    ...line(
      said.ratio,
      ratios.map((c) => c.id),
    ),
    ...line(
      said.joined,
      joined.map((c) => `${c.id} (${c.ways})`),
    ),
    ...bounds.map((c) => `  ${said.tooMany(c.id, c.rules.join(', '))}`),
  ];
}
