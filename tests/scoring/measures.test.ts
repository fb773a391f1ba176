import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { areas, called, ids, measure } from '../fixtures/called-measures.ts';
import { value } from '../fixtures/content-of.ts';

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

test('what the quick check does not ask may be so already: its measure is called for possibly', () => {
  const none: Answers = { 's.mandate': value('none') };
  const unasked = measure({ id: 'name', quick: true, achieves: { 's.owner': 'named' } });
  expect(called([unasked], none, 'quick')).toMatchObject([{ id: 'name', holds: 'possibly' }]);
  const partly = measure({
    id: 'both',
    quick: true,
    achieves: { 's.owner': 'named', 's.mandate': 'council' },
  });
  expect(called([partly], none, 'quick')).toMatchObject([{ id: 'both', holds: 'certainly' }]);
});
