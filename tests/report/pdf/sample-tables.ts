import type { Table } from '../../../server/report/document.ts';
import { strong, text } from './sample-makers.ts';

export const levels: Table = {
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

export const services: Table = {
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

export const costs: Table = {
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
