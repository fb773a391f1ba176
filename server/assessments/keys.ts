import { createHmac, hash, randomBytes } from 'node:crypto';

/** Crockford's base 32: no letters i, l, o, u, so that nothing is mistaken when read aloud or typed. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const keyBytes = 20;
const keyPattern = /^[0-9a-hjkmnp-tv-z]{32}$/;

/** Who holds it may read and change the assessment: 160 random bits as 32 characters. */
export function newEditKey(): string {
  return base32(randomBytes(keyBytes));
}

/** The key for reading only; made of the edit key, so that it can be shown again without being stored. */
export function readKeyOf(editKey: string): string {
  return base32(createHmac('sha256', editKey).update('read').digest().subarray(0, keyBytes));
}

/**
 * What every form of an assessment carries: made of its key, so that no page of another host can send such
 * a form, though the browser would send the cookie along.
 */
export function formTokenOf(key: string): string {
  return base32(createHmac('sha256', key).update('form').digest().subarray(0, keyBytes));
}

/** What is stored of a key: SHA-256, hex. A key is random, so it needs neither salt nor slowness. */
export function hashOfKey(key: string): string {
  return hash('sha256', key, 'hex');
}

/** A key as someone typed or copied it (capitals, o for 0, i and l for 1, spaces); null if it is none. */
export function parseKey(text: string): string | null {
  const key = text.toLowerCase().replace(/[\s-]/g, '').replace(/o/g, '0').replace(/[il]/g, '1');
  return keyPattern.test(key) ? key : null;
}

/** Names an assessment in addresses; short, not secret. */
export function newId(): string {
  return base32(randomBytes(10)).slice(0, 12);
}

/** Bytes as small letters and digits, five bits each; what is left over of the last byte is dropped. */
export function base32(bytes: Uint8Array): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return bits.replace(/.{5}/g, (five) => alphabet[Number.parseInt(five, 2)]!);
}
