import type { Block, Document, Inline, Table } from '../../../server/report/document.ts';
import { sampleAnswers, samplePlan } from './sample-answers.ts';
import { sampleCards } from './sample-cards.ts';
import { levelsDrawing } from './sample-drawing.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const strong = (value: string): Inline => ({ kind: 'strong', text: value });
const source = (number: number): Inline => ({ kind: 'source', number });
const link = (value: string, href: string): Inline => ({ kind: 'link', text: value, href });
const term = (value: string, short: string): Inline => ({ kind: 'term', text: value, short });

const paragraph = (...content: Inline[]): Block => ({
  kind: 'paragraph',
  style: 'normal',
  content,
  from: [],
});
const heading = (level: 1 | 2 | 3, value: string, id: string): Block => ({
  kind: 'heading',
  level,
  text: value,
  id,
});

const levels: Table = {
  caption: 'Stand je Handlungsfeld, 0 bis 100 Punkte',
  columns: [
    { label: 'Handlungsfeld', width: 40, align: 'start' },
    { label: 'Punkte', width: 18, align: 'end' },
    { label: 'Stufe', width: 42, align: 'start' },
  ],
  rows: [
    [[text('Strategie und Steuerung')], [text('62–68')], [text('auf dem Weg')]],
    [[text('Recht und Vergabe')], [text('35–48')], [text('am Anfang, eine Antwort fehlt')]],
    [[text('Wissen und Personal')], [text('41')], [text('am Anfang')]],
    [[text('Technik und Betrieb')], [text('57–71')], [text('auf dem Weg')]],
    [[text('Zusammenarbeit und Gemeinschaft')], [text('22')], [text('noch offen')]],
  ],
};

const areas = [
  [
    'Büro und Textverarbeitung',
    'LibreOffice',
    '1 140',
    'Dezember 2027',
    'Wechsel in Schritten, mit der Umstellung der Vorlagen beginnen',
  ],
  [
    'E-Mail und Kalender',
    'Open-Xchange, Thunderbird',
    '1 210',
    'Juni 2026',
    'Ausschreibung rechtzeitig vorbereiten; die Laufzeit endet in acht Monaten',
  ],
  ['Dokumentenmanagement', 'keine Vorauswahl', '860', 'März 2029', 'bleiben und Ausstiegsplan festlegen'],
  ['Geoinformation', 'QGIS, PostGIS', '46', 'kein Vertrag', 'bereits Open Source; Betrieb absichern'],
  [
    'Videokonferenz',
    'BigBlueButton, Jitsi',
    '1 300',
    'Januar 2027',
    'sofort wechseln, der Zweckverband bietet den Betrieb an',
  ],
  ['Personalwirtschaft', 'keine ausgereifte Alternative', '38', 'Dezember 2030', 'bleiben'],
  [
    'Finanzwesen',
    'keine ausgereifte Alternative',
    '74',
    'Dezember 2031',
    'bleiben, Schnittstellen vertraglich sichern',
  ],
  [
    'Arbeitsplatzbetriebssystem',
    'Linux mit KDE Plasma',
    '1 260',
    'laufend',
    'nach der Umstellung der Fachverfahren neu bewerten',
  ],
  ['Datenbanken', 'PostgreSQL', '19', 'Juni 2028', 'Wechsel bei der nächsten Hardwareerneuerung'],
  ['Virtualisierung', 'Proxmox VE, KVM', '11', 'November 2026', 'Wechsel in Schritten'],
  ['Internetauftritt', 'TYPO3', '9', 'kein Vertrag', 'bereits Open Source'],
  [
    'Formularwesen und Onlinedienste',
    'keine Vorauswahl',
    '27',
    'August 2027',
    'Angebote nach dem Einer-für-Alle-Prinzip prüfen',
  ],
  [
    'Ratsinformationssystem',
    'keine ausgereifte Alternative',
    '64',
    'Dezember 2028',
    'bleiben, offene Schnittstelle OParl verlangen',
  ],
  [
    'Chat und Zusammenarbeit',
    'Matrix mit Element, Nextcloud',
    '1 210',
    'kein Vertrag',
    'Pilotbetrieb in zwei Ämtern',
  ],
  [
    'Passwortverwaltung',
    'KeePassXC, Vaultwarden',
    '120',
    'kein Vertrag',
    'Einführung zusammen mit der Mehr-Faktor-Anmeldung',
  ],
  [
    'Überwachung der Systeme',
    'Zabbix, Checkmk',
    '11',
    'April 2027',
    'Wechsel ohne Folgen für Beschäftigte möglich',
  ],
];

const services: Table = {
  caption: 'Bedarfsfelder mit möglichen Produkten und Vertragsende',
  columns: [
    { label: 'Bedarfsfeld', width: 24, align: 'start' },
    { label: 'Mögliche Produkte', width: 22, align: 'start' },
    { label: 'Arbeitsplätze', width: 12, align: 'end' },
    { label: 'Vertragsende', width: 17, align: 'start' },
    { label: 'Empfehlung', width: 34, align: 'start' },
  ],
  rows: areas.map((row) => row.map((cell) => [text(cell)])),
};

const costs: Table = {
  caption: 'Kosten über fünf Jahre in Tausend Euro, netto',
  columns: [
    { label: 'Weg', width: 40, align: 'start' },
    { label: 'Einmalig', width: 15, align: 'end' },
    { label: 'Laufend je Jahr', width: 20, align: 'end' },
    { label: 'Summe', width: 20, align: 'end' },
  ],
  rows: [
    [[text('Bleiben')], [text('0')], [text('318–341')], [strong('1 590–1 705')]],
    [[text('Sofort wechseln')], [text('420–610')], [text('164–190')], [strong('1 240–1 560')]],
    [[text('In Schritten wechseln')], [text('350–480')], [text('201–228')], [strong('1 355–1 620')]],
    [[text('Bleiben mit Ausstiegsplan')], [text('35')], [text('318–341')], [strong('1 625–1 740')]],
  ],
};

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
    ...sampleAnswers(),
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
  ],
};
