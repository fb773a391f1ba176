import { smallContent } from '../../../fixtures/content.ts';
import type { Fault } from './fault.ts';

const file = 'shared/list-facts.yaml';
const withFact = (fact: string): Map<string, string> => new Map([...smallContent(), [file, `- ${fact}\n`]]);

/** Faults of what a list of software answers. */
export const listFactFaults: Fault[] = [
  {
    code: 'unknown-question',
    by: 'of a list',
    files: withFact('{id: a, fact: users, question: $.usres}'),
    lines: ['shared/list-facts.yaml:1:24  a  There is no question "$.usres".  Did you mean "$.use"?'],
  },
  {
    code: 'dollar-needed',
    by: 'of a list',
    files: withFact('{id: a, fact: users, question: office.contract-end}'),
    lines: [
      'shared/list-facts.yaml:1:24  a  "office.contract-end" is not one for each area.  Write "$.contract-end" where something stands for each area, else name the area.',
    ],
  },
  {
    code: 'dollar-outside',
    by: 'of a list',
    files: withFact('{id: a, fact: areas, question: $.contract-end}'),
    lines: [
      'shared/list-facts.yaml:1:24  a  "$.contract-end" stands where there is no area at hand.  Add "each: areas", or name an area in place of $.',
    ],
  },
  {
    code: 'wrong-kind',
    by: 'of a list',
    files: withFact('{id: a, fact: users, question: $.contract-end}'),
    lines: [
      'shared/list-facts.yaml:1:24  a  $.contract-end is of kind date; here it must be number.  Name another question, or ask this one in another way.',
    ],
  },
  {
    code: 'unknown-choice',
    by: 'of a list',
    files: withFact('{id: a, fact: use, question: $.use, choices: {open: opne}}'),
    lines: ['shared/list-facts.yaml:1:49  a  "opne" is no choice of $.use.  Did you mean "open"?'],
  },
];
