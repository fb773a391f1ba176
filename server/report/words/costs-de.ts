import type { CostWords } from './costs-words.ts';

/** The words of the costs in German. */
export const costsDe: CostWords = {
  heading: 'Was es kostet',
  intro: (years) =>
    `Hier stehen die Wege nebeneinander, für die Beträge eingetragen wurden, über ${years} Jahre. Jahr 1 ist das Jahr, in dem begonnen wird. Alle Beträge hat die Verwaltung selbst eingetragen, wenn sie nicht als Annahme genannt sind. Was nur als Spanne bekannt ist, bleibt im Ergebnis eine Spanne.`,
  rates: (rise, discount, transition) =>
    `Gerechnet ist mit diesen Werten: Preissteigerung im Jahr ${rise}, Abzinsung im Jahr ${discount}, Dauer eines schrittweisen Wechsels ${transition === 1 ? '1 Jahr' : `${transition} Jahre`}.`,
  terms:
    'Barwert: Was später gezahlt wird, zählt um die Abzinsung weniger. Gleichstand: Bis zum Ende dieses Jahres hat der Weg zusammengezählt nicht mehr gekostet als Bleiben. Unterschiede sind Grenzen, nach außen auf drei Stellen gerundet: Weiter reichen sie nicht, enger können sie sein.',
  noMoneyDecides: 'Geld ändert keinen Punkt und keine Stufe in diesem Bericht.',
  whole: 'Alles zusammen',
  beside: 'Was zu keinem Bereich gehört',
  besideToo: 'was zu keinem Bereich gehört',
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
  least: {
    sure: (least, band, years) => `Am wenigsten kostet in ${years} Jahren: ${least}, ${band}.`,
    lowest: (least, band, years) =>
      `Die Spannen für ${years} Jahre überlappen sich. Am niedrigsten beginnt: ${least}, ${band}.`,
  },
  between: (low, high) => `${low} bis ${high}`,
  open: (low) => `mindestens ${low}, nach oben offen`,
  notKnown: 'nicht bekannt',
  share: (low, high) => (low === high ? low : `${low} bis ${high}`),
  breakEven: {
    sure: (year) => `Gleichstand mit dem Bleiben am Ende von Jahr ${year}.`,
    between: (from, to) =>
      `Gleichstand mit dem Bleiben frühestens am Ende von Jahr ${from}, spätestens am Ende von Jahr ${to}.`,
    perhaps: (from, years) =>
      `Gleichstand mit dem Bleiben frühestens am Ende von Jahr ${from}, vielleicht aber nicht in den ${years} Jahren.`,
    never: (years) => `Kein Gleichstand mit dem Bleiben in den ${years} Jahren.`,
  },
  against: (difference) => `Im Barwert gegenüber dem Bleiben: ${difference}.`,
  widest: (what) => `Am meisten weitet die Spanne: ${what}.`,
  priceRise: 'die Preissteigerung',
  discount: 'die Abzinsung',
  rate: { priceRise: 'Preissteigerung', discount: 'Abzinsung' },
  kindIn: (kind, alternative) => `${kind} (${alternative})`,
  assumed: 'Annahmen statt eigener Werte:',
  assumption: (kind, amount, quantity, alternatives) =>
    `${kind}: ${amount}${quantity === '' ? '' : `, das sind ${quantity}`}, aus veröffentlichten Zahlen (${alternatives})`,
  quantity: {
    perWorkplace: (count, each) => `${each} für jeden von ${count} Arbeitsplätzen`,
    perUser: (count, each) => `${each} für jede von ${count} Personen`,
    perDay: (count, each) => `${each} für jeden von ${count} Tagen Arbeit`,
    percent: () => '',
  },
  struckOut: (kind, alternatives) => `${kind}: Annahme gestrichen, darum nicht bekannt (${alternatives})`,
  fromList: (kind, amount) => `${kind}: ${amount} im Jahr, aus der Liste von Anwendungen`,
  assumedRate: (rate, span) => `${rate}: ${span} im Jahr, aus veröffentlichten Zahlen`,
  struckRate: (rate) => `${rate}: Annahme gestrichen, darum nicht bekannt`,
  unknown: (kinds) => `Nicht bekannt und darum nach oben offen: ${kinds}.`,
  without: (amount, years) => `Ohne das wären es in ${years} Jahren höchstens ${amount}.`,
  staying: (areas) => `Nichts eingetragen und darum gerechnet, wie es heute ist: ${areas}.`,
  missing: (kinds) => `Hier nicht eingetragen und nicht mitgerechnet: ${kinds}.`,
  missingInAll: 'In keinem Weg eingetragen und nicht mitgerechnet',
  less: (band) => `${band} weniger`,
  more: (band) => `${band} mehr`,
  equal: 'gleich viel',
  lessOrMore: (less, more) => `zwischen ${less} weniger und ${more} mehr`,
  openUp: {
    less: (amount) => `höchstens ${amount} weniger; wie viel mehr es werden kann, ist offen`,
    more: (amount) => `mindestens ${amount} mehr, nach oben offen`,
  },
  openDown: {
    less: (amount) => `mindestens ${amount} weniger; wie viel weniger es werden kann, ist offen`,
    more: (amount) => `höchstens ${amount} mehr; wie viel weniger es werden kann, ist offen`,
  },
};
