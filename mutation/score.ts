import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What became of one planted change. */
interface Result {
  file: string;
  location: Record<'start' | 'end', { line: number; column: number }>;
  mutatorName: string;
  replacement?: string;
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError' | 'CompileError';
}

/** The last result of each change in these files; one that does not exist holds none. */
export function resultsIn(paths: readonly string[]): Result[] {
  const found = new Map<string, Result>();
  for (const line of paths.filter(existsSync).flatMap((path) => readFileSync(path, 'utf8').split('\n'))) {
    if (line === '') continue;
    const result = JSON.parse(line) as Result;
    const { file, location, mutatorName, replacement } = result;
    found.set(JSON.stringify([file, location, mutatorName, replacement]), result);
  }
  return [...found.values()];
}

/** The results of all folders, those of survivors as they came out the last time. */
export const allResults = (folder: string): Result[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => resultsIn([folder + name.replace('.jsonl', '.earlier'), folder + name]));

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

/** Of all that was tried, how much was noticed, in percent; what no test reaches counts as not noticed. */
function line(name: string, all: readonly Result[]): string {
  const count = (...states: Result['status'][]): number =>
    all.filter(({ status }) => states.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const tried = noticed + count('Survived', 'NoCoverage');
  const percent = tried === 0 ? '–' : `${((100 * noticed) / tried).toFixed(1)} %`;
  return `${name}: ${percent} (${noticed} of ${tried}; ${count('Timeout')} by time, ${count('NoCoverage')} reached by no test, ${count('RuntimeError')} more made a test file unreadable)`;
}

/** The survivors by place, then the score by folder and of all. */
export function tell(results: readonly Result[]): string[] {
  const survivors = results
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ file, location: { start }, mutatorName, replacement, status }) =>
      [`${file}:${start.line}:${start.column}`, status, mutatorName, replacement].join('  '),
    );
  const folders = [...new Set(results.map(({ file }) => folderOf(file)))].sort();
  return [
    ...survivors.sort(),
    '',
    ...folders.map((folder) =>
      line(
        folder,
        results.filter(({ file }) => folderOf(file) === folder),
      ),
    ),
    line('all', results),
  ];
}
