import { changed } from '../../../fixtures/content.ts';
import type { Fault } from './fault.ts';

const cases = 'shared/cases.yaml';

/** Faults of what others did. */
export const caseFaults: Fault[] = [
  {
    code: 'years-order',
    by: '',
    files: changed(cases, 'to: 2017', 'to: 2001'),
    lines: [
      'shared/cases.yaml:8:3  town  The case ends before it begins.  Write the same year at "to" as at "from", or a later one.',
    ],
  },
  {
    code: 'unknown-source',
    by: 'of a case',
    files: changed(cases, '[council-2024]', '[elsewhere]'),
    lines: ['shared/cases.yaml:10:13  town  There is no source "elsewhere".  Add it to shared/sources/.'],
  },
  {
    code: 'unknown-area',
    by: 'a case of an area that does not exist',
    files: changed(cases, '[office]', '[offcie]'),
    lines: ['shared/cases.yaml:6:11  town  There is no need area "offcie".  Did you mean "office"?'],
  },
  {
    code: 'duplicate-id',
    by: 'two cases',
    files: changed(
      cases,
      '- id: town',
      `- {id: town, who: x, country: DE, body: county, size: null, areas: [office], from: 2001, to: 2002, outcome: success, sources: [council-2024]}
- id: town`,
    ),
    lines: [
      'shared/cases.yaml:2:3  town  "town" exists twice, also in shared/cases.yaml.  Rename one, or take it out.',
    ],
  },
  {
    code: 'missing-text',
    by: 'of a case',
    files: changed('shared/texts/en/all.yaml', 'cases: {town: Back to the old suite.}\n', ''),
    lines: ['shared/cases.yaml:1:3  town  The English text cases.town is missing.  Write it in texts/en/.'],
  },
];
