import type { Language } from '../language.ts';
import { type ErrorEntry, entry, quote } from './entry.ts';

type Args = Readonly<Record<string, string | number>>;
type Words = Record<Language, (args: Args) => string>;

/** Why a list could not be read, and what to do; by the code of the reader. */
const reasons: Record<string, Words> = {
  'too-large': {
    de: ({ limit }) => `Die Datei ist größer als ${Number(limit) / 1e6} Megabyte. Teilen Sie die Liste.`,
    en: ({ limit }) => `The file is larger than ${Number(limit) / 1e6} megabytes. Split the list.`,
  },
  'empty-file': {
    de: () => 'Die Datei ist leer. Speichern Sie die Liste noch einmal, als XLSX, ODS oder CSV.',
    en: () => 'The file is empty. Save the list once more, as XLSX, ODS or CSV.',
  },
  'old-excel': {
    de: () => 'Das ist eine Datei im alten Excel-Format. Speichern Sie sie als XLSX, ODS oder CSV.',
    en: () => 'This is a file in the old Excel format. Save it as XLSX, ODS or CSV.',
  },
  protected: {
    de: () => 'Die Datei ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort.',
    en: () => 'The file is protected by a password. Save it without one.',
  },
  'other-format': {
    de: () => 'Diese Art von Datei wird nicht gelesen. Speichern Sie die Liste als XLSX, ODS oder CSV.',
    en: () => 'This kind of file is not read. Save the list as XLSX, ODS or CSV.',
  },
  'broken-quote': {
    de: ({ line }) =>
      `In Zeile ${line} steht ein Anführungszeichen, das nicht geschlossen wird. Ergänzen oder entfernen Sie es.`,
    en: ({ line }) => `Line ${line} has a quotation mark that is not closed. Add or remove it.`,
  },
  'unpacks-too-large': {
    de: () => 'Die Datei wird beim Entpacken zu groß. Speichern Sie nur das Blatt mit der Liste.',
    en: () => 'The file grows too large when unpacked. Save the sheet with the list alone.',
  },
  'unknown-sheet': {
    de: ({ sheets }) => `Dieses Blatt gibt es nicht. Wählen Sie eines von diesen: ${quote(sheets)}.`,
    en: ({ sheets }) => `There is no such sheet. Choose one of these: ${quote(sheets)}.`,
  },
  'not-a-table': {
    de: () =>
      'In der Datei steht keine Tabelle mit Spaltentiteln. Schreiben Sie in die erste Zeile, was in jeder Spalte steht.',
    en: () =>
      'The file holds no table with titles of columns. Write into the first line what stands in each column.',
  },
  'no-rows': {
    de: () => 'Unter den Spaltentiteln steht keine Zeile. Tragen Sie je Anwendung eine ein.',
    en: () => 'There is no row below the titles of the columns. Enter one for each application.',
  },
  'too-many-rows': {
    de: ({ limit }) => `Die Liste hat mehr als ${limit} Zeilen. Teilen Sie sie.`,
    en: ({ limit }) => `The list has more than ${limit} rows. Split it.`,
  },
  'too-many-columns': {
    de: ({ limit }) =>
      `Die Liste hat mehr als ${limit} Spalten. Löschen Sie die, die nicht gebraucht werden.`,
    en: ({ limit }) => `The list has more than ${limit} columns. Delete those that are not needed.`,
  },
  'no-ids': {
    de: () =>
      'In der Datei fehlt die Spalte „Kennung“. Laden Sie den Plan herunter und füllen Sie diese Datei aus.',
    en: () => 'The file lacks the column “Identifier”. Download the plan and fill in that file.',
  },
  'cell-too-long': {
    de: ({ line, limit }) => `In Zeile ${line} ist ein Feld länger als ${limit} Zeichen. Kürzen Sie es.`,
    en: ({ line, limit }) => `In line ${line} a cell is longer than ${limit} characters. Shorten it.`,
  },
};

const otherwise: Words = {
  de: () => 'Die Datei lässt sich nicht lesen. Speichern Sie die Liste noch einmal, als XLSX, ODS oder CSV.',
  en: () => 'The file cannot be read. Save the list once more, as XLSX, ODS or CSV.',
};

/** Why a list could not be read, in words. @param reason code of the reader */
function listWords(reason: string, args: Args, language: Language): string {
  return (reasons[reason] ?? otherwise)[language](args);
}

/** What can be wrong with a list that was brought. */
export const listErrors = {
  'list-unreadable': entry(
    422,
    ['Die Liste lässt sich nicht lesen', (args) => listWords(String(args.reason), args, 'de')],
    ['The list cannot be read', (args) => listWords(String(args.reason), args, 'en')],
  ),
  'list-gone': entry(
    404,
    [
      'Diese Liste ist nicht da',
      'Sie ist schon übernommen, oder sie lag länger als einen Tag hier. Senden Sie die Datei noch einmal, wenn etwas fehlt.',
    ],
    [
      'This list is not here',
      'It was taken over already, or it lay here for more than a day. Send the file again if something is missing.',
    ],
  ),
  'list-too-much': entry(
    422,
    [
      'Die Liste ist zu groß für diese Prüfung',
      'Mit ihr wären es zu viele Anwendungen, oder ein Name ist zu lang. Es wurde nichts übernommen. Kürzen Sie die Liste und senden Sie sie noch einmal.',
    ],
    [
      'The list is too large for this assessment',
      'With it there would be too many services, or a name is too long. Nothing was taken over. Shorten the list and send it again.',
    ],
  ),
} satisfies Record<string, ErrorEntry>;
