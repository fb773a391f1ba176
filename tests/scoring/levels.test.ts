import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import type { LevelSource, RulesSource } from '../../server/questionnaire/model.ts';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';
import type { ScoreResult } from '../../server/scoring/result.ts';
import { asOf, contentOf, is, not, notApplicable, unknown, value } from '../fixtures/content-of.ts';

const levels: LevelSource[] = [
  { id: 'low', from: 0 },
  { id: 'middle', from: 50 },
  { id: 'high', from: 80 },
];
const knockouts: RulesSource['knockouts'] = [
  { id: 'no-mandate', limits: 'strategy', to: 'middle', when: is('s.mandate', 'none') },
  { id: 'nobody', limits: 'overall', to: 'low', when: is('s.owner', 'nobody') },
];
const content = (rules: Partial<RulesSource>) =>
  contentOf({
    sections: [
      {
        id: 's',
        questions: [
          { id: 'points', kind: 'number', min: 0, max: 100, notApplicable: true, quick: true },
          { id: 'mandate', kind: 'single', choices: ['none', 'council'] },
          { id: 'owner', kind: 'single', choices: ['nobody', 'named'] },
        ],
      },
    ],
    rules: {
      levels,
      dimensions: [
        {
          id: 'strategy',
          kind: 'mean',
          parts: [
            {
              question: 's.points',
              steps: [{ below: 10, points: 20 }, { below: 20, points: 50 }, { points: 90 }],
            },
          ],
        },
      ],
      ...rules,
    },
  });

const dimension = (answers: Answers, rules: Partial<RulesSource> = {}): ScoreResult =>
  evaluate(compile(content(rules), 'full'), answers, asOf).dimensions[0]!;
const level = (answers: Answers, rules?: Partial<RulesSource>): [string, string] | null => {
  const { level } = dimension(answers, rules);
  return level && [level.low, level.high];
};

describe('a level', () => {
  test('holds from its share of the maximum on', () => {
    expect(level({ 's.points': value(5) })).toEqual(['low', 'low']);
    expect(level({ 's.points': value(15) })).toEqual(['middle', 'middle']);
    expect(level({ 's.points': value(25) })).toEqual(['high', 'high']);
  });

  test('is the lowest where nothing can be reached', () => {
    const parts = [{ question: 's.mandate', points: { none: 0, council: 0 } }];
    const dimensions: RulesSource['dimensions'] = [{ id: 'strategy', kind: 'sum', parts }];
    expect(level({ 's.mandate': value('council') }, { dimensions })).toEqual(['low', 'low']);
  });

  test('ranges as the score does', () => {
    expect(level({ 's.points': unknown })).toEqual(['low', 'high']);
    expect(level({ 's.points': { span: [12, 30] } })).toEqual(['middle', 'high']);
  });

  test('is not there where nothing applies', () => {
    expect(level({ 's.points': notApplicable })).toBeNull();
  });

  test('is reached by a score that is exactly its share', () => {
    for (let from = 1; from <= 100; from += 1) {
      const steps = [{ below: 50, points: from }, { points: 0 }];
      const dimensions: RulesSource['dimensions'] = [
        { id: 'strategy', kind: 'mean', parts: [{ question: 's.points', steps }] },
      ];
      const bands = [
        { id: 'below', from: 0 },
        { id: 'reached', from },
      ];
      expect(level({ 's.points': value(0) }, { levels: bands, dimensions })).toEqual(['reached', 'reached']);
    }
  });

  test('of a sum is a share of the most that can be reached', () => {
    const points = { question: 's.points', steps: [{ below: 50, points: 30 }, { points: 60 }] };
    const dimensions: RulesSource['dimensions'] = [{ id: 'strategy', kind: 'sum', parts: [points, points] }];
    expect(dimension({ 's.points': value(10) }, { dimensions })).toMatchObject({ low: 60, max: 120 });
    expect(level({ 's.points': value(10) }, { dimensions })).toEqual(['middle', 'middle']);
    expect(level({ 's.points': value(60) }, { dimensions })).toEqual(['high', 'high']);
  });
});

describe('a knock-out', () => {
  const good: Answers = { 's.points': value(25), 's.owner': value('named') };

  test('that certainly holds limits both ends, and names its reason', () => {
    expect(dimension({ ...good, 's.mandate': value('none') }, { knockouts })).toMatchObject({
      low: 90,
      high: 90,
      level: { low: 'middle', high: 'middle' },
      limitedBy: [
        {
          id: 'no-mandate',
          holds: 'certainly',
          to: 'middle',
          because: [{ question: 's.mandate', test: 'is', wanted: ['none'], holds: 'yes' }],
        },
      ],
    });
  });

  test('that possibly holds limits the lower end', () => {
    expect(dimension(good, { knockouts })).toMatchObject({
      level: { low: 'middle', high: 'high' },
      limitedBy: [
        {
          id: 'no-mandate',
          holds: 'possibly',
          to: 'middle',
          because: [{ question: 's.mandate', test: 'is', wanted: ['none'], holds: 'maybe' }],
        },
      ],
    });
  });

  test('that does not hold limits nothing', () => {
    expect(dimension({ ...good, 's.mandate': value('council') }, { knockouts })).toMatchObject({
      level: { low: 'high', high: 'high' },
      limitedBy: [],
    });
  });

  test('never lifts a level', () => {
    expect(level({ 's.points': value(5), 's.mandate': value('none') }, { knockouts })).toEqual([
      'low',
      'low',
    ]);
  });

  test('limits the score it names, not those made of it', () => {
    const { overall } = evaluate(
      compile(content({ knockouts }), 'full'),
      { ...good, 's.mandate': value('none') },
      asOf,
    );
    expect(overall).toMatchObject({ level: { low: 'high', high: 'high' }, limitedBy: [] });
  });

  test('several together: the lowest limit counts', () => {
    const both: RulesSource['knockouts'] = [
      { id: 'a', limits: 'strategy', to: 'middle', when: is('s.mandate', 'none') },
      { id: 'b', limits: 'strategy', to: 'low', when: is('s.owner', 'nobody') },
    ];
    const answers: Answers = {
      's.points': value(25),
      's.mandate': value('none'),
      's.owner': value('nobody'),
    };
    expect(level(answers, { knockouts: both })).toEqual(['low', 'low']);
    expect(level({ ...answers, 's.owner': unknown }, { knockouts: both })).toEqual(['low', 'middle']);
  });

  test('is left out of the quick check where it asks what that does not', () => {
    const rules: Partial<RulesSource> = {
      knockouts: [{ id: 'a', limits: 'strategy', to: 'low', when: not(is('s.mandate', 'council')) }],
    };
    const quick = evaluate(compile(content(rules), 'quick'), { 's.points': value(25) }, asOf);
    expect(quick.dimensions[0]).toMatchObject({ level: { low: 'high', high: 'high' }, limitedBy: [] });
  });
});
