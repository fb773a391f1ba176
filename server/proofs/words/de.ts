import type { Conflict } from '../solve/conflict.ts';
import type { Witness } from '../solve/witness.ts';
import { conflictText, witnessText } from '../text.ts';
import type { ProofWords } from './words.ts';

const asked = (question: string, show: string): string => `${question} wird nur gefragt, wenn ${show}`;
const why = (conflict: Conflict): string => {
  const alone = conflict.conditions.length + conflict.shown.length === 1;
  return `${alone ? 'Das kann nicht gelten' : 'Das kann nicht zusammen gelten'}: ${conflictText(conflict, asked)}.`;
};
const example = (witness: Witness): string => `Beispiel: ${witnessText(witness, 'trifft nicht zu')}.`;
const alike = (rules: readonly string[]): string =>
  rules.length === 0 ? 'Keine Regel fragt danach.' : `Diesen ist es gleich: ${rules.join(', ')}.`;
const points = (number: number, unit = 'Punkte'): string =>
  `${Number(number.toFixed(1))} ${unit}`.replace('.', ',');
const meant = (near: string, otherwise: string): string =>
  near === '' ? otherwise : `Meinten Sie „${near}“?`;

const subjects: ProofWords['proven'] = {
  question: 'Fragen können gestellt und beantwortet werden',
  choice: 'Antworten, Zahlen und Daten ändern etwas oder sind ausgenommen',
  apart: 'Paare von Antworten unterscheidet eine Regel, oder sie sind als gleich erklärt',
  finding: 'Befunde können zutreffen',
  always: 'Befunde treffen nicht auf alle zu',
  knockout: 'K.-o.-Kriterien können zutreffen',
  limit: 'K.-o.-Kriterien nehmen eine Stufe weg, wenn sie zutreffen',
  level: 'Stufen des Ganzen und der Dimensionen sind erreichbar',
  part: 'Teile von Bedingungen können wahr werden',
  call: 'Mal ruft ein Befund eine Maßnahme, die ihm begegnet',
  gain: 'Maßnahmen bringen etwas oder sind davon ausgenommen',
  opposite: 'Paare von Befunden sagen nie zugleich das Gegenteil, oder dürfen es laut Angabe',
};

/** Proofs in German. */
export const de: ProofWords = {
  proven: subjects,
  head: (version) => `Bewiesen für ${version}, über alle möglichen Antworten:`,
  hint: (version) => `Noch in keinem Szenario von ${version}:`,
  uncovered: { findings: 'Befunde', knockouts: 'K.-o.-Kriterien', measures: 'Maßnahmen', levels: 'Stufen' },
  against: {
    'question-unreachable': ({ question, why: conflict }) => ({
      what: `${question} wird nie gestellt. ${why(conflict)}`,
      todo: 'Ändern Sie eine dieser Bedingungen, oder nehmen Sie die Frage heraus.',
    }),
    'question-unanswerable': ({ question }) => ({
      what: `Keine Antwort auf ${question} liegt in ihren Grenzen.`,
      todo: 'Rücken Sie die Grenzen auseinander, oder lassen Sie Nachkommastellen zu.',
    }),
    'question-without-effect': ({ question, rules }) => ({
      what: `Was auch auf ${question} geantwortet wird, das Ergebnis ist dasselbe. ${alike(rules)}`,
      todo: 'Verwenden Sie die Frage in einer Regel, nehmen Sie sie heraus, oder nennen Sie sie in claims.yaml unter withoutEffect.',
    }),
    'choice-without-effect': ({ question, choice, rules }) => ({
      what: `„${choice}“ als Antwort auf ${question} ändert nichts am Ergebnis. ${alike(rules)}`,
      todo: 'Verwenden Sie die Antwort in einer Regel, nehmen Sie sie heraus, oder nennen Sie sie in claims.yaml unter withoutEffect.',
    }),
    'choices-alike': ({ question, one, other }) => ({
      what: `Keine Regel unterscheidet „${one}“ und „${other}“ als Antworten auf ${question}.`,
      todo: 'Unterscheiden Sie sie in einer Regel, machen Sie eine Antwort daraus, oder nennen Sie sie in claims.yaml unter alike.',
    }),
    'choices-apart': ({ question, one, other, example: witness }) => ({
      what: `„${one}“ und „${other}“ als Antworten auf ${question} werden doch unterschieden. ${example(witness)} Mit ${question} = ${other} kommt etwas anderes heraus.`,
      todo: 'Nehmen Sie sie hier heraus.',
    }),
    'effect-there': ({ question, choice, example: witness, instead }) => ({
      what: `${choice === '' ? 'Die Antwort' : `„${choice}“ als Antwort`} auf ${question} ändert das Ergebnis doch. ${example(witness)} Mit ${question} = ${instead} kommt etwas anderes heraus.`,
      todo: 'Nehmen Sie es hier heraus.',
    }),
    'finding-never': ({ finding, why: conflict }) => ({
      what: `${finding} trifft nie zu. ${why(conflict)}`,
      todo: 'Ändern Sie die Bedingung, oder nehmen Sie den Befund heraus.',
    }),
    'finding-always': ({ finding, why: conflict }) => ({
      what: `${finding} trifft auf alle zu, die antworten. Nicht zutreffen würde er nur unter einer Bedingung, die nie wahr wird. ${why(conflict)}`,
      todo: 'Geben Sie ihm eine Bedingung, die Kommunen unterscheidet.',
    }),
    'knockout-never': ({ why: conflict }) => ({
      what: `Das K.-o.-Kriterium trifft nie zu. ${why(conflict)}`,
      todo: 'Ändern Sie die Bedingung, oder nehmen Sie es heraus.',
    }),
    'knockout-idle': ({ limits, to, most, from }) => ({
      what: `Das K.-o.-Kriterium begrenzt nichts: ${
        from === null
          ? `„${to}“ ist die höchste Stufe.`
          : `Solange es zutrifft, kommt ${limits} auf höchstens ${points(most)}, und was über „${to}“ liegt, beginnt erst bei ${points(from, 'Punkten')}.`
      }`,
      todo: 'Nennen Sie eine niedrigere Stufe, ändern Sie die Bedingung, oder nehmen Sie es heraus.',
    }),
    'level-never': ({ score, level, quick, from, below, above, knockouts }) => ({
      what: [
        `${quick ? 'In der Kurzprüfung bringen keine Antworten' : 'Keine Antworten bringen'} ${score} auf die Stufe „${level}“, die bei ${points(from, 'Punkten')} beginnt.`,
        below === null ? '' : `Darunter sind es höchstens ${points(below)}.`,
        above === null ? '' : `Über der Stufe sind es mindestens ${points(above)}.`,
        knockouts.length === 0
          ? ''
          : `Bei mehr Punkten trifft ein K.-o.-Kriterium zu: ${knockouts.join(', ')}.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
      todo: 'Ändern Sie die Punkte, die Grenzen der Stufen oder die K.-o.-Kriterien.',
    }),
    'part-never': ({ part, why: conflict }) => ({
      what: `Der Teil ${part} kann hier nie wahr werden. ${why(conflict)}`,
      todo: 'Ändern Sie ihn, oder nehmen Sie ihn heraus.',
    }),
    'measure-misses': ({ measure, finding, why: conflict }) => ({
      what: `${measure} wird für ${finding} nie empfohlen: Immer wenn er zutrifft, ist schon so, was sie erreicht. ${why(conflict)}`,
      todo: 'Lassen Sie sie etwas anderes erreichen, oder nehmen Sie den Befund hier heraus.',
    }),
    'measure-without-gain': ({ measure }) => ({
      what: `Nach ${measure} ist nichts besser: Keine Dimension hat mehr Punkte, und die Befunde treffen zu wie vorher.`,
      todo: 'Lassen Sie sie etwas erreichen, das zählt, oder nennen Sie sie in claims.yaml unter withoutGain.',
    }),
    'gain-there': ({ measure, example: witness }) => ({
      what: `Nach ${measure} ist doch etwas besser. ${example(witness)}`,
      todo: 'Nehmen Sie es hier heraus.',
    }),
    'opposites-together': ({ one, other, example: witness }) => ({
      what: `${one} und ${other} sagen das Gegenteil und können zugleich zutreffen. ${example(witness)}`,
      todo: 'Ändern Sie eine der Bedingungen.',
    }),
    'same-facts': ({ one, other, example: witness }) => ({
      what: `${one} und ${other}, eine Chance und eine Hürde, beruhen auf denselben Angaben und können zugleich zutreffen. ${example(witness)}`,
      todo: 'Ändern Sie eine der Bedingungen, oder nennen Sie das Paar in claims.yaml unter together.',
    }),
    'together-never': ({ pair, why: conflict }) => ({
      what: `${pair} treffen nie zugleich zu. ${why(conflict)}`,
      todo: 'Nehmen Sie das Paar hier heraus.',
    }),
    'claim-unknown': ({ name, near }) => ({
      what: `„${name}“ gibt es nicht.`,
      todo: meant(near, 'Nennen Sie etwas, das es gibt, oder nehmen Sie es heraus.'),
    }),
    undecided: ({ subject, name }) => ({
      what: `In vertretbarer Zeit nicht entschieden, für ${name}: „${subjects[subject]}“.`,
      todo: 'Machen Sie die Bedingung einfacher.',
    }),
  },
};
