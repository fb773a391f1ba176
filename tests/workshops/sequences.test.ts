import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { type AppParts, buildApp } from '../../server/app.ts';
import { assessmentStore } from '../../server/assessments/store.ts';
import { openSqlite } from '../../server/storage/sqlite.ts';
import type { Phase } from '../../server/workshops/model.ts';
import { openWorkshops } from '../../server/workshops/parts.ts';
import { workshopStore } from '../../server/workshops/store.ts';
import { testTime } from '../assessments/start.ts';
import { freshFolder } from '../storage/folder.ts';
import { startRooms, workshopIn } from './start.ts';

const questions = {
  'strategy.mandate': ['none', 'council'],
  'open-is-free': ['myth', 'fact', 'depends'],
};
type ItemId = keyof typeof questions;
const item = fc.oneof(
  { weight: 4, arbitrary: fc.constant<ItemId>('strategy.mandate') },
  { weight: 1, arbitrary: fc.constant<ItemId>('open-is-free') },
);
const person = fc.nat({ max: 2 });

/** What people, moderators and machines do; a person or round that is not there is taken for the nearest. */
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      person,
      item,
      pick: fc.nat({ max: 3 }),
      /** As one whose page is old: with the round that was seen last. */
      bySeen: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('open', 'reveal', 'reopen', 'anew'), item }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('drop', 'comeBack'), person }) },
  { weight: 1, arbitrary: fc.constant({ restart: true } as const) },
);

interface Expected {
  rounds: Map<string, { round: number; phase: Phase }>;
  current: string | null;
  /** By item and round, what each person was told to be saved. */
  votes: Map<string, Map<number, object>>;
}

const place = (of: string, round: number): string => `${of} ${round}`;

test('after any votes, drops, returns, reveals and restarts all screens hold the same, and no vote that was acknowledged is lost', async () => {
  const { parts } = await startRooms();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 45, size: 'max' }), async (steps) => {
      const folder = freshFolder();
      let program = await start(folder, parts);
      const room = await workshopIn(program.app);
      const people = await Promise.all(['it', 'it', 'management'].map((role) => room.join(role)));
      const expected: Expected = { rounds: new Map(), current: null, votes: new Map() };
      const away = new Set<number>();
      const seen = people.map((): number | undefined => undefined);
      const call = async (method: 'GET' | 'PUT' | 'POST', path: string, key: string, payload?: object) =>
        program.app.inject({
          method,
          url: `/api/workshops/${room.id}${path}`,
          headers: { authorization: `Bearer ${key}` },
          ...(payload === undefined ? {} : { payload }),
        });

      await lead('open', 'strategy.mandate');
      for (const one of steps) {
        if ('restart' in one) {
          await program.stop();
          program = await start(folder, parts);
        } else if (!('item' in one)) {
          if (one.do === 'drop') away.add(one.person);
          else away.delete(one.person);
        } else if ('pick' in one) {
          const answers = [...questions[one.item].map((value) => ({ value })), { unknown: true }];
          const answer = answers[one.pick % answers.length]!;
          const round = one.bySeen ? seen[one.person] : undefined;
          const sent = { answer, ...(round === undefined ? {} : { round }) };
          const given = await call('PUT', `/votes/${one.item}`, people[one.person]!.key, sent);
          const open = expected.rounds.get(one.item);
          const taken =
            expected.current === one.item &&
            open?.phase === 'voting' &&
            (round === undefined || round === open.round);
          expect(given.statusCode, given.body).toBe(taken ? 200 : 409);
          if (taken) votesIn(expected, one.item, open.round).set(one.person, answer);
        } else await lead(one.do, one.item);
        await expectSame();
      }
      away.clear();
      await expectSame();
      await program.stop();

      async function lead(what: 'open' | 'reveal' | 'reopen' | 'anew', of: string): Promise<void> {
        const known = expected.rounds.get(of);
        const path = what === 'anew' ? '/vote-anew' : `/${what}`;
        const body = { item: of, ...(what === 'anew' ? { round: known?.round ?? 1 } : {}) };
        const { statusCode } = await call('POST', path, room.keys.moderator, body);
        const refused =
          what !== 'open' && (known === undefined || (what === 'anew' && known.phase === 'voting'));
        expect(statusCode, what).toBe(refused ? 409 : 200);
        if (refused) return;
        const { round, phase } = known ?? { round: 1, phase: 'voting' };
        if (what === 'open') expected.current = of;
        if (what === 'anew') expected.rounds.set(of, { round: round + 1, phase: 'voting' });
        else if (what === 'open') expected.rounds.set(of, { round, phase });
        else expected.rounds.set(of, { round, phase: what === 'reveal' ? 'revealed' : 'voting' });
      }

      async function expectSame(): Promise<void> {
        const state = async (key: string) => (await call('GET', '', key)).json();
        const { who, ...current } = (await state(room.keys.moderator)).current ?? {};
        const beamer = await state(room.keys.beamer);
        const { current: shown, ...shared } = beamer;
        expect(shown ?? {}).toEqual(current);
        const open = expected.current === null ? undefined : expected.rounds.get(expected.current);
        expect(shown?.item ?? null).toBe(expected.current);
        if (open !== undefined) {
          expect(shown).toMatchObject(open);
          const given = votesIn(expected, expected.current!, open.round);
          expect(shown.voted).toBe(given.size);
          if (open.phase !== 'voting') expectCounts(shown.spread, [...given.values()]);
        }
        for (const [i, { key }] of people.entries()) {
          if (away.has(i)) continue;
          const { me, mine, current: own, ...rest } = await state(key);
          seen[i] = own?.round;
          expect(rest).toEqual(shared);
          const newest = [...expected.rounds].flatMap(([of, { round }]) => {
            const answer = votesIn(expected, of, round).get(i);
            return answer === undefined ? [] : [[of, answer] as const];
          });
          expect(mine).toEqual(Object.fromEntries(newest));
          if (own !== null) expect(own).toEqual({ ...shown, mine: mine[own.item] ?? null });
        }
      }
    }),
    { numRuns: 8 },
  );
}, 180_000);

function votesIn({ votes }: Expected, of: string, round: number): Map<number, object> {
  const found = votes.get(place(of, round)) ?? new Map();
  votes.set(place(of, round), found);
  return found;
}

function expectCounts(
  spread: { total: number; unknown: number; choices: { choice: string; count: number }[] },
  given: object[],
): void {
  expect(spread.total).toBe(given.length);
  expect(spread.unknown).toBe(given.filter((answer) => 'unknown' in answer).length);
  for (const { choice, count } of spread.choices)
    expect(count).toBe(given.filter((answer) => 'value' in answer && answer.value === choice).length);
}

/** The program on what an earlier one has left. */
async function start(
  folder: string,
  parts: AppParts,
): Promise<{ app: FastifyInstance; stop: () => Promise<void> }> {
  const connection = await openSqlite({ folder, patience: 50, now: testTime });
  const app = await buildApp({
    ...parts,
    store: assessmentStore(connection),
    workshops: openWorkshops(workshopStore(connection)),
  });
  return {
    app,
    stop: async () => {
      await app.close();
      await connection.close();
    },
  };
}
