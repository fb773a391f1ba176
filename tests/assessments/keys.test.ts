import { describe, expect, test } from 'vitest';
import { hashOfKey, newEditKey, newId, parseKey, readKeyOf } from '../../server/assessments/keys.ts';

const many = Array.from({ length: 500 }, newEditKey);

describe('an edit key', () => {
  test('has 160 random bits in 32 characters nobody confuses', () => {
    expect(many.every((key) => /^[0-9abcdefghjkmnpqrstvwxyz]{32}$/.test(key))).toBe(true);
    expect(new Set(many).size).toBe(many.length);
    expect(new Set(many.join('')).size).toBe(32);
  });

  test('is understood as people copy and type it', () => {
    expect(parseKey(' PCBF9E3H-6JF4O3TAZ7KK KQBWLBTCQ92B\n')).toBe('pcbf9e3h6jf403taz7kkkqbw1btcq92b');
    expect(many.every((key) => parseKey(key) === key)).toBe(true);
  });

  test('is not taken for one where it is not', () => {
    for (const text of [
      '',
      'x',
      many[0]!.slice(1),
      `${many[0]}0`,
      `${many[0]!.slice(1)}!`,
      '../../etc/passwd',
    ])
      expect(parseKey(text), text).toBeNull();
  });
});

describe('the key for reading', () => {
  test('is made of the edit key, always the same, and does not give it away', () => {
    const [key] = many;
    expect(readKeyOf(key!)).toBe(readKeyOf(key!));
    expect(parseKey(readKeyOf(key!))).toBe(readKeyOf(key!));
    expect(new Set(many.map(readKeyOf)).size).toBe(many.length);
    expect(readKeyOf(readKeyOf(key!))).not.toBe(key);
  });
});

test('the hash is SHA-256', () => {
  expect(hashOfKey('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('an id is short and does not repeat', () => {
  const ids = Array.from({ length: 500 }, newId);
  expect(ids.every((id) => /^[0-9a-z]{12}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});
