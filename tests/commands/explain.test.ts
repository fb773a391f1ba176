import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallContent } from '../fixtures/content.ts';
import { onDisk, ownFolder, run, type Spoken } from './terminal.ts';

const answers = {
  'profile.country': { value: 'de' },
  'profile.areas': { value: ['office'] },
  'strategy.mandate': { value: 'none' },
  'money.share': { span: [10, 20] },
  'office.use': { value: 'proprietary' },
  'office.contract-end': { value: '2027-06' },
  'office.macros': { unknown: true },
};

async function explained(id: string, language = 'en', mode = 'full'): Promise<Spoken> {
  const file = join(ownFolder(), 'answers.json');
  writeFileSync(file, JSON.stringify({ asOf: '2026-11-25', mode, answers }));
  const folder = onDisk(smallContent());
  return await run(['explain', file, id, '--questionnaires', folder, '--language', language]);
}

const lines = async (id: string, language?: string): Promise<string[]> =>
  (await explained(id, language)).output.trimEnd().split('\n');

describe('oss-kompass explain', () => {
  test('a finding: its rule part by part with the answers used, and what would change it', async () => {
    expect(await lines('office.contract-ends')).toEqual([
      'Finding office.contract-ends (opportunity, independence, weight 3)',
      expect.stringMatching(/^ {2}".+"$/),
      '  holds',
      '  Rule:',
      '    yes   all of these:',
      '      yes   profile.areas = office   [office]',
      '      yes   all of these:',
      '        yes   office.use = proprietary   [proprietary]',
      '        yes   office.contract-end at most 24 months after 2026-11-25   [2027-06]',
      '  This would change it, one answer alone each:',
      '    office.use = open → does not hold',
      '    office.contract-end = 2028-12 → does not hold',
    ]);
  });

  test('a score: its formula, the parts that count and that do not, and its range', async () => {
    expect(await lines('strategy')).toEqual([
      'Score strategy',
      expect.stringMatching(/^ {2}".+"$/),
      '  0 of 100 points, level low',
      '  Rule: mean of the parts: sum of weight times points, divided by the sum of the weights',
      '  Parts:',
      '    weight 2: strategy.mandate = none → 0 points',
      '    does not count: strategy.goals [not asked]',
      '  Reckoned: (2·0) / (2) = 0',
      '  This would change it, one answer alone each:',
      '    strategy.mandate = council → 66.7–100 of 100 points, level high (+83.3)',
      '    strategy.mandate = talked → 26.7–60 of 100 points, level low–high (+43.3)',
    ]);
    expect(await lines('office.ease')).toEqual(
      expect.arrayContaining(['    weight 1: office [value of the area] → 60 points']),
    );
  });

  test('a knock-out: whether it holds, and whether it takes a level away here', async () => {
    expect((await lines('no-mandate')).slice(2, 6)).toEqual([
      '  holds. It takes no level away here.',
      expect.stringMatching(/^ {2}overall: 16\.7 of 100 points, level low$/),
      '  Rule:',
      '    yes   strategy.mandate = none / talked   [none]',
    ]);
  });

  test('a level: which scores reach it', async () => {
    expect((await lines('high')).slice(2)).toEqual([
      '  no    overall: 16.7 of 100 points, level low',
      '  no    strategy: 0 of 100 points, level low',
      '  yes   independence: 50 of 100 points, level high',
    ]);
  });

  test('a measure: the findings that call for it, and what it achieves', async () => {
    const told = await lines('get-mandate');
    expect(told.slice(2, 7)).toEqual([
      '  recommended, number 1 of 2',
      '  Recommended if one of these findings holds or possibly holds:',
      '    mandate-missing: holds',
      '  and this is not yet so:',
      '    no    strategy.mandate = council   [none]',
    ]);
    expect(told.at(-1)).toBe('    strategy.mandate = council → not recommended');
  });

  test('a question: whether it is asked, its points, what asks for it, what other answers do', async () => {
    expect(await lines('strategy.goals')).toEqual([
      'Question strategy.goals (several answers)',
      expect.stringMatching(/^ {2}".+"$/),
      '  Asked if:',
      '    no    not:',
      '      yes   strategy.mandate = none   [none]',
      '  Answer: not asked',
      '  No rule asks for it.',
      '  No single answer would change it.',
    ]);
    expect(await lines('money.share')).toEqual(
      expect.arrayContaining(['  Answer: 10–20', '  counts in independence: weight 1, 100 points']),
    );
  });

  test('an id without its area stands for all areas', async () => {
    const heads = (await lines('contract-ends')).filter((line) => line.startsWith('Finding'));
    expect(heads).toHaveLength(2);
    expect((await lines('$.use')).filter((line) => line.startsWith('Question'))).toHaveLength(2);
  });

  test.each([
    'strategy.mandate',
    '$.contract-end',
    'overall',
    'independence',
    'ease',
    'low',
    'no-mandate',
    'costs-high',
    'pilot',
  ])('%s is told in German as well, and in the quick check', async (id) => {
    const german = await explained(id, 'de');
    expect(german.code).toBe(0);
    const quick = await explained('strategy.mandate', 'de', 'quick');
    for (const { output } of [german, quick]) expect(output).not.toMatch(/undefined|NaN|\[object|null/);
  });

  test('an id that nothing has is told with those nearest to it', async () => {
    const { code, errors } = await explained('mandat-missing');
    expect(code).toBe(1);
    expect(errors).toBe('There is no "mandat-missing". Nearest are: mandate-missing.\n');
    expect((await explained('goals', 'de')).errors).toBe(
      '„goals“ gibt es nicht. Am nächsten sind: strategy.goals.\n',
    );
    expect((await explained('xyzxyzxyz')).errors).toContain('Name a question, a score');
  });

  test('without an id it says what it needs', async () => {
    const { code, errors } = await run(['explain', 'answers.json']);
    expect(code).toBe(1);
    expect(errors).toContain('oss-kompass explain answers.json strategy.mandate');
  });
});
