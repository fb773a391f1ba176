import { changed } from '../../fixtures/content.ts';
import type { Planted } from './planted.ts';

const findings = 'small/1/rules/findings.yaml';
const rules = 'small/1/rules/rules.yaml';
const claims = 'small/1/claims.yaml';

const contractEnds = '{all: [{is: {$.use: proprietary}}, {atMost: {$.contract-end: 24}}]}';
const knockout = 'limits: overall, to: low, when: {in: {strategy.mandate: [none, talked]}}';

/** Wrong findings, knock-outs, levels and measures. */
export const plantedRules: Planted[] = [
  {
    code: 'finding-never',
    by: 'a question that is not asked then',
    files: changed(findings, contractEnds, '{all: [{is: {$.use: open}}, {atMost: {$.contract-end: 24}}]}'),
    lines: [
      'small/1/rules/findings.yaml:14:5  contract-ends  office.contract-ends never holds. These cannot hold together: {is: {office.use: open}}; {atMost: {office.contract-end: 24}}; office.contract-end is asked only if {all: [{is: {profile.areas: office}}, {is: {office.use: proprietary}}]}.  Change its condition, or take the finding out.',
      'small/1/rules/findings.yaml:37:13  pilot  office.pilot is never recommended for office.contract-ends: whenever that holds, what the measure achieves is so already. These cannot hold together: {is: {office.use: open}}; {not: {all: [{in: {office.use: [open]}}]}}.  Let it achieve something else, or take the finding out here.',
    ],
  },
  {
    code: 'finding-never',
    by: 'a number beyond its bounds',
    files: changed(findings, 'money.share: 50', 'money.share: 101'),
    lines: [
      'small/1/rules/findings.yaml:20:5  costs-high  costs-high never holds. This cannot hold: {atLeast: {money.share: 101}}.  Change its condition, or take the finding out.',
    ],
  },
  {
    code: 'finding-always',
    by: 'all choices named',
    files: changed(findings, '[none, talked]', '[none, talked, council]'),
    lines: [
      'small/1/rules/findings.yaml:7:5  mandate-missing  mandate-missing holds for everybody who answers. It would not under a condition that never comes true. This cannot hold: {not: {in: {strategy.mandate: [none, talked, council]}}}.  Give it a condition that tells municipalities apart.',
    ],
  },
  {
    code: 'finding-always',
    by: 'all choices named, in every area',
    files: changed(findings, contractEnds, '{not: {all: [{is: {$.use: open}}, {is: {$.use: proprietary}}]}}'),
    lines: [
      'small/1/rules/findings.yaml:14:5  contract-ends  office.contract-ends holds for everybody who answers. It would not under a condition that never comes true. These cannot hold together: {is: {office.use: open}}; {is: {office.use: proprietary}}.  Give it a condition that tells municipalities apart.',
    ],
  },
  {
    code: 'part-never',
    by: 'a way that is shut',
    files: changed(
      findings,
      '{atLeast: {money.share: 50}}',
      '{all: [{atLeast: {money.share: 50}}, {any: [{atMost: {money.share: 30}}, {answered: strategy.goals}]}]}',
    ),
    lines: [
      'small/1/rules/findings.yaml:20:5  costs-high  The part {atMost: {money.share: 30}} can never come true here. These cannot hold together: {atLeast: {money.share: 50}}; {atMost: {money.share: 30}}.  Change it, or take it out.',
    ],
  },
  {
    code: 'knockout-never',
    by: 'two answers at once',
    files: changed(
      rules,
      'when: {in: {strategy.mandate: [none, talked]}}',
      'when: {all: [{is: {strategy.mandate: none}}, {answered: strategy.goals}]}',
    ),
    lines: [
      'small/1/rules/rules.yaml:30:48  no-mandate  The knock-out never holds. These cannot hold together: {is: {strategy.mandate: none}}; {answered: strategy.goals}; strategy.goals is asked only if {not: {is: {strategy.mandate: none}}}.  Change its condition, or take it out.',
    ],
  },
  {
    code: 'knockout-idle',
    by: 'the score is low then anyway',
    files: changed(rules, '[none, talked]', '[none]'),
    lines: [
      'small/1/rules/rules.yaml:30:5  no-mandate  The knock-out limits nothing: while it holds, overall comes to 33.3 points at most, and above "low" is from 50 points on.  Name a lower level, change the condition, or take the knock-out out.',
    ],
  },
  {
    code: 'level-never',
    by: 'knock-outs that shut it out',
    files: changed(rules, knockout, `limits: strategy, to: low, when: {answered: strategy.mandate}`),
    lines: [
      'small/1/rules/rules.yaml:11:5  strategy  No answers bring strategy to the level "high", which is from 50 points on. Below that it comes to 0 points at most. With more points a knock-out holds: no-mandate.  Change the points, the bounds of the levels, or the knock-outs.',
    ],
  },
  {
    code: 'level-never',
    by: 'never so many points',
    files: changed(rules, 'council: 100}', 'council: 90}', changed(rules, 'from: 50', 'from: 99')),
    lines: [
      'small/1/rules/rules.yaml:4:1  overall  In the quick check no answers bring overall to the level "high", which is from 99 points on. Below that it comes to 90 points at most.  Change the points, the bounds of the levels, or the knock-outs.',
      'small/1/rules/rules.yaml:4:1  overall  No answers bring overall to the level "high", which is from 99 points on. Below that it comes to 95.6 points at most.  Change the points, the bounds of the levels, or the knock-outs.',
      'small/1/rules/rules.yaml:11:5  strategy  No answers bring strategy to the level "high", which is from 99 points on. Below that it comes to 93.3 points at most.  Change the points, the bounds of the levels, or the knock-outs.',
      'small/1/rules/rules.yaml:30:5  no-mandate  The knock-out limits nothing: while it holds, overall comes to 73.3 points at most, and above "low" is from 99 points on.  Name a lower level, change the condition, or take the knock-out out.',
    ],
  },
  {
    code: 'measure-misses',
    by: 'the finding says it is so already',
    files: changed(findings, 'achieves: {$.use: open}', 'achieves: {$.use: proprietary}'),
    lines: [
      'small/1/rules/findings.yaml:37:13  pilot  office.pilot is never recommended for office.contract-ends: whenever that holds, what the measure achieves is so already. These cannot hold together: {is: {office.use: proprietary}}; {not: {all: [{in: {office.use: [proprietary, open]}}]}}.  Let it achieve something else, or take the finding out here.',
    ],
  },
  {
    code: 'measure-without-gain',
    by: 'an answer that brings no points and ends nothing',
    files: changed(
      findings,
      'achieves: {$.use: open}',
      'achieves: {$.macros: none}',
      changed(
        findings,
        '  - id: pilot\n    each: areas\n',
        '  - id: pilot\n    each: areas\n    areas: [office]\n',
      ),
    ),
    lines: [
      'small/1/rules/findings.yaml:37:5  pilot  After office.pilot nothing is better: no dimension has more points, and the findings it meets hold as before.  Let it achieve something that counts, or name it under withoutGain in claims.yaml.',
    ],
  },
  {
    code: 'gain-there',
    by: 'a measure that brings points',
    files: changed(claims, '\n', '\nwithoutGain: [get-mandate]\n'),
    lines: [
      'small/1/claims.yaml:2:15  get-mandate  After get-mandate something is better. Example: strategy.mandate = none.  Take it out here.',
    ],
  },
  {
    code: 'claim-unknown',
    by: 'a misspelt measure',
    files: changed(claims, '\n', '\nwithoutGain: [get-mandat]\n'),
    lines: ['small/1/claims.yaml:2:15  get-mandat  There is no "get-mandat".  Did you mean "get-mandate"?'],
  },
  {
    code: 'opposites-together',
    by: 'findings of other facts',
    files: changed(claims, '\n', '\nopposite: [[mandate-missing, costs-high]]\n'),
    lines: [
      'small/1/claims.yaml:2:12  mandate-missing / costs-high  mandate-missing and costs-high say the opposite and can hold at once. Example: strategy.mandate = none, money.share = 50.  Change one of their conditions.',
    ],
  },
  {
    code: 'together-never',
    by: 'an opportunity and a challenge that part',
    files: changed(
      findings,
      'id: costs-high\n    kind: challenge',
      'id: costs-high\n    kind: opportunity',
      changed(
        findings,
        '{atLeast: {money.share: 50}}',
        '{is: {strategy.mandate: council}}',
        changed(claims, '\n', '\ntogether: [[mandate-missing, costs-high]]\n'),
      ),
    ),
    lines: [
      'small/1/claims.yaml:2:12  mandate-missing / costs-high  mandate-missing / costs-high never hold at once. These cannot hold together: {in: {strategy.mandate: [none, talked]}}; {is: {strategy.mandate: council}}.  Take the pair out here.',
    ],
  },
  {
    code: 'claim-unknown',
    by: 'a misspelt finding that may hold',
    files: changed(claims, '\n', '\ntogether: [[mandate-missing, cost-high]]\n'),
    lines: [
      'small/1/claims.yaml:2:12  mandate-missing / cost-high  There is no "cost-high".  Did you mean "costs-high"?',
    ],
  },
  {
    code: 'same-facts',
    by: 'an opportunity where there is a challenge',
    files: changed(
      findings,
      'id: costs-high\n    kind: challenge',
      'id: costs-high\n    kind: opportunity',
      changed(findings, '{atLeast: {money.share: 50}}', '{is: {strategy.mandate: talked}}'),
    ),
    lines: [
      'small/1/rules/findings.yaml:16:5  costs-high  mandate-missing and costs-high, an opportunity and a challenge, are made of the same facts and can hold at once. Example: strategy.mandate = talked.  Change one of their conditions, or name the pair under together in claims.yaml.',
    ],
  },
  {
    code: 'claim-unknown',
    by: 'a misspelt finding',
    files: changed(claims, '\n', '\nopposite: [[mandate-missing, cost-high]]\n'),
    lines: [
      'small/1/claims.yaml:2:12  mandate-missing / cost-high  There is no "cost-high".  Did you mean "costs-high"?',
    ],
  },
];
