import { changed } from '../../fixtures/content.ts';
import type { Planted } from './planted.ts';

const money = 'small/1/sections/money.yaml';
const strategy = 'small/1/sections/strategy.yaml';
const area = 'small/1/sections/area.yaml';
const rules = 'small/1/rules/rules.yaml';
const claims = 'small/1/claims.yaml';

/** Wrong questions and choices. */
export const plantedQuestions: Planted[] = [
  {
    code: 'question-unreachable',
    by: 'two answers that one question cannot have',
    files: changed(
      strategy,
      'show: {not: {is: {strategy.mandate: none}}}',
      'show: {all: [{is: {strategy.mandate: none}}, {is: {strategy.mandate: council}}]}',
    ),
    lines: [
      'small/1/sections/strategy.yaml:13:5  strategy.goals  strategy.goals is never asked. These cannot hold together: {is: {strategy.mandate: none}}; {is: {strategy.mandate: council}}.  Change one of these conditions, or take the question out.',
    ],
  },
  {
    code: 'question-unreachable',
    by: 'a question that is not asked then',
    files: changed(
      money,
      'max: 100',
      'max: 100\n    show: {all: [{is: {strategy.mandate: none}}, {is: {strategy.goals: cost}}]}',
    ),
    lines: [
      'small/1/rules/findings.yaml:20:5  costs-high  costs-high never holds. These cannot hold together: {atLeast: {money.share: 50}}; strategy.goals is asked only if {not: {is: {strategy.mandate: none}}}; money.share is asked only if {all: [{is: {strategy.mandate: none}}, {is: {strategy.goals: cost}}]}.  Change its condition, or take the finding out.',
      'small/1/sections/money.yaml:8:5  money.share  money.share is never asked. These cannot hold together: {is: {strategy.mandate: none}}; {is: {strategy.goals: cost}}; strategy.goals is asked only if {not: {is: {strategy.mandate: none}}}.  Change one of these conditions, or take the question out.',
    ],
  },
  {
    code: 'question-unanswerable',
    by: 'bounds without a whole number',
    files: changed(
      'small/1/scenarios/village.yaml',
      '  money.share: {span: [10, 20]}\n',
      '',
      changed(money, 'min: 0\n    max: 100', 'min: 0.2\n    max: 0.8'),
    ),
    lines: [
      'small/1/rules/findings.yaml:20:5  costs-high  costs-high holds for everybody who answers. It would not under a condition that never comes true. This cannot hold: {not: {atLeast: {money.share: 50}}}.  Give it a condition that tells municipalities apart.',
      'small/1/rules/findings.yaml:20:5  costs-high  costs-high never holds. This cannot hold: {atLeast: {money.share: 50}}.  Change its condition, or take the finding out.',
      'small/1/sections/money.yaml:3:5  money.share  No answer to money.share lies within its bounds.  Move the bounds apart, or allow decimals.',
    ],
  },
  {
    code: 'question-without-effect',
    by: 'a number that no rule asks',
    files: changed(
      'small/1/rules/findings.yaml',
      'atLeast: {money.share: 50}',
      'is: {strategy.mandate: council}',
      changed(rules, '[{below: 30, points: 100}, {points: 20}]', '[{below: 30, points: 20}, {points: 20}]'),
    ),
    lines: [
      'small/1/sections/money.yaml:3:5  money.share  Whatever is answered to money.share, the result is the same. To these it is all the same: independence.  Use the question in a rule, take it out, or name it under withoutEffect in claims.yaml.',
    ],
  },
  {
    code: 'choice-without-effect',
    by: 'a choice of an answer with several, without points',
    files: changed(rules, 'security: 60', 'security: 0'),
    lines: [
      'small/1/sections/strategy.yaml:11:21  strategy.goals  "security" as the answer to strategy.goals changes nothing in the result. To these it is all the same: strategy.  Use the choice in a rule, take it out, or name it under withoutEffect in claims.yaml.',
    ],
  },
  {
    code: 'question-without-effect',
    by: 'all choices of a question bring the same, in one area',
    files: changed(rules, '{many: 0, none: 100}', '{many: 50, none: 50}'),
    lines: [
      'small/1/sections/area.yaml:11:5  area.macros  Whatever is answered to office.macros, the result is the same. To these it is all the same: ease.  Use the question in a rule, take it out, or name it under withoutEffect in claims.yaml.',
    ],
  },
  {
    code: 'choices-alike',
    by: 'two choices with the same points',
    files: changed(
      rules,
      'talked: 40, council: 100',
      'talked: 40, council: 40',
      changed(
        rules,
        '[none, talked]',
        '[talked, council]',
        changed('small/1/rules/findings.yaml', '[none, talked]', '[none]'),
      ),
    ),
    lines: [
      'small/1/rules/rules.yaml:4:1  overall  In the quick check no answers bring overall to the level "high", which is from 50 points on. Below that it comes to 40 points at most.  Change the points, the bounds of the levels, or the knock-outs.',
      'small/1/rules/rules.yaml:4:1  overall  No answers bring overall to the level "high", which is from 50 points on. With more points a knock-out holds: no-mandate.  Change the points, the bounds of the levels, or the knock-outs.',
      'small/1/sections/strategy.yaml:6:29  strategy.mandate  No rule tells "talked" and "council" apart as answers to strategy.mandate.  Tell them apart in a rule, make them one, or name them under alike in claims.yaml.',
    ],
  },
  {
    code: 'choices-apart',
    by: 'choices that have other points',
    files: changed(claims, '\n', '\nalike: {strategy.mandate: [[none, talked]]}\n'),
    lines: [
      'small/1/claims.yaml:2:28  strategy.mandate  "none" and "talked" are told apart as answers to strategy.mandate. Example: strategy.mandate = none. With strategy.mandate = talked something else comes out.  Take them out here.',
    ],
  },
  {
    code: 'claim-unknown',
    by: 'a misspelt question of choices that are alike',
    files: changed(claims, '\n', '\nalike: {strategy.mandat: [[none, talked]]}\n'),
    lines: [
      'small/1/claims.yaml:2:9  strategy.mandat  There is no "strategy.mandat".  Did you mean "strategy.mandate"?',
    ],
  },
  {
    code: 'claim-unknown',
    by: 'a misspelt choice that is alike',
    files: changed(claims, '\n', '\nalike: {strategy.mandate: [[none, talkd]]}\n'),
    lines: ['small/1/claims.yaml:2:9  strategy.mandate  There is no "talkd".  Did you mean "talked"?'],
  },
  {
    code: 'effect-there',
    by: 'a choice that has points',
    files: changed(claims, 'all}', 'all, $.use: [open]}'),
    lines: [
      'small/1/claims.yaml:1:39  office.use  "open" as the answer to office.use does change the result. Example: profile.areas = office, office.use = open. With office.use = proprietary something else comes out.  Take it out here.',
    ],
  },
  {
    code: 'effect-there',
    by: 'a number that has points',
    files: changed(claims, 'all}', 'all, money.share: all}'),
    lines: [
      'small/1/claims.yaml:1:39  money.share  The answer to money.share does change the result. Example: money.share = 30. With money.share = 0 something else comes out.  Take it out here.',
    ],
  },
  {
    code: 'claim-unknown',
    by: 'a misspelt question',
    files: changed(claims, 'all}', 'all, money.shar: all}'),
    lines: ['small/1/claims.yaml:1:39  money.shar  There is no "money.shar".  Did you mean "money.share"?'],
  },
  {
    code: 'claim-unknown',
    by: 'a misspelt choice',
    files: changed(claims, 'all}', 'all, strategy.mandate: [noen]}'),
    lines: ['small/1/claims.yaml:1:39  strategy.mandate  There is no "noen".  Did you mean "none"?'],
  },
  {
    code: 'undecided',
    by: 'six who want one of five places each for themselves',
    files: pigeons(6),
    lines: [
      'small/1/rules/findings.yaml:20:5  costs-high  Not decided in reasonable time, for costs-high: "findings can hold".  Make the condition simpler.',
      'small/1/sections/money.yaml:3:5  money.share  Not decided in reasonable time, for money.share: "questions can come to be asked and answered".  Make the condition simpler.',
      'small/1/sections/money.yaml:8:5  money.share  Not decided in reasonable time, for money.share: "parts of conditions can come true".  Make the condition simpler.',
    ],
  },
  {
    code: 'part-never',
    by: 'a choice under which a question is not asked',
    files: changed(
      area,
      'show: {is: {$.use: proprietary}}',
      'show: {all: [{is: {$.use: proprietary}}, {in: {strategy.mandate: [none, talked]}}, {not: {is: {strategy.mandate: none}}}]}',
    ),
    lines: [
      'small/1/sections/area.yaml:9:5  area.contract-end  The part {is: {strategy.mandate: none}} can never come true here. These cannot hold together: {not: {is: {strategy.mandate: none}}}; {is: {strategy.mandate: none}}.  Change it, or take it out.',
    ],
  },
];

/** Whoever wants to know this has to try more than can be tried: so many questions, one choice less, none twice. */
function pigeons(count: number): Map<string, string> {
  const names = Array.from({ length: count }, (_, i) => `p${i + 1}`);
  const places = names.slice(1).map((_, i) => `place-${i + 1}`);
  const twice = names.flatMap((one, i) =>
    names
      .slice(i + 1)
      .flatMap((other) =>
        places.map((p) => `{all: [{is: {pigeons.${one}: ${p}}}, {is: {pigeons.${other}: ${p}}}]}`),
      ),
  );
  const questions = names.map((id) => `  - {id: ${id}, kind: single, choices: [${places.join(', ')}]}\n`);
  const choices = places.map((place) => `${place}: x`).join(', ');
  const words = names.map((id) => `      ${id}: {text: 'x?', help: x, why: x, choices: {${choices}}}\n`);
  const files = changed('small/1/questionnaire.yaml', 'strategy, money', 'strategy, pigeons, money');
  files.set('small/1/sections/pigeons.yaml', `id: pigeons\nquestions:\n${questions.join('')}`);
  for (const language of ['de', 'en'])
    files.set(
      `small/1/texts/${language}/pigeons.yaml`,
      `sections:\n  pigeons:\n    title: x\n    intro: x\n    questions:\n${words.join('')}`,
    );
  const claimed = names.map((id) => `pigeons.${id}: all`).join(', ');
  changed(claims, 'all}', `all, ${claimed}}`, files);
  // No score hangs on it: that would be tried for every level too, and take half a minute.
  changed(
    rules,
    '      - {question: money.share, steps: [{below: 30, points: 100}, {points: 20}]}\n',
    '',
    files,
  );
  return changed(money, 'max: 100', `max: 100\n    show: {not: {any: [${twice.join(', ')}]}}`, files);
}
