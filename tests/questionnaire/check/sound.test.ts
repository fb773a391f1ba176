import { expect, test } from 'vitest';
import { checkAll } from '../../../server/questionnaire/check.ts';
import { sha256, smallContent } from '../../fixtures/content.ts';

/** Words of a reading with the lines a and b. */
const words = 'readings: {other: {name: x, what: x, limits: x, lines: {a: {text: x}, b: {text: x}}}}\n';

test.each<[string, [path: string, text: string][]]>([
  [
    'two lines of a reading that lead to no question of a framework',
    [
      [
        'shared/readings/other.yaml',
        'id: other\nof: small\nsources: [council-2024]\nlines:\n  - {id: a, by: [strategy.mandate]}\n  - {id: b, by: []}\n',
      ],
      ['shared/texts/de/readings.yaml', words],
      ['shared/texts/en/readings.yaml', words],
    ],
  ],
])('%s are no fault', (_, files) => {
  expect(checkAll(new Map([...smallContent(), ...files]), sha256).problems).toEqual([]);
});
