import type { Document } from '../../../server/report/document.ts';
import { sampleAnswers, samplePlan } from './sample-answers.ts';
import { sampleCards } from './sample-cards.ts';
import { sampleCouncil } from './sample-council.ts';
import { levelsDrawing } from './sample-drawing.ts';
import { sampleForm } from './sample-form.ts';
import { heading, paragraph, source, text } from './sample-makers.ts';
import { sampleSources } from './sample-sources.ts';
import { costs, levels, services } from './sample-tables.ts';

/** A report as the program will hand over: German, a dozen pages, every kind of block. */
export const SAMPLE: Document = {
  language: 'de',
  title: 'Open Source in der Stadt Musterstadt am Fluss',
  subject: 'Einschätzung der Chancen und Herausforderungen quelloffener Software für die Stadtverwaltung',
  footer: 'Musterstadt am Fluss · Stand 12. Februar 2026 · Fragebogen 1.2, Regelwerk 1.4',
  date: '2026-02-12',
  blocks: [
    {
      kind: 'cover',
      title: 'Open Source in der Stadt Musterstadt am Fluss',
      subtitle:
        'Chancen, Herausforderungen und nächste Schritte auf dem Weg zu einer digital souveränen Verwaltung',
      facts: [
        { label: 'Kommune', value: [text('Musterstadt am Fluss, 48 300 Einwohnerinnen und Einwohner')] },
        { label: 'Stand der Antworten', value: [text('12. Februar 2026')] },
        { label: 'Beantwortet', value: [text('74 von 81 Fragen')] },
        { label: 'Ansprechperson', value: [text('Dr. Ayşe Öztürk-Großmann, Leitung Informationstechnik')] },
        { label: 'Grundlage', value: [text('Fragebogen 1.2, Regelwerk 1.4')] },
      ],
    },
    ...sampleCouncil(),
    { kind: 'pageBreak' },
    heading(1, 'Worum es geht', 'worum'),
    paragraph(
      text(
        'Open-Source-Software ist Software, deren Quelltext jede und jeder lesen, prüfen, verändern und weitergeben darf. Für Kommunen ist das mehr als eine Frage der Lizenz: Wer den Quelltext hat, kann den Anbieter wechseln, ohne die Software zu wechseln. Die Verwaltungsdigitalisierung gewinnt damit Handlungsspielraum, den Rahmenverträge mit einzelnen Herstellern nicht bieten.',
      ),
    ),
    paragraph(
      text('Der Bund und die Länder haben sich im IT-Planungsrat auf eine gemeinsame Strategie verständigt'),
      source(2),
      text('. Mehrere Länder und Städte haben Erfahrungen gesammelt, gute wie schlechte'),
      source(3),
      source(4),
      text('. Auf Englisch wird der Grundsatz oft mit '),
      { kind: 'foreign', text: '“public money, public code”', language: 'en' },
      text(' zusammengefasst.'),
    ),
    heading(2, 'Stand in fünf Handlungsfeldern', 'stand'),
    {
      kind: 'chart',
      caption: 'Wo Musterstadt am Fluss heute steht',
      summary:
        'Am weitesten ist die Stadt bei Strategie und Steuerung (62 bis 68 von 100 Punkten), am wenigsten weit bei Zusammenarbeit und Gemeinschaft (22 Punkte).',
      drawing: levelsDrawing(),
      table: levels,
      from: [],
    },
    heading(1, 'Chancen und Herausforderungen', 'befunde'),
    paragraph(
      text(
        'Die folgenden Befunde ergeben sich aus den Antworten. Ein Befund gilt sicher, wenn er unabhängig von den noch offenen Antworten besteht; sonst gilt er möglicherweise.',
      ),
    ),
    ...sampleCards(),
    heading(1, 'Die Software der Stadt', 'software'),
    paragraph(
      text(
        'Für jedes Bedarfsfeld, das die Verwaltung genannt hat, zeigt die Tabelle quelloffene Produkte mit bekannten Einsätzen in der öffentlichen Verwaltung, die Zahl der Arbeitsplätze und das Ende des laufenden Vertrags.',
      ),
    ),
    { kind: 'table', table: services, from: [] },
    heading(2, 'Was die Wege kosten', 'kosten'),
    paragraph(
      text(
        'Gerechnet sind Lizenzen, Betrieb, Schulung und die Umstellung der Dokumentvorlagen. Beträge, die nur als Spanne bekannt sind, bleiben Spannen.',
      ),
    ),
    { kind: 'table', table: costs, from: [] },
    {
      kind: 'paragraph',
      style: 'small',
      content: [
        text(
          'Preissteigerung 3 % im Jahr, Abzinsung 2 %. Eigene Angaben der Stadt vom Januar 2026; die Schulungskosten sind geschätzt.',
        ),
      ],
      from: [],
    },
    heading(1, 'Fahrplan', 'fahrplan'),
    paragraph(
      text(
        'Die Maßnahmen sind nach Jahren geordnet. Jede nennt die Stelle, die sie verantwortet, und die Herausforderung, der sie begegnet.',
      ),
    ),
    ...samplePlan(),
    { kind: 'pageBreak' },
    heading(1, 'Die Antworten im Einzelnen', 'antworten'),
    ...sampleForm(),
    ...sampleAnswers(),
    ...sampleSources(),
  ],
};
