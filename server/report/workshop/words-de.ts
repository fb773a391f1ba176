import type { WorkshopWords } from './words.ts';

const one = (count: number, single: string, several: string): string =>
  count === 1 ? single : `${count} ${several}`;

const agreement = {
  all: 'alle sind sich einig',
  high: 'große Einigkeit',
  middle: 'teils einig',
  low: 'weit auseinander',
};

export const workshopDe: WorkshopWords = {
  title: 'Protokoll des Workshops',
  subtitle: (name, municipality) => (name === '' ? municipality : `${name}, ${municipality}`),
  footer: (title, date) => `${title} · ${date}`,
  cover: { date: 'Datum', pace: 'Art', people: 'Teilgenommen haben', items: 'Abgestimmt wurde über' },
  pace: {
    led: 'geführt, Frage für Frage',
    own: (deadline) => (deadline === null ? 'in eigenem Tempo' : `in eigenem Tempo bis ${deadline}`),
  },
  role: {
    it: 'IT',
    department: 'Fachamt',
    'data-protection': 'Datenschutz',
    'staff-council': 'Personalrat',
    procurement: 'Beschaffung',
    management: 'Leitung',
    other: 'Andere',
    others: 'übrige Rollen',
  },
  people: (people, roles) => {
    const all = one(people, 'eine Person', 'Personen');
    return roles === null ? all : `${all}: ${roles.map((r) => `${r.name} ${r.people}`).join(', ')}`;
  },
  hands: 'Wer kein Gerät hatte, stimmte mit der Hand ab und ist in den Stimmen mitgezählt.',
  masked:
    'Rollen mit weniger als drei Personen sind zusammengefasst. Wären auch diese zusammen weniger als drei, ist nichts nach Rollen geteilt.',
  noName: 'Workshop',
  glance: {
    title: 'Auf einen Blick',
    counts: (items, voted, agreed) =>
      `${one(items, 'Ein Punkt stand', 'Punkte standen')} auf der Tagesordnung. Über ${one(voted, 'einen', '').trim()} davon wurde abgestimmt; für ${agreed} ist eine Antwort vereinbart.`,
    again: (again, closer) =>
      `Zweimal abgestimmt wurde über ${one(again, 'eine Frage', 'Fragen')}; bei ${closer === 1 ? 'einem' : closer === 0 ? 'keinem' : closer} davon waren sich die Teilnehmenden am Ende einiger als am Anfang.`,
    dissent: (count) =>
      count === 0
        ? 'Kein Widerspruch ist festgehalten.'
        : `${one(count, 'Ein Widerspruch ist', 'Widersprüche sind')} festgehalten.`,
    open: (count) =>
      count === 0 ? 'Kein Punkt ist offen.' : `${one(count, 'Ein Punkt ist', 'Punkte sind')} noch offen.`,
    result: (score, level) =>
      `Mit den vereinbarten Antworten erreicht die Verwaltung ${score}. Das ist ${level}.`,
  },
  protocol: {
    title: 'Wie der Workshop ablief',
    intro:
      'Workshops mit OSS-Kompass folgen einem festen Ablauf von zwei Stunden. So lassen sich die Ergebnisse verschiedener Runden vergleichen, auch wenn andere sie leiten.',
    caption: 'Ablauf in zwei Stunden',
    column: { minutes: 'Minuten', step: 'Schritt', does: 'Was geschieht' },
    steps: [
      {
        minutes: 10,
        step: 'Ankommen',
        does: 'Ziel und Regeln erklären, mit Code und Rolle beitreten, Stimmzettel für alle ohne Handy.',
      },
      { minutes: 10, step: 'Mythencheck', does: 'Verdeckt abstimmen, noch nicht auflösen.' },
      {
        minutes: 75,
        step: 'Fragen',
        does: 'Je Frage etwa sechs Minuten: lesen, verdeckt abstimmen, aufdecken, die äußersten Stimmen begründen zuerst, noch einmal abstimmen, vereinbaren.',
      },
      { minutes: 10, step: 'Prioritäten', does: 'Alle verteilen gleich viele Punkte.' },
      { minutes: 10, step: 'Mythencheck', does: 'Noch einmal abstimmen, dann auflösen.' },
      { minutes: 5, step: 'Abschluss', does: 'Offene Punkte vorlesen und sagen, wer sie bis wann klärt.' },
    ],
    total: 'zusammen',
    rules: [
      'Jede Stimme bleibt verdeckt, bis alle abgestimmt haben oder die Zeit um ist.',
      'Vereinbart ist eine Antwort, wenn alle mit ihr leben können. Die Mehrheit allein genügt nicht.',
      'Kommt keine Antwort zustande, bleibt die Frage offen, und eine Stelle klärt sie. „Weiß nicht“ ist eine gültige Stimme.',
    ],
    proof: 'Was als Beleg gilt:',
    grade: {
      documented: 'Belegt: Jemand nennt ein Schriftstück, in dem es steht, und wo es liegt.',
      estimated: 'Geschätzt: Jemand, der damit arbeitet, schätzt es und sagt, woraus.',
      heard: 'Vom Hörensagen: Niemand im Raum weiß es aus eigener Arbeit.',
    },
    dissent:
      'Wer einer vereinbarten Antwort widerspricht, lässt Rolle und Grund festhalten, nicht den Namen. Die Antwort gilt trotzdem; der Widerspruch steht daneben.',
  },
  agreed: {
    title: 'Was vereinbart wurde',
    intro: 'Diese Antworten stehen jetzt in der Einschätzung.',
    none: 'Es wurde noch keine Antwort vereinbart.',
    column: { question: 'Frage', answer: 'Antwort', grounds: 'Begründung und Sicherheit' },
    dissent: 'Widerspruch:',
    noGrade: 'Sicherheit nicht angegeben',
    changed: 'Inzwischen steht in der Einschätzung etwas anderes.',
  },
  votes: {
    title: 'Abstimmungen im Einzelnen',
    intro:
      'Zu jedem Punkt steht die letzte Abstimmung. Gab es mehrere, steht die erste daneben, als schmaler Balken darunter. Spalten mit Rollen gelten für die letzte. Die Einigkeit reicht von 0 Prozent (an beiden Enden gleich viele) bis 100 Prozent (alle gleich).',
    unknown: 'Weiß nicht',
    none: 'Darüber wurde nicht abgestimmt.',
    most: (choices, count) => `Am häufigsten gewählt: ${choices} (${count}).`,
    voted: (total) => (total === 1 ? 'Eine Stimme.' : `${total} Stimmen.`),
    undecided: (count) => (count === 1 ? '„Weiß nicht“ sagte eine Person.' : `„Weiß nicht“ sagten ${count}.`),
    consensus: (now, word, before) =>
      `Einigkeit ${now} Prozent (${agreement[word]})${before === null ? '' : `, in der ersten Abstimmung ${before} Prozent`}.`,
    column: {
      choice: 'Antwort',
      votes: 'Stimmen',
      first: 'Erste Abstimmung',
      last: 'Letzte Abstimmung',
      both: 'Letzte und erste Abstimmung',
    },
    value: (last, first) => (first === null ? `${last}` : `${last} (zuerst ${first})`),
    notByRole: 'Nach Rollen nicht geteilt, weil das zeigen würde, was wenige gesagt haben.',
  },
  dissent: {
    title: 'Wo die Sichtweisen auseinandergehen',
    intro:
      'Verglichen ist, welche Stufe sich aus den Antworten einer Rolle allein ergäbe. Gezeigt sind nur Rollen mit mindestens drei Personen.',
    none: 'Zwischen den gezeigten Rollen liegt bei keinem Thema eine ganze Stufe, oder keine Rolle darf einzeln gezeigt werden.',
    noneRecorded: 'Kein Widerspruch ist festgehalten.',
    recorded: 'Festgehaltener Widerspruch',
  },
  open: {
    title: 'Offene Punkte',
    none: 'Zu jedem Punkt ist eine Antwort vereinbart, die nicht „weiß nicht“ heißt.',
    intro: 'Diese Punkte sind noch zu klären.',
    column: { question: 'Punkt', why: 'Warum offen', finder: 'Klärt' },
    why: {
      notVoted: 'nicht abgestimmt',
      notAgreed: 'abgestimmt, aber nichts vereinbart',
      unknown: 'im Raum wusste es niemand genau',
    },
    nobody: 'noch niemand benannt',
  },
  priorities: {
    title: 'Prioritäten',
    intro: 'Alle haben gleich viele Punkte vergeben; sie sind zusammengezählt.',
    stays: (name) =>
      `${name} bleibt auf dem ersten Platz, auch wenn man die Punkte irgendeiner einzelnen Person weglässt.`,
    close: (name) => `Ob ${name} auf dem ersten Platz bleibt, hängt an einer einzelnen Person.`,
    level: (first, second) => `${first} und ${second} haben gleich viele Punkte.`,
    without: (count) =>
      count === 1 ? 'Eine weitere bekam keine Punkte.' : `${count} weitere bekamen keine Punkte.`,
    about: { areas: 'Bereiche', measures: 'Schritte', goals: 'Ziele' },
    weighed:
      'Nach diesen Punkten ist die Prüfung gewichtet: Das Ziel mit den meisten Punkten zählt 10, die anderen im Verhältnis, ein Ziel ohne Punkte gar nicht. Der Bericht der Prüfung zeigt beide Gewichtungen.',
    drawn: (resamples, seed) =>
      `Die letzte Spalte sagt, wie oft etwas vorn liegt, wenn man aus den Stimmen ${resamples}-mal zufällig ebenso viele zieht (mit Zurücklegen, Startzahl ${seed}).`,
    column: { what: 'Was', points: 'Punkte', share: 'Anteil', first: 'Liegt vorn in' },
  },
  myths: {
    title: 'Mythencheck',
    intro: 'Wie viele richtig lagen, vor und nach dem Gespräch, und was die Quellen sagen.',
    verdict: { myth: 'Mythos', fact: 'Stimmt', depends: 'Kommt darauf an' },
    right: (right, total, before) =>
      `${right} von ${total} lagen richtig${before === null ? '' : `, in der ersten Abstimmung ${before}`}.`,
    before: (right, total) => `${right} von ${total}`,
    total: (before, after) =>
      `Über alle Aussagen zusammen lagen zuerst ${before} der Stimmen richtig, am Ende ${after}.`,
    really: 'Auflösung:',
  },
  plan: {
    title: 'Wie es weitergeht',
    intro:
      'Diese Schritte folgen aus den Antworten, wie sie jetzt stehen. Wer wofür zuständig ist, steht im Plan der Einschätzung.',
    none: 'Aus den Antworten folgt zurzeit sicher kein Schritt.',
    column: { step: 'Schritt', role: 'Rolle', owner: 'Zuständig', due: 'Bis wann' },
    open: 'noch offen',
  },
  csv: {
    item: 'Kennung',
    question: 'Frage oder Aussage',
    round: 'Abstimmung',
    role: 'Rolle',
    answer: 'Antwort (Kennung)',
    said: 'Antwort',
  },
};
