/** Words of the spreadsheet that belong to it alone. */
export interface SpreadsheetWords {
  inputs: string;
  reckoning: string;
  columns: readonly [
    area: string,
    alternative: string,
    kind: string,
    from: string,
    to: string,
    origin: string,
  ];
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
    columns: ['Bereich', 'Weg', 'Kostenart', 'von', 'bis', 'Herkunft'],
    years: 'Jahre',
    currency: 'Währung',
    priceRise: 'Preissteigerung im Jahr',
    discount: 'Zinssatz zum Abzinsen',
    transition: 'Dauer des schrittweisen Wechsels in Jahren',
    unknown: 'unbekannt',
    open: 'offen',
    year: 'Jahr',
    shares: {
      coming: 'Anteil des Neuen',
      going: 'Anteil des Alten',
      spread: 'Anteil einmaliger Kosten',
    },
    rows: ['von', 'bis', 'Summe von', 'Summe bis', 'Kapitalwert von', 'Kapitalwert bis'],
  },
  en: {
    inputs: 'Inputs',
    reckoning: 'Reckoning',
    columns: ['Area', 'Way', 'Kind of cost', 'from', 'to', 'Origin'],
    years: 'Years',
    currency: 'Currency',
    priceRise: 'Price rise a year',
    discount: 'Discount rate',
    transition: 'Years that a change step by step takes',
    unknown: 'unknown',
    open: 'open',
    year: 'Year',
    shares: {
      coming: 'Share of the new',
      going: 'Share of the old',
      spread: 'Share of costs that arise once',
    },
    rows: ['from', 'to', 'Sum from', 'Sum to', 'Net present value from', 'Net present value to'],
  },
};
