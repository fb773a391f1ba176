import { type ErrorEntry, entry, quote } from './entry.ts';

/** What can be wrong with a request about a workshop. */
export const workshopErrors = {
  'workshop-key-missing': entry(
    401,
    [
      'Der Schlüssel zum Workshop fehlt',
      'Öffnen Sie den Link, den Sie bekommen haben, oder treten Sie mit dem Code noch einmal bei. Programme senden den Schlüssel im Kopf Authorization: Bearer ….',
    ],
    [
      'The key of the workshop is missing',
      'Open the link you were given, or join again with the code. Programs send the key in the header Authorization: Bearer ….',
    ],
  ),
  'moderator-only': entry(
    403,
    [
      'Das kann nur die Moderation',
      'Mit Ihrem Zugang geht das nicht. Bitten Sie die Moderation, oder öffnen Sie den Link der Moderation.',
    ],
    [
      'Only the moderator can do this',
      'Your access does not allow it. Ask the moderator, or open the moderator’s link.',
    ],
  ),
  'participant-only': entry(
    403,
    [
      'Abstimmen kann nur, wer beigetreten ist',
      'Treten Sie mit dem Code des Workshops bei. Auch die Moderation stimmt nur so mit ab.',
    ],
    [
      'Only those who joined can vote',
      'Join with the code of the workshop. The moderator votes in no other way.',
    ],
  ),
  'workshop-not-found': entry(
    404,
    [
      'Diesen Workshop gibt es nicht',
      'Er wurde gelöscht, oder der Link ist nicht vollständig oder nicht mehr gültig. Bitten Sie die Moderation um den neuen Link.',
    ],
    [
      'There is no such workshop',
      'It was deleted, or the link is not complete or no longer valid. Ask the moderator for the new link.',
    ],
  ),
  'code-unknown': entry(
    404,
    [
      'Zu diesem Code gibt es keinen offenen Workshop',
      ({ code }) =>
        `„${quote(code)}“ führt zu keinem Workshop, der gerade offen ist. Vergleichen Sie den Code mit dem auf der Leinwand, oder fragen Sie die Moderation.`,
    ],
    [
      'No open workshop has this code',
      ({ code }) =>
        `“${quote(code)}” leads to no workshop that is open now. Compare the code with the one on the screen, or ask the moderator.`,
    ],
  ),
  'recovery-unknown': entry(
    404,
    [
      'Dieser Wiederherstellungscode passt zu keinem Workshop',
      'Prüfen Sie, ob Sie ihn vollständig eingegeben haben. Er wurde beim Anlegen des Workshops einmal angezeigt.',
    ],
    [
      'This recovery code fits no workshop',
      'Check whether you have entered all of it. It was shown once when the workshop was made.',
    ],
  ),
  'item-not-there': entry(
    404,
    [
      'Diesen Punkt gibt es im Workshop nicht',
      ({ item }) =>
        `„${quote(item)}“ steht nicht auf der Liste dieses Workshops. Laden Sie die Seite neu, und wählen Sie einen Punkt der Liste.`,
    ],
    [
      'This item is not in the workshop',
      ({ item }) =>
        `“${quote(item)}” is not on the list of this workshop. Load the page again, and choose an item of the list.`,
    ],
  ),
  'workshop-closed': entry(
    409,
    [
      'Dieser Workshop ist beendet',
      'Es wird nichts mehr angenommen; was gespeichert ist, bleibt. Die Moderation kann ihn wieder öffnen.',
    ],
    [
      'This workshop is closed',
      'Nothing is taken any more; what was saved stays. The moderator can open it again.',
    ],
  ),
  'workshop-full': entry(
    409,
    [
      'In diesem Workshop ist kein Platz mehr',
      ({ max }) =>
        `Es können höchstens ${quote(max)} Personen teilnehmen. Wenden Sie sich an die Moderation; sie kann Ihre Stimme als Handzeichen zählen.`,
    ],
    [
      'There is no room left in this workshop',
      ({ max }) =>
        `At most ${quote(max)} people can take part. Ask the moderator, who can count your vote as a show of hands.`,
    ],
  ),
  'item-in-use': entry(
    409,
    [
      'Zu diesem Punkt wurde schon abgestimmt',
      ({ item }) =>
        `„${quote(item)}“ wurde schon geöffnet und bleibt deshalb auf der Liste. Lassen Sie den Punkt stehen, und öffnen Sie ihn nicht weiter.`,
    ],
    [
      'This item was voted on already',
      ({ item }) =>
        `“${quote(item)}” was opened already, so it stays on the list. Leave it there, and do not open it again.`,
    ],
  ),
  'vote-closed': entry(
    409,
    [
      'Zu diesem Punkt wird gerade nicht abgestimmt',
      'Ihre Stimme wurde nicht gespeichert. Laden Sie die Seite neu: Sie zeigt, was gerade offen ist. Die Moderation kann den Punkt noch einmal öffnen.',
    ],
    [
      'There is no vote on this item now',
      'Your vote was not saved. Load the page again: it shows what is open now. The moderator can open the item again.',
    ],
  ),
  'points-refused': entry(
    422,
    [
      'Die Punkte gehen nicht auf',
      ({ each, given }) =>
        `Verteilen Sie genau ${quote(each)} ganze Punkte; es sind jetzt ${quote(given)}. Ihre Punkte wurden noch nicht gespeichert.`,
    ],
    [
      'The points do not add up',
      ({ each, given }) =>
        `Give exactly ${quote(each)} whole points; there are ${quote(given)} now. Your points were not saved yet.`,
    ],
  ),
  'too-few-things': entry(
    422,
    [
      'Es gibt zu wenig, worauf Punkte verteilt werden können',
      'Beantworten Sie zuerst mehr Fragen der Prüfung, oder verteilen Sie Punkte auf etwas anderes.',
    ],
    [
      'There is too little to give points to',
      'First answer more questions of the assessment, or give points to something else.',
    ],
  ),
  'no-points': entry(
    409,
    [
      'Niemand hat Punkte vergeben',
      'Lassen Sie zuerst Punkte auf die Ziele verteilen, und decken Sie sie auf.',
    ],
    ['Nobody gave points', 'First have points given to the goals, and reveal them.'],
  ),
  'not-open': entry(
    409,
    ['Dieser Punkt wurde noch nicht geöffnet', 'Öffnen Sie ihn zuerst für die Abstimmung.'],
    ['This item has not been opened yet', 'First open it for the vote.'],
  ),
  'not-revealed': entry(
    409,
    ['Die Stimmen sind noch verdeckt', 'Decken Sie zuerst die Stimmen zu diesem Punkt auf.'],
    ['The votes are still hidden', 'First reveal the votes on this item.'],
  ),
  'too-many-tries': entry(
    429,
    [
      'Zu viele falsche Codes',
      ({ seconds }) =>
        `Von diesem Anschluss kamen zu viele Codes, die es nicht gibt. Warten Sie ${quote(seconds)} Sekunden, und versuchen Sie es noch einmal.`,
    ],
    [
      'Too many wrong codes',
      ({ seconds }) =>
        `Too many codes that do not exist came from this connection. Wait ${quote(seconds)} seconds and try again.`,
    ],
  ),
  'too-many-votes': entry(
    429,
    [
      'Zu viele Stimmen in kurzer Zeit',
      ({ seconds }) =>
        `Ihre letzte Stimme wurde nicht gespeichert, die davor gilt. Warten Sie ${quote(seconds)} Sekunden, und stimmen Sie noch einmal ab.`,
    ],
    [
      'Too many votes in a short time',
      ({ seconds }) =>
        `Your last vote was not saved, the one before counts. Wait ${quote(seconds)} seconds and vote again.`,
    ],
  ),
} satisfies Record<string, ErrorEntry>;
