import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import type { MeasureSource } from '../../server/questionnaire/model.ts';
import { ids, measure } from '../fixtures/called-measures.ts';
import { value } from '../fixtures/content-of.ts';

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
