import { smallContent } from '../../../fixtures/content.ts';
import type { Fault } from './fault.ts';

const file = 'shared/readings/other.yaml';
const text = (lines: string): string =>
  `readings: {other: {name: x, what: x, limits: x, lines: {${lines}: {text: x}}}}\n`;
const withReading = (lines: string, into = ''): Map<string, string> =>
  new Map([
    ...smallContent(),
    [file, `id: other\nof: small\n${into}sources: [council-2024]\nlines:\n${lines}`],
    ['shared/texts/de/readings.yaml', text('a')],
    ['shared/texts/en/readings.yaml', text('a')],
  ]);
const into = 'into: {questionnaire: small, version: "1"}\n';
const line = '  - {id: a, by: [strategy.mandate], question: strategy.mandate, gives: {none: none}}\n';

/** Faults of how answers are read by frameworks of others. */
export const readingFaults: Fault[] = [
  {
    code: 'unknown-question',
    by: 'of a reading',
    files: withReading('  - {id: a, by: [strategy.mandat]}\n'),
    lines: [
      'shared/readings/other.yaml:5:18  a  There is no question "strategy.mandat".  Did you mean "strategy.mandate"?',
    ],
  },
  {
    code: 'unknown-questionnaire',
    by: 'whose answers are read',
    files: new Map(
      [...withReading('  - {id: a, by: []}\n')].map(([path, of]) => [
        path,
        of.replace('of: small', 'of: smal'),
      ]),
    ),
    lines: [
      'shared/readings/other.yaml:2:1  other  There is no questionnaire "smal".  Did you mean "small"?',
    ],
  },
  {
    code: 'unknown-questionnaire',
    by: 'of the framework',
    files: withReading(line, into.replace('"1"', '"2"')),
    lines: [
      'shared/readings/other.yaml:3:1  other  There is no questionnaire "small/2".  Did you mean "small/1"?',
    ],
  },
  {
    code: 'reading-plain',
    by: '',
    files: withReading(line, into),
    lines: [
      'shared/readings/other.yaml:3:1  other  That version hides questions, or has knock-outs or discounts. Then the ends of a span are not the ends of a score.  Take "into" out: without it the reading tells what covers what.',
    ],
  },
  {
    code: 'unknown-choice',
    by: 'of a reading, ours and theirs',
    files: withReading(line.replace('none: none', 'nobody: nowhere'), into),
    amongOthers: true,
    lines: [
      'shared/readings/other.yaml:6:73  a  "nobody" is no choice of strategy.mandate.  Name one of its choices.',
      'shared/readings/other.yaml:6:73  a  "nowhere" is no choice of strategy.mandate.  Name one of its choices.',
    ],
  },
  {
    code: 'reading-order',
    by: 'a span from above to below',
    files: withReading(line.replace('none: none', 'none: [council, none]'), into),
    amongOthers: true,
    lines: [
      'shared/readings/other.yaml:6:73  a  The span begins higher than it ends, in the order of the choices of strategy.mandate.  Name the lowest choice first.',
    ],
  },
  {
    code: 'duplicate-id',
    by: 'two lines of a reading into one question',
    files: withReading(`${line}${line.replace('id: a', 'id: b')}`, into),
    amongOthers: true,
    lines: [
      'shared/readings/other.yaml:7:6  strategy.mandate  "strategy.mandate" exists twice, also in shared/readings/other.yaml.  Rename one, or take it out.',
    ],
  },
  {
    code: 'unknown-source',
    by: 'of a reading',
    files: new Map(
      [...withReading('  - {id: a, by: []}\n')].map(([path, of]) => [
        path,
        path === file ? of.replace('council-2024', 'elsewhere') : of,
      ]),
    ),
    lines: [
      'shared/readings/other.yaml:3:11  other  There is no source "elsewhere".  Add it to shared/sources/.',
    ],
  },
  {
    code: 'missing-text',
    by: 'of a line of a reading',
    files: new Map([
      ...withReading('  - {id: a, by: []}\n'),
      ['shared/texts/en/readings.yaml', 'readings: {other: {name: x, what: x, limits: x}}\n'],
    ]),
    lines: [
      'shared/texts/en/readings.yaml:1:12  other  The English text readings.other.lines is missing.  Write it in texts/en/.',
    ],
  },
  {
    code: 'unknown-question',
    by: 'of the framework',
    files: withReading(line.replace('question: strategy.mandate', 'question: strategy.mandat'), into),
    amongOthers: true,
    lines: [
      'shared/readings/other.yaml:6:37  a  There is no question "strategy.mandat".  Did you mean "strategy.mandate"?',
    ],
  },
];
