import { changed } from '../../../fixtures/content.ts';
import type { Fault } from './fault.ts';

const rules = 'small/1/rules/rules.yaml';
const findings = 'small/1/rules/findings.yaml';
const village = 'small/1/scenarios/village.yaml';

/** Faults of scores, their parts and levels. */
export const scoreFaults: Fault[] = [
  {
    code: 'duplicate-id',
    by: 'levels in two files',
    files: changed(findings, 'findings:\n', 'levels: [{id: low, from: 0}]\nfindings:\n'),
    amongOthers: true,
    lines: [
      'small/1/rules/rules.yaml:1:1  levels  "levels" exists twice, also in small/1/rules/findings.yaml.  Rename one, or take it out.',
    ],
  },
  {
    code: 'unknown-score',
    by: 'a misspelt score',
    files: changed(rules, '{score: independence}', '{score: independance}'),
    lines: [
      'small/1/rules/rules.yaml:9:8  overall  There is no score "independance".  Did you mean "independence"?',
    ],
  },
  {
    code: 'unknown-level',
    by: 'in a knock-out',
    files: changed(rules, 'to: low', 'to: lowest'),
    lines: [
      'small/1/rules/rules.yaml:30:39  no-mandate  There is no level "lowest".  Name one that stands under levels.',
    ],
  },
  {
    code: 'unknown-level',
    by: 'in a scenario',
    files: changed(village, 'level: low', 'level: hgih'),
    lines: ['small/1/scenarios/village.yaml:13:13  hgih  There is no level "hgih".  Did you mean "high"?'],
  },
  {
    code: 'points-missing',
    by: 'of a choice',
    files: changed(rules, 'talked: 40, ', ''),
    lines: ['small/1/rules/rules.yaml:14:49  strategy  Points are missing for talked.  Add them.'],
  },
  {
    code: 'points-missing',
    by: 'of an area',
    files: changed(rules, ', servers: 90', ''),
    lines: ['small/1/rules/rules.yaml:26:10  ease  Points are missing for servers.  Add them.'],
  },
  {
    code: 'unknown-area',
    by: 'in the points of areas',
    files: changed(rules, 'servers: 90', 'servers: 90, cellar: 5'),
    lines: [
      'small/1/rules/rules.yaml:26:48  ease  There is no need area "cellar".  Name one that is listed in questionnaire.yaml.',
    ],
  },
  {
    code: 'area-points-outside',
    by: 'in a dimension',
    files: changed(
      rules,
      '{question: money.share, steps: [{below: 30, points: 100}, {points: 20}]}',
      '{areaPoints: {office: 1, servers: 2}}',
    ),
    lines: [
      'small/1/rules/rules.yaml:20:10  independence  areaPoints stands in a score that is not one for each area.  Add "each: areas" to the score, or take it out.',
    ],
  },
  {
    code: 'points-too-many',
    by: 'of a multiple',
    files: changed(rules, 'security: 60', 'security: 70'),
    lines: [
      'small/1/rules/rules.yaml:15:36  strategy  The choices of strategy.goals bring 110 points together.  Make it 100 or less.',
    ],
  },
  {
    code: 'exclusive-points',
    by: 'of "none of these"',
    files: changed(rules, 'security: 60, none: 0', 'security: 60, none: 10'),
    lines: [
      'small/1/rules/rules.yaml:15:69  strategy  "none" stands alone and brings 10 points.  Give it 0.',
    ],
  },
  {
    code: 'steps-order',
    by: 'descending',
    files: changed(
      rules,
      '{below: 30, points: 100}, {points: 20}',
      '{below: 30, points: 100}, {below: 20, points: 50}, {points: 20}',
    ),
    lines: [
      'small/1/rules/rules.yaml:20:67  independence  The steps are not in order.  Let "below" ascend, and only the last step be without it.',
    ],
  },
  {
    code: 'steps-order',
    by: 'an end to the last',
    files: changed(rules, '{points: 20}', '{below: 101, points: 20}'),
    lines: [
      'small/1/rules/rules.yaml:20:67  independence  The steps are not in order.  Let "below" ascend, and only the last step be without it.',
    ],
  },
  {
    code: 'levels-order',
    by: 'not from 0',
    files: changed(rules, 'from: 0', 'from: 10'),
    lines: [
      'small/1/rules/rules.yaml:2:15  low  The levels are not in order.  Let the first be from 0 and each be higher than the one before.',
    ],
  },
  {
    code: 'score-cycle',
    by: 'over the whole',
    files: changed(
      rules,
      '{question: money.share, steps: [{below: 30, points: 100}, {points: 20}]}',
      '{score: overall}',
    ),
    lines: [
      'small/1/rules/rules.yaml:16:5  independence  A score is made of itself: independence → overall → independence.  Take one of these parts out.',
    ],
  },
  {
    code: 'steps-order',
    by: 'two that end at the same number',
    files: changed(
      rules,
      '{below: 30, points: 100}, ',
      '{below: 30, points: 100}, {below: 30, points: 50}, ',
    ),
    lines: [
      'small/1/rules/rules.yaml:20:67  independence  The steps are not in order.  Let "below" ascend, and only the last step be without it.',
    ],
  },
  {
    code: 'steps-order',
    by: 'one without an end that is not the last',
    files: changed(rules, '{below: 30, points: 100}, ', '{below: 30, points: 100}, {points: 50}, '),
    lines: [
      'small/1/rules/rules.yaml:20:67  independence  The steps are not in order.  Let "below" ascend, and only the last step be without it.',
    ],
  },
];
