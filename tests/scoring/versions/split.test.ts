import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../server/questionnaire/answers.ts';
import { evaluate } from '../../../server/scoring/evaluate.ts';
import { pathBetween, type Version } from '../../../server/scoring/versions/path.ts';
import { type Ends, type Split, split } from '../../../server/scoring/versions/split.ts';
import { asOf, value } from '../../fixtures/content-of.ts';
import { pairs } from '../../fixtures/generated/pairs.ts';
import { smallVersions, versionOf } from '../../fixtures/two-versions.ts';

const [first, second] = smallVersions() as [Version, Version];

const rescored = (older: Version, newer: Version, answers: Answers, later?: Answers): Split =>
  split(
    older,
    pathBetween([older, newer], older.content.version, newer.content.version)!,
    'full',
    { answers, asOf },
    later && { answers: later, asOf },
  );

const near = (a: number, b: number): void => expect(Math.abs(a - b)).toBeLessThan(1e-6);

describe('a difference between two versions', { timeout: 60_000 }, () => {
  test('of answers that all went over is one of rules alone', () => {
    const { scores, left } = rescored(first, second, {
      'strategy.mandate': value('talked'),
      'money.share': value(50),
    });
    expect(left).toEqual([]);
    for (const { answers } of scores) expect(answers).toEqual({ low: 0, high: 0 });
    const independence = scores.find(({ id }) => id === 'independence')!;
    expect(independence).toMatchObject({ before: { low: 20, high: 20 }, rules: { low: 10, high: 10 } });
  });

  test('of an answer that waits shows what its absence does under the old rules, then what the new ones do', () => {
    const { scores, left } = rescored(first, second, {
      'strategy.mandate': value('council'),
      'strategy.goals': value(['none']),
    });
    expect(left.map(({ why, version }) => ({ why, version }))).toEqual([
      { why: 'choice-split', version: '1' },
    ]);
    const strategy = scores.find(({ id }) => id === 'strategy')!;
    // Old rules: (2 × 100 + 0) / 3; without the mandate nobody knows whether goals are asked.
    near(strategy.before!.low, 200 / 3);
    near(strategy.answers!.low, -200 / 3);
    near(strategy.answers!.high, 100 / 3);
    near(strategy.after!.high, strategy.before!.high + strategy.answers!.high + strategy.rules!.high);
  });

  test('names the findings that changed and what made them', () => {
    const { findings } = rescored(first, second, { 'money.share': value(45) });
    expect(findings).toEqual([{ id: 'costs-high', before: 'not', after: 'certainly', by: ['rules'] }]);
  });

  test('goes along several versions, each with its own migration', () => {
    const third = versionOf({
      ...second.content,
      version: '3',
      migration: {
        from: '2',
        questions: { 'strategy.order': { choices: { discussed: ['vote', 'letter'] } } },
      },
    });
    const path = pathBetween([first, second, third], '1', '3')!;
    expect(path.map(({ older, newer }) => older.content.version + newer.content.version)).toEqual([
      '12',
      '23',
    ]);
    const { left, after } = split(first, path, 'full', {
      answers: { 'strategy.mandate': value('talked') },
      asOf,
    });
    expect(left).toMatchObject([{ version: '2', question: 'strategy.order', choices: ['discussed'] }]);
    expect(after.questionnaire.version).toBe('3');
  });

  test('there is no way back to an older version', () => {
    expect(pathBetween([first, second], '2', '1')).toBeNull();
    expect(pathBetween([first, second], '1', '1')).toEqual([]);
    expect(pathBetween([first, second], '0', '2')).toBeNull();
  });

  test('its parts add up, and both ends are what each version says itself', () => {
    fc.assert(
      fc.property(pairs, fc.boolean(), ({ older, newer, answers, later }, again) => {
        const it = rescored(older, newer, answers, again ? later : undefined);
        expect(it.before).toEqual(evaluate(older.full, answers, asOf));
        expect(it.after).toEqual(evaluate(newer.full, again ? later : it.taken, asOf));
        for (const { before, after, answers, rules } of it.scores) {
          if (answers === null || rules === null) continue;
          for (const end of ['low', 'high'] satisfies (keyof Ends)[])
            near(after![end] - before![end], answers[end] + rules[end]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('where only rules changed no part of it is put down to the answers', () => {
    fc.assert(
      fc.property(pairs, ({ older, newer, answers }) => {
        const same = versionOf({ ...newer.content, migration: { from: '1' } });
        for (const score of rescored(older, same, answers).scores)
          if (score.answers !== null) expect(score.answers).toEqual({ low: 0, high: 0 });
      }),
      { numRuns: 100 },
    );
  });

  test('where only answers changed no part of it is put down to the rules', () => {
    fc.assert(
      fc.property(pairs, ({ older, answers, later }) => {
        const same = versionOf({ ...older.content, version: '2' });
        const { scores, findings } = rescored(older, same, answers, later);
        for (const { rules } of scores) if (rules !== null) expect(rules).toEqual({ low: 0, high: 0 });
        for (const { by } of findings) expect(by).toEqual(['answers']);
      }),
      { numRuns: 100 },
    );
  });
});
