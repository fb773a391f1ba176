import { expect, test } from 'vitest';
import type { Answer } from '../../../server/questionnaire/answers.ts';
import { composeWorkshopReport } from '../../../server/report/workshop/compose.ts';
import { rawVotesCsv } from '../../../server/report/workshop/raw-votes.ts';
import {
  attendance,
  type Gathered,
  itemsTold,
  revealedRounds,
} from '../../../server/report/workshop/rounds.ts';
import { workshopTelling } from '../../../server/report/workshop/told.ts';
import type { Item, Phase, Role, Vote } from '../../../server/workshops/model.ts';
import { textsOf } from '../../fixtures/report-of.ts';
import { workshop } from './sample.ts';

const input = workshop();
const w = workshopTelling(input);

const four: readonly Role[] = ['it', 'it', 'it', 'it'];

function gathered(
  id: string,
  of: Item['of'],
  phases: readonly Phase[],
  answers: readonly Answer[],
): Gathered {
  const votes = phases.flatMap((_, i) =>
    answers.map(
      (answer, n): Vote => ({ participant: `p${n}`, role: four[n]!, item: id, round: i + 1, answer }),
    ),
  );
  const rounds = phases.map((phase, i) => ({ item: id, round: i + 1, phase }));
  return { items: [{ id, of }], rounds, votes, hands: [], agreed: [] };
}

const none: Answer = { value: 'none' };

test('what is hidden still is neither in the report nor in the table', () => {
  const rounds = revealedRounds(
    input.report,
    gathered(
      'strategy.mandate',
      'question',
      ['revealed', 'voting'],
      [none, none, none, { value: 'council' }],
    ),
  );
  expect(rounds.map(({ round }) => round)).toEqual([1]);
  expect(rawVotesCsv(w, rounds, (rows) => rows).split('\r\n')).toHaveLength(6);
});

test('each round has its spread, with what people agree', () => {
  const kept = gathered('strategy.mandate', 'question', ['agreed', 'agreed'], [none, none, none, none]);
  const [told] = itemsTold(kept, revealedRounds(input.report, kept));
  expect(told!.votes.map(({ spread }) => spread.consensus)).toEqual([1, 1]);
  expect(told!.votes[1]!.spread.byRole).toMatchObject([{ role: 'it', total: 4 }]);
});

test('hands are votes like others, in the report and in the table', () => {
  const kept: Gathered = {
    ...gathered('strategy.mandate', 'question', ['revealed'], [none, none, none]),
    hands: [{ item: 'strategy.mandate', round: 1, role: 'department', counts: { council: 2, unknown: 1 } }],
  };
  const [round] = revealedRounds(input.report, kept);
  expect(round!.spread.total).toBe(6);
  expect(round!.votes).toHaveLength(6);
  expect(rawVotesCsv(w, [round!], (rows) => rows).match(/Fachamt/g)).toHaveLength(3);
});

test('hands for several choices are as few people as can have raised them', () => {
  const kept: Gathered = {
    ...gathered('strategy.goals', 'question', ['revealed'], [{ value: ['cost'] }]),
    hands: [{ item: 'strategy.goals', round: 1, role: 'it', counts: { cost: 2, security: 1 } }],
  };
  expect(revealedRounds(input.report, kept)[0]!.votes.map(({ answer }) => answer)).toEqual([
    { value: ['cost'] },
    { value: expect.arrayContaining(['cost', 'security']) },
    { value: ['cost'] },
  ]);
});

test('numbers and dates are counted in classes with names, and stand in the table as they were given', () => {
  const said = (id: string, answers: readonly Answer[]) => {
    const kept = gathered(id, 'question', ['revealed'], answers);
    const rounds = revealedRounds(input.report, kept);
    const document = composeWorkshopReport({ ...input, items: itemsTold(kept, rounds) });
    const csv = rawVotesCsv(w, rounds, (rows) => rows);
    return { told: textsOf(document.blocks).join('\n').replaceAll('\u00a0', ' '), csv };
  };
  const share = said('independence.largest-share', [{ value: 31 }, { value: 33 }, { span: [10, 90] }]);
  expect(share.told).toMatch(/\d+ bis unter \d+ %/);
  expect(share.told).toMatch(/unter \d+ %\n/);
  expect(share.csv).toContain('31');
  const end = said('office.contract-end', [{ value: '2027-03' }, { value: '2029' }, { unknown: true }]);
  expect(end.told).toContain('\n2027\n');
  expect(end.told).toContain('vor 2026');
});

test('statements of the myth check are voted on by their verdicts', () => {
  const kept = gathered('free-of-charge', 'myth', ['revealed'], [{ value: 'myth' }, { value: 'fact' }]);
  expect(revealedRounds(input.report, kept)[0]!.spread).toMatchObject({
    choices: [
      { choice: 'myth', count: 1 },
      { choice: 'fact', count: 1 },
      { choice: 'depends', count: 0 },
    ],
    consensus: null,
  });
});

test('a question that is none any more is left out of the votes', () => {
  const kept = gathered('strategy.gone', 'question', ['revealed'], [none]);
  expect(revealedRounds(input.report, kept)).toEqual([]);
  expect(itemsTold(kept, [])).toEqual([{ item: kept.items[0], votes: [], agreed: null }]);
});

test('who attended is told by roles of three or more', () => {
  const people = (...some: Role[]) => attendance(some.map((role) => ({ role })));
  expect(people('it', 'it', 'it', 'department', 'management', 'procurement')).toEqual([
    { role: 'it', people: 3 },
    { role: 'others', people: 3 },
  ]);
  expect(people('it', 'it', 'it', 'department')).toBeNull();
});
