import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposalsOf } from '../../server/landscape/proposals.ts';
import type { Answer } from '../../server/questionnaire/answers.ts';
import { checkAnswer } from '../../server/questionnaire/door.ts';
import { expand } from '../../server/questionnaire/expand.ts';
import type { FactName, ListFact } from '../../server/questionnaire/list-fact.ts';
import { handmadeContent } from '../fixtures/small-rule-set.ts';
import { service } from './services.ts';

const questionnaire = expand(handmadeContent(), 'full');
const products = [
  { id: 'a', name: 'Alpha', maker: null, area: null, class: 'open' as const, aliases: [] },
  { id: 'b', name: 'Beta', maker: null, area: null, class: 'proprietary' as const, aliases: [] },
];
const base = { products, asOf: '2026-03-10' };
const link = (fact: FactName, question: string, choices?: Record<string, string>): ListFact => ({
  id: fact,
  fact,
  question,
  ...(choices ? { choices } : {}),
});
const proposed = (
  services: readonly Parameters<typeof service>[0][],
  links: ListFact[],
  answers: Record<string, Answer> = {},
) =>
  proposalsOf(services.map(service), links, questionnaire, answers, base).map(
    ({ question, value, services, of, standing }) => [
      question.id,
      value,
      services.map(({ id }) => id).join(),
      of,
      standing,
    ],
  );

describe('the list proposes', () => {
  it('the areas it has services in, beside those that were chosen', () => {
    const links = [link('areas', 'areas.used')];
    const services = [{ id: 'a', area: 'servers' }, { id: 'b' }];
    expect(proposed(services, links)).toEqual([['areas.used', ['servers'], 'a', 2, 'open']]);
    expect(proposed(services, links, { 'areas.used': { value: ['office'] } })).toEqual([
      ['areas.used', ['office', 'servers'], 'a', 2, 'differs'],
    ]);
    expect(proposed(services, links, { 'areas.used': { value: ['office', 'servers'] } })[0]![4]).toBe('same');
  });

  it('the end of the contract that costs most, else the first, never one that is over', () => {
    const links = [link('contract-end-dearest', '$.contract-end')];
    const own = { area: 'office' };
    expect(
      proposed(
        [
          { ...own, id: 'cheap', contractEnd: '2026-12', costPerYear: 10 },
          { ...own, id: 'dear', contractEnd: '2028-06-30', costPerYear: 500 },
          { ...own, id: 'over', contractEnd: '2026-02', costPerYear: 900 },
        ],
        links,
      ),
    ).toEqual([['office.contract-end', '2028-06-30', 'dear', 3, 'open']]);
    expect(
      proposed(
        [
          { ...own, id: 'later', contractEnd: '2027-12' },
          { ...own, id: 'first', contractEnd: '2027-11-30' },
        ],
        links,
      ),
    ).toMatchObject([['office.contract-end', '2027-11-30', 'first', 2, 'open']]);
  });

  it('what is in use, by the products that are known, in the words of the question', () => {
    const links = [link('use', '$.export', { proprietary: 'impossible', open: 'tested' })];
    expect(
      proposed(
        [
          { id: 'a', area: 'office', product: 'Beta' },
          { id: 'b', area: 'office', product: 'Eigenbau' },
          { id: 'c', area: 'servers', product: 'Alpha' },
          { id: 'd', area: 'servers', product: 'Beta' },
        ],
        links,
      ),
    ).toEqual([['office.export', 'impossible', 'a', 2, 'open']]);
  });

  it('the share of the largest maker of all costs that are known', () => {
    const links = [link('largest-maker-share', 'strategy.share')];
    const services = [
      { id: 'a', maker: 'X', costPerYear: 100 },
      { id: 'b', maker: 'X', costPerYear: 100 },
      { id: 'c', maker: 'Y', costPerYear: 50 },
      { id: 'd', costPerYear: 50 },
      { id: 'e', maker: 'X' },
    ];
    expect(proposed(services, links)).toEqual([['strategy.share', 66.7, 'a,b,c,d', 5, 'open']]);
    expect(proposed(services, links, { 'strategy.share': { span: [60, 70] } })[0]![4]).toBe('same');
    expect(proposed(services, links, { 'strategy.share': { unknown: true } })[0]![4]).toBe('differs');
  });

  it('nothing for a question there is not, or of a value that does not fit it', () => {
    expect(proposed([{ id: 'a', area: 'office', users: 5 }], [link('users', '$.users')])).toEqual([]);
    expect(proposed([{ id: 'a', area: 'office', users: 5 }], [link('users', '$.contract-end')])).toEqual([]);
  });
});

it('takes a day for the month it lies in', () => {
  const links = [link('contract-end-first', '$.contract-end')];
  const services = [{ id: 'a', area: 'office', contractEnd: '2027-12-31' }];
  const stands = (answer: Answer) => proposed(services, links, { 'office.contract-end': answer })[0]![4];
  expect(stands({ value: '2027-12' })).toBe('same');
  expect(stands({ value: '2027-12-30' })).toBe('differs');
  expect(stands({ span: ['2027-10', '2027-12'] })).toBe('same');
  expect(stands({ span: ['2027-10', '2027-11'] })).toBe('differs');
});

it('proposes only what passes the door of answers, whatever the services are', () => {
  const links = [
    link('areas', 'areas.used'),
    link('users', 'strategy.share'),
    link('largest-maker-share', 'strategy.share'),
    link('contract-end-first', '$.contract-end'),
  ];
  const any = fc.record({
    area: fc.constantFrom(null, 'office', 'servers', 'moon'),
    users: fc.option(fc.nat()),
    costPerYear: fc.option(fc.float({ min: 0, max: 1e9, noNaN: true })),
    maker: fc.constantFrom(null, 'X', 'Y'),
    contractEnd: fc.constantFrom(null, '2027-12', '2026-01-01', '2030-02-28'),
  });
  fc.assert(
    fc.property(fc.array(any), (given) => {
      const services = given.map((one, n) => service({ id: `${n}`, ...one }));
      for (const { question, value, services: from, of } of proposalsOf(
        services,
        links,
        questionnaire,
        {},
        base,
      )) {
        expect(checkAnswer(question, { value })).toBeNull();
        expect(from.length).toBeGreaterThan(0);
        expect(from.length).toBeLessThanOrEqual(of);
      }
    }),
  );
});
