import { changed } from '../../../fixtures/content.ts';
import type { Fault } from './fault.ts';

const questionnaire = 'small/1/questionnaire.yaml';
const profile = 'small/1/sections/profile.yaml';
const strategy = 'small/1/sections/strategy.yaml';
const money = 'small/1/sections/money.yaml';
const area = 'small/1/sections/area.yaml';
const findings = 'small/1/rules/findings.yaml';

/** Faults of the questions themselves. */
export const questionFaults: Fault[] = [
  {
    code: 'duplicate-id',
    by: 'two questions in a section',
    files: changed(strategy, 'id: goals', 'id: mandate'),
    amongOthers: true,
    lines: [
      'small/1/sections/strategy.yaml:9:5  strategy.mandate  "strategy.mandate" exists twice, also in small/1/sections/strategy.yaml.  Rename one, or take it out.',
    ],
  },
  {
    code: 'duplicate-id',
    by: 'a section and an area',
    files: changed(questionnaire, '[office, servers]', '[office, servers, money]'),
    amongOthers: true,
    lines: [
      'small/1/questionnaire.yaml:4:31  money  "money" exists twice, also in small/1/questionnaire.yaml.  Rename one, or take it out.',
    ],
  },
  {
    code: 'areas-mismatch',
    by: 'an area that cannot be chosen',
    files: changed(profile, '[office, servers]', '[office, servers, records]'),
    amongOthers: true,
    lines: [
      'small/1/sections/profile.yaml:11:32  profile.areas  The choice "records" is no need area.  Add it to areas.ids in questionnaire.yaml, or take it out here.',
    ],
  },
  {
    code: 'bounds',
    by: 'a number that cannot be answered',
    files: changed(money, 'max: 100', 'max: 0'),
    amongOthers: true,
    lines: [
      'small/1/sections/money.yaml:6:5  money.share  From 0 to 0 is no range.  Put the smaller number first.',
    ],
  },
  {
    code: 'bounds',
    by: 'effort from more to less',
    files: changed(findings, '[2, 6]', '[6, 2]'),
    lines: [
      'small/1/rules/findings.yaml:24:5  get-mandate  From 6 to 2 is no range.  Put the smaller number first.',
    ],
  },
  {
    code: 'visibility-cycle',
    by: 'over two questions',
    files: changed(strategy, 'quick: true', 'show: {is: {strategy.goals: cost}}'),
    amongOthers: true,
    lines: [
      'small/1/sections/strategy.yaml:3:5  strategy.mandate  Whether a question is asked depends on itself: strategy.mandate → strategy.goals → strategy.mandate.  Take one "show" of these out.',
    ],
  },
  {
    code: 'visibility-cycle',
    by: 'over the question for the areas',
    files: changed(
      profile,
      'choices: [office, servers]',
      'choices: [office, servers]\n    show: {is: {office.macros: many}}',
    ),
    amongOthers: true,
    lines: [
      'small/1/sections/profile.yaml:8:5  profile.areas  Whether a question is asked depends on itself: profile.areas → area.macros → profile.areas.  Take one "show" of these out.',
    ],
  },
  {
    code: 'quick-needs-full',
    by: 'a quick question shown by another',
    files: changed(
      strategy,
      'exclusive: [none]',
      'exclusive: [none]\n    quick: true',
      changed(strategy, '    quick: true\n', ''),
    ),
    lines: [
      'small/1/rules/findings.yaml:7:17  mandate-missing  This belongs to the quick check, strategy.mandate does not.  Make both quick, or neither.',
      'small/1/rules/findings.yaml:27:16  get-mandate  This belongs to the quick check, strategy.mandate does not.  Make both quick, or neither.',
      'small/1/sections/strategy.yaml:13:23  strategy.goals  This belongs to the quick check, strategy.mandate does not.  Make both quick, or neither.',
    ],
  },
  {
    code: 'quick-needs-full',
    by: 'a quick finding',
    files: changed(findings, 'weight: 2', 'weight: 2\n    quick: true'),
    lines: [
      'small/1/rules/findings.yaml:21:22  costs-high  This belongs to the quick check, money.share does not.  Make both quick, or neither.',
    ],
  },
  {
    code: 'quick-needs-full',
    by: 'a quick question for each area, where the areas are not asked for',
    files: changed(
      area,
      'id: use\n    kind: single',
      'id: use\n    kind: single\n    quick: true',
      changed(profile, 'kind: multiple\n    quick: true', 'kind: multiple'),
    ),
    lines: [
      'small/1/sections/area.yaml:6:5  area.use  This belongs to the quick check, profile.areas does not.  Make both quick, or neither.',
    ],
  },
  {
    code: 'quick-too-long',
    by: 'more than fifteen',
    files: changed(
      money,
      '    max: 100\n',
      `    max: 100\n${Array.from({ length: 14 }, (_, i) => `  - {id: q${i}, kind: date, quick: true}\n`).join('')}`,
    ),
    amongOthers: true,
    lines: ['small/1/questionnaire.yaml:3:11  small  The quick check has 17 questions.  Leave at most 15.'],
  },
];
