import type { Writable } from 'node:stream';
import type { Language } from '../web/language.ts';
import type { Surroundings } from './command.ts';

/** How far a command has come. */
export interface Reached {
  done: number;
  wrong: number;
  /** Bytes of the input that were read. */
  bytes: number;
}

/** A line on the terminal that tells how far a command has come. */
export interface Progress {
  show: (reached: Reached) => void;
  /** Takes the line away, so that something else can be told. */
  clear: () => void;
  /** Leaves the last state standing. */
  end: (reached: Reached) => void;
}

const words = {
  de: {
    done: 'bewertet',
    wrong: 'nicht lesbar',
    rate: 'je Sekunde',
    left: (time: string) => `noch etwa ${time}`,
    locale: 'de-DE',
  },
  en: {
    done: 'evaluated',
    wrong: 'not readable',
    rate: 'a second',
    left: (time: string) => `about ${time} left`,
    locale: 'en-GB',
  },
};

/**
 * How far it has come, in words: how many, how fast, and what is left where the size of the input is known.
 * @param size bytes of the whole input, null where nobody knows
 * @param seconds since the start
 */
export function progressText(
  { done, wrong, bytes }: Reached,
  size: number | null,
  seconds: number,
  language: Language,
): string {
  const said = words[language];
  const number = (n: number): string => Math.round(n).toLocaleString(said.locale);
  const parts = [`${number(done)} ${said.done}`];
  if (wrong > 0) parts.push(`${number(wrong)} ${said.wrong}`);
  if (seconds > 0) parts.push(`${number((done + wrong) / seconds)} ${said.rate}`);
  if (size !== null && bytes > 0 && bytes < size)
    parts.push(
      `${Math.floor((bytes / size) * 100)} %`,
      said.left(clockTime((seconds * (size - bytes)) / bytes)),
    );
  return parts.join(' · ');
}

/** "0:45", "12:03" or "1:02:03" */
function clockTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (n: number): string => String(n % 60).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes}:${two(whole)}`
    : `${Math.floor(minutes / 60)}:${two(minutes)}:${two(whole)}`;
}

/** To the begin of the line, and the line away. */
const away = '\r\x1b[K';
/** Milliseconds between two states that are shown. */
const pause = 200;

/** Shows nothing unless the errors go to a terminal that the output does not go to as well. */
export function progressOn(
  { output, errors, clock }: Surroundings,
  size: number | null,
  language: Language,
): Progress {
  if (!isTerminal(errors) || isTerminal(output)) return { show: nothing, clear: nothing, end: nothing };
  const start = clock().getTime();
  let shown = start;
  const text = (reached: Reached, now: number): string =>
    progressText(reached, size, (now - start) / 1000, language);
  return {
    show: (reached) => {
      const now = clock().getTime();
      if (now - shown < pause) return;
      shown = now;
      errors.write(`${away}${text(reached, now)}`);
    },
    clear: () => void errors.write(away),
    end: (reached) => void errors.write(`${away}${text(reached, clock().getTime())}\n`),
  };
}

const nothing = (): void => {};

const isTerminal = (stream: Writable): boolean => 'isTTY' in stream && stream.isTTY === true;
