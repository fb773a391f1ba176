import { cutPoints, isAddress } from './cutting.ts';
import type { Fonts } from './fonts.ts';
import type { Line } from './line.ts';
import { advance, characterPlaces } from './measuring.ts';
import type { Word } from './words.ts';

/** Part of a word, and how the line ends after it. */
export interface Piece {
  parts: Word['parts'];
  end: Line['end'];
}

/** So much white at the end of a line is better than a word divided. */
function ragged(width: number): number {
  return Math.max(width * 0.12, Math.min(60, width * 0.6));
}

/**
 * A word in pieces that each fit a line; the first is empty where nothing of it fits `room`. Where a whole
 * line offers no place to divide, it is cut between any two characters. The `last` word of a text is not
 * left on its line by half.
 */
export function divide(word: Word, room: number, width: number, last: boolean, fonts: Fonts): Piece[] {
  const text = word.parts.map((part) => part.text).join('');
  const places = characterPlaces(word, fonts);
  const dash = Math.max(...word.parts.map(({ run }) => advance('-', run, fonts)));
  const whole = places.at(-1)!.ends;
  const cuts = isAddress(text) && whole <= width ? [] : cutPoints(word.parts);
  const pieces: Piece[] = [];
  let start = 0;
  let available = room;
  const fits = (end: number, extra = 0) =>
    places[end - 1]!.ends - places[start]!.begins + extra <= available + 0.01;

  while (!fits(text.length)) {
    const worthIt = available === width || (available > ragged(width) && !(last && whole <= width));
    const cut = cuts.findLast(
      ({ at, hyphen }) => at > start && (hyphen ? worthIt && fits(at, dash) : fits(at)),
    );
    if (cut) {
      pieces.push({ parts: slice(word, start, cut.at), end: cut.hyphen ? 'hyphen' : 'cut' });
      start = cut.at;
    } else if (available < width) {
      pieces.push({ parts: [], end: 'space' });
    } else if (start >= text.length - 1) {
      break;
    } else {
      let end = start + 1;
      while (end < text.length - 1 && (fits(end + 1) || /\p{M}/u.test(text[end]!))) end++;
      pieces.push({ parts: slice(word, start, end), end: 'cut' });
      start = end;
    }
    available = width;
  }
  pieces.push({ parts: slice(word, start, text.length), end: 'stop' });
  return pieces;
}

function slice(word: Word, start: number, end: number): Word['parts'] {
  let offset = 0;
  return word.parts.flatMap(({ run, text }) => {
    const part = text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    offset += text.length;
    return part ? [{ run, text: part }] : [];
  });
}
