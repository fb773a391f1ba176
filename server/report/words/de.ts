import { landscapeDe } from './landscape-de.ts';
import { originWords } from './origin.ts';
import type { Words } from './words.ts';

const plural = (n: number, one: string, many: string): string =>
  n === 0 ? `keine ${many}` : n === 1 ? `eine ${one}` : `${n} ${many}`;

export const de: Omit<Words, 'list'> = {
  title: {
    full: 'Offene Software in der Kommune: Chancen und Herausforderungen',
    quick: 'Offene Software in der Kommune: Ergebnis der Kurzprüfung',
  },
  subject: (name) => `Einschätzung zu offener Software: ${name}`,
  unnamed: 'Kommune ohne Namen',
  footer: (name, date, versions) => `${name} · Stand ${date} · ${versions}`,
  preview: 'Entwurf',
  cover: {
    municipality: 'Kommune',
    contact: 'Ansprechperson',
    asOf: 'Stand',
    mode: 'Art der Prüfung',
    versions: 'Fassung',
    areas: 'Betrachtete Bereiche',
  },
  modes: { full: 'Vollständige Prüfung', quick: 'Kurzprüfung' },
  quickNote:
    'Dies ist das Ergebnis der Kurzprüfung. Es beruht auf wenigen Fragen mit eigenen Gewichten. Für eine Entscheidung über einzelne Bereiche ist die vollständige Prüfung nötig. Alle Antworten bleiben dabei erhalten.',
  headings: {
    council: 'Das Wichtigste auf einer Seite',
    dimensions: 'Ergebnis nach Themen',
    opportunities: 'Chancen',
    challenges: 'Herausforderungen',
    areas: 'Bereiche und offene Lösungen',
    measures: 'Was als Nächstes zu tun ist',
    unknown: 'Was noch ungeklärt ist',
    method: 'Wie das Ergebnis entsteht',
    answers: 'Alle Antworten',
    sources: 'Quellen',
    strongest: 'Die größten Chancen',
    hardest: 'Die größten Herausforderungen',
    first: 'Die ersten Schritte',
  },
  range: (low, high) => (low === high ? low : `${low} bis ${high}`),
  ofHundred: (range) => `${range} von 100`,
  ofMost: (range, most) => `${range} von ${most} Punkten`,
  levels: (low, high) => (low === high ? `Stufe „${low}“` : `Stufe „${low}“ bis „${high}“`),
  bounds: (names) =>
    `Nicht ganz durchgerechnet: ${names}. Dort hängen zu viele fehlende Antworten zusammen. Kein Ergebnis liegt außerhalb der Spanne, aber sie kann weiter sein als nötig.`,
  nothingMeasured: 'hier trifft nichts zu',
  summary: {
    overall: (score, level) => `Insgesamt erreicht die Verwaltung ${score}. Das ist ${level}.`,
    nothingYet: 'Es ist noch keine Frage beantwortet. Deshalb ist jedes Ergebnis noch möglich.',
    asFar: 'Bei einigen Themen ist noch zu viel offen. Für die übrigen gilt:',
    tooOpen: 'Für einen Vergleich der Themen ist noch zu viel offen.',
    best: (names) => `Am weitesten ist die Verwaltung bei ${names}.`,
    weakest: (names) => `Am meisten zu tun ist bei ${names}.`,
    counts: (o, c, m) =>
      `Die Antworten zeigen ${plural(o, 'Chance', 'Chancen')} und ${plural(c, 'Herausforderung', 'Herausforderungen')}. ${m === 0 ? 'Noch ist kein Schritt sicher nötig.' : m === 1 ? 'Daraus ergibt sich ein Schritt.' : `Daraus ergeben sich ${m} Schritte.`}`,
    unanswered: (count) =>
      count === 1 ? 'Eine Frage ist noch nicht beantwortet.' : `${count} Fragen sind noch nicht beantwortet.`,
    unknown: (count) =>
      `Bei ${count === 1 ? 'einer Frage' : `${count} Fragen`} ist die Antwort nicht genau bekannt.`,
    width: (width) =>
      `Deshalb steht das Ergebnis als Spanne da. Sie ist ${width === '1' ? 'einen Punkt' : `${width} Punkte`} breit.`,
    hardly: 'Das ändert das Gesamtergebnis um weniger als einen Punkt.',
    allKnown: 'Alle Fragen sind beantwortet. Das Ergebnis hat deshalb keine Spanne.',
    noOpportunity: 'Nach den bisherigen Antworten ist noch keine Chance sicher.',
    noChallenge: 'Nach den bisherigen Antworten ist noch keine Herausforderung sicher.',
    noMeasure: 'Nach den bisherigen Antworten ist noch kein Schritt sicher nötig.',
    ask: 'Zu entscheiden ist: Soll die Verwaltung die ersten Schritte gehen? Wer ist dafür verantwortlich? Wann wird berichtet? Die folgenden Seiten nennen die Gründe.',
  },
  quote: (name) => `„${name}“`,
  dimensions: {
    intro:
      'Jedes Thema hat bis zu 100 Punkte. Mehr Punkte heißt: Die Verwaltung ist besser auf offene Software vorbereitet. Ein Balken zeigt, welche Werte möglich sind, solange Antworten fehlen.',
    caption: 'Punkte nach Themen',
    chart: (count) =>
      `Das Bild zeigt ${count} Themen als Balken von 0 bis 100. Kräftig ist, was sicher erreicht ist. Blass ist, was noch möglich ist.`,
    column: { dimension: 'Thema', points: 'Punkte', level: 'Stufe' },
    lifts: 'Das hebt das Ergebnis:',
    lowers: 'Das senkt das Ergebnis:',
    unknownHere: (count) =>
      count === 1 ? 'Eine Antwort fehlt hier noch.' : `${count} Antworten fehlen hier noch.`,
    limited: 'Begrenzt:',
    perhapsLimited: 'Vielleicht begrenzt:',
  },
  findings: {
    opportunitiesIntro:
      'Die wichtigsten Chancen stehen zuerst. Zu jeder steht, auf welchen Antworten sie beruht.',
    challengesIntro:
      'Die schwersten Herausforderungen stehen zuerst. Zu jeder steht ein Weg, wie man mit ihr umgehen kann.',
    certainly: 'sicher',
    possibly: 'möglich, Antwort fehlt noch',
    ifSo: 'Falls sich das bestätigt:',
    weight: (weight) =>
      ['kleines Gewicht', 'kleines Gewicht', 'mittleres Gewicht', 'großes Gewicht', 'entscheidend'][
        weight - 1
      ]!,
    use: 'So nutzen Sie die Chance:',
    meet: 'So gehen Sie damit um:',
    why: 'Warum:',
    more: 'Weitere Punkte',
    notCertain: 'Noch nicht sicher',
    point: 'Punkt',
    useColumn: 'So nutzen Sie die Chance',
    meetColumn: 'So gehen Sie damit um',
    steps: 'Schritte dazu:',
  },
  areas: {
    intro:
      'Das Bild zeigt für jeden Bereich, wie viel ein Wechsel bringen würde und wie leicht er ist. Bereiche oben rechts eignen sich für den Anfang.',
    caption: 'Nutzen und Machbarkeit eines Wechsels',
    chart: (first) => `Rechts oben, also mit viel Nutzen und gut machbar, liegt sicher: ${first}.`,
    chartNone: 'Kein Bereich liegt sicher rechts oben, also bei viel Nutzen und guter Machbarkeit.',
    inFavour: 'Dafür spricht:',
    against: 'Dagegen spricht:',
    chartEmpty: 'Für keinen Bereich liegt bisher genug vor.',
    column: { area: 'Bereich', benefit: 'Nutzen', ease: 'Machbarkeit', hint: 'Hinweis' },
    first: 'Guter Anfang',
    prepare: 'Lohnt sich, braucht Vorbereitung',
    later: 'Leicht, bringt aber weniger',
    leave: 'Vorerst lassen',
    already: 'Schon offen',
    undecided: 'Noch nicht zu sagen',
    axes: { x: 'Machbarkeit: links schwer, rechts leicht', y: 'Nutzen: unten wenig, oben viel' },
    products: 'Offene Lösungen in diesem Bereich:',
    licence: (licence) => `Lizenz ${licence}`,
    strength: 'Stärke:',
    obstacle: 'Hürde:',
    deployments: 'Im Einsatz:',
    noProduct: 'Für diesen Bereich ist noch keine offene Lösung verzeichnet.',
    benefitWhy: 'Nutzen:',
    easeWhy: 'Machbarkeit:',
    offer: 'Reife des offenen Angebots in diesem Bereich',
    quick: 'Wo die einzelnen Bereiche stehen, zeigt erst die vollständige Prüfung.',
  },
  measures: {
    intro:
      'Die Schritte stehen in einer sinnvollen Reihenfolge. Niemand muss alle gehen. Der Aufwand ist in Personentagen geschätzt: der kleine Wert für eine kleine Gemeinde, der große für eine große Stadt.',
    horizon: { now: 'In den nächsten drei Monaten', year: 'Innerhalb eines Jahres', later: 'Später' },
    role: {
      leadership: 'Leitung',
      'it-lead': 'IT-Leitung',
      treasurer: 'Kämmerei',
      procurement: 'Vergabestelle',
      'data-protection': 'Datenschutz',
      'staff-council': 'Personalrat',
      departments: 'Fachämter',
    },
    column: { measure: 'Schritt', role: 'Wer', effort: 'Aufwand' },
    effort: (low, high) =>
      low === high ? (low === '1' ? '1 Tag' : `${low} Tage`) : `${low} bis ${high} Tage`,
    possibly: 'Vielleicht nötig, sobald alle Antworten da sind:',
    because: (findings) => `Warum: ${findings}.`,
    plan: {
      owner: (name) => `Zuständig: ${name}`,
      due: (date) => `bis ${date}`,
      state: { open: 'noch nicht begonnen', begun: 'begonnen', done: 'erledigt', dropped: 'verworfen' },
    },
  },
  unknown: {
    intro:
      'Diese Fragen sind noch ungeklärt. Das zählt nicht als schlecht. Es macht das Ergebnis nur ungenauer.',
    none: 'Alles ist geklärt. Alle Fragen sind genau beantwortet.',
    unanswered: 'Noch nicht beantwortet',
    unknown: 'Nicht genau bekannt',
    unansweredCount: (n) => (n === 1 ? 'eine Frage' : `${n} Fragen`),
  },
  method: {
    paragraphs: [
      'Das Ergebnis entsteht nach festen Regeln. Gleiche Antworten ergeben immer das gleiche Ergebnis. Es gibt keine Einschätzung durch ein Sprachmodell und keinen Vergleich mit anderen Kommunen.',
      'Jede Antwort bringt Punkte zwischen 0 und 100. Ein Thema ist das gewichtete Mittel seiner Antworten. Das Gesamtergebnis ist das gewichtete Mittel der Themen.',
      'Was nicht zutrifft, zählt nicht mit. Das Gewicht der übrigen Antworten bleibt. Was durch eine andere Antwort verborgen ist, zählt nie.',
    ],
    quick: 'In der Kurzprüfung zählen nur ihre eigenen Fragen.',
    ranges:
      'Wo eine Antwort fehlt, rechnen wir mit allem, was möglich wäre. Deshalb steht dort eine Spanne. Sie reicht genau vom kleinsten bis zum größten Wert, der herauskommen kann.',
    dimensionsCaption: 'Themen und ihr Gewicht',
    dimensionColumn: { dimension: 'Thema', what: 'Was gemessen wird', weight: 'Gewicht' },
    levelsCaption: 'Stufen',
    levelColumn: { level: 'Stufe', from: 'ab Punkten', meaning: 'Bedeutung' },
    knockouts: 'Diese Punkte begrenzen eine Stufe, wie gut der Rest auch ist:',
    stampsCaption: 'Fassungen des Inhalts',
    stampColumn: { part: 'Teil', version: 'Fassung', date: 'Stand', fingerprint: 'Fingerabdruck' },
    stamps: { rules: 'Fragen und Regeln', texts: 'Texte', shared: 'Quellen, Begriffe und Lösungen' },
    draft: 'Entwurf',
    repeat:
      'Mit dem Fingerabdruck lässt sich prüfen, dass zwei Berichte nach denselben Regeln entstanden sind.',
  },
  answers: {
    intro:
      'Hier stehen alle Antworten mit Notizen und Nachweisen. Dahinter steht, wie viele von 100 Punkten eine Antwort gebracht hat, bei mehreren Antworten auch hinter jeder einzelnen. Ohne Zahl fließt eine Antwort nur in Chancen, Herausforderungen oder die Einordnung der Bereiche ein.',
    unknown: 'Wissen wir nicht',
    notApplicable: 'Trifft auf uns nicht zu',
    open: 'Noch nicht beantwortet',
    notAsked: 'Nicht gefragt',
    span: (low, high) => `zwischen ${low} und ${high}`,
    unit: {
      percent: (n) => `${n} %`,
      workplaces: (n) => `${n} ${n === '1' ? 'Arbeitsplatz' : 'Arbeitsplätze'}`,
      euro: (n) => `${n} Euro`,
      persons: (n) => `${n} ${n === '1' ? 'Person' : 'Personen'}`,
      count: (n) => n,
    },
    note: 'Notiz:',
    evidence: 'Nachweis:',
    grade: { documented: 'belegt', estimated: 'geschätzt', heard: 'vom Hörensagen' },
    gradeLabel: 'Wie sicher:',
    who: 'Klärt:',
    origin: originWords.de,
    brought: (points, score) => `${points} von 100 Punkten (${score})`,
    short: (points) => (points === '1' ? '1 Punkt' : `${points}\u00a0Punkte`),
    broughtChoice: (choice, points) => `„${choice}“ brachte ${points}`,
  },
  sources: {
    intro: (first, last) =>
      `Die Zahlen in eckigen Klammern im Text verweisen auf diese Liste. Gelesen wurden die Quellen ${first === last ? `am ${first}` : `vom ${first} bis zum ${last}`}, oft nur der Anfang einer Seite.`,
    undated: 'ohne Datum',
  },
  blank: {
    title: {
      full: 'Fragebogen: Offene Software in der Kommune',
      quick: 'Kurzprüfung: Offene Software in der Kommune',
    },
    subtitle: 'Zum Ausdrucken und Mitnehmen in eine Besprechung',
    intro: [
      'Kreuzen Sie an, was am besten passt. „Wissen wir nicht“ ist immer eine gute Antwort. Sie macht das Ergebnis nur ungenauer, nicht schlechter.',
      'Übertragen Sie die Antworten danach in das Programm. Es rechnet das Ergebnis aus und schreibt den Bericht.',
    ],
    unknown: 'Wissen wir nicht',
    notApplicable: 'Trifft auf uns nicht zu',
    note: 'Notiz',
    value: 'Antwort',
    to: 'bis (nur bei einer Spanne)',
    number: (min, max) => `Zahl von ${min} bis ${max}. Wenn Sie es nicht genau wissen: zwischen … und …`,
    date: 'Monat und Jahr. Wenn Sie es nicht genau wissen: zwischen … und …',
    multiple: 'Mehrere Antworten sind möglich.',
    onlyIf: (condition) => `Nur beantworten, wenn: ${condition}`,
    and: 'und',
    or: 'oder',
    not: (condition) => `nicht: ${condition}`,
    answered: 'beantwortet',
    atLeast: (bound) => `mindestens ${bound}`,
    atMost: (bound) => `höchstens ${bound}`,
    forAreas: (areas) => `Bitte drucken Sie diese Seiten für jeden gewählten Bereich einmal aus: ${areas}.`,
    perArea: 'Bereich:',
    filledIn: ['Kommune', 'Ausgefüllt am', 'Von'],
  },
  landscape: landscapeDe,
};
