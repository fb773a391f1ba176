import type { NeedKind } from '../../landscape/model.ts';
import type { Language } from '../telling.ts';

interface EnquiryWords {
  title: string;
  to: (maker: string) => string;
  none: string;
  address: string;
  date: string;
  opening: (municipality: string) => string;
  users: (count: string) => string;
  workplaces: (count: string) => string;
  contractUntil: (date: string) => string;
  binds: string;
  column: { service: string; kind: string; what: string };
  kind: Record<NeedKind, string>;
  questions: string;
  ask: Record<NeedKind, (services: string, what: string) => string> & { always: readonly string[] };
  closing: string;
  until: string;
  contact: string;
  signature: string;
}

/** What a letter to a maker says. */
export const enquiryWords: Record<Language, EnquiryWords> = {
  de: {
    title: 'Anfragen an Hersteller',
    to: (maker) => `Anfrage an ${maker}`,
    none: 'In der Liste steht kein Verfahren, das ein Büropaket, ein Format, ein Betriebssystem, eine Datenbank oder eine Schnittstelle braucht. Tragen Sie beim Verfahren ein, was es braucht.',
    address: 'Anschrift',
    date: 'Ort und Datum',
    opening: (municipality) =>
      `${municipality} prüft, wo offene Software und offene Formate eingesetzt werden können. Wir nutzen von Ihnen:`,
    users: (count) => `${count} Nutzende`,
    workplaces: (count) => `${count} Arbeitsplätze`,
    contractUntil: (date) => `Vertrag bis ${date}`,
    binds: 'Was uns dabei heute bindet',
    column: { service: 'Verfahren', kind: 'Es braucht', what: 'Nach unserer Liste' },
    kind: {
      office: 'ein Büropaket',
      format: 'ein Format',
      system: 'ein Betriebssystem',
      database: 'eine Datenbank',
      interface: 'eine Schnittstelle',
    },
    questions: 'Unsere Fragen',
    ask: {
      office: (services, what) =>
        `Arbeitet ${services} auch ohne ${what}? Mit welchen anderen Büropaketen, ab welcher Fassung, und welche Funktionen fehlen dann?`,
      format: (services, what) =>
        `Kann ${services} statt ${what} auch offene Formate lesen und schreiben, etwa ODF und PDF/A? Ab welcher Fassung?`,
      system: (services, what) =>
        `Läuft ${services} auch ohne ${what}, im Browser oder auf einem anderen Betriebssystem? Für welche unterstützen Sie es vertraglich?`,
      database: (services, what) =>
        `Mit welchen Datenbanken läuft ${services} außer mit ${what}? Welche davon sind offen, und wie ziehen unsere Daten um?`,
      interface: (services, what) =>
        `Ist die Schnittstelle ${what} von ${services} vollständig dokumentiert, und darf sie jeder ohne weitere Kosten nutzen?`,
      always: [
        'Was davon ist heute lieferbar, was geplant? Zu welchem Termin sagen Sie es verbindlich zu?',
        'Was kostet die Umstellung einmalig und jährlich?',
        'Welche Verwaltungen setzen es schon so ein? Bitte nennen Sie uns eine Ansprechperson.',
        'In welchem Format und mit welcher Beschreibung erhalten wir alle unsere Daten, wenn der Vertrag endet? Was kostet das?',
      ],
    },
    closing: 'Für Ihre Antwort danken wir Ihnen. Was Sie zusagen, nehmen wir in unsere Planung auf.',
    until: 'Antwort erbeten bis',
    contact: 'Rückfragen an',
    signature: 'Name, Amt und Unterschrift',
  },
  en: {
    title: 'Enquiries to makers',
    to: (maker) => `Enquiry to ${maker}`,
    none: 'The list has no application that needs an office suite, a format, an operating system, a database or an interface. Enter at the application what it needs.',
    address: 'Address',
    date: 'Place and date',
    opening: (municipality) =>
      `${municipality} examines where open source software and open formats can be used. Of yours we use:`,
    users: (count) => `${count} users`,
    workplaces: (count) => `${count} workplaces`,
    contractUntil: (date) => `contract until ${date}`,
    binds: 'What binds us today',
    column: { service: 'Application', kind: 'It needs', what: 'By our list' },
    kind: {
      office: 'an office suite',
      format: 'a format',
      system: 'an operating system',
      database: 'a database',
      interface: 'an interface',
    },
    questions: 'Our questions',
    ask: {
      office: (services, what) =>
        `Does ${services} work without ${what} too? With which other office suites, from which version on, and what is missing then?`,
      format: (services, what) =>
        `Can ${services} read and write open formats in place of ${what}, such as ODF and PDF/A? From which version on?`,
      system: (services, what) =>
        `Does ${services} run without ${what} too, in the browser or on another operating system? For which of them do you support it by contract?`,
      database: (services, what) =>
        `On which databases does ${services} run besides ${what}? Which of them are open, and how do our data move?`,
      interface: (services, what) =>
        `Is the interface ${what} of ${services} documented in full, and may everyone use it at no further cost?`,
      always: [
        'What of this can be delivered today, what is planned? By which date do you commit yourselves to it?',
        'What does the change cost, once and by year?',
        'Which administrations use it in this way already? Please name someone we may ask.',
        'In which format and with which description do we receive all our data when the contract ends? What does that cost?',
      ],
    },
    closing: 'We thank you for your answer. What you commit yourselves to goes into our planning.',
    until: 'Answer requested by',
    contact: 'Questions to',
    signature: 'Name, office and signature',
  },
};
