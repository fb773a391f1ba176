import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadOf } from '../../../server/consensus/spread.ts';
import { readCsv } from '../../../server/landscape/list/csv.ts';
import type { Answer } from '../../../server/questionnaire/answers.ts';
import { type RawRound, rawVotesCsv } from '../../../server/report/workshop/raw-votes.ts';
import { type Gathered, revealedRounds } from '../../../server/report/workshop/rounds.ts';
import { workshopTelling } from '../../../server/report/workshop/told.ts';
import { type Counts, type Role, roles, type Vote } from '../../../server/workshops/model.ts';
import { workshop } from './sample.ts';
import '../../seed.ts';

const w = workshopTelling(workshop());
const item = { id: 'strategy.mandate', of: 'question' } as const;
const choices = ['none', 'talked', 'council'];
const unshuffled = (rows: readonly string[]): readonly string[] => rows;

/** A round as the room keeps it, counted as everywhere else. */
function roundOf(votes: readonly { role: Role; answer: Answer }[], round = 1): RawRound {
  const cast = votes.map((vote, i) => ({ ...vote, participant: `p${i}`, item: item.id, round }));
  return { item, round, votes, spread: spreadOf(cast, [], choices, { ordered: true }) };
}

/** The rows below the header, cell by cell. */
function rowsOf(csv: string): string[][] {
  const rows = readCsv(new TextEncoder().encode(csv));
  if ('code' in rows) throw new Error(JSON.stringify(rows));
  return (rows as { cells: string[] }[]).slice(1).map(({ cells }) => cells);
}

const said = (role: Role, value: string): { role: Role; answer: Answer } => ({ role, answer: { value } });

test('one row a vote, with its item, round, role and answer as id and in words', () => {
  const rounds = [roundOf([said('it', 'none'), said('it', 'none'), said('it', 'council')], 2)];
  const csv = rawVotesCsv(w, rounds, unshuffled);
  expect(csv.startsWith('\uFEFFKennung;')).toBe(true);
  expect(rowsOf(csv)).toEqual([
    [item.id, expect.stringContaining('Auftrag'), '2', 'IT', 'council', expect.stringContaining('Rat')],
    [item.id, expect.stringContaining('Auftrag'), '2', 'IT', 'none', expect.stringContaining('Nein')],
    [item.id, expect.stringContaining('Auftrag'), '2', 'IT', 'none', expect.stringContaining('Nein')],
  ]);
});

test('the order in which people voted has no effect', () => {
  const votes = [said('it', 'none'), said('it', 'council'), said('it', 'talked'), said('management', 'none')];
  const csv = (some: typeof votes): string => rawVotesCsv(w, [roundOf(some)], unshuffled);
  expect(csv(votes.toReversed())).toBe(csv(votes));
});

test('rows come in the order they are shuffled into', () => {
  const votes = [said('it', 'none'), said('it', 'council')];
  const reversed = rawVotesCsv(w, [roundOf(votes)], (rows) => rows.toReversed());
  expect(rowsOf(reversed).map((row) => row[4])).toEqual(['none', 'council']);
});

test('what is unknown, a span and several choices have their marks', () => {
  const answers: Answer[] = [
    { unknown: true },
    { notApplicable: true },
    { value: ['b', 'a'] },
    { span: [2, 5] },
  ];
  const votes = answers.map((answer) => ({ role: 'it' as const, answer }));
  expect(rowsOf(rawVotesCsv(w, [roundOf(votes)], unshuffled)).map((row) => row[4])).toEqual([
    '2..5',
    'a b',
    'not-applicable',
    'unknown',
  ]);
});

describe('a spreadsheet takes no text for a formula', () => {
  test.each(['=1+1', '+49', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])('%j', (text) => {
    const csv = rawVotesCsv(
      w,
      [{ ...roundOf([said('it', text)]), item: { id: text, of: 'question' } }],
      unshuffled,
    );
    for (const line of csv.slice(1).split('\r\n'))
      for (const cell of line.split(';')) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r＝]/);
  });

  test('quotes, semicolons and breaks stay within their cell', () => {
    const csv = rawVotesCsv(
      w,
      [{ ...roundOf([said('it', 'x')]), item: { id: 'a";b\nc', of: 'question' } }],
      unshuffled,
    );
    expect(rowsOf(csv)[0]![0]).toBe('a";b\nc');
  });
});

/** The rows that anyone could write who has seen the counts of a round. */
function fromCounts({ round, spread }: RawRound): string[][] {
  const groups: [string, Counts][] = spread.byRole?.map((one) => [w.own.role[one.role], one]) ?? [
    ['', spread],
  ];
  return groups.flatMap(([role, { choices: counts, unknown }]) =>
    [...counts, { choice: 'unknown', count: unknown }].flatMap(({ choice, count }) =>
      Array.from({ length: count }, () => [String(round), role, choice]),
    ),
  );
}

describe('together with the report', () => {
  const vote = fc.record({
    role: fc.constantFrom(...roles.slice(0, 4)),
    answer: fc.constantFrom<Answer>(
      { value: 'none' },
      { value: 'talked' },
      { value: 'council' },
      { unknown: true },
    ),
  });

  test('no group of one or two can be told, and the table says no more of a role than the report', () => {
    fc.assert(
      fc.property(fc.array(vote, { maxLength: 14 }), (votes) => {
        const round = roundOf(votes);
        const rows = rowsOf(rawVotesCsv(w, [round], unshuffled));
        const groups = Map.groupBy(rows, (row) => row[3]!);
        const inReport = (round.spread.byRole ?? []).map((one): [string, number] => [
          w.own.role[one.role],
          one.total,
        ]);
        const inTable = [...groups]
          .filter(([name]) => name !== '')
          .map(([name, of]): [string, number] => [name, of.length]);
        expect(new Map(inTable)).toEqual(new Map(inReport));
        if (round.spread.byRole === null)
          expect([...groups.keys()].filter((name) => name !== '')).toEqual([]);
        // Any group, and all that remains when some groups are taken from the whole, has three or more.
        else for (const [, of] of groups) expect(of.length).toBeGreaterThanOrEqual(3);
        expect(rows).toHaveLength(round.spread.total);
      }),
    );
  });

  test('of one choice the table tells nothing that the shown counts do not, whoever comes or goes', () => {
    const rounds = fc.array(fc.array(fc.option(vote), { minLength: 10, maxLength: 10 }), {
      minLength: 1,
      maxLength: 3,
    });
    const fixed = fc.array(fc.constantFrom(...roles.slice(0, 4)), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(rounds, fixed, (all, of) => {
        const votes = all.flatMap((said, r) =>
          said.flatMap((one, i): Vote[] =>
            one === null
              ? []
              : [{ participant: `p${i}`, role: of[i]!, item: item.id, round: r + 1, answer: one.answer }],
          ),
        );
        const kept: Gathered = {
          items: [item],
          rounds: all.map((_, r) => ({ item: item.id, round: r + 1, phase: 'revealed' })),
          votes,
          hands: [],
          agreed: [],
        };
        const revealed = revealedRounds(w.t, kept);
        const table = rowsOf(rawVotesCsv(w, revealed, unshuffled)).map((row) => row.slice(2, 5));
        expect(table.sort()).toEqual(revealed.flatMap(fromCounts).sort());
      }),
    );
  });

  test('nothing links the rows of a person, and no name or key of a person is in it', () => {
    fc.assert(
      fc.property(fc.array(vote, { minLength: 1, maxLength: 8 }), (votes) => {
        const csv = rawVotesCsv(w, [roundOf(votes, 1), roundOf(votes, 2)], unshuffled);
        expect(csv).not.toMatch(/\bp\d+\b/);
        expect(new Set(rowsOf(csv).map((row) => row.length))).toEqual(new Set([6]));
      }),
    );
  });
});
