import { readdirSync, readFileSync } from 'node:fs';

/** What became of one planted change. */
interface Result {
  file: string;
  location: { start: { line: number; column: number } };
  mutatorName: string;
  replacement?: string;
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError' | 'CompileError';
}

/** All lines written by the runs so far. */
export const readResults = (folder: string): Result[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(`${folder}${name}`, 'utf8').trim().split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

/** Of all that was tried, how much was noticed, in percent; what no test reaches counts as not noticed. */
function line(name: string, all: readonly Result[]): string {
  const count = (...states: Result['status'][]): number =>
    all.filter(({ status }) => states.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const tried = noticed + count('Survived', 'NoCoverage');
  const percent = tried === 0 ? '–' : `${((100 * noticed) / tried).toFixed(1)} %`;
  return `${name}: ${percent} (${noticed} of ${tried}; ${count('Timeout')} by time, ${count('NoCoverage')} reached by no test)`;
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
