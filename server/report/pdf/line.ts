import type { Run } from './inlines.ts';

/** Text of one look on one line. */
export interface Stretch {
  run: Run;
  text: string;
  x: number;
  width: number;
}

export interface Line {
  stretches: Stretch[];
  /** With the hyphen at its end, if there is one. */
  width: number;
  /** How the line ends: at a space that is not seen, inside a word, at a hyphen of ours, or for good. */
  end: 'space' | 'cut' | 'hyphen' | 'stop';
}
