import type { Block } from '../../../server/report/document.ts';
import { text } from './sample-makers.ts';

const PLAN = [
  {
    year: '2026',
    steps: [
      ['Vergabeunterlagen ergänzen', 'Hauptamt', 'März'],
      ['Ausschreibung E-Mail und Kalender vorbereiten', 'Informationstechnik', 'April'],
      ['Beitritt zum Zweckverband beschließen', 'Rat', 'Mai'],
      ['Vertretung für die Serverbetreuung regeln', 'Personalamt', 'Juni'],
    ],
  },
  {
    year: '2027',
    steps: [
      ['Dokumentvorlagen sichten und bereinigen', 'Hauptamt mit allen Ämtern', 'Januar bis Juni'],
      ['Schulungen in drei Wellen', 'Personalamt', 'ab April'],
      ['Umstellung der Büroanwendungen, erste zwei Ämter', 'Informationstechnik', 'ab September'],
    ],
  },
];

/** Steps by year, a table in a card each. */
export function samplePlan(): Block[] {
  return PLAN.map(({ year, steps }) => ({
    kind: 'card',
    tone: 'info',
    id: `plan-${year}`,
    title: `Was ${year} zu tun ist`,
    badges: [`${steps.length} Maßnahmen`],
    blocks: [
      {
        kind: 'table',
        table: {
          caption: '',
          columns: [
            { label: 'Maßnahme', width: 50, align: 'start' },
            { label: 'Verantwortlich', width: 28, align: 'start' },
            { label: 'Wann', width: 22, align: 'start' },
          ],
          rows: steps.map((step) => step.map((cell) => [text(cell)])),
        },
        from: [],
      },
    ],
    from: [],
  }));
}

const QUESTIONS: [string, string[], number, string][] = [
  [
    'Verlangen die Vergabeunterlagen offene Formate und Schnittstellen?',
    ['Ja, in allen Verfahren', 'Ja, in einzelnen Verfahren', 'Nein', 'Nicht bekannt'],
    1,
    'Zuletzt bei der Ausschreibung des Ratsinformationssystems (Aktenzeichen 10-2024-117).',
  ],
  [
    'Wer entscheidet über die Beschaffung von Software?',
    ['Die Informationstechnik zentral', 'Jedes Amt für sich', 'Ein gemeinsamer Ausschuss'],
    0,
    '',
  ],
  [
    'Wie viele Beschäftigte können quelloffene Serversoftware betreuen?',
    ['Niemand', 'Eine Person', 'Zwei bis drei Personen', 'Mehr als drei Personen'],
    2,
    'Zwei Personen, davon geht eine 2027 in den Ruhestand. Das ist uns bewusst und in der Personalplanung vermerkt; eine Nachbesetzung ist beantragt.',
  ],
  [
    'Arbeitet die Stadt mit anderen Kommunen an gemeinsamer Software?',
    ['Ja, regelmäßig und mit eigenen Beiträgen', 'Ja, gelegentlich im Austausch', 'Nein'],
    2,
    '',
  ],
  [
    'Gibt es für jede Anwendung einen Plan für den Ausstieg?',
    ['Ja, für alle', 'Für die wichtigsten', 'Nein', 'Nicht bekannt'],
    3,
    'Wird bis zum Sommer geklärt.',
  ],
];

/** Questions with the choice made and the note given. */
export function sampleAnswers(): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Recht, Wissen und Zusammenarbeit', id: 'antworten-recht' },
    ...QUESTIONS.flatMap(([question, choices, marked, note], index): Block[] => [
      { kind: 'heading', level: 3, text: question, id: `frage-${index}` },
      {
        kind: 'options',
        shape: 'round',
        options: choices.map((choice, position) => ({ text: choice, marked: position === marked })),
      },
      ...(note
        ? [
            {
              kind: 'note' as const,
              tone: 'neutral' as const,
              content: [text(`Anmerkung: ${note}`)],
              from: [],
            },
          ]
        : []),
    ]),
  ];
}
