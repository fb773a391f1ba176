import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../server/questionnaire/answers.ts';
import { checkAnswer } from '../../../server/questionnaire/door.ts';
import type { Migration } from '../../../server/questionnaire/migration.ts';
import { sameStand } from '../../../server/questionnaire/same-stand.ts';
import { type Migrated, migrate } from '../../../server/questionnaire/versions/migrate.ts';
import { value } from '../../fixtures/content-of.ts';
import { pairs } from '../../fixtures/generated/pairs.ts';
import { smallVersions } from '../../fixtures/two-versions.ts';

const [older, newer] = smallVersions();
const go = (answers: Answers, migration: Migration = newer!.content.migration!): Migrated =>
  migrate({ migration, from: older!.full.questionnaire, to: newer!.full.questionnaire }, answers);

describe('answers go over into the next version', () => {
  test('under their new name, with their note', () => {
    const { answers, left } = go({ 'strategy.mandate': { value: 'none', note: 'seit 2020' } });
    expect(answers).toEqual({ 'strategy.order': { value: 'none', note: 'seit 2020' } });
    expect(left).toEqual([]);
  });

  test('with a choice renamed, and two choices merged into one', () => {
    const { answers } = go({
      'strategy.mandate': value('talked'),
      'strategy.goals': value(['security', 'cost']),
    });
    expect(answers).toEqual({ 'strategy.order': value('discussed'), 'strategy.goals': value(['gains']) });
  });

  test('a choice that was split stays open and is told, its note stays', () => {
    const { answers, left, kept } = go({ 'strategy.mandate': { value: 'council', note: 'mit Protokoll' } });
    expect(answers).toEqual({ 'strategy.order': { open: true, note: 'mit Protokoll' } });
    expect(kept).toEqual({});
    expect(left).toEqual([
      { question: 'strategy.mandate', to: ['strategy.order'], why: 'choice-split', choices: ['council'] },
    ]);
  });

  test('a question that is asked no more is told and misses nothing', () => {
    const macros = { 'office.macros': value('many') };
    const { answers, left, kept } = go(macros);
    expect({ answers, kept }).toEqual({ answers: {}, kept: macros });
    expect(left).toEqual([{ question: 'office.macros', to: [], why: 'dropped', choices: [] }]);
  });

  test('what was said of an area follows it to its new name', () => {
    const { answers } = go({ 'profile.areas': value(['servers']), 'servers.use': value('open') });
    expect(answers).toEqual({ 'profile.areas': value(['machines']), 'machines.use': value('open') });
  });

  test('what was said of an area that was split is asked again of each part', () => {
    const questions = { 'profile.areas': { choices: { servers: ['office', 'machines'] } } };
    const { answers, left } = go(
      { 'servers.use': { value: 'open', who: 'Frau Roth' } },
      { from: '1', questions },
    );
    expect(answers).toEqual({
      'office.use': { open: true, who: 'Frau Roth' },
      'machines.use': { open: true, who: 'Frau Roth' },
    });
    expect(left.map(({ why, to }) => ({ why, to }))).toEqual([
      { why: 'area-split', to: ['office.use', 'machines.use'] },
    ]);
  });

  test('two answers that became one are asked again where they differ', () => {
    const questions = { 'profile.areas': { choices: { servers: 'office' } } };
    const both = (servers: string): Migrated =>
      go({ 'office.use': value('open'), 'servers.use': value(servers) }, { from: '1', questions });
    expect(both('open').answers).toEqual({ 'office.use': value('open') });
    expect(both('proprietary').answers).toEqual({});
    expect(both('proprietary').left.map(({ why }) => why)).toEqual(['other-answers', 'other-answers']);
  });

  test('of several choices those that are offered no more are told, the others go over', () => {
    const questions = { 'strategy.goals': { choices: { cost: 'gains' }, dropped: ['security'] } };
    const { answers, kept, left } = go(
      { 'strategy.goals': value(['cost', 'security']) },
      { from: '1', questions },
    );
    expect(answers).toEqual({ 'strategy.goals': value(['gains']) });
    expect(kept).toEqual({ 'strategy.goals': value(['cost']) });
    expect(left).toMatchObject([{ why: 'choice-dropped', choices: ['security'] }]);
  });

  test('an answer out of the new bounds is asked again', () => {
    const to = newer!.full.questionnaire;
    const questions = to.questions.map((q) => (q.id === 'money.share' ? { ...q, max: 10 } : q));
    const narrow = { ...to, questions, byId: new Map(questions.map((q) => [q.id, q])) };
    const passage = { migration: { from: '1' }, from: older!.full.questionnaire, to: narrow };
    const { answers, left } = migrate(passage, { 'money.share': { value: 20, grade: 'estimated' } });
    expect(answers).toEqual({});
    expect(left).toMatchObject([{ question: 'money.share', why: 'does-not-fit' }]);
  });
});

describe('whatever is renamed, merged, split and dropped', () => {
  const over = ({ older, newer, answers }: Parameters<Parameters<typeof pairs.map>[0]>[0]): Migrated =>
    migrate(
      {
        migration: newer.content.migration!,
        from: older.full.questionnaire,
        to: newer.full.questionnaire,
      },
      answers,
    );

  test('what went over passes the door of the newer version, what was kept that of the older one', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const { answers, kept } = over(pair);
        for (const [id, answer] of Object.entries(answers))
          expect(checkAnswer(pair.newer.full.questionnaire.byId.get(id)!, answer)).toBeNull();
        for (const [id, answer] of Object.entries(kept))
          expect(checkAnswer(pair.older.full.questionnaire.byId.get(id)!, answer)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('every answer went over or is told of; none appears from nowhere', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const { answers, kept, left } = over(pair);
        const told = new Set(left.map(({ question }) => question));
        const given = Object.entries(pair.answers).filter(([, answer]) => !('open' in answer));
        for (const [id] of given) expect(id in kept || told.has(id)).toBe(true);
        for (const id of told) expect(id in pair.answers).toBe(true);
        const said = Object.values(answers).filter((answer) => !('open' in answer));
        expect(said.length).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 300 },
    );
  });

  test('where nothing moves all answers go over as they are', () => {
    fc.assert(
      fc.property(pairs, ({ older, answers }) => {
        const { questionnaire } = older.full;
        const same = migrate({ migration: { from: '1' }, from: questionnaire, to: questionnaire }, answers);
        expect(same.left).toEqual([]);
        expect(Object.keys(same.answers).sort()).toEqual(Object.keys(answers).sort());
        for (const [id, answer] of Object.entries(answers))
          expect(sameStand(same.answers[id]!, answer)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
