import type { Block, Tone } from '../../../server/report/document.ts';
import { text } from './sample-makers.ts';

function card(
  tone: Tone,
  id: string,
  title: string,
  badges: string[],
  body: string[],
  steps: string[] = [],
): Block {
  return {
    kind: 'card',
    tone,
    id,
    title,
    badges,
    blocks: [
      ...body.map(
        (value): Block => ({ kind: 'paragraph', style: 'normal', content: [text(value)], from: [] }),
      ),
      ...(steps.length > 0
        ? [{ kind: 'list' as const, ordered: false, items: steps.map((step) => [text(step)]), from: [] }]
        : []),
    ],
    from: [],
  };
}

/** Findings and measures as cards. */
export function sampleCards(): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Chancen', id: 'chancen' },
    card(
      'opportunity',
      'chance-vertrag',
      'Drei Verträge enden, bevor neue Bindungen entstehen',
      ['gilt sicher', 'bis Dezember 2027'],
      [
        'E-Mail und Kalender, Videokonferenz und Büroanwendungen laufen zwischen Juni 2026 und Dezember 2027 aus. Wer jetzt die Anforderungen beschreibt, kann quelloffene Angebote gleichberechtigt berücksichtigen.',
        'Die Vergabestelle kann dabei auf Musterleistungsbeschreibungen anderer Kommunen zurückgreifen.',
      ],
    ),
    card(
      'opportunity',
      'chance-gis',
      'Gute Erfahrungen im eigenen Haus',
      ['gilt sicher'],
      [
        'Das Vermessungsamt arbeitet seit sechs Jahren mit QGIS und PostGIS. Diese Erfahrung mit Einführung, Schulung und Betrieb lässt sich auf andere Ämter übertragen.',
      ],
    ),
    card(
      'opportunity',
      'chance-verband',
      'Gemeinsam betreiben, was alle brauchen',
      ['gilt möglicherweise', 'hohe Wirkung'],
      [
        'Der Zweckverband betreibt Videokonferenz und Dateiablage bereits für elf Kommunen. Ein Beitritt spart eigene Rufbereitschaft und macht Personalausfälle verkraftbar.',
      ],
      [
        'Beitritt durch den Rat beschließen',
        'Auftragsverarbeitung und Ausstieg vertraglich regeln',
        'Videokonferenz als ersten Dienst übernehmen',
      ],
    ),
    { kind: 'heading', level: 2, text: 'Herausforderungen', id: 'herausforderungen' },
    card(
      'challenge',
      'problem-vorlagen',
      '214 Dokumentvorlagen hängen an einer Textverarbeitung',
      ['gilt sicher', 'Aufwand hoch'],
      [
        'Makros in den Vorlagen des Bauordnungsamts und des Standesamts lassen sich nicht ohne Nacharbeit übernehmen. Erfahrungsgemäß entfallen bei der Durchsicht zwei Drittel der Vorlagen, weil niemand sie mehr nutzt.',
      ],
      ['Vorlagen sichten und bereinigen', 'Makros durch Funktionen der Fachverfahren ersetzen'],
    ),
    card(
      'challenge',
      'problem-fachverfahren',
      'Fachverfahren setzen bestimmte Produkte voraus',
      ['gilt sicher', 'Aufwand mittel'],
      [
        'Neun von 31 Fachverfahren schreiben ihre Bescheide mit einer bestimmten Textverarbeitung. Bei drei davon bietet der Hersteller inzwischen eine Ausgabe im Format ODF an.',
      ],
    ),
    card(
      'challenge',
      'problem-personal',
      'Wissen liegt bei zwei Personen',
      ['gilt möglicherweise'],
      [
        'Die Betreuung der Linux-Server hängt an zwei Beschäftigten, von denen eine 2027 in den Ruhestand geht. Ohne Vertretungsregelung und Dokumentation entsteht ein Risiko für den laufenden Betrieb.',
        'Die Ausbildung eigener Nachwuchskräfte dauert drei Jahre; ein gemeinsamer Betrieb mit Nachbarkommunen wirkt schneller.',
      ],
    ),
    { kind: 'heading', level: 2, text: 'Maßnahmen', id: 'massnahmen' },
    card(
      'info',
      'massnahme-vergabe',
      'Vergabeunterlagen um Open-Source-Kriterien ergänzen',
      ['Hauptamt', 'Aufwand gering', 'binnen drei Monaten'],
      [
        'Die Unterlagen verlangen offene Formate, dokumentierte Schnittstellen und die Übergabe des Quelltextes bei Eigenentwicklungen. Das Angebot wird auch danach bewertet, ob ein Wechsel des Dienstleisters möglich ist.',
      ],
    ),
    card(
      'neutral',
      'massnahme-inventar',
      'Softwareverzeichnis vervollständigen',
      ['Informationstechnik', 'Aufwand mittel'],
      [
        'Für sieben Anwendungen fehlen Vertragsende oder Zahl der Arbeitsplätze. Ohne diese Angaben bleiben die Ergebnisse Spannen.',
      ],
    ),
  ];
}
