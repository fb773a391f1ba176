import type { Place, Problem } from '../problem.ts';
import type { ContentFiles } from '../read/files.ts';
import { type Position, positionOf } from './place.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { type ProblemWords, type Said, say } from './words/words.ts';

/** The languages in which problems can be told. */
export const problemWords: Record<'de' | 'en', ProblemWords> = { de, en };

/**
 * Problems as lines to read, in the order of the files: `file:line:column  id  what is wrong  what to do`.
 * @param documents the files as they were read, which know where everything stands
 */
export function printProblems(
  problems: readonly Problem[],
  documents: ContentFiles,
  language: keyof typeof problemWords,
): string[] {
  return told(
    problems.map((problem) => ({
      ...problem,
      ...positionOf(problem, documents.get(problem.file)),
      ...say(problemWords[language], problem),
    })),
  );
}

/** Lines `file:line:column  id  what is wrong  what to do`, in the order of the files. */
export function told(lines: readonly (Pick<Place, 'file' | 'id'> & Position & Said)[]): string[] {
  return lines
    .map(({ file, line, column, id, what, todo }) => {
      const text = [`${file}:${line}:${column}`, id || '-', what, todo].join('  ');
      return { file, line, column, text };
    })
    .sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.text, b.text),
    )
    .map(({ text }) => text);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
