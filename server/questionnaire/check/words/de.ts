import { schemaSaid, yamlSaid } from './de-files.ts';
import type { ProblemWords, Said } from './words.ts';

const languages: Record<string, string> = { de: 'Der deutsche Text', en: 'Der englische Text' };
const textIn = (code: string): string => languages[code] ?? `Der Text (${code})`;
const or = (names: string): string => names.replace(/, ([^,]*)$/, ' oder $1');

function unknown(what: string, near: string, otherwise: string): Said {
  return { what, todo: near === '' ? otherwise : `Meinten Sie „${near}“?` };
}

/** The problems of the content in German. */
export const de: ProblemWords = {
  yaml: yamlSaid,
  schema: schemaSaid,
  'missing-file': ({ file }) => ({ what: `Die Datei ${file} fehlt.`, todo: 'Schreiben Sie sie.' }),
  'unread-file': () => ({
    what: 'Diese Datei liest niemand.',
    todo: 'Legen Sie sie an ihren Platz, führen Sie sie in questionnaire.yaml auf, oder löschen Sie sie.',
  }),
  'missing-rule': ({ rule }) => ({
    what: `In keiner Datei in rules/ steht „${rule}“.`,
    todo: `Ergänzen Sie „${rule}:“ in einer davon.`,
  }),
  'unknown-version': ({ version, near }) =>
    unknown(
      `Eine ältere Fassung „${version}“ gibt es nicht.`,
      near,
      'Nennen Sie eine, die älter ist als diese.',
    ),
  'no-place': ({ question, choice }) =>
    choice === ''
      ? {
          what: `Antworten auf ${question} aus der älteren Fassung haben hier keinen Platz.`,
          todo: 'Nennen Sie in migration.yaml die neue Kennung unter questions, oder führen Sie die Frage unter dropped auf.',
        }
      : {
          what: `Die Antwort „${choice}“ auf ${question} aus der älteren Fassung hat hier keinen Platz.`,
          todo: 'Nennen Sie in migration.yaml unter choices, was aus ihr wurde, oder führen Sie sie unter dropped auf.',
        },
  'duplicate-id': ({ id, other }) => ({
    what: `„${id}“ gibt es zweimal, auch in ${other}.`,
    todo: 'Benennen Sie eines um, oder nehmen Sie es heraus.',
  }),
  'name-mismatch': ({ id, name }) => ({
    what: `Die Kennung ist „${id}“, Datei oder Ordner heißt „${name}“.`,
    todo: 'Machen Sie beides gleich.',
  }),
  'areas-mismatch': ({ area, listed }) =>
    listed === 'yes'
      ? {
          what: `Der Bereich „${area}“ ist keine Antwort auf die Frage, aus der die Bereiche kommen.`,
          todo: 'Ergänzen Sie ihn dort, oder nehmen Sie ihn hier heraus.',
        }
      : {
          what: `Die Antwort „${area}“ ist kein Bereich.`,
          todo: 'Ergänzen Sie sie in questionnaire.yaml unter areas.ids, oder nehmen Sie sie hier heraus.',
        },
  'unknown-question': ({ question, near }) =>
    unknown(
      `Die Frage „${question}“ gibt es nicht.`,
      near,
      'Schreiben Sie sie, oder nennen Sie eine andere.',
    ),
  'unknown-questionnaire': ({ questionnaire, near }) =>
    unknown(
      `Den Fragebogen „${questionnaire}“ gibt es nicht.`,
      near,
      'Nennen Sie einen, der einen Ordner hat.',
    ),
  'reading-order': ({ question, score }) =>
    score === ''
      ? {
          what: `Die Spanne beginnt höher, als sie endet, in der Reihenfolge der Antworten von ${question}.`,
          todo: 'Nennen Sie die niedrigste zuerst.',
        }
      : {
          what: `In der Reihenfolge der Antworten von ${question} fallen die Punkte in ${score}, eine Spanne davon hat also keine Enden.`,
          todo: 'Ordnen Sie die Antworten von ungünstig nach günstig, oder lesen Sie diese Zeile in keine Frage.',
        },
  'reading-plain': () => ({
    what: 'Diese Fassung verbirgt Fragen oder hat K.-o.-Regeln oder Abschläge. Dann sind die Enden einer Spanne nicht die Enden einer Wertung.',
    todo: 'Nehmen Sie „into“ heraus: Ohne das sagt die Lesart, was was abdeckt.',
  }),
  'unknown-choice': ({ question, choice, near }) =>
    unknown(`„${choice}“ ist keine Antwort auf ${question}.`, near, 'Nennen Sie eine der Antworten.'),
  'unknown-area': ({ area, near }) =>
    unknown(
      `Den Bereich „${area}“ gibt es nicht.`,
      near,
      'Nennen Sie einen, der in questionnaire.yaml steht.',
    ),
  'unknown-score': ({ score, near }) =>
    unknown(`Die Wertung „${score}“ gibt es nicht.`, near, 'Nennen Sie eine Dimension oder eine Wertung.'),
  'unknown-level': ({ level, near }) =>
    unknown(`Die Stufe „${level}“ gibt es nicht.`, near, 'Nennen Sie eine, die unter levels steht.'),
  'unknown-knockout': ({ knockout, near }) =>
    unknown(
      `Das K.-o.-Kriterium „${knockout}“ gibt es nicht.`,
      near,
      'Schreiben Sie das K.-o.-Kriterium, oder nennen Sie ein anderes.',
    ),
  'unknown-finding': ({ finding, near }) =>
    unknown(
      `Den Befund „${finding}“ gibt es nicht.`,
      near,
      'Schreiben Sie ihn, oder nennen Sie einen anderen.',
    ),
  'unknown-measure': ({ measure, near }) =>
    unknown(
      `Die Maßnahme „${measure}“ gibt es nicht.`,
      near,
      'Schreiben Sie sie, oder nennen Sie eine andere.',
    ),
  'unknown-dimension': ({ dimension, near }) =>
    unknown(
      `Die Dimension „${dimension}“ gibt es nicht.`,
      near,
      'Schreiben Sie sie, oder nennen Sie eine andere.',
    ),
  'unknown-source': ({ source, near }) =>
    unknown(`Die Quelle „${source}“ gibt es nicht.`, near, 'Ergänzen Sie sie in shared/sources/.'),
  'unknown-term': ({ term, near }) =>
    unknown(`Den Begriff „${term}“ gibt es nicht.`, near, 'Ergänzen Sie ihn in shared/glossary.yaml.'),
  'unknown-cost-kind': ({ kind, near }) =>
    unknown(`Die Kostenart „${kind}“ gibt es nicht.`, near, 'Ergänzen Sie sie in shared/cost-kinds.yaml.'),
  'missing-text': ({ language, text }) => ({
    what: `${textIn(language)} ${text} fehlt.`,
    todo: `Schreiben Sie ihn in texts/${language}/.`,
  }),
  'unneeded-text': ({ text }) => ({
    what: `${text} hat Text, aber nichts heißt so.`,
    todo: 'Berichtigen Sie den Namen, oder nehmen Sie den Text heraus.',
  }),
  'wrong-kind': ({ question, kind, wanted }) => ({
    what: `${question} ist von der Art ${kind}; hier muss es ${or(wanted)} sein.`,
    todo: 'Nennen Sie eine andere Frage, oder stellen Sie diese anders.',
  }),
  'points-missing': ({ of }) => ({ what: `Punkte fehlen für ${of}.`, todo: 'Ergänzen Sie sie.' }),
  'points-too-many': ({ question, sum }) => ({
    what: `Die Antworten auf ${question} bringen zusammen ${sum} Punkte.`,
    todo: 'Machen Sie 100 oder weniger daraus.',
  }),
  'exclusive-points': ({ choice, points }) => ({
    what: `„${choice}“ steht allein und bringt ${points} Punkte.`,
    todo: 'Geben Sie 0.',
  }),
  'steps-order': () => ({
    what: 'Die Stufen der Punkte sind nicht geordnet.',
    todo: 'Lassen Sie „below“ ansteigen und nur bei der letzten weg.',
  }),
  bounds: ({ min, max }) => ({
    what: `Von ${min} bis ${max} ist keine Spanne.`,
    todo: 'Setzen Sie die kleinere Zahl an den Anfang.',
  }),
  'years-order': () => ({
    what: 'Der Fall endet, bevor er beginnt.',
    todo: 'Schreiben Sie bei „to“ dasselbe oder ein späteres Jahr als bei „from“.',
  }),
  'unknown-basis': ({ basis, near }) =>
    unknown(`Die Grundlage „${basis}“ gibt es nicht.`, near, 'Ergänzen Sie sie unter „bases“.'),
  'basis-missing': ({ country }) => ({
    what: `Keine Grundlage dieser Zeile gilt in „${country}“.`,
    todo: 'Nennen Sie eine, die dort gilt, oder nehmen Sie das Land mit „countries“ heraus.',
  }),
  'weights-sum': ({ sum, country, area }) => ({
    what: `Die Gewichte für „${country}“, Bereich „${area}“, ergeben ${sum}.`,
    todo: 'Machen Sie 100 daraus.',
  }),
  'product-named': ({ name }) => ({
    what: `Ein Kriterium nennt „${name}“, ein Produkt oder einen Hersteller.`,
    todo: 'Schreiben Sie, was gebraucht wird, oder nennen Sie den Standard.',
  }),
  'default-unit': () => ({
    what: 'Prozent gelten für das Ganze, alles andere für Bereiche.',
    todo: 'Nehmen Sie „areas“ und „alternatives“ heraus oder eine andere Einheit.',
  }),
  'levels-order': () => ({
    what: 'Die Stufen sind nicht geordnet.',
    todo: 'Lassen Sie die erste bei 0 beginnen und jede höher als die davor.',
  }),
  'visibility-cycle': ({ cycle }) => ({
    what: `Ob eine Frage gestellt wird, hängt von ihr selbst ab: ${cycle}.`,
    todo: 'Nehmen Sie ein „show“ davon heraus.',
  }),
  'score-cycle': ({ cycle }) => ({
    what: `Eine Wertung besteht aus sich selbst: ${cycle}.`,
    todo: 'Nehmen Sie einen dieser Teile heraus.',
  }),
  'measure-cycle': ({ cycle }) => ({
    what: `Eine Maßnahme kommt nach sich selbst: ${cycle}.`,
    todo: 'Nehmen Sie ein „after“ davon heraus.',
  }),
  'dollar-outside': ({ name }) => ({
    what: `„${name}“ steht, wo es keinen Bereich gibt.`,
    todo: 'Ergänzen Sie „each: areas“, oder nennen Sie statt $ einen Bereich.',
  }),
  'dollar-needed': ({ name, key }) => ({
    what: `„${name}“ gilt nicht je Bereich.`,
    todo: `Schreiben Sie „$.${key}“, wo etwas je Bereich steht, sonst den Bereich.`,
  }),
  'outside-area': ({ name, area }) => ({
    what: `„${name}“ gibt es für den Bereich „${area}“ nicht.`,
    todo: 'Beschränken Sie dies mit „areas“ auf die Bereiche, für die es das gibt, oder ergänzen Sie dort den Bereich.',
  }),
  'each-needed': ({ name }) => ({
    what: `„${name}“ gibt es je Bereich, dies hier nur einmal.`,
    todo: 'Ergänzen Sie hier „each: areas“, oder nehmen Sie es heraus.',
  }),
  'area-points-outside': () => ({
    what: 'areaPoints steht in einer Wertung, die es nicht je Bereich gibt.',
    todo: 'Ergänzen Sie „each: areas“ bei der Wertung, oder nehmen Sie es heraus.',
  }),
  'profile-measured': ({ question }) => ({
    what: `${question} gehört zum Profil, das nicht bewertet wird.`,
    todo: 'Nehmen Sie es hier heraus; eine Bedingung darf es nennen.',
  }),
  'quick-needs-full': ({ question }) => ({
    what: `Dies gehört zur Kurzprüfung, ${question} nicht.`,
    todo: 'Nehmen Sie beides auf oder keines.',
  }),
  'quick-unmet': () => ({
    what: 'Die Maßnahme gehört zur Kurzprüfung, aber keiner der Befunde, denen sie begegnet.',
    todo: 'Nehmen Sie einen davon auf, oder die Maßnahme heraus.',
  }),
  'quick-too-long': ({ count, most }) => ({
    what: `Die Kurzprüfung hat ${count} Fragen.`,
    todo: `Lassen Sie höchstens ${most} übrig.`,
  }),
  'scenario-answer': ({ question, reason }) => ({
    what: `Diese Antwort auf ${question} kann niemand geben (${reason}).`,
    todo: 'Geben Sie eine, die die Frage zulässt.',
  }),
  'published-changed': ({ published }) => ({
    what: `Fragen oder Regeln sind anders als am ${published} veröffentlicht.`,
    todo: 'Legen Sie eine neue Version an: Kopieren Sie den Ordner, nehmen Sie „published“ und lock.yaml aus der Kopie, und machen Sie die Änderung hier rückgängig.',
  }),
  'published-unlocked': ({ published }) => ({
    what: `Was veröffentlicht ist (${published}), ist nicht festgeschrieben.`,
    todo: 'Holen Sie lock.yaml aus der Versionsverwaltung zurück; nur bei einer neuen Version rufen Sie `npx oss-kompass lock` auf.',
  }),
  'texts-undated': ({ date }) => ({
    what: `Der Inhalt hat sich geändert, sein Datum ist noch ${date}.`,
    todo: 'Setzen Sie hier das Datum und rufen Sie `npx oss-kompass lock` auf.',
  }),
  'lock-behind': ({ date }) => ({
    what: `Der Stand vom ${date} ist noch nicht festgeschrieben.`,
    todo: 'Rufen Sie `npx oss-kompass lock` auf.',
  }),
};
