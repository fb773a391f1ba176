import { numeral } from '../excerpt.ts';
import { type ErrorEntry, entry, quote } from './entry.ts';

/** What can be wrong with a request, whatever it is about. */
export const requestErrors = {
  'bad-request': entry(
    400,
    ['Die Anfrage ist nicht lesbar', 'Prüfen Sie Adresse und Inhalt der Anfrage.'],
    ['The request cannot be read', 'Check the address and the content of the request.'],
  ),
  'bad-address': entry(
    400,
    [
      'Die Adresse ist nicht lesbar',
      'In der Adresse steht ein Zeichen, das dort nicht stehen kann. Öffnen Sie den Link noch einmal vollständig.',
    ],
    [
      'The address cannot be read',
      'The address holds a character that cannot stand there. Open the whole link again.',
    ],
  ),
  'invalid-input': entry(
    400,
    ['Die Angaben passen nicht', ({ first }) => String(first)],
    ['The input does not fit', ({ first }) => String(first)],
  ),
  'broken-json': entry(
    400,
    [
      'Das ist kein gültiges JSON',
      ({ line, column }) =>
        `Der Inhalt lässt sich ${line === undefined ? '' : `ab Zeile ${line}, Spalte ${column} `}nicht als JSON lesen. Prüfen Sie Klammern, Kommas und Anführungszeichen, oder nehmen Sie die Datei so, wie sie gespeichert wurde.`,
    ],
    [
      'This is not valid JSON',
      ({ line, column }) =>
        `The content cannot be read as JSON${line === undefined ? '' : ` from line ${line}, column ${column}`}. Check brackets, commas and quotation marks, or use the file as it was saved.`,
    ],
  ),
  'incomplete-body': entry(
    400,
    [
      'Die Übertragung war unvollständig',
      'Es kam weniger oder mehr an, als angekündigt war. Senden Sie es bitte noch einmal.',
    ],
    ['The transmission was incomplete', 'Less or more arrived than was announced. Please send it again.'],
  ),
  'other-site': entry(
    403,
    [
      'Die Anfrage kam von einer anderen Seite',
      'Geändert wird nur, was von den Seiten dieses Angebots kommt. Öffnen Sie die Prüfung über Ihren Link, oder senden Sie den Schlüssel als Authorization: Bearer ….',
    ],
    [
      'The request came from another site',
      'Only the pages of this service may change something. Open the assessment by your link, or send the key as Authorization: Bearer ….',
    ],
  ),
  'page-not-found': entry(
    404,
    ['Diese Seite gibt es nicht', 'Prüfen Sie die Adresse, oder beginnen Sie auf der Startseite.'],
    ['There is no such page', 'Check the address, or begin at the start page.'],
  ),
  'method-not-allowed': entry(
    405,
    [
      'Das geht unter dieser Adresse nicht',
      ({ method, allowed }) => `${quote(method)} ist hier nicht möglich, wohl aber: ${allowed}.`,
    ],
    [
      'This address does not offer that',
      ({ method, allowed }) => `${quote(method)} is not possible here, but this is: ${allowed}.`,
    ],
  ),
  'too-large': entry(
    413,
    [
      'Das ist zu groß',
      ({ max }) =>
        `Gesendet werden können höchstens ${numeral(max ?? 0, 'de')} Bytes. Kürzen Sie Notizen, oder senden Sie die Antworten in mehreren Teilen.`,
    ],
    [
      'This is too large',
      ({ max }) =>
        `At most ${numeral(max ?? 0, 'en')} bytes can be sent. Shorten notes, or send the answers in several parts.`,
    ],
  ),
  'address-too-long': entry(
    414,
    ['Die Adresse ist zu lang', 'Prüfen Sie, ob der Link richtig kopiert wurde.'],
    ['The address is too long', 'Check that the link was copied correctly.'],
  ),
  'wrong-type': entry(
    415,
    ['Dieses Format wird nicht gelesen', 'Senden Sie JSON mit dem Kopf Content-Type: application/json.'],
    ['This format cannot be read', 'Send JSON with the header Content-Type: application/json.'],
  ),
} satisfies Record<string, ErrorEntry>;
