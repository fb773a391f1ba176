import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../server/questionnaire/answers.ts';
import type {
  Condition,
  PartSource,
  QuestionSource,
  RulesSource,
} from '../../../server/questionnaire/model.ts';
import { compile, evaluate } from '../../../server/scoring/evaluate.ts';
import type { Result } from '../../../server/scoring/result.ts';
import {
  all,
  any,
  asOf,
  contentOf,
  is,
  not,
  notApplicable,
  unknown,
  value,
} from '../../fixtures/content-of.ts';

const question = (id: string, show?: Condition): QuestionSource => ({
  id,
  kind: 'single',
  choices: ['yes', 'no'],
  notApplicable: true,
  ...(show ? { show } : {}),
});
const part = (id: string, yes: number, no: number, weight = 1): PartSource => ({
  question: `s.${id}`,
  weight,
  points: { yes, no },
});
const finding = (when: Condition): RulesSource['findings'] => [
  { id: 'f', kind: 'challenge', dimension: 'd0', weight: 1, when, sources: [] },
];

interface Told {
  questions: QuestionSource[];
  dimensions?: PartSource[][];
  rules?: Partial<RulesSource>;
  answers?: Answers;
}

function result({ questions, dimensions = [[part('a', 100, 0)]], rules = {}, answers = {} }: Told): Result {
  const made = dimensions.map((parts, i) => ({ id: `d${i}`, kind: 'mean' as const, parts }));
  const content = contentOf({ sections: [{ id: 's', questions }], rules: { dimensions: made, ...rules } });
  return evaluate(compile(content, 'full'), answers, asOf);
}
const [a, b, c] = [question('a'), question('b'), question('c')];

describe('a score', () => {
  test('takes one answer that stands in two of its parts as the same in both', () => {
    const [score] = result({
      questions: [a],
      dimensions: [[part('a', 100, 0), part('a', 0, 80)]],
    }).dimensions;
    expect(score).toMatchObject({ low: 40, high: 50, exact: true });
  });

  test('takes one answer that stands in two dimensions as the same in both', () => {
    const { overall, dimensions } = result({
      questions: [a, b],
      dimensions: [[part('a', 100, 0)], [part('a', 0, 100), part('b', 100, 0)]],
    });
    expect(dimensions).toMatchObject([
      { low: 0, high: 100 },
      { low: 0, high: 100 },
    ]);
    expect(overall).toMatchObject({ low: 25, high: 75, exact: true });
  });

  test('counts a question only with the answer that shows it', () => {
    const hidden = question('b', is('s.a', 'yes'));
    const [score] = result({
      questions: [a, hidden],
      dimensions: [[part('a', 100, 0), part('b', 100, 50)]],
    }).dimensions;
    // Either no, and b is not asked; or yes, and b lowers it to 75 at least.
    expect(score).toMatchObject({ low: 0, high: 100 });
    const [turned] = result({
      questions: [a, hidden],
      dimensions: [[part('a', 0, 60), part('b', 100, 50)]],
    }).dimensions;
    expect(turned).toMatchObject({ low: 25, high: 60 });
  });

  test('is a ratio where its weight depends on an answer, over dimensions that share it', () => {
    const hidden = question('b', is('s.a', 'yes'));
    const { overall } = result({
      questions: [a, hidden, c],
      dimensions: [[part('a', 0, 100)], [part('b', 100, 100, 3), part('c', 0, 0)]],
    });
    // Yes: 0 and 75; no: 100 and 0.
    expect(overall).toMatchObject({ low: 37.5, high: 50, exact: true });
  });

  test('never takes an unknown answer for one that does not apply', () => {
    const told = { questions: [a, b], dimensions: [[part('a', 40, 20), part('b', 80, 60)]] };
    expect(result({ ...told, answers: { 's.a': unknown } }).overall).toMatchObject({ low: 40, high: 60 });
    expect(result({ ...told, answers: { 's.a': notApplicable } }).overall).toMatchObject({
      low: 60,
      high: 80,
    });
  });

  test('adds up only what may be asked together', () => {
    const [hub, other] = [question('a'), question('c')];
    const questions = [hub, other, question('b', is('s.a', 'yes')), question('d', is('s.c', 'yes'))];
    const parts = [part('b', 30, 20), part('d', 50, 40)];
    const sum = (id: string) => ({ id, kind: 'sum' as const, parts });
    const overall = { id: 'overall', kind: 'sum' as const, parts: [{ score: 'd0' }, { score: 'd1' }] };
    const told = result({ questions, rules: { dimensions: [sum('d0'), sum('d1')], overall } });
    // One of them at least is asked, or there is no sum.
    expect(told.overall).toMatchObject({ low: 40, high: 160, exact: true });
  });

  test('may keep a profile question without an answer that is only perhaps asked', () => {
    const profile = { id: 'p', profile: true, questions: [question('land', is('s.a', 'yes'))] };
    const content = contentOf({
      sections: [{ id: 's', questions: [a] }, profile],
      rules: {
        dimensions: [{ id: 'd0', kind: 'mean', parts: [part('a', 100, 0)] }],
        findings: finding(any(is('p.land', 'yes'), is('p.land', 'no'), is('s.a', 'no'))),
      },
    });
    expect(evaluate(compile(content, 'full'), {}, asOf).findings[0]).toMatchObject({ holds: 'possibly' });
  });
});

describe('a level', () => {
  const knockouts = [{ id: 'k', limits: 'd0', to: 'low', when: is('s.a', 'yes') }];

  test('is not reached by points that come with what limits them', () => {
    const [score] = result({
      questions: [a],
      dimensions: [[part('a', 100, 60)]],
      rules: { knockouts },
    }).dimensions;
    expect(score).toMatchObject({ low: 60, high: 100, level: { low: 'low', high: 'middle' } });
    expect(score?.limitedBy).toMatchObject([{ id: 'k', holds: 'possibly' }]);
  });

  test('is not limited by what holds only where it is low anyway', () => {
    const [score] = result({
      questions: [a],
      dimensions: [[part('a', 10, 90)]],
      rules: { knockouts },
    }).dimensions;
    expect(score).toMatchObject({ level: { low: 'low', high: 'high' }, limitedBy: [] });
  });
});

describe('a finding', () => {
  const holds = (when: Condition, questions = [a, b, c]): string =>
    result({ questions, rules: { findings: finding(when) } }).findings[0]!.holds;

  test('holds certainly where one of two cases must be', () => {
    expect(holds(any(is('s.a', 'yes'), is('s.a', 'no')))).toBe('certainly');
    expect(holds(any(is('s.a', 'yes'), not(is('s.a', 'yes'))))).toBe('certainly');
  });

  test('does not hold where two cases exclude each other', () => {
    expect(holds(all(is('s.a', 'yes'), not(is('s.a', 'yes'))))).toBe('not');
    expect(holds(all(is('s.a', 'yes'), is('s.b', 'yes')), [a, question('b', is('s.a', 'no'))])).toBe('not');
  });

  test('holds possibly where it hangs on an answer', () => {
    expect(holds(any(all(is('s.a', 'yes'), is('s.b', 'no')), all(is('s.a', 'no'), is('s.b', 'yes'))))).toBe(
      'possibly',
    );
  });

  test('asks a span only within its ends', () => {
    const share: QuestionSource = { id: 'share', kind: 'number', min: 0, max: 100 };
    const when = any({ atMost: { 's.share': 20 } }, { atLeast: { 's.share': 21 } });
    const told = { questions: [a, share], rules: { findings: finding(when) } };
    expect(result({ ...told, answers: { 's.share': { span: [10, 60] } } }).findings[0]).toMatchObject({
      holds: 'certainly',
      exact: true,
    });
    expect(result({ ...told, answers: { 's.share': value(20) } }).findings[0]).toMatchObject({
      holds: 'certainly',
    });
  });
});
