import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import type { FindingSource, MeasureSource } from '../../server/questionnaire/model.ts';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';
import type { MeasureResult } from '../../server/scoring/result.ts';
import { asOf, contentOf, is, value } from '../fixtures/content-of.ts';

const finding = (source: Pick<FindingSource, 'id' | 'when'> & Partial<FindingSource>): FindingSource => ({
  kind: 'challenge',
  dimension: 'strategy',
  weight: 4,
  sources: [],
  ...source,
});
const measure = (source: Pick<MeasureSource, 'id'> & Partial<MeasureSource>): MeasureSource => ({
  effort: [1, 2],
  horizon: 'now',
  role: 'it-lead',
  achieves: { 's.mandate': 'council' },
  meets: ['no-mandate'],
  sources: [],
  ...source,
});

const areas = ['office', 'mail'];
function called(
  measures: MeasureSource[],
  answers: Answers,
  mode: 'quick' | 'full' = 'full',
): MeasureResult[] {
  const content = contentOf({
    areas,
    sections: [
      {
        id: 's',
        questions: [
          { id: 'mandate', kind: 'single', choices: ['none', 'head', 'council'], quick: true },
          { id: 'goals', kind: 'multiple', choices: ['cost', 'freedom'] },
          { id: 'owner', kind: 'single', choices: ['nobody', 'named'] },
        ],
      },
      {
        id: 'area',
        repeat: 'areas',
        questions: [{ id: 'export', kind: 'single', choices: ['no', 'maybe', 'tested'] }],
      },
    ],
    rules: {
      dimensions: [
        {
          id: 'strategy',
          kind: 'mean',
          parts: [
            { question: 's.mandate', points: { none: 0, head: 60, council: 100 } },
            { question: 's.goals', points: { cost: 50, freedom: 50 } },
            { question: '$.export', each: 'areas', points: { no: 0, maybe: 50, tested: 100 } },
          ],
        },
      ],
      findings: [
        finding({ id: 'no-mandate', quick: true, when: is('s.mandate', 'none') }),
        finding({ id: 'alone', weight: 1, when: is('s.owner', 'nobody') }),
        finding({ id: 'cost-only', when: is('s.goals', 'cost') }),
        finding({ id: 'locked', each: 'areas', when: { in: { '$.export': ['no', 'maybe'] } } }),
      ],
      measures,
    },
  });
  return evaluate(compile(content, mode), answers, asOf).measures;
}
const ids = (measures: MeasureSource[], answers: Answers): string[] =>
  called(measures, answers).map((m) => m.id);

describe('a measure', () => {
  const ask = measure({ id: 'ask', effort: [2, 6], role: 'leadership', meets: ['no-mandate', 'alone'] });

  test('is told whole: what it takes and which findings call for it', () => {
    const answers: Answers = { 's.mandate': value('none') };
    expect(called([ask], answers)).toEqual([
      {
        id: 'ask',
        origin: 'ask',
        area: null,
        holds: 'certainly',
        horizon: 'now',
        role: 'leadership',
        effort: [2, 6],
        weight: 4.5,
        because: ['no-mandate', 'alone'],
      },
    ]);
  });

  test('is called for possibly while its findings hold possibly', () => {
    expect(called([ask], {})).toMatchObject([{ holds: 'possibly', weight: 2.5 }]);
  });

  test('is not called for where no finding it meets holds', () => {
    expect(ids([ask], { 's.mandate': value('head'), 's.owner': value('named') })).toEqual([]);
  });

  test('is not called for where what it achieves is so already', () => {
    expect(ids([ask], { 's.mandate': value('council'), 's.owner': value('nobody') })).toEqual([]);
  });

  test('is not called for where the answer is as good as what it achieves', () => {
    const head = measure({ id: 'ask', achieves: { 's.mandate': 'head' }, meets: ['alone'] });
    const alone: Answers = { 's.owner': value('nobody') };
    expect(ids([head], { ...alone, 's.mandate': value('none') })).toEqual(['ask']);
    expect(ids([head], { ...alone, 's.mandate': value('head') })).toEqual([]);
    expect(ids([head], { ...alone, 's.mandate': value('council') })).toEqual([]);
  });

  test('of several choices one does not stand for another that brings as much', () => {
    const write = measure({ id: 'write', achieves: { 's.goals': 'freedom' }, meets: ['cost-only'] });
    expect(ids([write], { 's.goals': value(['cost']) })).toEqual(['write']);
    expect(ids([write], { 's.goals': value(['cost', 'freedom']) })).toEqual([]);
  });

  test('a choice that brings no points stands for itself', () => {
    const name = measure({ id: 'name', achieves: { 's.owner': 'named' }, meets: ['no-mandate'] });
    const none: Answers = { 's.mandate': value('none') };
    expect(ids([name], { ...none, 's.owner': value('nobody') })).toEqual(['name']);
    expect(ids([name], { ...none, 's.owner': value('named') })).toEqual([]);
  });

  test('needs all it achieves', () => {
    const both = measure({
      id: 'both',
      achieves: { 's.mandate': 'head', 's.owner': 'named' },
      meets: ['cost-only'],
    });
    const cost: Answers = { 's.goals': value(['cost']), 's.mandate': value('head') };
    expect(ids([both], { ...cost, 's.owner': value('nobody') })).toEqual(['both']);
    expect(ids([both], { ...cost, 's.owner': value('named') })).toEqual([]);
    expect(called([both], cost)).toMatchObject([{ holds: 'possibly' }]);
  });
});

describe('the order of measures', () => {
  const answers: Answers = { 's.mandate': value('none'), 's.owner': value('nobody') };
  const order = (measures: MeasureSource[]): string[] => ids(measures, answers);

  test('nearer ones first, then the heavier, then those that take less', () => {
    const measures = [
      measure({ id: 'later', horizon: 'later' }),
      measure({ id: 'year', horizon: 'year' }),
      measure({ id: 'light', meets: ['alone'] }),
      measure({ id: 'long', effort: [1, 9] }),
      measure({ id: 'short', effort: [1, 3] }),
    ];
    expect(order(measures)).toEqual(['short', 'long', 'light', 'year', 'later']);
  });

  test('each comes after those it follows, however near', () => {
    const measures = [
      measure({ id: 'first', horizon: 'later' }),
      measure({ id: 'second', horizon: 'now', after: ['first'] }),
      measure({ id: 'third', horizon: 'now', after: ['second'] }),
      measure({ id: 'other', horizon: 'year' }),
    ];
    expect(order(measures)).toEqual(['first', 'second', 'third', 'other']);
  });

  test('one that is not called for holds up nobody', () => {
    const measures = [
      measure({ id: 'second', after: ['first'] }),
      measure({ id: 'first', meets: ['cost-only'] }),
    ];
    expect(ids(measures, { ...answers, 's.goals': value(['freedom']) })).toEqual(['second']);
  });
});

describe('measures for each area', () => {
  const exporting = measure({
    id: 'try',
    each: 'areas',
    achieves: { '$.export': 'tested' },
    meets: ['locked'],
  });
  const demand = measure({
    id: 'demand',
    each: 'areas',
    achieves: { '$.export': 'maybe' },
    meets: ['locked'],
  });

  test('are called for where the finding of that area holds', () => {
    const answers: Answers = {
      'areas.needed': value(areas),
      'office.export': value('no'),
      'mail.export': value('tested'),
    };
    expect(called([exporting], answers)).toMatchObject([
      { id: 'office.try', origin: 'try', area: 'office', holds: 'certainly', because: ['office.locked'] },
    ]);
  });

  test('know which answers of the area are as good', () => {
    const answers: Answers = {
      'areas.needed': value(areas),
      'office.export': value('maybe'),
      'mail.export': value('no'),
    };
    expect(ids([demand], answers)).toEqual(['mail.demand']);
  });

  test('follow others of the same area', () => {
    const answers: Answers = {
      'areas.needed': value(areas),
      'office.export': value('no'),
      'mail.export': value('no'),
    };
    const after = [
      { ...exporting, after: ['demand'] },
      { ...demand, horizon: 'year' as const },
    ];
    expect(ids(after, answers)).toEqual(['office.demand', 'office.try', 'mail.demand', 'mail.try']);
  });

  test('are called for by a finding about the whole in the areas that were chosen', () => {
    const wide = measure({ ...exporting, id: 'wide', meets: ['no-mandate'] });
    const answers: Answers = { 's.mandate': value('none'), 'areas.needed': value(['mail']) };
    expect(ids([wide], { ...answers, 'mail.export': value('no') })).toEqual(['mail.wide']);
  });

  test('one about the whole is called for by the findings of any area', () => {
    const whole = measure({ id: 'whole', meets: ['locked'] });
    const answers: Answers = {
      'areas.needed': value(areas),
      'office.export': value('no'),
      'mail.export': value('no'),
    };
    expect(called([whole], answers)).toMatchObject([
      { id: 'whole', area: null, weight: 8, because: ['office.locked', 'mail.locked'] },
    ]);
  });
});

test('the quick check has the measures that belong to it', () => {
  const measures = [measure({ id: 'quick', quick: true }), measure({ id: 'slow' })];
  expect(called(measures, { 's.mandate': value('none') }, 'quick').map((m) => m.id)).toEqual(['quick']);
});
