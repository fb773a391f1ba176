import '../seed.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import type { ReadingLine } from '../../server/questionnaire/reading.ts';
import { walk } from '../../server/questionnaire/walk.ts';
import { figureOf } from '../../server/readings/figure.ts';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';
import { asOf, notApplicable, unknown, value } from '../fixtures/content-of.ts';
import { published } from '../fixtures/published.ts';

const kommune = published('kommune', '2026-1');
const ruleSet = compile(kommune, 'full');
const target = compile(published('eu-cloud-sovereignty', '2025-1'), 'full');
const reading = kommune.readings.find((one) => one.id === 'eu-csf')!;

const line = reading.lines.find((one) => one.id === 'operators')!;

const figure = (answers: Answers) => {
  const { asked } = walk(ruleSet.encoder, answers, asOf);
  return figureOf(reading, { ruleSet, answers, asked }, target, asOf);
};
const span = (answers: Answers, line: string) => {
  const found = figure(answers).narrowed.find((one) => one.line === line);
  return found === undefined ? null : [found.low, found.high];
};

describe('a figure of a framework out of answers to another questionnaire', () => {
  test('holds everything while nothing is answered', () => {
    const { overall, scores, of } = figure({});
    expect(overall).toMatchObject({ low: 0, high: 100, level: { low: 'seal-0', high: 'seal-4' } });
    expect(scores.find((s) => s.id === 'sovereignty')).toMatchObject({ low: 0, high: 100, level: null });
    expect(of).toBe(48);
  });

  test('is narrowed by an answer to its criterion alone, from both ends', () => {
    const answers = { 'independence.cloud': value('most') };
    expect(span(answers, 'foreign-laws')).toEqual(['exposed', 'shielded']);
    const { overall, dimensions } = figure(answers);
    // Who is decided on from outside has SEAL-1 at most.
    expect(overall).toMatchObject({ low: 0, high: 25 });
    expect(dimensions.find((d) => d.id === 'strategic')).toMatchObject({ low: 0, high: 25 });
    expect(dimensions.find((d) => d.id === 'environment')).toMatchObject({ low: 0, high: 100 });
  });

  test('takes off the score what cannot be reached any more, by hand', () => {
    const { scores } = figure({ 'independence.cloud': value('most') });
    // Control 33.33 of 100, one of eight in 15 %; foreign law 75, one of six in 10 %; dependence 50, one of
    // seven in 20 %: 100 - 1.25 - 0.4167 - 1.4286.
    expect(scores.find((s) => s.id === 'sovereignty')!.high).toBeCloseTo(96.9047, 3);
  });

  test('says nothing by an answer that leaves all open, that does not apply, or outside of its condition', () => {
    expect(span({ 'independence.cloud': value('harmless') }, 'foreign-laws')).toBeNull();
    expect(span({ 'independence.cloud': notApplicable }, 'foreign-laws')).toBeNull();
    const own = { 'operation.where': value('own') };
    expect(span({ ...own, 'profile.country': value('de') }, 'operators')).toEqual(['mostly', 'eu']);
    expect(span({ ...own, 'profile.country': value('ch') }, 'operators')).toBeNull();
    expect(span(own, 'operators')).toBeNull();
  });

  test('takes an answer that is not known as one of all', () => {
    expect(span({ 'standards.interfaces': value('maker-only') }, 'interfaces')).toEqual(['closed', 'mixed']);
    // Together the answers reach from the lowest to the highest, so nothing follows.
    expect(span({ 'standards.formats': unknown }, 'standards')).toBeNull();
    // Narrowed by each answer is narrowed by all of them.
    const gives: ReadingLine['gives'] = {
      own: ['mostly', 'eu'],
      municipal: 'eu',
      commercial: 'mostly',
      mixed: 'eu',
    };
    const read = { ...reading, lines: [{ ...line, gives: gives! }] };
    const answers = { 'operation.where': unknown, 'profile.country': value('at') };
    const { asked } = walk(ruleSet.encoder, answers, asOf);
    expect(figureOf(read, { ruleSet, answers, asked }, target, asOf).narrowed).toMatchObject([
      { low: 'mostly', high: 'eu' },
    ]);
  });

  test('whatever the framework could come to lies in the range', () => {
    const ours = reading.lines.map((line) => ruleSet.questionnaire.byId.get(line.by[0]!)!);
    const answered = fc.record(
      Object.fromEntries(ours.map((q) => [q.id, fc.constantFrom(...q.choices.map(value), unknown)])),
    ) as fc.Arbitrary<Answers>;
    const places = fc.array(fc.nat(), { minLength: 48, maxLength: 48 });
    const check = fc.property(answered, places, (answers, picks) => {
      const { overall, dimensions, scores, narrowed } = figure({
        ...answers,
        'profile.country': value('at'),
      });
      const picked = target.questionnaire.questions.map((q, i) => {
        const found = narrowed.find((one) => one.question === q.id);
        const from = found === undefined ? 0 : q.choices.indexOf(found.low);
        const to = found === undefined ? q.choices.length - 1 : q.choices.indexOf(found.high);
        return [q.id, value(q.choices[from + (picks[i]! % (to - from + 1))]!)];
      });
      const result = evaluate(target, Object.fromEntries(picked), asOf);
      const came = [result.overall, ...result.dimensions, ...result.scores];
      [overall, ...dimensions, ...scores].forEach((range, i) => {
        expect(came[i]!.low).toBeGreaterThanOrEqual(range.low!);
        expect(came[i]!.high).toBeLessThanOrEqual(range.high!);
      });
    });
    fc.assert(check, { numRuns: 200 });
  });
});
