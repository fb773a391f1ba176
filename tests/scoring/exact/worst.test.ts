import { describe, expect, test } from 'vitest';
import type { RangeCase } from '../../../server/questionnaire/check/ranges.ts';
import type { Content } from '../../../server/questionnaire/model.ts';
import { compile } from '../../../server/scoring/evaluate.ts';
import { rangeCases } from '../../../server/scoring/exact/worst.ts';
import { any, is } from '../../fixtures/content-of.ts';
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
