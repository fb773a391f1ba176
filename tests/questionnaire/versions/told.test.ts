import { describe, expect, test } from 'vitest';
import type { Content, ScoreSource } from '../../../server/questionnaire/model.ts';
import type { Change } from '../../../server/questionnaire/versions/changes.ts';
import { diff } from '../../../server/questionnaire/versions/diff.ts';
import { usedBy } from '../../../server/questionnaire/versions/used.ts';
import { all, any, contentOf, is, not } from '../../fixtures/content-of.ts';
import { smallVersions } from '../../fixtures/two-versions.ts';

const [first, second] = smallVersions().map(({ content }) => content) as [Content, Content];
const same = { from: '1' };

/** What is told once a copy of a version was changed. */
function after(change: (copy: Content) => void, before = first): Change[] {
  const copy = structuredClone(before);
  change(copy);
  return diff(before, copy, same);
}

test('all that changed between two versions is told, and nothing else', () => {
  const told = diff(first, second, second.migration!).map(({ part, id, was, what, moves }) =>
    [part, id, was ?? '-', what, moves].join(' '),
  );
  expect(told).toEqual([
    'question profile.areas - changed nothing',
    'question strategy.order strategy.mandate changed scores',
    'question strategy.goals - changed scores',
    'question strategy.partner - added scores',
    'question $.macros - removed scores',
    'score strategy - changed scores',
    'score independence - changed scores',
    'score ease - changed scores',
    'finding costs-high - changed advice',
    'measure get-mandate - changed advice',
    'text questions.strategy.goals - changed nothing',
    'text questions.money.share - changed nothing',
  ]);
});

describe('what became of choices', () => {
  const goals = diff(first, second, second.migration!).find(({ id }) => id === 'strategy.goals')!;

  test('that were merged is told of each, with what is new beside them', () => {
    expect(goals.details).toEqual([
      { path: ['merged', 'cost'], before: 'cost', after: 'gains' },
      { path: ['merged', 'security'], before: 'security', after: 'gains' },
      { path: ['choices', 'freedom'], before: null, after: true },
    ]);
  });

  test('with the same points, merged, leaves the points as they are', () => {
    const part = (points: Record<string, number>): ScoreSource[] => [
      { id: 'd', kind: 'mean', parts: [{ question: 's.one', points }] },
    ];
    const made = (choices: string[], points: Record<string, number>): Content =>
      contentOf({
        sections: [{ id: 's', questions: [{ id: 'one', kind: 'single', choices }] }],
        rules: { dimensions: part(points) },
      });
    const merge = { from: '1', questions: { 's.one': { choices: { a: 'ab', b: 'ab' } } } };
    const told = diff(made(['a', 'b', 'c'], { a: 5, b: 5, c: 0 }), made(['ab', 'c'], { ab: 5, c: 0 }), merge);
    expect(told.filter(({ part }) => part === 'score')).toEqual([]);
  });
});

test('what a measure achieves is told by the question', () => {
  expect(
    after(({ rules }) => {
      rules.measures[0]!.achieves = { 'strategy.mandate': 'talked', 'strategy.goals': 'cost' };
    }),
  ).toMatchObject([
    {
      part: 'measure',
      id: 'get-mandate',
      details: [
        { path: ['achieves', 'strategy.mandate'], before: 'council', after: 'talked' },
        { path: ['achieves', 'strategy.goals'], before: null, after: 'cost' },
      ],
      moves: 'advice',
    },
  ]);
});

test('parts that ask the same are told apart by a number', () => {
  const [part] = first.rules.dimensions[0]!.parts!;
  const told = after(({ rules }) => {
    rules.dimensions[0]!.parts!.push({ ...part!, weight: 7 }, { ...part!, weight: 8 });
  });
  expect(told).toMatchObject([
    {
      details: [
        { path: ['parts', 'strategy.mandate 2'], before: null, after: true },
        { path: ['parts', 'strategy.mandate 3'], before: null, after: true },
      ],
    },
  ]);
});

describe('words that read otherwise', () => {
  test.each<[string, (texts: Content['texts'][string]) => unknown, string, string]>([
    [
      'of a section',
      ({ sections }) => Object.assign(sections.money!, { title: 'New' }),
      'sections.money',
      'title',
    ],
    [
      'of a choice',
      ({ sections }) => Object.assign(sections.strategy!.questions.goals!.choices!, { cost: 'New' }),
      'questions.strategy.goals',
      'choices.cost',
    ],
    [
      'of a question asked for each area',
      ({ sections }) => Object.assign(sections.area!.questions.use!, { help: 'New' }),
      'questions.$.use',
      'help',
    ],
    ['of an area', ({ areas }) => Object.assign(areas.servers!, { name: 'New' }), 'areas.servers', 'name'],
    ['of a level', ({ levels }) => Object.assign(levels.low!, { name: 'New' }), 'levels.low', 'name'],
    [
      'of a knock-out',
      ({ knockouts }) => Object.assign(knockouts, { 'no-mandate': 'New' }),
      'knockouts.no-mandate',
      'text',
    ],
  ])('%s are told, and move nothing', (_, change, id, field) => {
    expect(after(({ texts }) => change(texts.en!))).toMatchObject([
      { part: 'text', id, details: [{ path: ['en', field], after: 'New' }], moves: 'nothing' },
    ]);
  });

  test('of an area with a new name are told in that name', () => {
    const copy = structuredClone(second);
    copy.texts.en!.areas.machines!.name = 'New';
    expect(diff(first, copy, copy.migration!).map(({ id }) => id)).toContain('areas.machines');
  });
});

test('a question moves what a condition asks it in, wherever it stands there', () => {
  const ids = ['one', 'two', 'three', 'four', 'shown', 'free'];
  const content = contentOf({
    sections: [
      {
        id: 's',
        questions: ids.map((id) => ({
          id,
          kind: 'single',
          choices: ['yes', 'no'],
          ...(id === 'shown' ? { show: is('s.four', 'yes') } : {}),
        })),
      },
    ],
    rules: {
      dimensions: [{ id: 'd', kind: 'mean', parts: [{ question: 's.shown', points: { yes: 1, no: 0 } }] }],
      findings: [
        {
          id: 'f',
          kind: 'challenge',
          dimension: 'd',
          weight: 1,
          when: any(is('s.one', 'yes'), all(not(is('s.two', 'no')), { answered: 's.three' })),
          sources: [],
        },
      ],
    },
  });
  expect(usedBy(content)).toEqual({
    scores: new Set(['s.shown', 's.four']),
    advice: new Set(['s.one', 's.two', 's.three']),
  });
});
