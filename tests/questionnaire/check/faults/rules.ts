import { changed } from '../../../fixtures/content.ts';
import type { Fault } from './fault.ts';

const rules = 'small/1/rules/rules.yaml';
const findings = 'small/1/rules/findings.yaml';
const village = 'small/1/scenarios/village.yaml';

/** Faults of findings, measures and scenarios. */
export const ruleFaults: Fault[] = [
  {
    code: 'duplicate-id',
    by: 'two findings',
    files: changed(findings, 'id: costs-high', 'id: mandate-missing'),
    amongOthers: true,
    lines: [
      'small/1/rules/findings.yaml:16:5  mandate-missing  "mandate-missing" exists twice, also in small/1/rules/findings.yaml.  Rename one, or take it out.',
    ],
  },
  {
    code: 'unknown-dimension',
    by: 'in a finding',
    files: changed(findings, 'dimension: strategy', 'dimension: stratgey'),
    lines: [
      'small/1/rules/findings.yaml:4:5  mandate-missing  There is no dimension "stratgey".  Did you mean "strategy"?',
    ],
  },
  {
    code: 'unknown-dimension',
    by: 'in a knock-out',
    files: changed(rules, 'limits: overall', 'limits: ease'),
    lines: [
      'small/1/rules/rules.yaml:30:22  no-mandate  There is no dimension "ease".  Write the dimension, or name another.',
    ],
  },
  {
    code: 'unknown-finding',
    by: 'in a measure',
    files: changed(findings, '[mandate-missing]', '[mandate-mising]'),
    amongOthers: true,
    lines: [
      'small/1/rules/findings.yaml:28:13  get-mandate  There is no finding "mandate-mising".  Did you mean "mandate-missing"?',
    ],
  },
  {
    code: 'unknown-finding',
    by: 'in a scenario, without its area',
    files: changed(village, 'office.contract-ends', 'contract-ends'),
    lines: [
      'small/1/scenarios/village.yaml:15:34  contract-ends  There is no finding "contract-ends".  Write the finding, or name another.',
    ],
  },
  {
    code: 'unknown-knockout',
    by: 'in a scenario',
    files: changed(village, 'overall: {level: low}', 'knockouts: {not: [no-mandat]}'),
    lines: [
      'small/1/scenarios/village.yaml:13:21  no-mandat  There is no knock-out "no-mandat".  Did you mean "no-mandate"?',
    ],
  },
  {
    code: 'unknown-measure',
    by: 'in a measure',
    files: changed(findings, 'after: [get-mandate]', 'after: [get-money]'),
    lines: [
      'small/1/rules/findings.yaml:38:13  pilot  There is no measure "get-money".  Write the measure, or name another.',
    ],
  },
  {
    code: 'unknown-measure',
    by: 'among those a measure excludes',
    files: changed(findings, 'after: [get-mandate]', 'excludes: [get-money]'),
    lines: [
      'small/1/rules/findings.yaml:38:16  pilot  There is no measure "get-money".  Write the measure, or name another.',
    ],
  },
  {
    code: 'unknown-source',
    by: 'in a finding',
    files: changed(
      findings,
      'sources: [council-2024]\n  - id: contract-ends',
      'sources: [council-2025]\n  - id: contract-ends',
    ),
    lines: [
      'small/1/rules/findings.yaml:8:15  mandate-missing  There is no source "council-2025".  Did you mean "council-2024"?',
    ],
  },
  {
    code: 'unknown-source',
    by: 'of a deployment',
    files: changed(
      'shared/catalogue/office.yaml',
      '"2024", sources: [council-2024]',
      '"2024", sources: [elsewhere]',
    ),
    lines: [
      'shared/catalogue/office.yaml:8:67  libreoffice  There is no source "elsewhere".  Add it to shared/sources/.',
    ],
  },
  {
    code: 'unknown-area',
    by: 'a product for an area that does not exist',
    files: changed('shared/catalogue/office.yaml', '[office]', '[offcie]'),
    lines: [
      'shared/catalogue/office.yaml:3:11  libreoffice  There is no need area "offcie".  Did you mean "office"?',
    ],
  },
  {
    code: 'measure-cycle',
    by: 'over itself',
    files: changed(findings, 'after: [get-mandate]', 'after: [pilot]'),
    lines: [
      'small/1/rules/findings.yaml:38:5  pilot  A measure comes after itself: pilot → pilot.  Take one "after" of these out.',
    ],
  },
  {
    code: 'each-needed',
    by: 'after a measure for each area',
    files: changed(
      findings,
      'meets: [mandate-missing]',
      'meets: [mandate-missing]\n    after: [pilot]',
      changed(findings, '    after: [get-mandate]\n', ''),
    ),
    lines: [
      'small/1/rules/findings.yaml:29:13  get-mandate  "pilot" stands for each area, this one only once.  Add "each: areas" here, or take it out.',
    ],
  },
  {
    code: 'outside-area',
    by: 'a measure for areas its finding does not have',
    files: changed(
      findings,
      'each: areas\n    effort',
      'each: areas\n    areas: [servers]\n    effort',
      changed(findings, 'each: areas\n    when', 'each: areas\n    areas: [office]\n    when'),
    ),
    amongOthers: true,
    lines: [
      'small/1/rules/findings.yaml:39:13  pilot  "contract-ends" does not exist for the area "servers".  Limit this to the areas it exists for with "areas", or add the area there.',
    ],
  },
  {
    code: 'quick-unmet',
    by: 'a quick measure for a finding of the full check',
    amongOthers: true,
    files: changed(findings, '[contract-ends]', '[contract-ends]\n    quick: true'),
    lines: [
      'small/1/rules/findings.yaml:38:5  pilot  The measure is quick but meets no quick finding.  Make one of the findings it meets quick, or the measure not.',
    ],
  },
  {
    code: 'quick-needs-full',
    by: 'a quick measure that achieves an answer of the full check',
    files: changed(findings, 'achieves: {strategy.mandate: council}', 'achieves: {strategy.goals: cost}'),
    lines: [
      'small/1/rules/findings.yaml:27:16  get-mandate  This belongs to the quick check, strategy.goals does not.  Make both quick, or neither.',
    ],
  },
  {
    code: 'scenario-answer',
    by: 'out of bounds',
    files: changed(village, '[10, 20]', '[10, 200]'),
    lines: [
      'small/1/scenarios/village.yaml:8:3  money.share  This answer to money.share could not be given (out-of-bounds).  Give one the question allows.',
    ],
  },
  {
    code: 'unknown-question',
    by: 'in a scenario',
    files: changed(village, 'office.macros', 'servers.macros'),
    lines: [
      'small/1/scenarios/village.yaml:11:3  servers.macros  There is no question "servers.macros".  Write the question, or name another.',
    ],
  },
  {
    code: 'unknown-question',
    by: 'in a condition that asks whether it is answered',
    files: changed(findings, '{atLeast: {money.share: 50}}', '{answered: money.shar}'),
    lines: [
      'small/1/rules/findings.yaml:20:12  costs-high  There is no question "money.shar".  Did you mean "money.share"?',
    ],
  },
  {
    code: 'yaml',
    by: 'in findings: what measures of another file meet is not told to be unknown',
    files: changed(findings, 'findings:\n', 'findings: [\n').set(
      'small/1/rules/more.yaml',
      'measures: [{id: talk, effort: [1, 2], horizon: now, role: leadership, achieves: {strategy.mandate: council}, meets: [mandate-missing], sources: []}]\n',
    ),
    lines: [
      'small/1/rules/findings.yaml:2:9  -  This cannot be read as YAML: Nested mappings are not allowed in compact mappings.  Check indentation, quotes and brackets.',
      'small/1/rules/more.yaml:1:12  talk  The English text measures.talk is missing.  Write it in texts/en/.',
      'small/1/rules/more.yaml:1:12  talk  The German text measures.talk is missing.  Write it in texts/de/.',
    ],
  },
  {
    code: 'unknown-question',
    by: 'in a condition of which any part is enough',
    files: changed(
      findings,
      '{atLeast: {money.share: 50}}',
      '{any: [{answered: money.share}, {not: {answered: money.shar}}]}',
    ),
    lines: [
      'small/1/rules/findings.yaml:20:50  costs-high  There is no question "money.shar".  Did you mean "money.share"?',
    ],
  },
  {
    code: 'unknown-choice',
    by: 'in a knock-out',
    files: changed(rules, '[none, talked]', '[none, talkd]'),
    lines: [
      'small/1/rules/rules.yaml:30:85  no-mandate  "talkd" is no choice of strategy.mandate.  Did you mean "talked"?',
    ],
  },
];
