import { describe, expect, test } from 'vitest';
import type { RangeCase } from '../../../server/questionnaire/check/ranges.ts';
import type { Content } from '../../../server/questionnaire/model.ts';
import { compile } from '../../../server/scoring/evaluate.ts';
import { rangeCases } from '../../../server/scoring/exact/worst.ts';
import { any, contentOf, is } from '../../fixtures/content-of.ts';
import { tangledContent } from '../../fixtures/tangled.ts';

const casesOf = (it: Content): RangeCase[] => rangeCases(compile(it, 'full'), compile(it, 'quick'));
const of = (cases: readonly RangeCase[], id: string): RangeCase[] => cases.filter((one) => one.id === id);
const tangled = tangledContent();

describe('what keeps a range from being exact', () => {
  test('is named: questions that are shown by others, and scores with them; no others', () => {
    const cases = casesOf(tangled);
    expect(of(cases, 'overall')).toMatchObject([{ exact: false, rules: ['s.last', 'tangled'] }]);
    expect(of(cases, 'tangled')).toMatchObject([{ exact: false, rules: ['s.last', 'tangled'] }]);
    expect(of(cases, 'simple')).toMatchObject([{ exact: true, joined: false, ways: 0, rules: [] }]);
  });

  test('is named without what is joined beside it and could be decided', () => {
    const content = structuredClone(tangled);
    content.sections[0]!.questions.push(
      { id: 'side', kind: 'single', choices: ['a', 'b'] },
      { id: 'side-more', kind: 'single', choices: ['a', 'b'], show: is('s.side', 'a') },
    );
    content.rules.dimensions[0]!.parts!.push({ question: 's.side-more', points: { a: 0, b: 100 } });
    expect(of(casesOf(content), 'tangled')).toMatchObject([{ exact: false, rules: ['s.last', 'tangled'] }]);
  });

  test('a knock-out that joins is named as well', () => {
    const content = structuredClone(tangled);
    content.rules.knockouts = [{ id: 'limit', limits: 'tangled', to: 'low', when: is('s.q0', 'a') }];
    expect(of(casesOf(content), 'tangled')).toMatchObject([{ rules: ['s.last', 'tangled', 'limit'] }]);
  });
});

test('a discount has no parts to be named', () => {
  const content = structuredClone(tangled);
  content.rules.scores = [{ id: 'cut', kind: 'discount', of: 'tangled', when: 'plain', by: 10, share: 50 }];
  expect(of(casesOf(content), 'tangled')).toMatchObject([{ rules: ['s.last', 'tangled'] }]);
  expect(of(casesOf(content), 'cut')).toMatchObject([{ exact: false, rules: ['s.last', 'tangled'] }]);
});

test('what stands for each area is told once, of the area with the most ways', () => {
  const more = { id: 'more', kind: 'single' as const, choices: ['a', 'b', 'c'], areas: ['mail'] };
  const points = { a: 0, b: 50, c: 100 };
  const content = contentOf({
    areas: ['office', 'mail', 'files'],
    sections: [
      {
        id: 'area',
        repeat: 'areas',
        questions: [
          { id: 'use', kind: 'single', choices: ['a', 'b'] },
          { id: 'end', kind: 'single', choices: ['a', 'b', 'c'], show: is('$.use', 'a') },
          more,
        ],
      },
    ],
    rules: {
      scores: [
        {
          id: 'ease',
          each: 'areas',
          kind: 'mean',
          parts: ['$.use', '$.end', '$.more', '$.more'].map((question) => ({ question, points })),
        },
      ],
    },
  });
  const alone = (area: string): number => {
    const one = structuredClone(content);
    one.questionnaire.areas.ids = [area];
    one.sections[0]!.questions[0]!.choices = [area];
    return of(casesOf(one), '$.ease')[0]!.ways;
  };
  expect(alone('mail')).toBeGreaterThan(alone('office'));
  expect(of(casesOf(content), '$.ease')).toMatchObject([{ ways: alone('mail') }]);
});

describe('where the quick check is worse than the full one', () => {
  // The full check asks what settles the finding; the quick one does not.
  const content = structuredClone(tangled);
  for (const question of content.sections[0]!.questions) question.quick = question.id !== 'alone';
  for (const finding of content.rules.findings) finding.quick = true;
  const always = content.rules.findings.find(({ id }) => id === 'always-so')!;
  always.when = any({ answered: 's.alone' }, always.when);

  test('its case is told, once', () => {
    expect(of(rangeCases(compile(content, 'full'), compile(content, 'full')), 'always-so')).toMatchObject([
      { exact: true },
    ]);
    expect(of(casesOf(content), 'always-so')).toMatchObject([{ exact: false }]);
  });

  test('all others are told of the full check', () => {
    expect(of(casesOf(content), 'plain')).toMatchObject([{ exact: true }]);
    expect(of(casesOf(content), 'simple')).toHaveLength(1);
  });
});
