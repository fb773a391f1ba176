import { isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import type { Problem } from '../problem.ts';
import type { ContentFile } from '../read/files.ts';

export interface Position {
  line: number;
  column: number;
}

/** Line and column of a problem: its key or entry in the file, or the nearest one above it that exists. */
export function positionOf({ code, args, path }: Problem, file: ContentFile | undefined): Position {
  return code === 'yaml' ? { line: args.line, column: args.column } : positionAt(path, file);
}

/** Line and column of keys from the root of a file, or of the nearest above them that exist. */
export function positionAt(path: Problem['path'], file: ContentFile | undefined): Position {
  if (file === undefined) return { line: 1, column: 1 };
  let node: unknown = file.document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    const inner = child(node, key);
    if (inner === null) break;
    node = inner.value;
    offset = inner.offset;
  }
  const { line, col } = file.lines.linePos(offset);
  return { line, column: col };
}

function child(node: unknown, key: string | number): { value: unknown; offset: number } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    if (!isPair(pair) || !isScalar(pair.key)) return null;
    return { value: pair.value, offset: pair.key.range?.[0] ?? 0 };
  }
  if (!isSeq(node)) return null;
  const item = node.items[Number(key)];
  return isNode(item) ? { value: item, offset: item.range?.[0] ?? 0 } : null;
}
