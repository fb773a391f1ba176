import { createHmac, randomInt } from 'node:crypto';
import { base32, hashOfKey, newEditKey } from '../assessments/keys.ts';
import type { KeyHashes } from './kept.ts';

/** Capitals and digits that nobody mistakes for another, read from ten metres or over the telephone. */
const codeAlphabet = '234679ACDEFGHJKMNPQRTVWXY';
/** Of a code. Six of 25 signs make 244 million codes. */
const codeLength = 6;

/** A code to join by, from the randomness of the system. */
export function newCode(): string {
  return Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]!).join('');
}

/** A code as someone typed it (small letters, spaces, hyphens); null if it cannot be one. */
export function parseCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === codeLength && [...code].every((sign) => codeAlphabet.includes(sign)) ? code : null;
}

/** The keys of those who lead a workshop and of its screen; told once, never stored. */
export interface WorkshopKeys {
  moderator: string;
  coModerator: string;
  beamer: string;
  recovery: string;
}

/** New keys of 160 random bits. */
export function newKeys(): WorkshopKeys {
  const moderator = newEditKey();
  const coModerator = coModeratorKeyOf(moderator);
  return { moderator, coModerator, beamer: beamerKeyOf(coModerator), recovery: newEditKey() };
}

/** Made of the moderator's key, so that it can be shown again without being stored; not to be reckoned back. */
export const coModeratorKeyOf = (moderator: string): string => derived(moderator, 'co-moderator');

/** Made of the co-moderator's key, so that both who lead can be shown it again. */
export const beamerKeyOf = (coModerator: string): string => derived(coModerator, 'beamer');

const derived = (key: string, use: string): string =>
  base32(createHmac('sha256', key).update(use).digest().subarray(0, 20));

/** What is stored of the keys. */
export function hashesOf({ moderator, coModerator, beamer, recovery }: WorkshopKeys): KeyHashes {
  return {
    moderator: hashOfKey(moderator),
    'co-moderator': hashOfKey(coModerator),
    beamer: hashOfKey(beamer),
    recovery: hashOfKey(recovery),
  };
}
