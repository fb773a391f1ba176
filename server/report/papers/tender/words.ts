import type { Country, Strength, TenderPart } from '../../../questionnaire/tender.ts';
import type { Language } from '../../telling.ts';

/** What the tender kit says beside its content. */
export interface TenderWords {
  title: string;
  use: string;
  advice: string;
  area: string;
  country: string;
  countries: Record<Country, string>;
  countryOpen: string;
  value: string;
  subject: string;
  subjectIntro: string;
  services: { intro: string; caption: string; columns: [string, string, string, string]; open: string };
  part: Record<TenderPart, string>;
  intro: Partial<Record<TenderPart, string>>;
  /** What has to be filled in, behind the lines of a part. */
  gaps: Partial<Record<TenderPart, string[]>>;
  subjectGaps: string[];
  valueGap: string;
  none: string;
  column: Record<'number' | 'demand' | 'proof' | 'weight' | 'rule' | 'value' | 'basis', string>;
  /** Before the number of a criterion. */
  letter: Partial<Record<TenderPart, string>>;
  strength: Record<Strength, string>;
  /** Of a basis that binds only with orders of another value. */
  otherValue: string;
  /** Behind the name of a basis. */
  basis: (strength: string, binds: string) => string;
  sum: string;
  percent: (n: number) => string;
  from: (amount: string) => string;
  below: (amount: string) => string;
  between: (from: string, below: string) => string;
  any: string;
  ownReasons: string;
  doubts: string;
  doubtsIntro: string;
}

const de: TenderWords = {
  title: 'Ausschreibungspaket',
  use: 'Dieses Paket ist ein Entwurf zum Weiterschreiben. Streichen Sie, was nicht passt, und ergänzen Sie, was gelb hinterlegt ist.',
  advice:
    'Das ist keine Rechtsberatung. Bei jeder Zeile steht, worauf sie beruht und wen das bindet. Prüfen Sie den geltenden Text, bevor Sie ausschreiben.',
  area: 'Bedarf',
  country: 'Staat',
  countries: { de: 'Deutschland', at: 'Österreich', ch: 'Schweiz' },
  countryOpen: 'nicht beantwortet; das Paket nennt alle drei Länder',
  value: 'Geschätzter Auftragswert ohne Steuer',
  subject: 'Was beschafft wird',
  subjectIntro: 'Diese Angaben stammen aus Ihren Antworten:',
  services: {
    intro: 'Das ist in diesem Bereich heute im Einsatz. Namen stehen nur hier, in keinem Kriterium.',
    caption: 'Was heute da ist',
    columns: ['Dienst', 'Produkt und Hersteller', 'Nutzer', 'Ende des Vertrags'],
    open: 'offen',
  },
  part: {
    procedure: 'Verfahren nach dem Auftragswert',
    reason: 'Warum Sie nach offener Software fragen dürfen',
    must: 'Muss-Kriterien',
    standard: 'Offene Standards',
    export: 'Datenausgabe und ihr Test',
    support: 'Unterstützung',
    publication: 'Quelltext veröffentlichen',
    proof: 'Nachweise der Bieter',
    award: 'Zuschlagskriterien',
    contract: 'Vertragsmuster',
  },
  intro: {
    contract:
      'Das Muster folgt der Art der Leistung. Einen Wert, unter dem es nicht gilt, nennen die gelesenen Quellen nicht.',
    must: 'Ein Angebot, das eines davon nicht erfüllt, scheidet aus. Verlangen Sie nur, was Ihr Bedarf begründet. Trägt er das Kriterium zu den Rechten nicht, streichen Sie es und bewerten Sie die Rechte beim Zuschlag.',
    standard: 'Auch diese Kriterien muss ein Angebot erfüllen.',
    export: 'Auch diese Kriterien muss ein Angebot erfüllen.',
    support: 'Auch diese Kriterien muss ein Angebot erfüllen.',
    publication: 'Auch diese Kriterien muss ein Angebot erfüllen.',
    proof: 'Diese Nachweise zeigen, ob ein Bieter die Leistung erbringen kann.',
    award:
      'Die Gewichte sind ein Vorschlag und ergeben zusammen 100 Prozent. Passen Sie sie an, bevor Sie ausschreiben.',
  },
  gaps: {
    procedure: [
      'Regeln und Wertgrenzen Ihres Landes oder Kantons und Ihres Hauses',
      'Gewähltes Verfahren',
      'Fristen und Form der Angebote',
    ],
    reason: ['Grund, warum dieser Bedarf offene Software verlangt, für die Akte'],
    standard: ['Weitere Standards, die Ihr Fachgebiet oder Ihr Land verlangt'],
    export: ['Umfang des Testbestands und Termin des ersten Tests'],
    support: ['Zeiten für Reaktion und Lösung je Klasse der Störung'],
    award: ['Punkteskala und wie Preis und Güte zusammengerechnet werden'],
    contract: ['Gewähltes Vertragsmuster', 'Wertgrenze Ihres Hauses für einfache Bestellungen'],
  },
  subjectGaps: [
    'Vergabestelle und Aktenzeichen',
    'Ansprechperson',
    'Menge und Umfang der Leistung',
    'Beginn und Laufzeit',
    'Haushaltsstelle',
  ],
  valueGap: 'Geschätzter Auftragswert ohne Steuer',
  none: 'Für diesen Bereich und dieses Land kennen wir keinen, der sich belegen lässt.',
  column: {
    number: 'Nr.',
    demand: 'Kriterium',
    proof: 'Nachweis',
    weight: 'Gewicht',
    rule: 'Was gilt',
    value: 'Auftragswert',
    basis: 'Grundlage und wen sie bindet',
  },
  letter: { must: 'M', standard: 'S', export: 'D', support: 'U', publication: 'Q', proof: 'N', award: 'Z' },
  strength: {
    must: 'Pflicht',
    should: 'Soll',
    may: 'Erlaubnis',
    recommended: 'Empfehlung',
    aim: 'Ziel',
    depends: 'je nach Land oder Kanton',
    standard: 'Standard',
    advice: 'Rat',
    none: 'bindet Sie nicht',
    doubt: 'ungeklärt',
  },
  otherValue: 'bei diesem Auftragswert nicht verbindlich',
  basis: (strength, binds) => ` (${strength}). Bindet: ${binds} `,
  sum: 'Summe',
  percent: (n) => `${n} %`,
  from: (amount) => `ab ${amount}`,
  below: (amount) => `unter ${amount}`,
  between: (from, below) => `ab ${from}, unter ${below}`,
  any: 'jeder',
  ownReasons: 'Was Ihre Antworten zum Bedarf sagen',
  doubts: 'Was an den Grundlagen ungeklärt ist',
  doubtsIntro: 'Hier reichen die Quellen nicht, oder sie widersprechen sich:',
};

const en: TenderWords = {
  title: 'Tender kit',
  use: 'This kit is a draft to go on writing. Strike out what does not fit, and fill in what is marked in yellow.',
  advice:
    'This is no legal advice. Each line says what it rests on and whom that binds. Check the text in force before you invite tenders.',
  area: 'Need',
  country: 'Country',
  countries: { de: 'Germany', at: 'Austria', ch: 'Switzerland' },
  countryOpen: 'not answered; the kit names all three countries',
  value: 'Estimated value of the order without tax',
  subject: 'What is procured',
  subjectIntro: 'This comes from your answers:',
  services: {
    intro: 'This is in use in this area today. Names stand here only, in no criterion.',
    caption: 'What is there today',
    columns: ['Service', 'Product and maker', 'Users', 'End of contract'],
    open: 'open',
  },
  part: {
    procedure: 'Procedure by the value of the order',
    reason: 'Why you may ask for open source',
    must: 'Must criteria',
    standard: 'Open standards',
    export: 'Export of data and its test',
    support: 'Support',
    publication: 'Publishing source code',
    proof: 'What bidders prove of themselves',
    award: 'Award criteria',
    contract: 'Contract templates',
  },
  intro: {
    contract:
      'The template follows the kind of service. The sources that were read name no value below which it does not hold.',
    must: 'An offer that does not meet one of these is excluded. Ask only for what your need justifies. If it does not carry the criterion on rights, strike it out and rate the rights at the award.',
    standard: 'An offer must meet these criteria too.',
    export: 'An offer must meet these criteria too.',
    support: 'An offer must meet these criteria too.',
    publication: 'An offer must meet these criteria too.',
    proof: 'These proofs show whether a bidder can do the work.',
    award: 'The weights are a proposal and sum to 100 percent. Adapt them before you invite tenders.',
  },
  gaps: {
    procedure: [
      'Rules and value limits of your Land or canton and of your house',
      'Procedure chosen',
      'Periods and form of offers',
    ],
    reason: ['Reason why this need asks for open source, for the file'],
    standard: ['Further standards that your field or your Land asks for'],
    export: ['Scope of the test stock and date of the first test'],
    support: ['Times of response and solution for each class of fault'],
    award: ['Scale of points and how price and quality are reckoned together'],
    contract: ['Contract template chosen', 'Value limit of your house for simple orders'],
  },
  subjectGaps: [
    'Contracting office and file number',
    'Contact',
    'Amount and scope of the work',
    'Start and term',
    'Budget item',
  ],
  valueGap: 'Estimated value of the order without tax',
  none: 'For this area and country we know of none that can be shown by a source.',
  column: {
    number: 'No.',
    demand: 'Criterion',
    proof: 'Proof',
    weight: 'Weight',
    rule: 'What holds',
    value: 'Value of the order',
    basis: 'Basis and whom it binds',
  },
  letter: { must: 'M', standard: 'S', export: 'D', support: 'U', publication: 'Q', proof: 'N', award: 'Z' },
  strength: {
    must: 'duty',
    should: 'should',
    may: 'permission',
    recommended: 'recommendation',
    aim: 'aim',
    depends: 'as Land or canton has it',
    standard: 'standard',
    advice: 'advice',
    none: 'does not bind you',
    doubt: 'not settled',
  },
  otherValue: 'not binding at this value',
  basis: (strength, binds) => ` (${strength}). Binds: ${binds} `,
  sum: 'Sum',
  percent: (n) => `${n} %`,
  from: (amount) => `from ${amount}`,
  below: (amount) => `below ${amount}`,
  between: (from, below) => `from ${from}, below ${below}`,
  any: 'any',
  ownReasons: 'What your answers say about the need',
  doubts: 'What is not settled about the bases',
  doubtsIntro: 'Here the sources do not suffice, or they contradict each other:',
};

export const tenderWords: Record<Language, TenderWords> = { de, en };
