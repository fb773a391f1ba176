import type { Problem } from '../problem.ts';
import type { ContentFiles } from '../read/files.ts';
import { positionOf } from './place.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { type ProblemWords, say } from './words/words.ts';

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
  return problems
    .map((problem) => {
      const { line, column } = positionOf(problem, documents.get(problem.file));
      const { what, todo } = say(problemWords[language], problem);
      const text = [`${problem.file}:${line}:${column}`, problem.id || '-', what, todo].join('  ');
      return { file: problem.file, line, column, text };
    })
    .sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.text, b.text),
    )
    .map(({ text }) => text);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
