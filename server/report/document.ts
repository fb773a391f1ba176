/**
 * A report told to people, as plain data. Page and PDF are two drawings of this one value,
 * so they can never disagree. Each drawing is a table from block kind to function that the
 * compiler holds complete.
 */
export interface Document {
  language: 'de' | 'en';
  title: string;
  /** One line for the properties of a file. */
  subject: string;
  /** Stands at the foot of every page: municipality, date, versions. */
  footer: string;
  /** The date the result speaks of (YYYY-MM-DD); also the only date written into a file. */
  date: string;
  blocks: Block[];
}

/** Where a statement comes from; required by the type wherever something is claimed. */
export type Origin =
  | { kind: 'answer'; id: string }
  | { kind: 'rule'; id: string }
  | { kind: 'source'; id: string }
  | { kind: 'text'; id: string }
  | { kind: 'assessment' };

/**
 * Where each part of a block comes from, in their order: each inline of a paragraph, each item of a list, each row
 * of a table. Absent where `from` holds for all of them.
 */
interface Each {
  each?: readonly (readonly Origin[])[];
}

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; text: string }
  /** href: https:// address, or `#id` of a heading in the same document. */
  | { kind: 'link'; text: string; href: string; language?: string }
  /** A glossary term; `short` explains it in one sentence. */
  | { kind: 'term'; text: string; short: string }
  /** Points to number n of the list of sources. */
  | { kind: 'source'; number: number }
  | { kind: 'foreign'; text: string; language: string };

export type Tone = 'opportunity' | 'challenge' | 'info' | 'warning' | 'neutral';

export type Block =
  | { kind: 'cover'; title: string; subtitle: string; facts: Fact[] }
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; id: string }
  | ({ kind: 'paragraph'; style: 'lead' | 'normal' | 'small'; content: Inline[]; from: Origin[] } & Each)
  /** `dense`: set small. */
  | ({ kind: 'list'; ordered: boolean; items: Inline[][]; dense?: true; from: Origin[] } & Each)
  | { kind: 'facts'; facts: Fact[]; from: Origin[] }
  /** `dense`: set small, under a heading that already names it. */
  | ({ kind: 'table'; table: Table; dense?: true; from: Origin[] } & Each)
  /** A box with a title of heading level 3 that stays together where a page allows it. */
  | { kind: 'card'; tone: Tone; id: string; title: string; badges: string[]; blocks: Block[]; from: Origin[] }
  | { kind: 'note'; tone: Tone; content: Inline[]; from: Origin[] }
  /** `summary` says in a sentence what the drawing shows, `table` says it in full. */
  | { kind: 'chart'; caption: string; summary: string; drawing: Drawing; table: Table; from: Origin[] }
  /** Boxes to tick, empty or marked; for the printed questionnaire and the list of answers. */
  | { kind: 'options'; shape: 'round' | 'square'; options: { text: string; marked: boolean }[] }
  /** Lines to write on by hand. */
  | { kind: 'gap'; label: string; lines: number }
  | { kind: 'pageBreak' };

export interface Fact {
  label: string;
  value: Inline[];
}

/** The first cell of every row is the header of that row. `width`: share of the whole, any unit. */
export interface Table {
  caption: string;
  columns: { label: string; width: number; align: 'start' | 'end' }[];
  rows: Inline[][][];
}

/** Named colours: each drawing decides what they look like, in light and in dark. */
export type Colour = 'ink' | 'muted' | 'grid' | 'surface' | 'accent' | 'range' | 'opportunity' | 'challenge';

/** Shapes in a box of width × height units (1 unit = 1 pt = 1 px); y grows downwards. */
export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}

export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; radius: number; fill: Colour }
  | {
      kind: 'line';
      x1: number;
      y1: number;
      x2: number;
      y2: number;
      stroke: Colour;
      width: number;
      dashed: boolean;
    }
  /** `d`: path in SVG syntax, absolute commands. */
  | { kind: 'path'; d: string; fill: Colour | null; stroke: Colour | null; width: number }
  | { kind: 'circle'; cx: number; cy: number; r: number; fill: Colour; stroke: Colour }
  /** `y` is the baseline. */
  | {
      kind: 'label';
      x: number;
      y: number;
      text: string;
      anchor: 'start' | 'middle' | 'end';
      size: number;
      bold: boolean;
      fill: Colour;
    };
