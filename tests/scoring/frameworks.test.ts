import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../server/content-files.ts';
import { prove } from '../../server/proofs/prove.ts';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { checkAll } from '../../server/questionnaire/check.ts';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';
import { sha256 } from '../fixtures/content.ts';
import { asOf, between, unknown, value } from '../fixtures/content-of.ts';
import { published } from '../fixtures/published.ts';

describe('the EU Cloud Sovereignty Framework, stated by files alone', () => {
  const rules = compile(published('eu-cloud-sovereignty', '2025-1'), 'full');
  const { questions } = rules.questionnaire;
  /** Of every question the n-th answer from below; negative: from above. */
  const nth = (n: number, but: Answers = {}): Answers => ({
    ...Object.fromEntries(questions.map((q) => [q.id, value(q.choices.at(n) ?? q.choices.at(-1)!)])),
    ...but,
  });
  const score = (answers: Answers, id: string) => {
    const { overall, dimensions, scores } = evaluate(rules, answers, asOf);
    return [overall, ...dimensions, ...scores].find((one) => one.id === id)!;
  };
  const level = (answers: Answers, id = 'overall') => score(answers, id).level;
  const range = (answers: Answers, id: string) => [score(answers, id).low, score(answers, id).high];

  test('asks 48 criteria in eight objectives', () => {
    expect(rules.questionnaire.sections.map((s) => s.questions.length)).toEqual([8, 6, 5, 6, 7, 5, 7, 4]);
  });

  test('the best of all answers is SEAL-4 and 100, the worst SEAL-0 and 0', () => {
    expect(level(nth(-1))).toEqual({ low: 'seal-4', high: 'seal-4' });
    expect(range(nth(-1), 'sovereignty')).toEqual([100, 100]);
    expect(level(nth(0))).toEqual({ low: 'seal-0', high: 'seal-0' });
    expect(range(nth(0), 'sovereignty')).toEqual([0, 0]);
  });

  test('one answer lowers its objective and the whole, the other objectives stay', () => {
    const answers = nth(-1, { 'data.keys': value('provider') });
    expect(level(answers, 'data')).toEqual({ low: 'seal-0', high: 'seal-0' });
    expect(level(answers)).toEqual({ low: 'seal-0', high: 'seal-0' });
    expect(level(answers, 'legal')).toEqual({ low: 'seal-4', high: 'seal-4' });
    // One of five criteria lost, a tenth of the weight: 100 - 20 × 0.10 = 98.
    expect(range(answers, 'sovereignty')).toEqual([98, 98]);
  });

  test('a criterion all answers of which grant SEAL-4 has no bearing on the level', () => {
    const answers = nth(-1, { 'supply.firmware': value('none') });
    expect(level(answers)).toEqual({ low: 'seal-4', high: 'seal-4' });
    // One of seven criteria at a weight of 20 %, of 10 % in the calculator.
    expect(range(answers, 'sovereignty')).toEqual([97.142857, 97.142857]);
    expect(range(answers, 'sovereignty-calculator')).toEqual([98.571429, 98.571429]);
  });

  test('the scores know no levels, for levels are a minimum and no share of points', () => {
    expect(level(nth(2), 'sovereignty')).toBeNull();
    expect(level(nth(2), 'data-share')).toBeNull();
  });

  test('what is not known leaves both open, exactly as far as it reaches', () => {
    const answers = nth(-1, { 'security.certification': unknown });
    expect(score(answers, 'overall')).toMatchObject({ low: 25, high: 100, exact: true });
    expect(level(answers)).toEqual({ low: 'seal-1', high: 'seal-4' });
    expect(range(answers, 'sovereignty')).toEqual([98.571429, 100]);
  });
});

describe('a framework of sums with a discount for mitigations, stated by files alone', () => {
  const files = readContentFiles(fileURLToPath(new URL('../fixtures/frameworks', import.meta.url)));
  const { problems, versions, documents } = checkAll(files, sha256);
  const content = versions[0]!.content!;
  const rules = compile(content, 'full');
  const risky: Answers = {
    'risk.data': value('personal'),
    'risk.location': value('elsewhere'),
    'risk.laws': value(['cloud-act', 'export']),
    'risk.users': value(120),
  };
  const mitigated: Answers = {
    'mitigation.encryption': value('own-keys'),
    'mitigation.exit': value('tested'),
    'mitigation.contract': value('standard'),
  };
  const overall = (answers: Answers) => evaluate(rules, answers, asOf).overall;

  test('is complete, and everything can be proven of it', () => {
    expect(problems).toEqual([]);
    expect(prove(content, documents).against).toEqual([]);
  });

  test('points of risk are summed, the most is the sum of the most', () => {
    // 40 + 30 + (20 + 10) + 5, nothing mitigated.
    expect(overall({ ...risky, ...mitigated, 'mitigation.exit': value('none') })).toMatchObject({
      low: 105,
      high: 105,
      max: 110,
    });
  });

  test('a fifth is taken off where the mitigations reach four fifths of their points', () => {
    // 40 + 40 of 100 points: 105 × 0.8 = 84, which is 76 % of 110.
    expect(overall({ ...risky, ...mitigated })).toMatchObject({
      low: 84,
      high: 84,
      level: { low: 'critical', high: 'critical' },
    });
    // 40 + 20 + 0 of 100 points are too few.
    expect(overall({ ...risky, ...mitigated, 'mitigation.exit': value('plan') }).low).toBe(105);
    // 40 + 20 + 20 are just enough.
    const negotiated = { 'mitigation.exit': value('plan'), 'mitigation.contract': value('negotiated') };
    expect(overall({ ...risky, ...mitigated, ...negotiated }).low).toBe(84);
  });

  test('what does not apply is no mitigation', () => {
    const answers = { ...risky, ...mitigated, 'mitigation.contract': { notApplicable: true as const } };
    expect(overall(answers).low).toBe(84);
  });

  test('while it is open whether the discount is reached, the range holds both', () => {
    const answers = { ...risky, ...mitigated, 'mitigation.exit': unknown, 'risk.users': between(10, 60) };
    // 100 or 105 points, less a fifth or not.
    expect(overall(answers)).toMatchObject({ low: 80, high: 105, exact: true });
  });

  test('fewer points of risk are better: who is in the EU already needs no move there', () => {
    const called = (answers: Answers) => evaluate(rules, answers, asOf).measures.map((m) => m.id);
    expect(called({ ...risky, ...mitigated })).toEqual(['move']);
    expect(called({ ...risky, ...mitigated, 'risk.location': value('own') })).toEqual([]);
  });
});
