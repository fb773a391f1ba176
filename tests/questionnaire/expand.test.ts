import { describe, expect, test } from 'vitest';
import { expand, inArea } from '../../server/questionnaire/expand.ts';
import { all, any, contentOf, is, not } from '../fixtures/content-of.ts';

const content = contentOf({
  areas: ['office', 'mail'],
  sections: [
    {
      id: 'profile',
      profile: true,
      questions: [{ id: 'country', kind: 'single', choices: ['de', 'at'], quick: true }],
    },
    {
      id: 'strategy',
      show: is('profile.country', 'de'),
      questions: [
        { id: 'mandate', kind: 'single', choices: ['none', 'council'], quick: true },
        {
          id: 'owner',
          kind: 'single',
          choices: ['nobody', 'named'],
          show: is('strategy.mandate', 'council'),
        },
      ],
    },
    {
      id: 'area',
      repeat: 'areas',
      questions: [
        { id: 'use', kind: 'single', choices: ['open', 'closed'] },
        { id: 'users', kind: 'number', unit: 'workplaces', min: 0, max: 500, notApplicable: true },
        {
          id: 'server',
          kind: 'single',
          choices: ['own', 'rented'],
          areas: ['mail'],
          show: is('$.use', 'closed'),
        },
      ],
    },
  ],
});

describe('the full questionnaire as plain questions', () => {
  const full = expand(content, 'full');

  test('asks a repeated section once for each area, in the order of the areas', () => {
    expect(full.questions.map((q) => q.id)).toEqual([
      'areas.needed',
      'profile.country',
      'strategy.mandate',
      'strategy.owner',
      'office.use',
      'office.users',
      'mail.use',
      'mail.users',
      'mail.server',
    ]);
  });

  test('numbers the questions by their place', () => {
    expect(full.questions.map((q) => q.index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    for (const q of full.questions) expect(full.byId.get(q.id)).toBe(q);
  });

  test('makes a page of each area, which knows where its words stand', () => {
    expect(full.sections.map(({ id, origin, area }) => ({ id, origin, area }))).toEqual([
      { id: 'areas', origin: 'areas', area: null },
      { id: 'profile', origin: 'profile', area: null },
      { id: 'strategy', origin: 'strategy', area: null },
      { id: 'office', origin: 'area', area: 'office' },
      { id: 'mail', origin: 'area', area: 'mail' },
    ]);
  });

  test('fills in what the files leave out', () => {
    expect(full.byId.get('office.users')).toEqual({
      index: 5,
      id: 'office.users',
      key: 'users',
      section: 'office',
      origin: 'area',
      area: 'office',
      kind: 'number',
      choices: [],
      exclusive: [],
      unit: 'workplaces',
      min: 0,
      max: 500,
      decimals: 0,
      quick: false,
      notApplicable: true,
      profile: false,
      show: is('areas.needed', 'office'),
      terms: [],
      sources: [],
    });
  });

  test('a question is shown under the conditions of its area, its section and its own', () => {
    expect(full.byId.get('profile.country')!.show).toBeNull();
    expect(full.byId.get('strategy.mandate')!.show).toEqual(is('profile.country', 'de'));
    expect(full.byId.get('strategy.owner')!.show).toEqual(
      all(is('profile.country', 'de'), is('strategy.mandate', 'council')),
    );
    expect(full.byId.get('mail.server')!.show).toEqual(
      all(is('areas.needed', 'mail'), is('mail.use', 'closed')),
    );
  });

  test('the choice of areas decides what is asked, wherever it stands', () => {
    const elsewhere = contentOf({
      areas: ['office'],
      sections: [{ id: 'areas', questions: [{ id: 'needed', kind: 'multiple', choices: ['office'] }] }],
    });
    expect(expand(elsewhere, 'full').byId.get('areas.needed')!.profile).toBe(true);
  });
});

describe('the quick check', () => {
  test('has quick questions alone, and no page without any', () => {
    const quick = expand(content, 'quick');
    expect(quick.questions.map((q) => q.id)).toEqual(['areas.needed', 'profile.country', 'strategy.mandate']);
    expect(quick.sections.map((s) => s.id)).toEqual(['areas', 'profile', 'strategy']);
    expect(quick.questions.map((q) => q.index)).toEqual([0, 1, 2]);
  });
});

test('an area takes the place of $ in every test of a condition, and nowhere else', () => {
  const condition = all(
    any(is('$.use', 'open'), { in: { '$.use': ['open', '$.use'] } }),
    not({ atLeast: { '$.users': 5 } }),
    { atMost: { '$.users': 9 } },
    { answered: '$.use' },
    is('strategy.mandate', 'none'),
  );
  expect(inArea(condition, 'mail')).toEqual(
    all(
      any(is('mail.use', 'open'), { in: { 'mail.use': ['open', '$.use'] } }),
      not({ atLeast: { 'mail.users': 5 } }),
      { atMost: { 'mail.users': 9 } },
      { answered: 'mail.use' },
      is('strategy.mandate', 'none'),
    ),
  );
});
