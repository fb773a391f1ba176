import { changed } from '../../../fixtures/content.ts';
import type { Fault } from './fault.ts';

const profile = 'small/1/sections/profile.yaml';
const strategy = 'small/1/sections/strategy.yaml';
const money = 'small/1/sections/money.yaml';
const rules = 'small/1/rules/rules.yaml';
const findings = 'small/1/rules/findings.yaml';

const fault = (by: string, files: Map<string, string>, lines: string[]): Fault => ({
  code: 'schema',
  by,
  files,
  lines,
});

/** Files that do not have the form their schema asks for, one for each way to miss it. */
export const schemaFaults: Fault[] = [
  fault('a misspelt key', changed(strategy, 'exclusive:', 'exlcusive:'), [
    'small/1/sections/strategy.yaml:12:5  strategy.goals  There is no key "exlcusive" here.  Did you mean "exclusive"?',
  ]),
  fault('a misspelt key that is needed', changed(money, 'kind:', 'knid:'), [
    'small/1/sections/money.yaml:4:5  money.share  There is no key "knid" here.  Did you mean "kind"?',
  ]),
  fault(
    'a dimension without levels',
    changed(
      rules,
      '  - id: strategy\n    kind: mean\n',
      '  - id: strategy\n    kind: mean\n    levels: false\n',
    ),
    [
      'small/1/rules/rules.yaml:13:5  strategy  "levels" does not fit the other keys here.  Take it out, or look up in docs/format.md what it goes with.',
    ],
  ),
  fault('a key that means nothing', changed(money, 'unit: percent', 'colour: red'), [
    'small/1/sections/money.yaml:5:5  money.share  There is no key "colour" here.  Take it out.',
  ]),
  fault('a missing key', changed(findings, '    weight: 5\n', ''), [
    'small/1/rules/findings.yaml:2:5  mandate-missing  The key "weight" is missing.  Add "weight:".',
  ]),
  fault('no bounds of a number', changed(money, '    min: 0\n    max: 100\n', ''), [
    'small/1/sections/money.yaml:3:5  money.share  The key "max" is missing.  Add "max:".',
    'small/1/sections/money.yaml:3:5  money.share  The key "min" is missing.  Add "min:".',
  ]),
  fault('a key of another kind of question', changed(money, 'min: 0', 'min: 0\n    choices: [a, b]'), [
    'small/1/sections/money.yaml:7:5  money.share  "choices" does not fit the other keys here.  Take it out, or look up in docs/format.md what it goes with.',
  ]),
  fault(
    'areas without each',
    changed(findings, 'quick: true\n    when', 'quick: true\n    areas: [office]\n    when'),
    ['small/1/rules/findings.yaml:2:5  mandate-missing  "areas" stands without "each".  Add "each:".'],
  ),
  fault(
    'a part that is two things',
    changed(rules, '{score: independence}', '{score: independence, question: money.share, points: {a: 1}}'),
    [
      'small/1/rules/rules.yaml:9:7  overall  One key too few or too many stands here.  Write exactly one of question, areaPoints or score.',
    ],
  ),
  fault('a number where text belongs', changed('shared/catalogue/office.yaml', '"2024"', '2024'), [
    'shared/catalogue/office.yaml:8:42  libreoffice  Here stands a number, not text.  Write text; in quotes if it looks like something else.',
  ]),
  fault('a list where a word belongs', changed(profile, 'id: country', 'id: [country]'), [
    'small/1/sections/profile.yaml:4:5  profile  Here stands a list, not text.  Write text.',
  ]),
  fault('a misspelt value', changed(findings, 'role: it-lead', 'role: it-leed'), [
    'small/1/rules/findings.yaml:35:5  pilot  "it-leed" is not allowed here.  Did you mean "it-lead"?',
  ]),
  fault('a value that means nothing', changed(findings, 'horizon: now', 'horizon: tomorrow'), [
    'small/1/rules/findings.yaml:25:5  get-mandate  "tomorrow" is not allowed here.  Write now, year or later.',
  ]),
  fault('an id with a capital letter', changed(strategy, 'id: goals', 'id: Goals'), [
    'small/1/sections/strategy.yaml:9:5  strategy.Goals  "Goals" does not have the right form.  Write an id: lower case letters, digits and hyphens.',
  ]),
  fault('a day that does not exist', changed('shared/sources/all.yaml', '2026-11-24', '2026-02-30'), [
    'shared/sources/all.yaml:6:3  council-2024.read  "2026-02-30" does not have the right form.  Write a day: YYYY-MM-DD, one that exists.',
  ]),
  fault('a year without quotes', changed('shared/sources/all.yaml', '2024-05', '2024'), [
    'shared/sources/all.yaml:4:3  council-2024.date  Here stands a number, not text.  Write text; in quotes if it looks like something else.',
  ]),
  fault('a condition without a section', changed(findings, 'money.share: 50', 'share: 50'), [
    'small/1/rules/findings.yaml:20:22  costs-high  "share" cannot stand here as a key.  Write a question: section.question, area.question or $.question.',
  ]),
  fault(
    'two tests in one condition',
    changed(findings, '{atLeast: {money.share: 50}}', '{atLeast: {money.share: 50}, answered: money.share}'),
    ['small/1/rules/findings.yaml:20:5  costs-high  Too many entries stand here.  Write at most 1.'],
  ),
  fault('an empty condition', changed(findings, '{atLeast: {money.share: 50}}', '{}'), [
    'small/1/rules/findings.yaml:20:5  costs-high  Too few entries stand here.  Write at least 1.',
  ]),
  fault('a negative weight', changed(rules, 'strategy, weight: 2', 'strategy, weight: 0'), [
    'small/1/rules/rules.yaml:8:25  overall  The number is too small.  Write more than 0.',
  ]),
  fault('too many points', changed(rules, 'council: 100', 'council: 110'), [
    'small/1/rules/rules.yaml:14:79  strategy  The number is too large.  Write 100 or less.',
  ]),
  fault('negative points', changed(rules, 'talked: 40', 'talked: -40'), [
    'small/1/rules/rules.yaml:14:67  strategy  The number is too small.  Write 0 or more.',
  ]),
  fault('a choice twice', changed(strategy, '[none, talked, council]', '[none, talked, none]'), [
    'small/1/sections/strategy.yaml:6:29  strategy.mandate  The same stands here twice.  Take one out.',
  ]),
  fault('an empty text', changed('small/1/texts/de/sections.yaml', 'title: Geld', 'title: ""'), [
    'small/1/texts/de/sections.yaml:31:5  sections.money.title  The text is empty.  Write it, or take the key out.',
  ]),
  fault('an empty file', changed('shared/about.yaml', 'date: 2026-11-25\n', ''), [
    'shared/about.yaml:1:1  -  Nothing stands here.  Write keys with values.',
  ]),
];
