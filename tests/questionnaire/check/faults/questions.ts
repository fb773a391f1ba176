import { changed } from '../../../fixtures/content.ts';
import type { Fault } from './fault.ts';

const questionnaire = 'small/1/questionnaire.yaml';
const profile = 'small/1/sections/profile.yaml';
const strategy = 'small/1/sections/strategy.yaml';
const money = 'small/1/sections/money.yaml';
const area = 'small/1/sections/area.yaml';
const findings = 'small/1/rules/findings.yaml';
const rules = 'small/1/rules/rules.yaml';

const oneOfArea = '{question: $.use, each: areas,';

/** Faults of questions and of what names them. */
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
    code: 'unknown-question',
    by: 'a misspelt question',
    files: changed(findings, 'money.share', 'money.shares'),
    lines: [
      'small/1/rules/findings.yaml:20:22  costs-high  There is no question "money.shares".  Did you mean "money.share"?',
    ],
  },
  {
    code: 'unknown-question',
    by: 'a question of areas that does not exist',
    files: changed(findings, '$.contract-end: 24', '$.end-of-contract: 24'),
    lines: [
      'small/1/rules/findings.yaml:14:56  contract-ends  There is no question "$.end-of-contract".  Write the question, or name another.',
    ],
  },
  {
    code: 'unknown-choice',
    by: 'in a condition',
    files: changed(findings, '[none, talked]', '[none, talkd]'),
    lines: [
      'small/1/rules/findings.yaml:7:42  mandate-missing  "talkd" is no choice of strategy.mandate.  Did you mean "talked"?',
    ],
  },
  {
    code: 'unknown-choice',
    by: 'in points',
    files: changed(rules, 'council: 100}', 'council: 100, mayor: 50}'),
    lines: [
      'small/1/rules/rules.yaml:14:93  strategy  "mayor" is no choice of strategy.mandate.  Name one of its choices.',
    ],
  },
  {
    code: 'unknown-choice',
    by: 'in what a measure achieves',
    files: changed(findings, '$.use: open', '$.use: opne'),
    lines: ['small/1/rules/findings.yaml:36:16  pilot  "opne" is no choice of $.use.  Did you mean "open"?'],
  },
  {
    code: 'unknown-choice',
    by: 'among those that stand alone',
    files: changed(strategy, 'exclusive: [none]', 'exclusive: [nothing]'),
    lines: [
      'small/1/sections/strategy.yaml:12:17  strategy.goals  "nothing" is no choice of strategy.goals.  Name one of its choices.',
    ],
  },
  {
    code: 'unknown-area',
    by: 'a question for an area that does not exist',
    files: changed(area, 'areas: [office]', 'areas: [office, offices]'),
    lines: [
      'small/1/sections/area.yaml:14:21  area.macros  There is no need area "offices".  Did you mean "office"?',
    ],
  },
  {
    code: 'wrong-kind',
    by: 'a choice of a number',
    files: changed(findings, '{atLeast: {money.share: 50}}', '{is: {money.share: much}}'),
    lines: [
      'small/1/rules/findings.yaml:20:17  costs-high  money.share is of kind number; here it must be single or multiple.  Name another question, or ask this one in another way.',
    ],
  },
  {
    code: 'wrong-kind',
    by: 'steps of a single',
    files: changed(rules, 'question: money.share', 'question: strategy.mandate'),
    lines: [
      'small/1/rules/rules.yaml:20:10  independence  strategy.mandate is of kind single; here it must be number or date.  Name another question, or ask this one in another way.',
    ],
  },
  {
    code: 'wrong-kind',
    by: 'areas from a single',
    files: changed(questionnaire, 'profile.areas', 'profile.country'),
    amongOthers: true,
    lines: [
      'small/1/questionnaire.yaml:6:3  small  profile.country is of kind single; here it must be multiple.  Name another question, or ask this one in another way.',
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
    code: 'dollar-outside',
    by: 'in a condition',
    files: changed(findings, 'money.share: 50', '$.use: 50'),
    lines: [
      'small/1/rules/findings.yaml:20:22  costs-high  "$.use" stands where there is no area at hand.  Add "each: areas", or name an area in place of $.',
    ],
  },
  {
    code: 'dollar-outside',
    by: 'in a score',
    files: changed(rules, '{score: independence}', '{score: $.ease}'),
    lines: [
      'small/1/rules/rules.yaml:9:8  overall  "$.ease" stands where there is no area at hand.  Add "each: areas", or name an area in place of $.',
    ],
  },
  {
    code: 'dollar-needed',
    by: 'the section of a repeated question',
    files: changed(findings, '{$.contract-end: 24}', '{area.contract-end: 24}'),
    lines: [
      'small/1/rules/findings.yaml:14:56  contract-ends  "area.contract-end" is not one for each area.  Write "$.contract-end" where something stands for each area, else name the area.',
    ],
  },
  {
    code: 'dollar-needed',
    by: 'a part for each area that asks only one',
    files: changed(rules, oneOfArea, '{question: office.use, each: areas,'),
    lines: [
      'small/1/rules/rules.yaml:19:10  independence  "office.use" is not one for each area.  Write "$.use" where something stands for each area, else name the area.',
    ],
  },
  {
    code: 'dollar-needed',
    by: 'a score that stands for each area',
    files: changed(rules, '{score: independence}', '{score: ease}'),
    lines: [
      'small/1/rules/rules.yaml:9:8  overall  "ease" is not one for each area.  Write "$.ease" where something stands for each area, else name the area.',
    ],
  },
  {
    code: 'outside-area',
    by: 'a condition on a question some areas do not have',
    files: changed(findings, '{is: {$.use: proprietary}}', '{is: {$.macros: many}}'),
    lines: [
      'small/1/rules/findings.yaml:14:24  contract-ends  "$.macros" does not exist for the area "servers".  Limit this to the areas it exists for with "areas", or add the area there.',
    ],
  },
  {
    code: 'profile-measured',
    by: 'in a score',
    files: changed(
      rules,
      '{question: strategy.goals, points: {cost: 40, security: 60, none: 0}}',
      '{question: profile.country, points: {de: 0, at: 100}}',
    ),
    lines: [
      'small/1/rules/rules.yaml:15:10  strategy  profile.country belongs to the profile, which is not measured.  Take it out here; a condition may name it.',
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
  {
    code: 'unknown-term',
    by: 'a misspelt term',
    files: changed(strategy, '[open-source]', '[open-sauce]'),
    lines: [
      'small/1/sections/strategy.yaml:7:13  strategy.mandate  There is no term "open-sauce".  Did you mean "open-source"?',
    ],
  },
];
