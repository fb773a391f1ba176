import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../../server/questionnaire/model.ts';
import type { Change } from '../../../server/questionnaire/versions/changes.ts';
import { diff } from '../../../server/questionnaire/versions/diff.ts';
import { compile, evaluate } from '../../../server/scoring/evaluate.ts';
import { asOf } from '../../fixtures/content-of.ts';
import { answersOf, rawAnswers } from '../../fixtures/generated/answers.ts';
import { edits } from '../../fixtures/generated/edits.ts';
import { contents } from '../../fixtures/generated.ts';
import { smallVersions } from '../../fixtures/two-versions.ts';

const [first, second] = smallVersions().map(({ content }) => content) as [Content, Content];
const changes = diff(first, second, second.migration!);
const about = (part: Change['part'], id: string): Change =>
  changes.find((c) => c.part === part && c.id === id)!;
const same = { from: '1' };

describe('what changed between two versions', () => {
  test('a question with a new id is renamed, not gone and new', () => {
    expect(about('question', 'strategy.order')).toMatchObject({ was: 'strategy.mandate', what: 'changed' });
    expect(changes.some(({ id, what }) => id === 'strategy.mandate' && what === 'removed')).toBe(false);
  });

  test('what became of its choices is told, and not that they are gone or new', () => {
    expect(about('question', 'strategy.order').details).toEqual([
      { path: ['renamed', 'talked'], before: 'talked', after: 'discussed' },
      { path: ['split', 'council'], before: 'council', after: ['vote', 'letter'] },
    ]);
  });

  test('a rule that only follows a new name is not told', () => {
    expect(about('knockout', 'no-mandate')).toBeUndefined();
    expect(about('finding', 'mandate-missing')).toBeUndefined();
  });

  test('an area with a new name moves nothing', () => {
    expect(about('question', 'profile.areas').moves).toBe('nothing');
    expect(changes.some(({ part }) => part === 'areas')).toBe(false);
  });

  test('weights, points and parts are told one by one', () => {
    const { details, moves } = about('score', 'strategy');
    expect(moves).toBe('scores');
    expect(details).toContainEqual({ path: ['parts', 'strategy.order', 'weight'], before: 2, after: 3 });
    expect(details).toContainEqual({ path: ['parts', 'strategy.partner'], before: null, after: true });
    expect(details.some(({ path }) => path[1] === 'strategy.partner' && path.length > 2)).toBe(false);
  });

  test('a question that no rule asks moves nothing', () => {
    const more = structuredClone(first);
    more.sections[2]!.questions.push({ id: 'budget', kind: 'number', min: 0, max: 9 });
    expect(diff(first, more, same)).toMatchObject([{ id: 'money.budget', what: 'added', moves: 'nothing' }]);
  });

  test('a version differs from itself in nothing', () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(diff(content, structuredClone(content), same)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('whatever is edited is told', () => {
    fc.assert(
      fc.property(edits, ({ before, after }) => {
        const edited =
          JSON.stringify({ ...before, version: '' }) !== JSON.stringify({ ...after, version: '' });
        expect(diff(before, after, same).length > 0).toBe(edited);
      }),
      { numRuns: 300 },
    );
  });

  test('where no change can move scores none moves, where none can move advice neither does that', () => {
    fc.assert(
      fc.property(edits, rawAnswers, fc.constantFrom('quick' as const, 'full' as const), (it, raws, mode) => {
        const told = diff(it.before, it.after, same).map(({ moves }) => moves);
        if (told.includes('scores')) return;
        const rules = [compile(it.before, mode), compile(it.after, mode)];
        const answers = answersOf(rules[0]!.questionnaire, raws);
        const [was, is] = rules.map((ruleSet) => evaluate(ruleSet, answers, asOf));
        const scored = ({ overall, dimensions, scores }: typeof was & {}) => [
          overall,
          ...dimensions,
          ...scores,
        ];
        expect(scored(is!)).toEqual(scored(was!));
        if (told.includes('advice')) return;
        expect(is!.findings).toEqual(was!.findings);
        expect(is!.measures).toEqual(was!.measures);
      }),
      { numRuns: 500 },
    );
  });
});
