import { describe, expect, test } from 'vitest';
import { composeReport, composeResult } from '../../server/report/compose.ts';
import { groundsOf } from './papers/grounds.ts';
import { everything } from './papers/sheets.ts';
import { inputOf, scenarios } from './papers/tender/kits.ts';
import { wrongIn } from './papers/wrong.ts';

describe.each(scenarios)('report and result of %s', (scenario) => {
  test.each(['de', 'en'] as const)('say nothing that comes from nowhere (%s)', (language) => {
    for (const beside of [{}, everything]) {
      const input = inputOf(scenario, language, {}, beside);
      const documents = [composeReport, composeResult].map((compose) => compose(input));
      expect(wrongIn(documents, groundsOf(input))).toEqual([]);
    }
  });
});
