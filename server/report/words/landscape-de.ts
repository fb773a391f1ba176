import type { LandscapeWords } from './landscape-words.ts';

const workplaces = (n: number): string => (n === 1 ? 'ein Arbeitsplatz' : `${n} Arbeitsplätze`);

export const landscapeDe: LandscapeWords = {
  unknown: 'nicht bekannt',
  more: (count) => `und ${count} weitere`,
  release: {
    title: 'Fachverfahren: was Arbeitsplätze festhält',
    intro:
      'Ein Arbeitsplatz kann sein Büropaket oder sein Betriebssystem erst wechseln, wenn keines seiner Fachverfahren es mehr braucht. Grundlage ist die Liste, die die Verwaltung selbst eingebracht hat.',
    free: (n, groups) => `Frei sind schon jetzt ${workplaces(n)}: ${groups}.`,
    freeNone: 'Noch ist keine Gruppe von Arbeitsplätzen frei.',
    curve: 'Mit welchen Herstellern zuerst zu sprechen ist',
    curveCaption: 'Arbeitsplätze, die mit so vielen Herstellern frei werden',
    curveSummary: (makers, all) =>
      `Mit ${makers === 1 ? 'einem Hersteller' : `allen ${makers} Herstellern`} werden ${all} festgehaltene Arbeitsplätze frei.`,
    first: (makers, without, n, all) =>
      `Kommen die Verfahren von ${makers} ${without} aus, werden ${n} von ${all} festgehaltenen Arbeitsplätzen frei.`,
    without: {
      office: 'ohne das bisherige Büropaket',
      desktop: 'ohne das bisherige Betriebssystem',
      database: 'ohne die bisherige Datenbank',
      server: 'ohne den bisherigen Server',
      interface: 'ohne die bisherigen Schnittstellen',
    },
    column: { makers: 'Anzahl', chosen: 'Hersteller', workplaces: 'Arbeitsplätze, die frei werden' },
    between: (found, bound) => `${found}, höchstens ${bound}`,
    notExact:
      'Wo zwei Zahlen stehen, ist die erste die beste gefundene Auswahl. Mehr als die zweite kann keine Auswahl erreichen.',
    map: 'Welche Hersteller welche Gruppe festhalten',
    mapSummary: (groups, makers, most) =>
      `${groups === 1 ? 'Eine Gruppe wird' : `${groups} Gruppen werden`} von ${makers === 1 ? 'einem Hersteller' : `${makers} Herstellern`} festgehalten. Die meisten Arbeitsplätze hält ${most} fest.`,
    mapPart: (groups, makers) =>
      `Das Bild zeigt die größten ${groups} Gruppen und die ${makers} Hersteller, die am meisten festhalten. Die Tabelle nennt alle.`,
    mapColumn: { group: 'Gruppe', workplaces: 'Arbeitsplätze', makers: 'Festgehalten von' },
    nothing: 'niemandem',
    held: {
      office: 'Büropaket',
      desktop: 'Betriebssystem am Arbeitsplatz',
      database: 'Datenbank',
      server: 'Server',
      interface: 'Schnittstellen',
    },
    holding: {
      office: 'Verfahren, die das Büropaket festhalten',
      desktop: 'Verfahren, die das Betriebssystem festhalten',
      database: 'Verfahren, die die Datenbank festhalten',
      server: 'Verfahren, die den Server festhalten',
      interface: 'Verfahren, die an einer Schnittstelle hängen',
    },
    holdColumn: {
      service: 'Verfahren',
      maker: 'Hersteller',
      workplaces: 'Arbeitsplätze',
      departments: 'Ämter',
    },
  },
  exit: {
    title: 'Ausstieg: was bei einem Abschied bereit ist',
    intro: (n, days) =>
      `Für jedes kritische Verfahren zählt die schwächste Stelle. Was nicht geprüft ist, gilt als nicht bereit. Ein Export, der älter als ${n} Monate ist, gilt als nicht geprüft. Ohne das Verfahren muss es mindestens ${days} Tage gehen. Beide Zahlen sind unser Urteil.`,
    none: 'In der Liste ist kein Verfahren als kritisch bezeichnet.',
    ready: (ready, all) => `Bereit sind ${ready} von ${all} kritischen Verfahren.`,
    table: 'Bereit, nicht bereit oder ungeprüft',
    service: 'Verfahren',
    layer: {
      exported: 'Daten exportiert',
      readBack: 'wieder eingelesen',
      format: 'offenes Format',
      alternative: 'Ersatz benannt',
      daysWithout: 'Tage ohne',
    },
    state: { ready: 'bereit', 'not-ready': 'nicht bereit', untested: 'ungeprüft' },
    off: 'Wenn ein Hersteller morgen abschaltet',
    offIntro:
      'Was dann steht, wie viele Arbeitsplätze es trifft und wie lange es ohne geht. Bei mehreren kritischen Verfahren zählt das ungeduldigste.',
    offColumn: { maker: 'Hersteller', services: 'Verfahren', workplaces: 'Arbeitsplätze', days: 'Geht ohne' },
    days: (n) => (n === 1 ? 'einen Tag' : `${n} Tage`),
    drill: (service) => `Probe in zwei Stunden: ${service}`,
    drillIntro:
      'Diese Probe zeigt, ob die Daten wirklich mitgehen können. Es braucht jemanden vom Fachamt und jemanden von der IT.',
    drillSteps: [
      '15 Minuten: einen abgeschlossenen Vorgang auswählen und aufschreiben, was in ihm steht.',
      '30 Minuten: alle Daten exportieren, ohne Hilfe des Herstellers. Festhalten, was fehlt.',
      '30 Minuten: den Export auf einem anderen Gerät mit anderer Software öffnen.',
      '20 Minuten: den ausgewählten Vorgang suchen und mit dem Aufgeschriebenen vergleichen, auch Anhänge und Daten.',
      '15 Minuten: klären, wie lange das Amt ohne das Verfahren arbeiten kann und womit.',
      '10 Minuten: Ergebnis mit Datum in die Liste eintragen.',
    ],
    gaps: [
      'Datum und Beteiligte',
      'Gewählter Vorgang',
      'Format und Größe des Exports',
      'Was fehlte oder nicht stimmte',
      'So viele Tage geht es ohne, und so',
      'Was als Nächstes zu tun ist, und wer es tut',
    ],
  },
};
