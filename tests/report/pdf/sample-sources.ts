import type { Block } from '../../../server/report/document.ts';
import { heading, link, text } from './sample-makers.ts';

const sources: [string, string][] = [
  [
    'Gesetz zur Förderung der elektronischen Verwaltung (E-Government-Gesetz – EGovG), § 16a, Bundesministerium der Justiz, abgerufen am 3. Februar 2026',
    'https://www.gesetze-im-internet.de/egovg/__16a.html',
  ],
  [
    'Strategie zur Stärkung der digitalen Souveränität für die IT der Öffentlichen Verwaltung, IT-Planungsrat, Beschluss 2021/09',
    'https://www.it-planungsrat.de/beschluss/beschluss-2021-09',
  ],
  [
    'Open Source Software in der öffentlichen Verwaltung – ein Leitfaden für Kommunen mit Hinweisen zu Beschaffung, Betrieb und Zusammenarbeit, Musterstadt 2025',
    'https://www.beispiel.example/veroeffentlichungen/verwaltung/digitalisierung/leitfaden-open-source-kommunen-2025-endfassung.pdf?download=1&version=7',
  ],
  [
    'Digital-Strategie des Landes mit dem Umstieg auf LibreOffice auf rund 30.000 Arbeitsplätzen',
    'https://www.schleswig-holstein.de/',
  ],
];

/** Terms and sources. */
export function sampleSources(): Block[] {
  return [
    heading(1, 'Begriffe', 'begriffe'),
    {
      kind: 'facts',
      facts: [
        {
          label: 'Digitale Souveränität',
          value: [text('Die Fähigkeit, Technik selbstbestimmt zu nutzen, zu gestalten und zu wechseln.')],
        },
        {
          label: 'Fachverfahren',
          value: [text('Eine Anwendung für eine bestimmte Aufgabe der Verwaltung, etwa das Einwohnerwesen.')],
        },
        {
          label: 'Quelltext',
          value: [text('Das Programm in der Form, in der Menschen es schreiben und lesen.')],
        },
      ],
      from: [],
    },
    heading(1, 'Quellen', 'quellen'),
    {
      kind: 'list',
      ordered: true,
      items: sources.map(([title, href]) => [text(`${title}. `), link(href, href)]),
      from: sources.map((_, index) => ({ kind: 'source', id: `source-${index}` })),
    },
  ];
}
