import { dayOf } from '../excerpt.ts';
import { type ErrorEntry, entry, quote } from './entry.ts';

/** What can be wrong with a request about an assessment. */
export const assessmentErrors = {
  'wrong-revision': entry(
    400,
    [
      'If-Match ist nicht lesbar',
      'If-Match nennt die Fassung der Antwort als ganze Zahl, zum Beispiel If-Match: "3"; 0 steht für eine Antwort, die es noch nicht gibt.',
    ],
    [
      'If-Match cannot be read',
      'If-Match names the revision of the answer as a whole number, for example If-Match: "3"; 0 stands for an answer that is not there yet.',
    ],
  ),
  'key-missing': entry(
    401,
    [
      'Der Schlüssel fehlt',
      'Senden Sie den Schlüssel dieser Prüfung im Kopf Authorization: Bearer …, oder öffnen Sie den Link, den Sie beim Anlegen bekommen haben.',
    ],
    [
      'The key is missing',
      'Send the key of this assessment in the header Authorization: Bearer …, or open the link you were given when it was made.',
    ],
  ),
  'link-needed': entry(
    401,
    [
      'Öffnen Sie die Prüfung über Ihren Link',
      'In diesem Browser ist der Schlüssel dieser Prüfung nicht hinterlegt. Öffnen Sie den Link, den Sie beim Anlegen bekommen haben.',
    ],
    [
      'Open the assessment by your link',
      'This browser does not hold the key of this assessment. Open the link you were given when it was made.',
    ],
  ),
  'read-only': entry(
    403,
    [
      'Dieser Link dient nur zum Lesen',
      'Mit ihm lassen sich Ergebnis und Bericht ansehen. Zum Ändern brauchen Sie den Link, mit dem die Prüfung angelegt wurde.',
    ],
    [
      'This link is for reading only',
      'It shows result and report. To change anything you need the link the assessment was made with.',
    ],
  ),
  'form-not-ours': entry(
    403,
    [
      'Dieses Formular wurde nicht angenommen',
      'Ihm fehlt das Kennzeichen dieser Prüfung, deshalb wurde nichts gespeichert. Öffnen Sie die Seite der Prüfung noch einmal, und senden Sie das Formular von dort.',
    ],
    [
      'This form was not accepted',
      'It lacks the mark of this assessment, so nothing was saved. Open the page of the assessment again, and send the form from there.',
    ],
  ),
  'assessment-not-found': entry(
    404,
    [
      'Diese Prüfung gibt es nicht',
      'Adresse und Schlüssel gehören zu keiner Prüfung. Prüfen Sie, ob der Link vollständig ist. Die Prüfung kann auch gelöscht worden sein.',
    ],
    [
      'There is no such assessment',
      'Address and key belong to no assessment. Check that the link is complete. The assessment may also have been deleted.',
    ],
  ),
  'assessment-deleted': entry(
    410,
    [
      'Diese Prüfung wurde gelöscht',
      ({ date }) =>
        `Sie wurde am ${dayOf(String(date), 'de')} gelöscht und lässt sich hier nicht wiederherstellen. Wenn Sie sie als Datei gespeichert haben, können Sie diese öffnen.`,
    ],
    [
      'This assessment was deleted',
      ({ date }) =>
        `It was deleted on ${dayOf(String(date), 'en')} and cannot be restored here. If you saved it as a file, you can open that file.`,
    ],
  ),
  'questionnaire-not-there': entry(
    404,
    [
      'Diesen Fragebogen gibt es nicht',
      ({ questionnaire, there }) =>
        `Einen Fragebogen „${quote(questionnaire)}“ gibt es hier nicht. Wählen Sie einen von diesen: ${there}.`,
    ],
    [
      'There is no such questionnaire',
      ({ questionnaire, there }) =>
        `There is no questionnaire “${quote(questionnaire)}” here. Choose one of these: ${there}.`,
    ],
  ),
  'version-not-there': entry(
    404,
    [
      'Diese Fassung gibt es nicht',
      ({ questionnaire, version, there }) =>
        `Den Fragebogen „${quote(questionnaire)}“ gibt es hier nicht in der Fassung „${quote(version)}“. Vorhanden: ${there}. Nennen Sie eine von diesen. Brauchen Sie eine Prüfung in der fehlenden Fassung, bitten Sie die Betreiberin oder den Betreiber, die Fassung wieder bereitzustellen. Gespeicherte Antworten bleiben erhalten.`,
    ],
    [
      'There is no such version',
      ({ questionnaire, version, there }) =>
        `The questionnaire “${quote(questionnaire)}” is not here in version “${quote(version)}”. Available: ${there}. Name one of these. If you need an assessment in the missing version, ask the operator to bring that version back. Answers that were saved are kept.`,
    ],
  ),
  'language-not-there': entry(
    404,
    [
      'Diese Sprache gibt es nicht',
      ({ language, there }) =>
        `In der Sprache „${quote(language)}“ gibt es das nicht. Wählen Sie eine von diesen: ${there}.`,
    ],
    [
      'There is no such language',
      ({ language, there }) =>
        `This is not available in the language “${quote(language)}”. Choose one of these: ${there}.`,
    ],
  ),
  'unknown-question': entry(
    404,
    ['Diese Frage gibt es nicht', ({ first }) => String(first)],
    ['There is no such question', ({ first }) => String(first)],
  ),
  'hidden-question': entry(
    409,
    ['Diese Frage wird zurzeit nicht gestellt', ({ first }) => String(first)],
    ['This question is not asked at present', ({ first }) => String(first)],
  ),
  'changed-meanwhile': entry(
    412,
    [
      'Die Antwort wurde inzwischen geändert',
      'Jemand hat diese Antwort gespeichert, nachdem Sie sie zuletzt gesehen haben. Beide Fassungen sind beigefügt: Entscheiden Sie, welche gelten soll, und speichern Sie noch einmal.',
    ],
    [
      'The answer was changed meanwhile',
      'Someone saved this answer after you last saw it. Both versions are attached: decide which one shall stand, and save again.',
    ],
  ),
  'sheet-changed': entry(
    412,
    [
      'Das wurde inzwischen geändert',
      'Jemand hat gespeichert, nachdem Sie dies zuletzt gesehen haben. Gespeichert wurde von Ihnen nichts. Laden Sie die Seite in einem zweiten Fenster neu, vergleichen Sie und speichern Sie noch einmal.',
    ],
    [
      'This was changed meanwhile',
      'Someone saved after you last saw this. Nothing of yours was saved. Load the page again in a second window, compare, and save once more.',
    ],
  ),
  'answer-refused': entry(
    422,
    ['Die Antwort passt nicht zur Frage', ({ first }) => String(first)],
    ['The answer does not fit the question', ({ first }) => String(first)],
  ),
  'answers-refused': entry(
    422,
    [
      'Nicht alle Antworten passen',
      'Gespeichert wurde keine von ihnen. Was zu ändern ist, steht bei jeder Frage.',
    ],
    ['Not all answers fit', 'None of them was saved. What to change is said for each question.'],
  ),
  'date-out-of-bounds': entry(
    422,
    [
      'Das Datum liegt außerhalb der Grenzen',
      ({ min, max }) => `Der Stichtag muss in den Jahren ${min} bis ${max} liegen.`,
    ],
    [
      'The date is out of bounds',
      ({ min, max }) => `The date the result speaks of must lie in the years ${min} to ${max}.`,
    ],
  ),
} satisfies Record<string, ErrorEntry>;
