import { type ListProblem, refuse } from './table.ts';

/** Why a file of another format cannot be read, by its first bytes; null where it may be CSV, XLSX or ODS. */
export function foreignFormat(bytes: Uint8Array, name: string): ListProblem | null {
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return refuse(hasText(bytes, 'EncryptedPackage') ? 'protected' : 'old-excel');
  if (starts(bytes, [0x25, 0x50, 0x44, 0x46])) return refuse('other-format', { format: 'PDF' });
  if (starts(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return refuse('other-format', { format: 'RTF' });
  if (/^(?:\ufeff)?\s*<(?:!doctype|html|\?xml)/i.test(new TextDecoder().decode(bytes.subarray(0, 200))))
    return refuse('other-format', { format: /\.xls$/i.test(name) ? 'HTML (.xls)' : 'HTML/XML' });
  return null;
}

const starts = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, index) => bytes[index] === byte);

/** Names inside old Office files are UTF-16. */
const hasText = (bytes: Uint8Array, text: string): boolean =>
  new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(text);
