import { type Dictionary, look, type PdfObject, type Reference, type Value } from './objects.ts';

/** Something a page paints, with the marks it stands in. */
export interface Painted {
  /** The object of the page in the file. */
  page: number;
  /** What is written, character by character; null for lines and areas. */
  text: string | null;
  /** The number of its mark, or null in an artifact. */
  mcid: number | null;
  artifact: 'Layout' | 'Pagination' | null;
  /** What is copied and read in place of it, where that is said. */
  actual: string | null;
}

/** The objects of the pages, in order. */
export function pageObjects(objects: Map<number, PdfObject>, trailer: Dictionary): number[] {
  const pages = look(objects, look(objects, trailer.Root!).Pages!);
  return (pages.Kids as Reference[]).map(({ ref }) => ref);
}

/** All a file paints, page by page, as its content streams say and not as a reader guesses. */
export function readContent(objects: Map<number, PdfObject>, trailer: Dictionary): Painted[] {
  return pageObjects(objects, trailer).flatMap((page) => {
    const dictionary = look(objects, { ref: page });
    const stream = objects.get((dictionary.Contents as Reference).ref)?.stream;
    const fonts = look(objects, look(objects, dictionary.Resources!).Font ?? {});
    return readStream(page, stream?.toString('latin1') ?? '', fonts, objects);
  });
}

interface Open {
  mcid: number | null;
  artifact: Painted['artifact'];
  actual: string | null;
}

function readStream(
  page: number,
  stream: string,
  fonts: Dictionary,
  objects: Map<number, PdfObject>,
): Painted[] {
  const painted: Painted[] = [];
  const stack: Open[] = [];
  let characters = new Map<number, string>();
  for (const line of stream.split('\n')) {
    const operator = /(\S+)$/.exec(line)?.[1] ?? '';
    if (operator === 'BDC' || operator === 'BMC') stack.push(readMark(line));
    else if (operator === 'EMC') stack.pop();
    else if (operator === 'Tf') characters = readCharacters(fonts[/\/(\S+)/.exec(line)![1]!]!, objects);
    else if (operator === 'TJ')
      painted.push({ page, ...standing(stack), text: readGlyphs(line, characters) });
    else if (['f', 'f*', 'S', 'B', 'B*', 'Do'].includes(operator))
      painted.push({ page, ...standing(stack), text: null });
  }
  if (stack.length > 0) throw new Error(`page ${page} leaves a mark open`);
  return painted;
}

function readMark(line: string): Open {
  const mcid = /\/MCID (\d+)/.exec(line);
  const artifact = /^\/Artifact <<\/Type \/(Layout|Pagination)/.exec(line);
  const actual = /\/ActualText \((.*?)\)/.exec(line);
  return {
    mcid: mcid ? Number(mcid[1]) : null,
    artifact: (artifact?.[1] ?? null) as Painted['artifact'],
    actual: actual?.[1] ?? null,
  };
}

function standing(stack: Open[]): Open {
  return {
    mcid: stack.findLast(({ mcid }) => mcid !== null)?.mcid ?? null,
    artifact: stack.find(({ artifact }) => artifact)?.artifact ?? null,
    actual: stack.at(-1)?.actual ?? null,
  };
}

const maps = new WeakMap<Buffer, Map<number, string>>();

function readCharacters(font: Value, objects: Map<number, PdfObject>): Map<number, string> {
  const stream = objects.get((look(objects, font).ToUnicode as Reference).ref)!.stream!;
  const known = maps.get(stream);
  if (known) return known;
  const characters = new Map<number, string>();
  for (const range of stream.toString('latin1').matchAll(/<(\w{4})> <\w{4}> \[(.*)\]/g))
    Array.from(range[2]!.matchAll(/<([\w ]*)>/g)).forEach((entry, index) => {
      const units = Buffer.from(entry[1]!.replaceAll(' ', ''), 'hex').swap16();
      characters.set(Number.parseInt(range[1]!, 16) + index, units.toString('utf16le'));
    });
  maps.set(stream, characters);
  return characters;
}

function readGlyphs(line: string, characters: Map<number, string>): string {
  return Array.from(line.matchAll(/<(\w+)>/g))
    .flatMap((hex) => hex[1]!.match(/.{4}/g) ?? [])
    .map((glyph) => {
      const character = characters.get(Number.parseInt(glyph, 16));
      if (character === undefined) throw new Error(`glyph ${glyph} stands for no character`);
      return character;
    })
    .join('');
}
