import { describe, expect, test } from 'vitest';
import { composeReport, composeResult } from '../../server/report/compose.ts';
import { groundsOf } from './papers/grounds.ts';
import { inputOf, scenarios } from './papers/tender/kits.ts';
import { wrongIn } from './papers/wrong.ts';

describe.each(scenarios)('report and result of %s', (scenario) => {
  test.each(['de', 'en'] as const)(
    'name no source, origin or number that comes from nowhere (%s)',
    (language) => {
      const input = inputOf(scenario, language);
      for (const compose of [composeReport, composeResult])
        expect(wrongIn([compose(input)], groundsOf(input), 'numbers')).toEqual([]);
    },
  );
});
