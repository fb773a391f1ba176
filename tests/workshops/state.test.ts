import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadOf } from '../../server/consensus/spread.ts';
import type { Room, Round } from '../../server/workshops/kept.ts';
import {
  type Audience,
  type Participant,
  roles,
  type State,
  type Vote,
} from '../../server/workshops/model.ts';
import { type SpreadOf, sharedState, withOwn } from '../../server/workshops/state.ts';

const choices = ['none', 'council'];
const count: SpreadOf = (_item, rounds) => {
  const { votes, hands } = rounds.at(-1)!;
  return spreadOf(votes, hands, choices, { ordered: true, earlier: rounds.slice(0, -1) });
};
const item = 'strategy.mandate';

const participant = fc.record({
  role: fc.constantFrom(...roles),
  votes: fc.array(fc.option(fc.constantFrom(...choices)), { minLength: 3, maxLength: 3 }),
});

/** Rooms with up to three rounds of one item, and a second item that was never opened. */
const room = fc
  .record({
    people: fc.array(participant, { maxLength: 12 }),
    rounds: fc.integer({ min: 1, max: 3 }),
    phase: fc.constantFrom('voting', 'revealed', 'agreed'),
    pace: fc.constantFrom('led', 'own'),
  })
  .map(({ people, rounds, phase, pace }): Room => {
    const participants = people.map(
      ({ role }, i): Participant => ({
        id: `person-${i}`,
        role,
        name: `name-${i}`,
        joined: '2026-03-10T10:30:00.000Z',
      }),
    );
    const numbers = Array.from({ length: rounds }, (_, i) => i + 1);
    const all = numbers.map(
      (round): Round => ({ item, round, phase: round === rounds ? phase : 'revealed', endsAt: null }),
    );
    const votes = people.flatMap(({ role, votes }, i) =>
      numbers.flatMap((round): Vote[] => {
        const value = votes[round - 1];
        return value == null ? [] : [{ participant: `person-${i}`, role, item, round, answer: { value } }];
      }),
    );
    return {
      workshop: {
        id: 'w',
        assessment: 'a',
        code: 'ABCDEF',
        title: '',
        pace,
        deadline: null,
        closed: false,
        version: 7,
        items: [
          { id: item, of: 'question' },
          { id: 'strategy.goals', of: 'question' },
        ],
        current: all.at(-1)!,
      },
      rounds: all,
      people: participants.length,
      questionnaire: { id: 'small', version: '2026-1', asOf: '2026-03-10' },
      participants,
      votes,
      hands: [],
      agreed: [
        {
          item,
          answer: { value: 'council' },
          note: 'agreed words',
          dissent: '',
          finder: '',
          at: '2026-03-10T11:00:00.000Z',
        },
      ],
    };
  });

/** The state of each audience, as participants with what is their own. */
function states(one: Room): [Audience, State][] {
  const shared = sharedState(one, 'participant', count);
  return [
    ['moderator', sharedState(one, 'moderator', count)],
    ['beamer', sharedState(one, 'beamer', count)],
    ...one.participants.map(({ id }): [Audience, State] => ['participant', withOwn(shared, one, id)]),
  ];
}

describe('whatever stands in the rows', () => {
  test('nobody sees counts or what was agreed before they are to', () => {
    fc.assert(
      fc.property(room, (one) => {
        for (const [, { current }] of states(one)) {
          const { phase, round } = one.workshop.current!;
          expect('spread' in current!).toBe(phase !== 'voting');
          expect('before' in current!).toBe(phase !== 'voting' && round > 1);
          expect('agreed' in current!).toBe(phase === 'agreed');
          if (phase !== 'agreed') expect(JSON.stringify(current)).not.toContain('agreed words');
        }
      }),
    );
  });

  test('while votes are hidden, what others vote changes nothing that anybody sees', () => {
    fc.assert(
      fc.property(room, (one) => {
        const { round, phase } = one.workshop.current!;
        fc.pre(phase === 'voting');
        const [first, ...others] = one.participants;
        fc.pre(first !== undefined && others.length > 0);
        const turned = one.votes.map((vote): Vote => {
          const value = 'value' in vote.answer && vote.answer.value === 'none' ? 'council' : 'none';
          return vote.round === round && vote.participant !== first!.id
            ? { ...vote, answer: { value } }
            : vote;
        });
        const after = { ...one, votes: turned };
        expect(sharedState(after, 'moderator', count)).toEqual(sharedState(one, 'moderator', count));
        expect(sharedState(after, 'beamer', count)).toEqual(sharedState(one, 'beamer', count));
        const seen = (of: Room): State => withOwn(sharedState(of, 'participant', count), of, first!.id);
        expect(seen(after)).toEqual(seen(one));
      }),
    );
  });

  test('names and ids of people reach those who lead alone', () => {
    fc.assert(
      fc.property(room, (one) => {
        for (const [audience, state] of states(one)) {
          const text = JSON.stringify({ ...state, me: undefined });
          if (audience !== 'moderator') expect(text).not.toMatch(/person-|name-/);
        }
        const who = sharedState(one, 'moderator', count).current!.who!;
        expect(who.every((person) => Object.keys(person).sort().join() === 'id,name,role,voted')).toBe(true);
      }),
    );
  });

  test('no role with fewer than three people is shown by itself, neither of those there nor of votes', () => {
    fc.assert(
      fc.property(room, (one) => {
        for (const [, { byRole, current }] of states(one)) {
          for (const { people } of byRole ?? []) expect(people).toBeGreaterThanOrEqual(3);
          for (const spread of [current!.spread, current!.before])
            for (const { total } of spread?.byRole ?? []) expect(total).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  test('a participant sees their own votes of the newest round, and all see the same beside', () => {
    fc.assert(
      fc.property(room, (one) => {
        const { round } = one.workshop.current!;
        const { who: _who, ...leading } = sharedState(one, 'moderator', count).current!;
        expect(sharedState(one, 'beamer', count).current).toEqual(leading);
        for (const { id, role, name } of one.participants) {
          const state = withOwn(sharedState(one, 'participant', count), one, id);
          const own = one.votes.find((vote) => vote.participant === id && vote.round === round);
          expect(state.me).toEqual({ role, name });
          expect(state.mine).toEqual(own === undefined ? {} : { [item]: own.answer });
          expect(state.current).toEqual({ ...leading, mine: own?.answer ?? null });
        }
      }),
    );
  });
});

test('an item is told with its rounds: at one’s own pace each takes votes from the start', () => {
  fc.assert(
    fc.property(room, (one) => {
      const [opened, other] = sharedState(one, 'beamer', count).items;
      const { round, phase } = one.workshop.current!;
      expect(opened).toMatchObject({ rounds: round, phase });
      expect(other).toMatchObject(
        one.workshop.pace === 'own' ? { rounds: 1, phase: 'voting' } : { rounds: 0, phase: null },
      );
    }),
  );
});
