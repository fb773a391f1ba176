import { changed } from '../../../fixtures/content.ts';
import type { Fault } from './fault.ts';

const questionnaire = 'small/1/questionnaire.yaml';
const strategy = 'small/1/sections/strategy.yaml';
const area = 'small/1/sections/area.yaml';
const findings = 'small/1/rules/findings.yaml';
const rules = 'small/1/rules/rules.yaml';

const oneOfArea = '{question: $.use, each: areas,';

/** Faults of what names questions, choices and areas. */
export const referenceFaults: Fault[] = [
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
    code: 'unknown-question',
    by: 'of the profile',
    files: changed(questionnaire, '{country: profile.country}', '{country: profile.county}'),
    lines: [
      'small/1/questionnaire.yaml:8:11  small  There is no question "profile.county".  Did you mean "profile.country"?',
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
    code: 'wrong-kind',
    by: 'a country from a multiple',
    files: changed(questionnaire, '{country: profile.country}', '{country: profile.areas}'),
    lines: [
      'small/1/questionnaire.yaml:8:11  small  profile.areas is of kind multiple; here it must be single.  Name another question, or ask this one in another way.',
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
    code: 'unknown-term',
    by: 'a misspelt term',
    files: changed(strategy, '[open-source]', '[open-sauce]'),
    lines: [
      'small/1/sections/strategy.yaml:7:13  strategy.mandate  There is no term "open-sauce".  Did you mean "open-source"?',
    ],
  },
];
