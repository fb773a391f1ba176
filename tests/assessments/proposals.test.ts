import { describe, expect, test } from 'vitest';
import { library } from '../../server/assessments/library.ts';
import type { Service } from '../../server/landscape/model.ts';
import type { Content } from '../../server/questionnaire/model.ts';
import { handmadeContent } from '../fixtures/small-rule-set.ts';
import { service } from '../landscape/services.ts';
import { made } from './caller.ts';
import { startApp } from './start.ts';

const content: Content = {
  ...handmadeContent(),
  listFacts: [
    { id: 'areas', fact: 'areas', question: 'areas.used' },
    { id: 'end', fact: 'contract-end-first', question: '$.contract-end' },
    { id: 'share', fact: 'largest-maker-share', question: 'strategy.share' },
  ],
};
const services = [
  service({ id: 'a', area: 'office', maker: 'X', costPerYear: 300, contractEnd: '2027-12-31' }),
  service({ id: 'b', area: 'office', maker: 'Y', costPerYear: 100 }),
];

async function begun(own: Service[] = services) {
  const { app } = await startApp({ library: library([content]) });
  const assessment = await made(app);
  const { call, base, key, readKey } = assessment;
  await call('PUT', `${base}/services`, { key, body: { services: own, groups: [] } });
  const read = async () => (await call('GET', `${base}/services/proposals`, { key: readKey })).body.proposals;
  const take = (questions: string[], revisions?: Record<string, number>, own = key) =>
    call('POST', `${base}/services/proposals`, {
      key: own,
      body: { questions, ...(revisions ? { revisions } : {}) },
    });
  return { ...assessment, read, take };
}

const ids = (proposals: { question: string }[]) => proposals.map(({ question }) => question);

describe('what the services propose', () => {
  test('is told with the answer there is, and taken over as answers with where they come from', async () => {
    const { read, take, get } = await begun();
    expect(await read()).toEqual([
      {
        question: 'areas.used',
        value: ['office'],
        services: ['a', 'b'],
        of: 2,
        standing: 'open',
        stored: null,
        revision: 0,
      },
      expect.objectContaining({ question: 'strategy.share', value: 75, services: ['a', 'b'] }),
      expect.objectContaining({
        question: 'office.contract-end',
        value: '2027-12-31',
        services: ['a'],
        of: 2,
      }),
    ]);
    const taken = await take(['areas.used', 'office.contract-end']);
    expect(taken.body.revisions).toEqual({ 'areas.used': 1, 'office.contract-end': 1 });
    const { answers } = (await get()).body;
    expect(answers['office.contract-end']).toEqual({
      value: '2027-12-31',
      evidence: 'Aus der Liste der Anwendungen (1 von 2), übernommen am 10. März 2026',
      origin: 'list',
    });
    expect((await read()).map(({ standing }: { standing: string }) => standing)).toEqual([
      'same',
      'open',
      'same',
    ]);
  });

  test('is no answer by itself', async () => {
    const { get } = await begun();
    expect((await get()).body.answers).toEqual({});
  });

  test('leaves an answer as it is unless its revision is named; then its note stays', async () => {
    const { read, take, put, get } = await begun();
    await put('strategy.share', { value: 10, note: 'geschätzt', evidence: 'Ordner 3', grade: 'estimated' });
    expect((await read())[1]).toMatchObject({ standing: 'differs', stored: { value: 10 }, revision: 1 });
    expect((await take(['strategy.share'])).status).toBe(412);
    expect((await get()).body.answers['strategy.share'].value).toBe(10);
    expect((await take(['strategy.share'], { 'strategy.share': 1 })).status).toBe(200);
    expect((await get()).body.answers['strategy.share']).toEqual({
      value: 75,
      note: 'geschätzt',
      grade: 'estimated',
      evidence: expect.stringMatching(/^Aus der Liste .*; Ordner 3$/),
      origin: 'list',
    });
  });

  test('is of areas that were chosen, until the others are', async () => {
    const { read, put } = await begun();
    await put('areas.used', { value: ['servers'] });
    expect(ids(await read())).toEqual(['areas.used', 'strategy.share']);
    await put('areas.used', { value: ['servers', 'office'] });
    expect(ids(await read())).toEqual(['areas.used', 'strategy.share', 'office.contract-end']);
  });

  test('is nothing without services, and not taken over by who may only read', async () => {
    const { read, take, readKey } = await begun([]);
    expect(await read()).toEqual([]);
    expect((await take(['areas.used'], {}, readKey)).status).toBe(403);
  });
});
