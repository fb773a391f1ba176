import { type Problem, problemAt } from '../problem.ts';
import { type FileKind, fileKind, isYaml } from './file-kind.ts';
import { schemaProblems } from './schema-problems.ts';
import { schemaErrors } from './schemas.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A file of the content, read once; `value` is null unless it has the form its schema asks for. */
export interface ContentFile extends YamlFile {
  kind: FileKind | null;
}

export type ContentFiles = ReadonlyMap<string, ContentFile>;

/** Reads all YAML files below a folder ('' for all) and holds each against its schema. */
export function readFiles(files: ReadonlyMap<string, string>, folder = ''): Map<string, ContentFile> {
  const read = new Map<string, ContentFile>();
  for (const [path, text] of files)
    if (isYaml(path) && path.startsWith(folder)) read.set(path, readFile(path, text));
  return read;
}

function readFile(path: string, text: string): ContentFile {
  const file = readYaml(path, text);
  const kind = fileKind(path);
  const problems: Problem[] = [...file.problems];
  if (kind === null) problems.push(problemAt({ file: path, path: [], id: '' }, [], 'unread-file', {}));
  else if (problems.length === 0)
    problems.push(...schemaProblems(path, file.value, schemaErrors(kind, file.value)));
  return { ...file, kind, problems, value: problems.length > 0 ? null : file.value };
}

/** The files of one kind below a folder, in the order of their paths. */
export function ofKind(files: ContentFiles, folder: string, kind: FileKind): ContentFile[] {
  return [...files.values()]
    .filter((file) => file.kind === kind && file.path.startsWith(folder))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What is wrong with the files themselves. */
export function fileProblems(files: ContentFiles, folder: string): Problem[] {
  return [...files.values()].filter((f) => f.path.startsWith(folder)).flatMap((f) => f.problems);
}

/** The date of an about.yaml, or null with the problem of its absence. */
export function readAbout(files: ContentFiles, path: string): { date: string | null; problems: Problem[] } {
  const file = files.get(path);
  if (file === undefined)
    return {
      date: null,
      problems: [problemAt({ file: path, path: [], id: '' }, [], 'missing-file', { file: path })],
    };
  return { date: (file.value as { date: string } | null)?.date ?? null, problems: [] };
}
