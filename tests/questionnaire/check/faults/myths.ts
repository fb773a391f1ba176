import { changed } from '../../../fixtures/content.ts';
import type { Fault } from './fault.ts';

const myths = 'shared/myths.yaml';

/** Faults of the statements of the myth check. */
export const mythFaults: Fault[] = [
  {
    code: 'unknown-source',
    by: 'of a statement of the myth check',
    files: changed(myths, '[council-2024]', '[council-2042]'),
    lines: ['shared/myths.yaml:1:39  free  There is no source "council-2042".  Did you mean "council-2024"?'],
  },
  {
    code: 'schema',
    by: 'a fourth verdict',
    files: changed(myths, 'verdict: myth', 'verdict: true'),
    lines: ['shared/myths.yaml:1:14  free  "true" is not allowed here.  Write myth, fact or depends.'],
  },
  {
    code: 'duplicate-id',
    by: 'two statements of the myth check',
    files: changed(
      myths,
      '- {id: free,',
      '- {id: free, verdict: fact, sources: [council-2024]}\n- {id: free,',
    ),
    lines: [
      'shared/myths.yaml:2:4  free  "free" exists twice, also in shared/myths.yaml.  Rename one, or take it out.',
    ],
  },
  {
    code: 'missing-text',
    by: 'a statement without its explanation',
    files: changed('shared/texts/en/all.yaml', ', explanation: Running it is not.', ''),
    lines: [
      'shared/texts/en/all.yaml:17:9  free  The English text myths.free.explanation is missing.  Write it in texts/en/.',
    ],
  },
  {
    code: 'unneeded-text',
    by: 'of a statement that is not asked',
    files: changed(
      'shared/texts/en/all.yaml',
      'myths: {free:',
      'myths: {old: {statement: x, explanation: x}, free:',
    ),
    lines: [
      'shared/texts/en/all.yaml:17:9  myths.old  myths.old has words, but nothing has this name.  Correct the name, or take the words out.',
    ],
  },
];
