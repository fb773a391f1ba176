/**
 * Text of a file of an unknown encoding: by its byte order mark, else UTF-8 where every byte fits it, else
 * Windows-1252, in which German office programs save CSV. Null: no text at all.
 */
export function decode(bytes: Uint8Array): string | null {
  const encoding = marked(bytes);
  const text = encoding ? new TextDecoder(encoding).decode(bytes) : guessed(bytes);
  return isText(text) ? text : null;
}

function marked(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function guessed(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A file of letters has no control characters but tab and line breaks. */
function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  return !/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text);
}
