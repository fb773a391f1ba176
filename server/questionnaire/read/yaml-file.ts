import { type Document, isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { type Problem, problemAt } from '../problem.ts';

/** A file, parsed once; the document is kept so that places can be found when a problem is printed. */
export interface YamlFile {
  path: string;
  document: Document;
  lines: LineCounter;
  /** Null where the file could not be read. */
  value: unknown;
  problems: Problem[];
}

/** Parses a file; one that is not plain YAML has problems and no value. */
export function readYaml(path: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, {
    lineCounter: lines,
    stringKeys: true,
    prettyErrors: false,
  });
  const problems: Problem[] = [];
  const report = (reason: string, detail: string, offset: number): void => {
    const { line, col } = lines.linePos(offset);
    problems.push(
      problemAt({ file: path, path: [], id: '' }, [], 'yaml', { reason, detail, line, column: col }),
    );
  };
  // After the first mistake the reader has lost its way; what it stumbles over next is no help.
  const lost = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  for (const error of document.errors)
    if (error === lost || error.code === 'DUPLICATE_KEY') report(error.code, error.message, error.pos[0]);
  if (document.directives?.yaml.explicit) report('BAD_DIRECTIVE', '', 0);
  visit(document, (_key, node) => {
    const reason = beyondFormat(node);
    if (reason !== null && isNode(node)) report(reason, '', node.range?.[0] ?? 0);
  });
  return { path, document, lines, value: problems.length > 0 ? null : document.toJS(), problems };
}

/** What YAML allows and the format does not: whoever reads a file should see all of it where it stands. */
function beyondFormat(node: unknown): string | null {
  if (isAlias(node)) return 'ALIAS';
  if (!isNode(node)) return null;
  if ('anchor' in node && node.anchor !== undefined) return 'ANCHOR';
  return node.tag?.startsWith('tag:') || node.tag?.startsWith('!') ? 'TAG' : null;
}
