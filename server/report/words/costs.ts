import type { Alternative, CostOrigin } from '../../costs/model.ts';
import type { CostDefault } from '../../questionnaire/cost-default.ts';
import type { Language } from '../telling.ts';

/** The words of the costs, in the report and on their page. */
export interface CostWords {
  heading: string;
  intro: (years: number) => string;
  rates: (rise: string, discount: string, transition: number) => string;
  noMoneyDecides: string;
  whole: string;
  beside: string;
  alternative: Record<Alternative, string>;
  origin: Record<CostOrigin, string>;
  /** Short enough for a line it shares with an amount. */
  short: { exit: string; open: (low: string) => string };
  column: {
    year: string;
    alternative: string;
    once: string;
    first: string;
    total: (years: number) => string;
    value: string;
  };
  yearly: string;
  cumulated: string;
  caption: (area: string) => string;
  chart: (area: string, years: number) => string;
  summary: (least: string, band: string, years: number) => string;
  between: (low: string, high: string) => string;
  open: (low: string) => string;
  notKnown: string;
  share: (low: string, high: string) => string;
  /** Sentences that follow the name of an alternative. */
  breakEven: {
    sure: (year: number) => string;
    between: (from: number, to: number) => string;
    perhaps: (from: number, years: number) => string;
    never: (years: number) => string;
  };
  cheaper: (band: string) => string;
  bounds: string;
  widest: (what: string) => string;
  priceRise: string;
  discount: string;
  /** At the start of a line. */
  rate: { priceRise: string; discount: string };
  kindIn: (kind: string, alternative: string) => string;
  /** Before the list of what no person entered; each with its span, for how many, and where it counts. */
  assumed: string;
  assumption: (kind: string, amount: string, quantity: string, alternatives: string) => string;
  quantity: Record<CostDefault['unit'], (count: string) => string>;
  struckOut: (kind: string, alternatives: string) => string;
  fromList: (kind: string, amount: string) => string;
  assumedRate: (rate: string, span: string) => string;
  struckRate: (rate: string) => string;
  unknown: (kinds: string) => string;
  missing: (kinds: string) => string;
  less: (amount: string) => string;
  more: (amount: string) => string;
  to: (from: string, to: string) => string;
  /** A difference whose upper end is open, as it is less or more at its lower end. */
  openUp: { less: (amount: string) => string; more: (amount: string) => string };
  /** A difference whose lower end is open, as it is less or more at its upper end. */
  openDown: { less: (amount: string) => string; more: (amount: string) => string };
}

const de: CostWords = {
  heading: 'Was es kostet',
  intro: (years) =>
    `Hier stehen die Wege nebeneinander, für die Beträge eingetragen wurden, über ${years} Jahre. Jahr 1 ist das Jahr, in dem begonnen wird. Alle Beträge hat die Verwaltung selbst eingetragen, wenn nicht darunter steht, dass sie eine Annahme sind. Was nur als Spanne bekannt ist, bleibt im Ergebnis eine Spanne.`,
  rates: (rise, discount, transition) =>
    `Gerechnet ist mit einer Preissteigerung im Jahr: ${rise}; Abzinsung im Jahr: ${discount}; Dauer eines schrittweisen Wechsels: ${transition === 1 ? '1 Jahr' : `${transition} Jahre`}.`,
  noMoneyDecides: 'Geld ändert keinen Punkt und keine Stufe in diesem Bericht.',
  whole: 'Alles zusammen',
  beside: 'Was zu keinem Bereich gehört',
  alternative: {
    stay: 'Bleiben, wie es ist',
    step: 'In einem Schritt wechseln',
    gradual: 'Schrittweise wechseln',
    exit: 'Behalten, mit offenen Standards und Ausstiegsplan',
  },
  origin: {
    own: 'eingetragen',
    list: 'aus der Liste',
    default: 'Annahme aus Quelle',
    struck: 'gestrichene Annahme',
  },
  short: { exit: 'Behalten mit Ausstiegsplan', open: (low) => `ab ${low}` },
  column: {
    year: 'Jahr',
    alternative: 'Weg',
    once: 'Einmalig',
    first: 'Im ersten Jahr',
    total: (years) => `In ${years} Jahren`,
    value: 'Barwert',
  },
  yearly: 'Was jedes Jahr kostet',
  cumulated: 'Zusammengezählt bis zum Ende des Jahres',
  caption: (area) => `Kosten: ${area}`,
  chart: (area, years) => `Kosten in ${years} Jahren: ${area}`,
  summary: (least, band, years) =>
    `Am unteren Ende am wenigsten kostet in ${years} Jahren: ${least}, ${band}.`,
  between: (low, high) => `${low} bis ${high}`,
  open: (low) => `mindestens ${low}, nach oben offen`,
  notKnown: 'nicht bekannt',
  share: (low, high) => (low === high ? low : `${low} bis ${high}`),
  breakEven: {
    sure: (year) => `Hat sich gegenüber dem Bleiben am Ende von Jahr ${year} ausgeglichen.`,
    between: (from, to) =>
      `Gleicht sich gegenüber dem Bleiben frühestens am Ende von Jahr ${from} aus, spätestens am Ende von Jahr ${to}.`,
    perhaps: (from, years) =>
      `Gleicht sich gegenüber dem Bleiben frühestens am Ende von Jahr ${from} aus, vielleicht aber nicht in den ${years} Jahren.`,
    never: (years) => `Gleicht sich gegenüber dem Bleiben in den ${years} Jahren nicht aus.`,
  },
  cheaper: (band) => `Kostet im Barwert gegenüber dem Bleiben ${band}.`,
  bounds: 'Weiter als diese Grenzen kann der Unterschied nicht reichen; er kann aber enger sein.',
  widest: (what) => `Was die Spanne am meisten weitet: ${what}.`,
  priceRise: 'die Preissteigerung',
  discount: 'die Abzinsung',
  rate: { priceRise: 'Preissteigerung', discount: 'Abzinsung' },
  kindIn: (kind, alternative) => `${kind} (${alternative})`,
  assumed: 'Annahmen statt eigener Werte:',
  assumption: (kind, amount, quantity, alternatives) =>
    `${kind}: ${amount}, aus veröffentlichten Zahlen${quantity} (${alternatives})`,
  quantity: {
    perWorkplace: (count) => ` für ${count} Arbeitsplätze`,
    perUser: (count) => ` für ${count} Personen`,
    perDay: (count) => ` für ${count} Tage Arbeit`,
    percent: () => '',
  },
  struckOut: (kind, alternatives) => `${kind}: Annahme gestrichen, darum nicht bekannt (${alternatives})`,
  fromList: (kind, amount) => `${kind}: ${amount} im Jahr, aus der Liste von Anwendungen`,
  assumedRate: (rate, span) => `${rate}: ${span} im Jahr, aus veröffentlichten Zahlen`,
  struckRate: (rate) => `${rate}: Annahme gestrichen, darum nicht bekannt`,
  unknown: (kinds) => `Nicht bekannt: ${kinds}.`,
  missing: (kinds) => `Nicht eingetragen und darum nicht mitgerechnet: ${kinds}.`,
  less: (amount) => `${amount} weniger`,
  more: (amount) => `${amount} mehr`,
  to: (from, to) => `zwischen ${from} und ${to}`,
  openUp: {
    less: (amount) => `höchstens ${amount} weniger, vielleicht aber mehr, nach oben offen`,
    more: (amount) => `mindestens ${amount} mehr, nach oben offen`,
  },
  openDown: {
    less: (amount) => `mindestens ${amount} weniger, nach unten offen`,
    more: (amount) => `höchstens ${amount} mehr, vielleicht aber weniger, nach unten offen`,
  },
};

const en: CostWords = {
  heading: 'What it costs',
  intro: (years) =>
    `Here are the ways for which amounts were entered, side by side, over ${years} years. Year 1 is the year in which one begins. All amounts were entered by the administration itself, unless it says below that they are an assumption. What is known only as a span stays a span in the result.`,
  rates: (rise, discount, transition) =>
    `Reckoned with a rise of prices a year of: ${rise}; discount a year: ${discount}; duration of a change step by step: ${transition === 1 ? '1 year' : `${transition} years`}.`,
  noMoneyDecides: 'Money changes no point and no level in this report.',
  whole: 'All together',
  beside: 'What belongs to no area',
  alternative: {
    stay: 'Stay as it is',
    step: 'Change in one step',
    gradual: 'Change step by step',
    exit: 'Keep, with open standards and an exit plan',
  },
  origin: {
    own: 'entered',
    list: 'from the list',
    default: 'assumption from a source',
    struck: 'struck assumption',
  },
  short: { exit: 'Keep with an exit plan', open: (low) => `from ${low}` },
  column: {
    year: 'Year',
    alternative: 'Way',
    once: 'Once',
    first: 'In the first year',
    total: (years) => `In ${years} years`,
    value: 'Present value',
  },
  yearly: 'What each year costs',
  cumulated: 'Added up to the end of the year',
  caption: (area) => `Costs: ${area}`,
  chart: (area, years) => `Costs in ${years} years: ${area}`,
  summary: (least, band, years) => `At the low end, this costs least in ${years} years: ${least}, ${band}.`,
  between: (low, high) => `${low} to ${high}`,
  open: (low) => `at least ${low}, open to above`,
  notKnown: 'not known',
  share: (low, high) => (low === high ? low : `${low} to ${high}`),
  breakEven: {
    sure: (year) => `Has broken even with staying at the end of year ${year}.`,
    between: (from, to) =>
      `Breaks even with staying at the end of year ${from} at the earliest, of year ${to} at the latest.`,
    perhaps: (from, years) =>
      `Breaks even with staying at the end of year ${from} at the earliest, but perhaps not within the ${years} years.`,
    never: (years) => `Does not break even with staying within the ${years} years.`,
  },
  cheaper: (band) => `Compared with staying, it costs ${band} in present value.`,
  bounds: 'The difference cannot reach beyond these bounds; it may be narrower.',
  widest: (what) => `What widens the span most: ${what}.`,
  priceRise: 'the rise of prices',
  discount: 'the discount',
  rate: { priceRise: 'Rise of prices', discount: 'Discount' },
  kindIn: (kind, alternative) => `${kind} (${alternative})`,
  assumed: 'Assumptions in place of own figures:',
  assumption: (kind, amount, quantity, alternatives) =>
    `${kind}: ${amount}, from published figures${quantity} (${alternatives})`,
  quantity: {
    perWorkplace: (count) => ` for ${count} workplaces`,
    perUser: (count) => ` for ${count} persons`,
    perDay: (count) => ` for ${count} days of work`,
    percent: () => '',
  },
  struckOut: (kind, alternatives) => `${kind}: assumption struck, so not known (${alternatives})`,
  fromList: (kind, amount) => `${kind}: ${amount} a year, from the list of applications`,
  assumedRate: (rate, span) => `${rate}: ${span} a year, from published figures`,
  struckRate: (rate) => `${rate}: assumption struck, so not known`,
  unknown: (kinds) => `Not known: ${kinds}.`,
  missing: (kinds) => `Not entered and so not counted: ${kinds}.`,
  less: (amount) => `${amount} less`,
  more: (amount) => `${amount} more`,
  to: (from, to) => `between ${from} and ${to}`,
  openUp: {
    less: (amount) => `at most ${amount} less, but perhaps more, open to above`,
    more: (amount) => `at least ${amount} more, open to above`,
  },
  openDown: {
    less: (amount) => `at least ${amount} less, open to below`,
    more: (amount) => `at most ${amount} more, but perhaps less, open to below`,
  },
};

export const costWords: Record<Language, CostWords> = { de, en };
