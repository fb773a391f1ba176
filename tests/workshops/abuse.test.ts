import { describe, expect, test } from 'vitest';
import { newCode, parseCode } from '../../server/workshops/keys.ts';
import { mostParticipants } from '../../server/workshops/making.ts';
import { fewWrong, mostWrong, mostWrongOverall, newTries } from '../../server/workshops/tries.ts';
import { mostVotes } from '../../server/workshops/voting.ts';
import { startWorkshop } from './start.ts';

const item = 'strategy.mandate';
const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 10, 10, minute));

describe('guessing codes', () => {
  const refused = (tries: ReturnType<typeof newTries>, address: string, now = at(0)): boolean => {
    try {
      tries.require(address, now);
      return false;
    } catch {
      return true;
    }
  };
  const fail = (tries: ReturnType<typeof newTries>, times: number, address: (n: number) => string): void => {
    for (let n = 0; n < times; n++) tries.failed(address(n), at(0));
  };

  test('ends for an address after many wrong ones, and no other address suffers', () => {
    const tries = newTries();
    fail(tries, mostWrong, () => '10.0.0.1');
    expect(refused(tries, '10.0.0.1')).toBe(true);
    expect(refused(tries, '10.0.0.2')).toBe(false);
    expect(refused(tries, '10.0.0.1', at(10))).toBe(false);
  });

  test('from one network of IPv6 counts as from one address', () => {
    const tries = newTries();
    fail(tries, mostWrong, (n) => `2001:db8:0:7::${n.toString(16)}`);
    expect(refused(tries, '2001:db8:0:7:ffff::1')).toBe(true);
    expect(refused(tries, '2001:db8:0:8::1')).toBe(false);
    expect(refused(tries, '::1')).toBe(false);
  });

  test('from many addresses leaves each of them few, and who typed none wrong still joins', () => {
    const tries = newTries();
    fail(tries, mostWrongOverall, (n) => `10.1.${n >> 8}.${n & 255}`);
    fail(tries, fewWrong, () => '10.0.0.1');
    expect(refused(tries, '10.0.0.1')).toBe(true);
    expect(refused(tries, '10.0.0.9')).toBe(false);
  });

  test('is answered with how long to wait, and right codes are never counted', async () => {
    const { workshop, setTime } = await startWorkshop();
    const join = (code: string) =>
      workshop.call('POST', '/api/workshops/join', { body: { code, role: 'it' } });
    for (let n = 0; n < mostWrong + 20; n++) expect((await join(workshop.code)).status).toBe(201);
    for (let n = 0; n < mostWrong; n++) expect((await join('222222')).body.code).toBe('code-unknown');
    const waiting = await join(workshop.code);
    expect(waiting).toMatchObject({ status: 429, body: { code: 'too-many-tries' } });
    expect(waiting.headers['retry-after']).toBe('600');
    setTime(new Date('2026-03-10T10:40:00.000Z'));
    expect((await join(workshop.code)).status).toBe(201);
  }, 30_000);
});

test('a code is of signs that nobody mistakes, and is read however it is typed', () => {
  const codes = Array.from({ length: 500 }, newCode);
  expect(codes.join('')).not.toMatch(/[^2-9A-Y]|[01OIL5S8BUZ]/);
  expect(new Set(codes).size).toBeGreaterThan(495);
  const [code = ''] = codes;
  expect(parseCode(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)).toBe(code);
  for (const wrong of ['', 'ABC', `${code}A`, 'O00000', '😀'.repeat(6)]) expect(parseCode(wrong)).toBeNull();
});

test('a participant who floods is told to wait, the vote before counts, and nobody else suffers', async () => {
  const { workshop, setTime } = await startWorkshop();
  const [one, two] = [await workshop.join(), await workshop.join()];
  await workshop.lead('open', { item });
  for (let n = 0; n < mostVotes; n++)
    expect((await one.vote(item, { value: n % 2 === 0 ? 'none' : 'council' })).status).toBe(200);
  const flooded = await one.vote(item, { value: 'none' });
  expect(flooded).toMatchObject({ status: 429, body: { code: 'too-many-votes' } });
  expect((await one.state()).current.mine).toEqual({ value: 'council' });
  expect((await two.vote(item, { value: 'none' })).status).toBe(200);
  setTime(new Date('2026-03-10T10:31:00.000Z'));
  expect((await one.vote(item, { value: 'none' })).status).toBe(200);
}, 30_000);

test('names are kept as they were typed; huge ones and lines are refused', async () => {
  const { workshop } = await startWorkshop();
  await workshop.lead('open', { item });
  const markup = '<img src=x onerror=alert(1)>&"';
  await workshop.join('it', markup);
  expect((await workshop.stateOf(workshop.keys.moderator)).current.who[0].name).toBe(markup);
  for (const name of ['x'.repeat(81), 'a\nb', 'a\u0000b'])
    expect(
      (
        await workshop.call('POST', '/api/workshops/join', {
          body: { code: workshop.code, role: 'it', name },
        })
      ).body.code,
    ).toBe('invalid-input');
});

test('a workshop has room for so many and tells those who come later', async () => {
  const { workshop, parts } = await startWorkshop();
  const joined = parts.clock().toISOString();
  const participants = Array.from({ length: mostParticipants - 1 }, (_, n) => {
    const id = String(n);
    return { id, keyHash: id, role: 'it', name: '', joined } as const;
  });
  await parts.workshops.store.change(workshop.id, parts.clock(), () => ({ participants, outcome: null }));
  await workshop.join();
  const late = await workshop.call('POST', '/api/workshops/join', {
    body: { code: workshop.code, role: 'it' },
  });
  expect(late).toMatchObject({ status: 409, body: { code: 'workshop-full' } });
  expect(late.body.detail).toContain(String(mostParticipants));
}, 30_000);
