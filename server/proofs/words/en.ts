import type { Conflict } from '../solve/conflict.ts';
import type { Witness } from '../solve/witness.ts';
import { conflictText, witnessText } from '../text.ts';
import type { ProofWords } from './words.ts';

const asked = (question: string, show: string): string => `${question} is asked only if ${show}`;
const why = (conflict: Conflict): string => {
  const alone = conflict.conditions.length + conflict.shown.length === 1;
  return `${alone ? 'This cannot hold' : 'These cannot hold together'}: ${conflictText(conflict, asked)}.`;
};
const example = (witness: Witness): string => `Example: ${witnessText(witness, 'does not apply')}.`;
const alike = (rules: readonly string[]): string =>
  rules.length === 0 ? 'No rule asks for it.' : `To these it is all the same: ${rules.join(', ')}.`;
const points = (number: number): string => `${Number(number.toFixed(1))} points`;
const meant = (near: string, otherwise: string): string =>
  near === '' ? otherwise : `Did you mean "${near}"?`;

const subjects: ProofWords['proven'] = {
  question: 'questions can come to be asked and answered',
  choice: 'choices, numbers and dates make a difference, or are declared without',
  apart: 'pairs of choices are told apart by some rule, or are declared alike',
  finding: 'findings can hold',
  always: 'findings do not hold for everybody',
  knockout: 'knock-outs can hold',
  limit: 'knock-outs take a level away when they hold',
  level: 'levels of the whole and of the dimensions can be reached',
  part: 'parts of conditions can come true',
  call: 'times a finding calls for a measure that meets it',
  gain: 'measures gain something, or are declared not to',
  opposite: 'pairs of findings never say the opposite at once, or may both hold as declared',
};

/** Proofs in English. */
export const en: ProofWords = {
  proven: subjects,
  head: (version) => `Proven of ${version}, over all answers that can be given:`,
  hint: (version) => `Not yet in any scenario of ${version}:`,
  uncovered: { findings: 'Findings', knockouts: 'Knock-outs', measures: 'Measures', levels: 'Levels' },
  against: {
    'question-unreachable': ({ question, why: conflict }) => ({
      what: `${question} is never asked. ${why(conflict)}`,
      todo: 'Change one of these conditions, or take the question out.',
    }),
    'question-unanswerable': ({ question }) => ({
      what: `No answer to ${question} lies within its bounds.`,
      todo: 'Move the bounds apart, or allow decimals.',
    }),
    'question-without-effect': ({ question, rules }) => ({
      what: `Whatever is answered to ${question}, the result is the same. ${alike(rules)}`,
      todo: 'Use the question in a rule, take it out, or name it under withoutEffect in claims.yaml.',
    }),
    'choice-without-effect': ({ question, choice, rules }) => ({
      what: `"${choice}" as the answer to ${question} changes nothing in the result. ${alike(rules)}`,
      todo: 'Use the choice in a rule, take it out, or name it under withoutEffect in claims.yaml.',
    }),
    'choices-alike': ({ question, one, other }) => ({
      what: `No rule tells "${one}" and "${other}" apart as answers to ${question}.`,
      todo: 'Tell them apart in a rule, make them one, or name them under alike in claims.yaml.',
    }),
    'choices-apart': ({ question, one, other, example: witness }) => ({
      what: `"${one}" and "${other}" are told apart as answers to ${question}. ${example(witness)} With ${question} = ${other} something else comes out.`,
      todo: 'Take them out here.',
    }),
    'effect-there': ({ question, choice, example: witness, instead }) => ({
      what: `${choice === '' ? 'The answer' : `"${choice}" as the answer`} to ${question} does change the result. ${example(witness)} With ${question} = ${instead} something else comes out.`,
      todo: 'Take it out here.',
    }),
    'finding-never': ({ finding, why: conflict }) => ({
      what: `${finding} never holds. ${why(conflict)}`,
      todo: 'Change its condition, or take the finding out.',
    }),
    'finding-always': ({ finding, why: conflict }) => ({
      what: `${finding} holds for everybody who answers. It would not under a condition that never comes true. ${why(conflict)}`,
      todo: 'Give it a condition that tells municipalities apart.',
    }),
    'knockout-never': ({ why: conflict }) => ({
      what: `The knock-out never holds. ${why(conflict)}`,
      todo: 'Change its condition, or take it out.',
    }),
    'knockout-idle': ({ limits, to, most, from }) => ({
      what: `The knock-out limits nothing: ${
        from === null
          ? `"${to}" is the highest level.`
          : `while it holds, ${limits} comes to ${points(most)} at most, and above "${to}" is from ${points(from)} on.`
      }`,
      todo: 'Name a lower level, change the condition, or take the knock-out out.',
    }),
    'level-never': ({ score, level, quick, from, below, above, knockouts }) => ({
      what: [
        `${quick ? 'In the quick check no' : 'No'} answers bring ${score} to the level "${level}", which is from ${points(from)} on.`,
        below === null ? '' : `Below that it comes to ${points(below)} at most.`,
        above === null ? '' : `Above the level it comes to ${points(above)} at least.`,
        knockouts.length === 0 ? '' : `With more points a knock-out holds: ${knockouts.join(', ')}.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
      todo: 'Change the points, the bounds of the levels, or the knock-outs.',
    }),
    'part-never': ({ part, why: conflict }) => ({
      what: `The part ${part} can never come true here. ${why(conflict)}`,
      todo: 'Change it, or take it out.',
    }),
    'measure-misses': ({ measure, finding, why: conflict }) => ({
      what: `${measure} is never recommended for ${finding}: whenever that holds, what the measure achieves is so already. ${why(conflict)}`,
      todo: 'Let it achieve something else, or take the finding out here.',
    }),
    'measure-without-gain': ({ measure }) => ({
      what: `After ${measure} nothing is better: no dimension has more points, and the findings it meets hold as before.`,
      todo: 'Let it achieve something that counts, or name it under withoutGain in claims.yaml.',
    }),
    'gain-there': ({ measure, example: witness }) => ({
      what: `After ${measure} something is better. ${example(witness)}`,
      todo: 'Take it out here.',
    }),
    'opposites-together': ({ one, other, example: witness }) => ({
      what: `${one} and ${other} say the opposite and can hold at once. ${example(witness)}`,
      todo: 'Change one of their conditions.',
    }),
    'same-facts': ({ one, other, example: witness }) => ({
      what: `${one} and ${other}, an opportunity and a challenge, are made of the same facts and can hold at once. ${example(witness)}`,
      todo: 'Change one of their conditions, or name the pair under together in claims.yaml.',
    }),
    'together-never': ({ pair, why: conflict }) => ({
      what: `${pair} never hold at once. ${why(conflict)}`,
      todo: 'Take the pair out here.',
    }),
    'claim-unknown': ({ name, near }) => ({
      what: `There is no "${name}".`,
      todo: meant(near, 'Name one that is there, or take it out.'),
    }),
    undecided: ({ subject, name }) => ({
      what: `Not decided in reasonable time, for ${name}: "${subjects[subject]}".`,
      todo: 'Make the condition simpler.',
    }),
  },
};
