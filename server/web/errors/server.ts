import { type ErrorEntry, entry } from './entry.ts';

/** What the server could not do; nothing that was saved before is lost. */
export const serverErrors = {
  internal: entry(
    500,
    [
      'Das hat nicht geklappt',
      ({ reference }) =>
        `Der Fehler liegt bei uns. Was gespeichert war, ist unverändert. Wenn es wieder geschieht, nennen Sie der Betreiberin oder dem Betreiber die Nummer ${reference}.`,
    ],
    [
      'Something went wrong',
      ({ reference }) =>
        `The fault is ours. What was saved is as it was. If it happens again, tell the operator the number ${reference}.`,
    ],
  ),
  busy: entry(
    503,
    [
      'Der Server ist gerade beschäftigt',
      'Das dauert meist nur einen Augenblick. Ihre letzte Eingabe ist noch nicht gespeichert: Bitte senden Sie sie gleich noch einmal. Was vorher gespeichert war, ist unverändert.',
    ],
    [
      'The server is busy at present',
      'This mostly takes only a moment. Your last entry is not saved yet: please send it again shortly. What was saved before is as it was.',
    ],
  ),
  unavailable: entry(
    503,
    [
      'Die Daten sind gerade nicht erreichbar',
      ({ reference }) =>
        `Ihre letzte Eingabe ist nicht gespeichert; was vorher gespeichert war, ist unverändert. Versuchen Sie es später noch einmal. Hält es an, nennen Sie der Betreiberin oder dem Betreiber die Nummer ${reference}.`,
    ],
    [
      'The data cannot be reached',
      ({ reference }) =>
        `Your last entry is not saved; what was saved before is as it was. Try again later. If it persists, tell the operator the number ${reference}.`,
    ],
  ),
  'disk-full': entry(
    507,
    [
      'Der Speicherplatz ist voll',
      'Ihre letzte Eingabe ist nicht gespeichert. Alles, was vorher gespeichert war, ist unverändert da. Geben Sie der Betreiberin oder dem Betreiber Bescheid, und senden Sie die Eingabe danach noch einmal.',
    ],
    [
      'The disk is full',
      'Your last entry is not saved. Everything that was saved before is still there. Tell the operator, and send the entry again afterwards.',
    ],
  ),
} satisfies Record<string, ErrorEntry>;
