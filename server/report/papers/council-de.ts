import type { CouncilWords } from './council-words.ts';

/** The paper for the council in German. */
export const councilDe: CouncilWords = {
  title: { de: 'Beschlussvorlage', at: 'Amtsvortrag', ch: 'Antrag' },
  number: 'Nummer der Vorlage',
  body: 'Gremium',
  session: (next) => (next === null ? 'Sitzung am' : `Sitzung am (als nächste eingetragen: ${next})`),
  author: 'Federführung',
  part: {
    proposal: { de: 'Beschlussvorschlag', at: 'Antrag', ch: 'Antrag' },
    facts: { de: 'Sachverhalt', at: 'Sachverhalt', ch: 'Ausgangslage' },
    alternatives: { de: 'Alternativen', at: 'Alternativen', ch: 'Varianten' },
    finance: { de: 'Finanzielle Auswirkungen', at: 'Finanzielle Auswirkungen', ch: 'Finanzielle Folgen' },
    staff: { de: 'Personelle Auswirkungen', at: 'Personelle Auswirkungen', ch: 'Personelle Folgen' },
    climate: {
      de: 'Auswirkungen auf das Klima',
      at: 'Auswirkungen auf das Klima',
      ch: 'Folgen für das Klima',
    },
    privacy: { de: 'Datenschutz', at: 'Datenschutz', ch: 'Datenschutz' },
    participation: { de: 'Beteiligung', at: 'Beteiligung', ch: 'Mitwirkung' },
    annexes: { de: 'Anlagen', at: 'Beilagen', ch: 'Beilagen' },
  },
  proposal: {
    note: 'Die Einschätzung zu offener Software wird zur Kenntnis genommen.',
    examine:
      'Die Verwaltung wird beauftragt, die folgenden Schritte zu prüfen und über Aufwand, Kosten und Ergebnis zu berichten:',
    decide: 'Die Verwaltung wird beauftragt, die folgenden Schritte umzusetzen:',
  },
  decided: (titles) => `Mit diesem Beschluss ist zugleich getan: ${titles}.`,
  further: (count) =>
    count === 1 ? 'Ein weiterer Schritt steht im Bericht.' : `${count} weitere Schritte stehen im Bericht.`,
  report: 'Berichtet wird bis',
  noSteps: 'Aus den Antworten folgt zurzeit kein Schritt, der sicher nötig ist.',
  steps: 'Die Schritte, ihre Begründung und alle Antworten stehen im beigefügten Bericht.',
  step: (title, role, effort, due) =>
    `${title} – ${role}, geschätzt ${effort}${due === null ? '' : `, ${due.ofAll ? 'geplant bis' : 'erster Termin'} ${due.day}`}`,
  basis:
    'Offene Software darf jede und jeder nutzen, untersuchen, ändern und weitergeben. Diese Vorlage beruht auf einem Fragebogen für Verwaltungen. Punkte und Stufen folgen aus den Antworten nach festen Regeln; sie sind kein Vergleich mit anderen Kommunen. Wo „Sie“ steht, ist die Verwaltung gemeint.',
  strongest: (told, all) =>
    told === all ? 'Was dafür spricht' : `Was dafür spricht: ${told} von ${all} Chancen`,
  hardest: (told, all) =>
    told === all ? 'Was zu beachten ist' : `Was zu beachten ist: ${told} von ${all} Herausforderungen`,
  deadlines: {
    title: 'Bis wann zu entscheiden ist',
    caption: 'Verträge, deren Ende bekannt ist, der früheste zuerst',
    notice: 'Kündigen bis',
    none: 'nicht bekannt',
    how: (months, isAssumed) =>
      `„Entscheiden bis“ ist vom Ende zurückgerechnet: Kündigungsfrist, ${months === 1 ? 'ein Monat' : `${months} Monate`} für eine Beschaffung${isAssumed ? ' (angenommen)' : ''}, dann die letzte Ratssitzung davor; ist keine eingetragen, zählt der Tag selbst.`,
    late: 'Wo „vorbei“ steht, reicht die Zeit für eine gewöhnliche Beschaffung nicht mehr; beim Haushalt ist zu klären, ob das Geld schon vorgesehen ist.',
    further: (count) =>
      count === 1 ? 'Ein weiterer Vertrag steht im Bericht.' : `${count} weitere Verträge stehen im Bericht.`,
  },
  alternatives: {
    compared: (areas, years) =>
      `Verglichen ist über ${years} Jahre, was heute läuft, mit dem Wechsel zu offener Software. Betrachtet sind: ${areas}.`,
    single: (areas, years) =>
      `Gerechnet ist über ${years} Jahre. Betrachtet sind: ${areas}. Erst für einen Weg sind Beträge eingetragen.`,
    origin: {
      own: 'Alle Beträge hat die Verwaltung eingetragen.',
      assumed:
        'Wo die Verwaltung keinen eigenen Betrag hat, stehen veröffentlichte Spannen als Annahmen; sie sind unter „Womit gerechnet ist“ genannt.',
    },
    item: (band) => `rund ${band}`,
    open: (low) => `mindestens rund ${low}, nach oben offen`,
    without: (unknown, amount) => `; ohne das, was nicht bekannt ist (${unknown}), höchstens rund ${amount}`,
    overlap: 'Die Spannen überlappen sich. Was die Wege unterscheidet, steht im nächsten Abschnitt.',
    sure: (alternative) => `Auf jeden Fall am wenigsten kostet: ${alternative}.`,
    undecided: 'Der Beschlussvorschlag legt keinen dieser Wege fest.',
    recommended: 'Welchen Weg die Verwaltung empfiehlt und warum',
  },
  costsMissing: 'Welche Wege in Frage kommen und was sie kosten',
  yearly: 'Kosten je Jahr',
  yearOf: 'Jahr',
  year: (n) => `Jahr ${n}`,
  sum: 'Summe',
  yearOne: (currency) =>
    `Jahr 1 ist das Jahr, in dem begonnen wird. Die Beträge stehen auf volle ${currency === 'EUR' ? 'Euro' : 'Franken'} da, damit sie sich nachrechnen lassen; genauer als die Spannen, aus denen sie folgen, sind sie nicht.`,
  missing: 'Nicht eingetragen und darum in keinem Weg mitgerechnet:',
  missingSome: 'Was nur in einzelnen Wegen fehlt, steht im Bericht.',
  amounts: {
    title: 'Womit gerechnet ist',
    column: { what: 'Was', alternatives: 'Weg', amount: 'Betrag', origin: 'Herkunft' },
    all: 'alle',
    brief: {
      stay: 'Bleiben',
      step: 'in einem Schritt',
      gradual: 'schrittweise',
      exit: 'mit Ausstiegsplan',
    },
    transition: 'Dauer eines schrittweisen Wechsels',
    years: (n) => (n === 1 ? '1 Jahr' : `${n} Jahre`),
    once: (amount) => `${amount} einmalig`,
    yearly: (amount) => `${amount} im Jahr`,
  },
  stepsCost: 'Kosten der vorgeschlagenen Schritte außer Arbeitszeit, etwa für Beratung oder Probebetrieb',
  budget: 'Deckung im Haushalt: Produkt, Konto und Jahr',
  effort: (steps, low, high) =>
    `${steps === 1 ? 'Der vorgeschlagene Schritt braucht' : `Die ${steps} vorgeschlagenen Schritte brauchen zusammen`} nach Schätzung ${low} bis ${high} Personentage.`,
  effortAll: (steps, low, high) =>
    `${steps === 1 ? 'Der eine Schritt aus dem Bericht braucht' : `Alle ${steps} Schritte aus dem Bericht brauchen zusammen`} nach Schätzung ${low} bis ${high} Personentage.`,
  sizes: 'Der kleine Wert gilt für eine kleine Gemeinde, der große für eine große Stadt.',
  staffGap: 'Stellen und Zuständigkeit',
  climateGap: 'Ob sich etwas ändert, etwa durch längere Nutzung von Geräten',
  privacyGap: 'Ergebnis der Abstimmung mit der oder dem Datenschutzbeauftragten',
  participationGap:
    'Wer beteiligt wurde und mit welchem Ergebnis: Personalvertretung, Fachämter, Schwerbehindertenvertretung',
  annex: (title, date, versions) => `${title}, Stand ${date}, Fragebogen ${versions}`,
  annexCosts: 'Kosten als Tabelle mit allen Formeln (ODS)',
};
