import type { Painted } from './content.ts';
import {
  type Dictionary,
  isDictionary,
  isReference,
  look,
  type PdfObject,
  type Reference,
  type Value,
} from './objects.ts';

/** An element of the tag tree as the file holds it. */
export interface Element {
  object: number;
  role: string;
  kids: (Element | Mark | Annotation)[];
  dictionary: Dictionary;
}
export interface Mark {
  page: number;
  mcid: number;
}
export interface Annotation {
  page: number;
  annotation: number;
}

/** The tree of tags, read from the objects of a file. */
export function readTree(objects: Map<number, PdfObject>, trailer: Dictionary): Element {
  const catalogue = look(objects, trailer.Root!);
  const root = look(objects, catalogue.StructTreeRoot!);
  return readElement(objects, (root.K as Reference[])[0]!);
}

function readElement(objects: Map<number, PdfObject>, reference: Reference): Element {
  const dictionary = look(objects, reference);
  const own = isReference(dictionary.Pg) ? dictionary.Pg.ref : -1;
  const kids = (dictionary.K as Value[]).map((kid) => {
    if (typeof kid === 'number') return { page: own, mcid: kid };
    if (isReference(kid)) return readElement(objects, kid);
    const inner = kid as Dictionary;
    const page = (inner.Pg as Reference).ref;
    return 'MCID' in inner
      ? { page, mcid: inner.MCID as number }
      : { page, annotation: (inner.Obj as Reference).ref };
  });
  return { object: reference.ref, role: (dictionary.S as { name: string }).name, kids, dictionary };
}

/** All elements, each before those within it. */
export function elements(root: Element): Element[] {
  return [root, ...root.kids.flatMap((kid) => ('role' in kid ? elements(kid) : []))];
}

/** The marks of an element and of all within it, in the order they are read aloud. */
export function marks(element: Element): Mark[] {
  return element.kids.flatMap((kid) => ('role' in kid ? marks(kid) : 'mcid' in kid ? [kid] : []));
}

const indexes = new WeakMap<Painted[], Map<string, string>>();

/** The text a mark holds as it is copied: what stands for it where that is said. */
function textOf(mark: Mark, painted: Painted[]): string {
  const index = indexes.get(painted) ?? new Map<string, string>();
  if (!indexes.has(painted)) {
    indexes.set(painted, index);
    for (const { page, mcid, text, actual } of painted) {
      const key = `${page} ${mcid}`;
      index.set(key, (index.get(key) ?? '') + (actual ?? text ?? ''));
    }
  }
  return index.get(`${mark.page} ${mark.mcid}`) ?? '';
}

/** The text of an element as it is read aloud. */
export function spoken(element: Element, painted: Painted[]): string {
  return marks(element)
    .map((mark) => textOf(mark, painted))
    .join('');
}

/** The tree as text for people to approve: role, properties, and what is read. */
export function printTree(element: Element, painted: Painted[], depth = 0): string {
  const indent = '  '.repeat(depth);
  const { Alt, ActualText, Lang, A } = element.dictionary;
  const properties = [
    ...(Lang === undefined ? [] : [`lang=${Lang}`]),
    ...(Alt === undefined ? [] : [`alt="${Alt}"`]),
    ...(ActualText === undefined ? [] : [`actual="${ActualText}"`]),
    ...(isDictionary(A) ? Object.entries(A).flatMap(([key, value]) => printed(key, value)) : []),
  ];
  const lines = element.kids.reduce<string[]>((result, kid) => {
    if ('role' in kid) result.push(printTree(kid, painted, depth + 1));
    else if ('annotation' in kid) {
      // Where a page or a line ends is not what is to be approved here.
      if (result.at(-1) !== `${indent}  (link area)`) result.push(`${indent}  (link area)`);
    } else {
      const text = textOf(kid, painted);
      const last = result.at(-1);
      if (last?.startsWith(`${indent}  "`)) result[result.length - 1] = `${last.slice(0, -1)}${text}"`;
      else result.push(text ? `${indent}  "${text}"` : `${indent}  (drawing)`);
    }
    return result;
  }, []);
  return [`${indent}${[element.role, ...properties].join(' ')}`, ...lines].join('\n');
}

function printed(key: string, value: Value): string[] {
  if (key === 'O' || key === 'Placement') return [];
  if (key === 'BBox') return ['box'];
  return [
    `${key.toLowerCase()}=${typeof value === 'string' ? JSON.stringify(value) : (value as { name: string }).name}`,
  ];
}
