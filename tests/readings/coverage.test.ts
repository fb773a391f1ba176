import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { walk } from '../../server/questionnaire/walk.ts';
import { coverageOf } from '../../server/readings/coverage.ts';
import { compile } from '../../server/scoring/evaluate.ts';
import { asOf, unknown, value } from '../fixtures/content-of.ts';
import { published } from '../fixtures/published.ts';

const kommune = published('kommune', '2026-1');

const lines = (id: string, answers: Answers, mode: 'quick' | 'full' = 'full') => {
  const ruleSet = compile(kommune, mode);
  const reading = kommune.readings.find((one) => one.id === id)!;
  const { asked } = walk(ruleSet.encoder, answers, asOf);
  const found = coverageOf(reading, { ruleSet, answers, asked });
  return (line: string) => found.find((one) => one.line.id === line)!;
};

describe('what answers say on the criteria of others', () => {
  test('the twenty criteria of ZenDiS and PD and the six of München are listed', () => {
    const count = (id: string) => kommune.readings.find((one) => one.id === id)!.lines.length;
    expect([count('zendis'), count('muenchen-sds')]).toEqual([20, 6]);
  });

  test('no figure is made where no formula is published for what is asked', () => {
    for (const id of ['zendis', 'muenchen-sds'])
      expect(kommune.readings.find((one) => one.id === id)).not.toHaveProperty('into');
  });

  test('a criterion is answered, open, or a gap', () => {
    const of = lines('zendis', { 'operation.updates': value('week'), 'operation.where': unknown });
    expect(of('d5')).toMatchObject({ cover: 'answered', questions: [{ answer: { value: 'week' } }] });
    // That it is not known is an answer too.
    expect(of('d1').cover).toBe('answered');
    expect(of('c3').cover).toBe('open');
    expect(of('a3')).toMatchObject({ cover: 'gap', questions: [] });
  });

  test('a repeated question stands once for each chosen need area', () => {
    const answers = {
      'areas.needed': value(['office', 'servers']),
      'office.use': value('proprietary'),
      'servers.use': value('open'),
    };
    const found = lines('muenchen-sds', answers)('open-source');
    expect(found.questions.map(({ question }) => question.id)).toEqual(['office.use', 'servers.use']);
    expect(lines('muenchen-sds', {})('open-source').cover).toBe('notAsked');
  });

  test('what the quick check does not ask is told as not asked', () => {
    expect(lines('zendis', {}, 'quick')('c3').cover).toBe('notAsked');
    expect(lines('zendis', {}, 'quick')('d5').cover).toBe('open');
  });
});
