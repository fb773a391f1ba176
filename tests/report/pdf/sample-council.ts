import type { Block } from '../../../server/report/document.ts';
import { heading, link, paragraph, source, strong, term, text } from './sample-makers.ts';

/** The page for the council. */
export function sampleCouncil(): Block[] {
  return [
    heading(1, 'Das Wichtigste für den Rat', 'rat'),
    {
      kind: 'paragraph',
      style: 'lead',
      content: [
        text(
          'Musterstadt am Fluss steht gut da, wo Technik und Strategie gefragt sind, und hat Nachholbedarf bei Vergabe und Zusammenarbeit. Drei Verträge laufen bis Ende 2027 aus: ',
        ),
        strong('Das ist der günstigste Zeitpunkt für Entscheidungen.'),
      ],
      from: [],
    },
    paragraph(
      text(
        'Dieser Bericht fasst zusammen, was die Stadtverwaltung über ihre eigene Software angegeben hat. Er bewertet die Ausgangslage in fünf Handlungsfeldern, nennt Chancen und Herausforderungen und schlägt Maßnahmen vor. Wo Antworten noch fehlen, nennt er statt einer Zahl eine Spanne',
      ),
      source(2),
      text('. Was '),
      term(
        'digitale Souveränität',
        'Die Fähigkeit, Technik selbstbestimmt zu nutzen, zu gestalten und zu wechseln.',
      ),
      text(' für eine Kommune bedeutet, erläutert der Abschnitt '),
      link('Worum es geht', '#worum'),
      text('.'),
    ),
    {
      kind: 'note',
      tone: 'warning',
      content: [
        text(
          'Der Vertrag für E-Mail und Kalender endet im Juni 2026. Ohne Entscheidung bis Ende März verlängert er sich um drei Jahre.',
        ),
      ],
      from: [],
    },
    heading(2, 'Was der Rat entscheiden kann', 'entscheiden'),
    paragraph(text('Die Verwaltung empfiehlt, in dieser Reihenfolge zu beschließen:')),
    {
      kind: 'list',
      ordered: true,
      items: [
        [
          text('Die Verwaltung wird beauftragt, bei jeder Neubeschaffung zu prüfen, ob '),
          strong('quelloffene Software'),
          text(' den Bedarf deckt, und das Ergebnis zu dokumentieren'),
          source(1),
          text('.'),
        ],
        [
          text(
            'Die Stadt tritt dem Zweckverband für gemeinsamen Betrieb bei und bringt die Videokonferenz als ersten Dienst ein.',
          ),
        ],
        [
          text(
            'Für die Umstellung der Büroanwendungen werden im Haushalt 2027 Mittel für Schulung und die Ablösung von 214 Dokumentvorlagen eingeplant.',
          ),
        ],
      ],
      from: [],
    },
    heading(2, 'Was dafür spricht, was dagegen', 'abwaegung'),
    {
      kind: 'list',
      ordered: false,
      items: [
        [
          text(
            'Die Abhängigkeit von einem einzelnen Hersteller sinkt; Preise und Laufzeiten lassen sich wieder verhandeln.',
          ),
        ],
        [
          text(
            'Das Wissen bleibt im Haus und kann mit Nachbarkommunen geteilt werden. Anpassungen kommen allen zugute.',
          ),
        ],
        [
          text(
            'Die Umstellung kostet zunächst Zeit. Fachverfahren, die fest mit einer bestimmten Textverarbeitung verbunden sind, begrenzen das Tempo.',
          ),
        ],
      ],
      from: [],
    },
    {
      kind: 'facts',
      facts: [
        { label: 'Arbeitsplätze', value: [text('1 260')] },
        { label: 'Verträge mit Ende bis 2027', value: [text('3 von 16')] },
        {
          label: 'Größter Hersteller',
          value: [text('62 % der Lizenzkosten, das entspricht 211 000 Euro im Jahr')],
        },
        {
          label: 'Ansprechpartner im Land',
          value: [
            { kind: 'foreign', text: 'Open Source Program Office', language: 'en' },
            text(' beim Landesrechenzentrum'),
          ],
        },
      ],
      from: [],
    },
  ];
}
