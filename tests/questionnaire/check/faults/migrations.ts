import { changed } from '../../../fixtures/content.ts';
import { twoVersions } from '../../../fixtures/two-versions.ts';
import type { Fault } from './fault.ts';

const path = 'small/2/migration.yaml';
const migration = (from: string, to: string): Map<string, string> => changed(path, from, to, twoVersions());

/** Faults in how the answers of an older version go over. */
export const migrationFaults: Fault[] = [
  {
    code: 'unknown-version',
    by: 'a name misspelt',
    files: migration('from: "1"', 'from: "11"'),
    lines: ['small/2/migration.yaml:1:1  -  There is no older version "11".  Did you mean "1"?'],
  },
  {
    code: 'no-place',
    by: 'a question that is gone',
    files: migration('dropped: [$.macros]\n', ''),
    lines: [
      'small/2/migration.yaml:1:1  $.macros  Answers to $.macros of the older version have no place here.  Name its new id in migration.yaml under questions, or list the question under dropped.',
    ],
  },
  {
    code: 'no-place',
    by: 'a question that is measured in another unit',
    files: changed('small/2/sections/money.yaml', 'unit: percent', 'unit: euro', twoVersions()),
    lines: [
      'small/2/migration.yaml:1:1  money.share  Answers to money.share of the older version have no place here.  Name its new id in migration.yaml under questions, or list the question under dropped.',
    ],
  },
  {
    code: 'no-place',
    by: 'a choice that is gone',
    files: migration('cost: gains, ', ''),
    lines: [
      'small/2/migration.yaml:6:3  strategy.goals  The choice "cost" of strategy.goals of the older version has no place here.  Say in migration.yaml under choices what became of it, or list it under dropped.',
    ],
  },
  {
    code: 'unknown-question',
    by: 'one the older version does not have',
    files: migration('[$.macros]', '[$.macros, strategy.goal]'),
    lines: [
      'small/2/migration.yaml:10:21  strategy.goal  There is no question "strategy.goal".  Did you mean "strategy.goals"?',
    ],
  },
  {
    code: 'unknown-question',
    by: 'a new id misspelt',
    files: migration('to: strategy.order', 'to: strategy.orders'),
    lines: [
      'small/2/migration.yaml:4:5  strategy.orders  There is no question "strategy.orders".  Did you mean "strategy.order"?',
    ],
  },
  {
    code: 'unknown-choice',
    by: 'an old choice misspelt',
    files: migration('talked: discussed', 'talked: discussed, councl: vote'),
    lines: [
      'small/2/migration.yaml:3:3  strategy.mandate  "councl" is no choice of strategy.mandate.  Did you mean "council"?',
    ],
  },
  {
    code: 'unknown-choice',
    by: 'a new choice misspelt',
    files: migration('[vote, letter]', '[vote, leter]'),
    lines: [
      'small/2/migration.yaml:3:3  strategy.mandate  "leter" is no choice of strategy.order.  Did you mean "letter"?',
    ],
  },
  {
    code: 'wrong-kind',
    by: 'an answer led to a question of another kind',
    files: migration('    choices: {cost: gains, security: gains}', '    to: money.share'),
    lines: [
      'small/2/migration.yaml:6:3  strategy.goals  money.share is of kind number; here it must be multiple.  Name another question, or ask this one in another way.',
    ],
  },
  {
    code: 'unknown-question',
    by: 'an old id misspelt, with a new one beside it',
    files: migration('  profile.areas:\n', '  strategy.gaols: {to: strategy.goal}\n  profile.areas:\n'),
    lines: [
      'small/2/migration.yaml:8:3  strategy.gaols  There is no question "strategy.gaols".  Did you mean "strategy.goals"?',
      'small/2/migration.yaml:8:20  strategy.goal  There is no question "strategy.goal".  Did you mean "strategy.goals"?',
    ],
  },
];
