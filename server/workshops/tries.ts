import { Refusal } from '../web/errors.ts';
import { newTally } from './tally.ts';

/** Wrong codes are counted in spans of ten minutes; right ones never, so that a whole town hall can join. */
const span = 10 * 60 * 1000;
/** So many wrong codes of one address: enough for many people behind it. */
export const mostWrong = 100;
/** So many wrong codes of all addresses together mean that somebody guesses from many. */
export const mostWrongOverall = 2000;
/** Then so many of one address. */
export const fewWrong = 10;

const all = 'all';

/** Keeps codes from being guessed. */
export interface Tries {
  /** @throws Refusal 'too-many-tries' */
  require: (address: string, now: Date) => void;
  failed: (address: string, now: Date) => void;
}

/** To be made once a process. */
export function newTries(): Tries {
  const byAddress = newTally(span);
  const overall = newTally(span);
  return {
    require: (address, now) => {
      const most = overall.count(all, now) < mostWrongOverall ? mostWrong : fewWrong;
      const place = placeOf(address);
      if (byAddress.count(place, now) < most) return;
      const seconds = byAddress.wait(place, now);
      throw new Refusal('too-many-tries', { seconds }, { headers: { 'retry-after': String(seconds) } });
    },
    failed: (address, now) => {
      byAddress.add(placeOf(address), now);
      overall.add(all, now);
    },
  };
}

/** Of an IPv6 address the first half: the other half anyone may choose as they like. */
function placeOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const [start = '', end] = address.split('::');
  const [first, last] = [start, end ?? ''].map((half) => half.split(':').filter((group) => group !== ''));
  const zeros = end === undefined ? 0 : 8 - first!.length - last!.length;
  return [...first!, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...last!]
    .slice(0, 4)
    .join(':');
}
