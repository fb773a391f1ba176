import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../server/questionnaire/answers.ts';
import type { RangeCase } from '../../../server/questionnaire/check/ranges.ts';
import type { Condition, Content, QuestionSource } from '../../../server/questionnaire/model.ts';
import { compile, evaluate } from '../../../server/scoring/evaluate.ts';
import { rangeCases } from '../../../server/scoring/exact/worst.ts';
import { all, any, asOf, contentOf, is, not, value } from '../../fixtures/content-of.ts';
import { tangledContent } from '../../fixtures/tangled.ts';

const content = tangledContent();
const ruleSet = compile(content, 'full');
const bounds = evaluate(ruleSet, {}, asOf);
const casesOf = (it: Content): RangeCase[] => rangeCases(compile(it, 'full'), compile(it, 'quick'));
/** Numbers that go to and fro, so that answers differ. */
const answersFrom = (seed: number): Answers =>
  Object.fromEntries(
    ruleSet.questionnaire.questions.map(({ id, choices }, i) => [
      id,
      value(choices[Math.floor(Math.abs(Math.sin(seed * 97 + i * 31)) * 1000) % choices.length]!),
    ]),
  );

describe('where too many ways hang together', () => {
  test('score and finding are marked as bounds, all others stay exact', () => {
    const exact = Object.fromEntries(
      [bounds.overall, ...bounds.dimensions, ...bounds.findings].map((one) => [one.id, one.exact]),
    );
    expect(exact).toEqual({ overall: false, tangled: false, plain: true, 'always-so': false, simple: true });
  });

  test('nothing lies outside the bounds', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const way = evaluate(ruleSet, answersFrom(seed), asOf);
      for (const [i, score] of [way.overall, ...way.dimensions].entries()) {
        const whole = [bounds.overall, ...bounds.dimensions][i]!;
        expect(score.low).toBeGreaterThanOrEqual(whole.low!);
        expect(score.high).toBeLessThanOrEqual(whole.high!);
      }
      expect(way.findings.find((f) => f.id === 'always-so')).toMatchObject({
        holds: 'certainly',
        exact: true,
      });
    }
    expect(bounds.findings.find((f) => f.id === 'always-so')).toMatchObject({ holds: 'possibly' });
  });

  test('becomes exact as answers come in', () => {
    const most = Object.entries(answersFrom(1)).slice(0, 12);
    const { overall, findings } = evaluate(ruleSet, Object.fromEntries(most), asOf);
    expect(overall.exact).toBe(true);
    expect(findings.map((f) => f.exact)).toEqual([true, true]);
  });

  test('the rules that make it so are named', () => {
    const cases = casesOf(content);
    const of = (id: string) => cases.find((c) => c.id === id)!;
    expect(of('tangled')).toMatchObject({ exact: false, ratio: true });
    expect(of('tangled').rules).toEqual(['s.last', 'tangled']);
    expect(of('always-so')).toMatchObject({ exact: false, finding: true, rules: ['always-so'] });
    expect(of('plain')).toMatchObject({ exact: true, joined: false, ratio: false, rules: [] });
    expect(of('simple')).toMatchObject({ exact: true });
  });
});

describe('how a range comes about', () => {
  const question = (id: string, show?: Condition): QuestionSource => ({
    id,
    kind: 'single',
    choices: ['a', 'b'],
    ...(show ? { show } : {}),
  });
  const part = (id: string) => ({ question: `s.${id}`, points: { a: 0, b: 100 } });
  const mean = (id: string, ...parts: string[]) => ({ id, kind: 'mean' as const, parts: parts.map(part) });

  test('is told of each score: fixed weights, a ratio, or decided together', () => {
    const made = contentOf({
      sections: [{ id: 's', questions: [question('x'), question('y', is('s.x', 'a')), question('z')] }],
      rules: { dimensions: [mean('fixed', 'z'), mean('ratio', 'x', 'y'), mean('twice', 'z', 'z')] },
    });
    const cases = casesOf(made);
    expect(Object.fromEntries(cases.map(({ id, ratio, joined }) => [id, [ratio, joined]]))).toEqual({
      fixed: [false, false],
      ratio: [true, false],
      twice: [false, true],
      // The dimensions share z.
      overall: [false, true],
    });
  });

  test('is told of the quick check where it is worse there', () => {
    const quick = (sections: Content['sections']): Content['sections'] =>
      sections.map((s) => ({
        ...s,
        questions: s.questions.map((q) => ({ ...q, quick: q.id !== 'alone' })),
      }));
    const rules = { ...content.rules, findings: content.rules.findings.map((f) => ({ ...f, quick: true })) };
    const same = casesOf({ ...content, rules, sections: quick(content.sections) });
    expect(same.filter((c) => !c.exact).map((c) => c.id)).toEqual(['tangled', 'overall', 'always-so']);
    expect(new Set(same.map((c) => c.id)).size).toBe(same.length);
  });

  test('is told once for all areas', () => {
    const made = contentOf({
      areas: ['office', 'mail'],
      sections: [
        { id: 'area', repeat: 'areas', questions: [question('use'), question('end', is('$.use', 'a'))] },
      ],
      rules: {
        dimensions: [
          { id: 'd', kind: 'mean', parts: [{ question: '$.use', each: 'areas', points: { a: 0, b: 1 } }] },
        ],
        scores: [
          { id: 'ease', each: 'areas', kind: 'mean', parts: [{ question: '$.end', points: { a: 0, b: 1 } }] },
        ],
        findings: [
          {
            id: 'both',
            kind: 'challenge',
            dimension: 'd',
            weight: 1,
            each: 'areas',
            when: any(all(is('$.use', 'a'), is('$.end', 'b')), not(is('$.end', 'b'))),
            sources: [],
          },
        ],
      },
    });
    expect(casesOf(made).map((c) => c.id)).toEqual(['d', '$.ease', 'overall', '$.both']);
  });
});
