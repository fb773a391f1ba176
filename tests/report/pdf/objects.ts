import { inflateSync } from 'node:zlib';

/** The values a PDF file is made of; names and references are objects, so that no text passes for one. */
export type Value = number | boolean | null | string | Name | Reference | Value[] | Dictionary;
export interface Name {
  name: string;
}
export interface Reference {
  ref: number;
}
export interface Dictionary {
  [key: string]: Value;
}

export interface PdfObject {
  value: Value;
  stream: Buffer | null;
}

/** The numbered objects of a file as pdfkit writes it, with streams unpacked, and its trailer. */
export function readObjects(bytes: Buffer): { objects: Map<number, PdfObject>; trailer: Dictionary } {
  const text = bytes.toString('latin1');
  const offsets = Array.from(text.matchAll(/^(\d{10}) 00000 n /gm), (match) => Number(match[1]));
  const objects = new Map<number, PdfObject>();
  offsets.forEach((offset, index) => {
    const header = /^\d+ 0 obj\n/.exec(text.slice(offset, offset + 20));
    if (!header) throw new Error(`no object ${index + 1} at ${offset}`);
    const reader = { text, at: offset + header[0].length };
    const value = readValue(reader);
    objects.set(index + 1, { value, stream: readStream(bytes, reader, value) });
  });
  const reader = { text, at: text.lastIndexOf('trailer') + 'trailer'.length };
  return { objects, trailer: readValue(reader) as Dictionary };
}

interface Reader {
  text: string;
  at: number;
}

function readStream(bytes: Buffer, { text, at }: Reader, value: Value): Buffer | null {
  const start = /^\s*stream\n/.exec(text.slice(at, at + 12));
  if (!start || !isDictionary(value)) return null;
  const from = at + start[0].length;
  const raw = bytes.subarray(from, from + Number(value.Length));
  return isName(value.Filter, 'FlateDecode') ? inflateSync(raw) : raw;
}

const TOKEN = /\s*(<<|>>|\[|\]|\(|<[0-9a-fA-F]*>|\/[^\s<>[\]()/]*|[^\s<>[\]()/]+)/y;

function readValue(reader: Reader): Value {
  const token = next(reader);
  if (token === '<<') return readDictionary(reader);
  if (token === '[') return readArray(reader);
  if (token === '(') return readString(reader);
  if (token.startsWith('<')) return decode(Buffer.from(token.slice(1, -1), 'hex').toString('latin1'));
  if (token.startsWith('/')) return { name: token.slice(1) };
  if (token === 'true' || token === 'false') return token === 'true';
  if (token === 'null') return null;
  const reference = /^ (\d+) R/.exec(reader.text.slice(reader.at, reader.at + 12));
  if (reference && /^\d+$/.test(token)) {
    reader.at += reference[0].length;
    return { ref: Number(token) };
  }
  const number = Number(token);
  if (Number.isNaN(number)) throw new Error(`no value: ${token}`);
  return number;
}

function readDictionary(reader: Reader): Dictionary {
  const dictionary: Dictionary = {};
  for (let key = next(reader); key !== '>>'; key = next(reader)) dictionary[key.slice(1)] = readValue(reader);
  return dictionary;
}

function readArray(reader: Reader): Value[] {
  const values: Value[] = [];
  for (;;) {
    const before = reader.at;
    if (next(reader) === ']') return values;
    reader.at = before;
    values.push(readValue(reader));
  }
}

function readString(reader: Reader): string {
  let result = '';
  const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  for (; reader.text[reader.at] !== ')'; reader.at++) {
    const sign = reader.text[reader.at]!;
    if (sign === '\\') result += escapes[reader.text[++reader.at]!] ?? reader.text[reader.at];
    else result += sign;
  }
  reader.at++;
  return decode(result);
}

function decode(bytes: string): string {
  if (!bytes.startsWith('\xfe\xff')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

function next(reader: Reader): string {
  TOKEN.lastIndex = reader.at;
  const match = TOKEN.exec(reader.text);
  if (!match) throw new Error(`unreadable at ${reader.at}`);
  reader.at = TOKEN.lastIndex;
  return match[1]!;
}

export function isDictionary(value: Value | undefined): value is Dictionary {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !('name' in value && Object.keys(value).length === 1) &&
    !('ref' in value)
  );
}

export function isReference(value: Value | undefined): value is Reference {
  return typeof value === 'object' && value !== null && 'ref' in value;
}

function isName(value: Value | undefined, name: string): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === name;
}

/** The dictionary a reference leads to. */
export function look(objects: Map<number, PdfObject>, value: Value): Dictionary {
  const found = isReference(value) ? objects.get(value.ref)?.value : value;
  if (!isDictionary(found)) throw new Error(`no dictionary: ${JSON.stringify(value)}`);
  return found;
}
