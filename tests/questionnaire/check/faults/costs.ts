import { changed } from '../../../fixtures/content.ts';
import type { Fault } from './fault.ts';

const costs = 'shared/costs.yaml';

/** Faults of spans that stand in for own figures of cost. */
export const costFaults: Fault[] = [
  {
    code: 'bounds',
    by: 'of a default of cost',
    files: changed(costs, 'high: 500', 'high: 5'),
    lines: ['shared/costs.yaml:6:3  suite  From 60 to 5 is no range.  Put the smaller number first.'],
  },
  {
    code: 'default-unit',
    by: 'percent in an area',
    files: changed(costs, 'perWorkplace', 'percent'),
    lines: [
      'shared/costs.yaml:5:3  suite  Percent hold for the whole, all else for areas.  Take out "areas" and "alternatives", or write another unit.',
    ],
  },
  {
    code: 'unknown-source',
    by: 'of a default of cost',
    files: changed(costs, '[council-2024]', '[elsewhere]'),
    lines: ['shared/costs.yaml:10:13  suite  There is no source "elsewhere".  Add it to shared/sources/.'],
  },
  {
    code: 'unknown-area',
    by: 'a default of cost of an area that does not exist',
    files: changed(costs, '[office]', '[offcie]'),
    lines: ['shared/costs.yaml:3:11  suite  There is no need area "offcie".  Did you mean "office"?'],
  },
  {
    code: 'missing-text',
    by: 'of a default of cost',
    files: changed('shared/texts/en/all.yaml', 'costDefaults: {suite: What others paid.}\n', ''),
    lines: [
      'shared/costs.yaml:1:3  suite  The English text costDefaults.suite is missing.  Write it in texts/en/.',
    ],
  },
  {
    code: 'unknown-cost-kind',
    by: 'of a default of cost',
    files: changed(costs, 'kind: licences', 'kind: licence'),
    lines: ['shared/costs.yaml:2:3  suite  There is no kind of cost "licence".  Did you mean "licences"?'],
  },
  {
    code: 'duplicate-id',
    by: 'two kinds of cost',
    files: changed(
      'shared/cost-kinds.yaml',
      '- {"id":"introduction"',
      '- {id: licences, recurs: once, alternatives: [step]}\n- {"id":"introduction"',
    ),
    lines: [
      'shared/cost-kinds.yaml:10:4  licences  "licences" exists twice, also in shared/cost-kinds.yaml.  Rename one, or take it out.',
    ],
  },
];
