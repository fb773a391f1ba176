/** Words of the spreadsheet that belong to it alone. */
export interface SpreadsheetWords {
  inputs: string;
  reckoning: string;
  notes: string;
  /** How it is reckoned, a line each. */
  how: readonly string[];
  columns: readonly [
    area: string,
    alternative: string,
    kind: string,
    from: string,
    to: string,
    recurs: string,
    origin: string,
  ];
  recurs: Record<'once' | 'yearly', string>;
  years: string;
  currency: string;
  priceRise: string;
  discount: string;
  transition: string;
  unknown: string;
  open: string;
  year: string;
  shares: Record<'coming' | 'going' | 'spread', string>;
  rows: readonly [
    low: string,
    high: string,
    sumLow: string,
    sumHigh: string,
    nowLow: string,
    nowHigh: string,
  ];
}

/** By language. */
export const spreadsheetWords: Record<'de' | 'en', SpreadsheetWords> = {
  de: {
    inputs: 'Eingaben',
    reckoning: 'Rechnung',
    notes: 'Hinweise',
    how: [
      'Ändern Sie Beträge und Sätze im Blatt „Eingaben“, in den Spalten „von“ und „bis“. Das Blatt „Rechnung“ rechnet mit.',
      'Jahr 1 ist das Jahr, in dem begonnen wird. Was jedes Jahr anfällt, steigt ab Jahr 2 um die Preissteigerung.',
      '„von“: alle Beträge und die Preissteigerung am unteren Ende; im Barwert die höhere Abzinsung. „bis“: umgekehrt.',
      'In einem Schritt: In Jahr 1 kostet noch das Alte, ab Jahr 2 das Neue. Einmaliges fällt in Jahr 1 an.',
      'Schrittweise: Altes, Neues und Einmaliges nach den Anteilen in den Zeilen 2 bis 4 der Rechnung.',
      'Behalten mit Ausstiegsplan: was heute läuft, in jedem Jahr, und dazu die Kosten des Plans.',
      'Ein Bereich, in dem für einen Weg nichts eingetragen ist, bleibt in der Summe dieses Wegs, wie er heute ist.',
      'Was unbekannt ist, zählt unten mit 0; oben ist die Summe offen.',
    ],
    columns: ['Bereich', 'Weg', 'Kostenart', 'von', 'bis', 'fällt an', 'Herkunft'],
    recurs: { once: 'einmal', yearly: 'im Jahr' },
    years: 'Jahre',
    currency: 'Währung',
    priceRise: 'Preissteigerung im Jahr',
    discount: 'Abzinsung im Jahr',
    transition: 'Dauer des schrittweisen Wechsels in Jahren',
    unknown: 'unbekannt',
    open: 'offen',
    year: 'Jahr',
    shares: {
      coming: 'Anteil des Neuen',
      going: 'Anteil des Alten',
      spread: 'Anteil einmaliger Kosten',
    },
    rows: ['von', 'bis', 'Summe von', 'Summe bis', 'Barwert von', 'Barwert bis'],
  },
  en: {
    inputs: 'Inputs',
    reckoning: 'Reckoning',
    notes: 'Notes',
    how: [
      'Change amounts and rates in the sheet “Inputs”, in the columns “from” and “to”. The sheet “Reckoning” follows.',
      'Year 1 is the year in which one begins. What arises each year rises with prices from year 2 on.',
      '“from”: all amounts and the price rise at their low end; in present value the higher discount. “to”: the other way round.',
      'In one step: the old is still paid in year 1, the new from year 2 on. What arises once falls in year 1.',
      'Step by step: the old, the new and what arises once, by the shares in rows 2 to 4 of the reckoning.',
      'Keeping with an exit plan: what runs today, each year, and the cost of the plan on top.',
      'An area with nothing entered for a way stays in the sum of that way as it is today.',
      'What is unknown counts as 0 at the low end; at the high end the sum is open.',
    ],
    columns: ['Area', 'Way', 'Kind of cost', 'from', 'to', 'arises', 'Origin'],
    recurs: { once: 'once', yearly: 'each year' },
    years: 'Years',
    currency: 'Currency',
    priceRise: 'Price rise a year',
    discount: 'Discount a year',
    transition: 'Years that a change step by step takes',
    unknown: 'unknown',
    open: 'open',
    year: 'Year',
    shares: {
      coming: 'Share of the new',
      going: 'Share of the old',
      spread: 'Share of costs that arise once',
    },
    rows: ['from', 'to', 'Sum from', 'Sum to', 'Present value from', 'Present value to'],
  },
};
