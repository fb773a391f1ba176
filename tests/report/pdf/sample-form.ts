import type { Block } from '../../../server/report/document.ts';
import { heading, strong, text } from './sample-makers.ts';

/** Boxes marked and empty, a note, and lines to write on. */
export function sampleForm(): Block[] {
  return [
    heading(2, 'Strategie und Steuerung', 'antworten-strategie'),
    heading(3, 'Gibt es einen Beschluss zum Einsatz von Open Source?', 'frage-beschluss'),
    {
      kind: 'options',
      shape: 'round',
      options: [
        { text: 'Ja, der Rat hat einen Beschluss gefasst', marked: false },
        { text: 'Ja, als Leitlinie der Verwaltung, noch ohne Beschluss des Rates', marked: true },
        { text: 'Nein', marked: false },
        { text: 'Nicht bekannt', marked: false },
      ],
    },
    {
      kind: 'note',
      tone: 'neutral',
      content: [
        strong('Anmerkung der Stadt: '),
        text(
          'Die Leitlinie liegt im Aktenplan unter 10.24.3.\nSie soll bis zur Sommerpause dem Rat vorgelegt werden; Rückfragen bitte an das Hauptamt 😀.',
        ),
      ],
      from: [],
    },
    heading(3, 'In welchen Bereichen wird heute schon quelloffene Software eingesetzt?', 'frage-bereiche'),
    {
      kind: 'options',
      shape: 'square',
      options: [
        { text: 'Geoinformation', marked: true },
        { text: 'Internetauftritt', marked: true },
        { text: 'Büro und Textverarbeitung', marked: false },
        {
          text: 'Datenbanken und Serverbetriebssysteme, soweit sie nicht von einem Dienstleister gestellt werden und deshalb im Vertrag nicht einzeln benannt sind',
          marked: false,
        },
      ],
    },
    heading(3, 'Welche Vorhaben stehen in den nächsten zwei Jahren an?', 'frage-vorhaben'),
    { kind: 'gap', label: 'Bitte in der Sitzung ergänzen', lines: 4 },
  ];
}
