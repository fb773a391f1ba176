import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';

/** What Stryker tells of a planted change, as far as it is used here. */
interface Planted {
  id: string;
  fileName: string;
  /** Instead of `fileName` in the results. */
  file?: string;
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
  status?: string;
  statusReason?: string;
}

const notChosen = 'not in the sample';

const fileOf = (change: Planted): string => change.fileName.replace(/^.*?\/?(?=server\/)/, '');

/** A number from 0 to below 1 that hangs on the change and the seed alone, so that a sample can be drawn again. */
function lot(change: Planted, seed: string): number {
  const { start, end } = change.location;
  const place = [start.line, start.column, end.line, end.column].join(':');
  const said = [seed, fileOf(change), place, change.mutatorName, change.replacement ?? ''].join('\n');
  return createHash('sha256').update(said).digest().readUInt32BE(0) / 2 ** 32;
}

/** File, start and end, lines and columns from 1 on, and what stands there instead: a change as the results name it. */
const placed = (change: Planted, from: 0 | 1): string => {
  const { start, end } = change.location;
  const numbers = [start.line, start.column, end.line, end.column].map((n) => n + 1 - from);
  return [fileOf(change), ...numbers, change.mutatorName, change.replacement].join('\n');
};

/** What survived in earlier results, by place. */
const survivorsIn = (path: string): Set<string> =>
  new Set(
    (readFileSync(path, 'utf8').trim() || '[]')
      .split('\n')
      .map((line): Planted => JSON.parse(line))
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map((change) => placed({ ...change, fileName: change.file! }, 1)),
  );

/** Leaves out what is not chosen. Stryker knows one way to leave out a single change: a failed check. */
class Sample {
  chosen: (change: Planted) => boolean = () => true;

  async init(): Promise<void> {
    const { MUTATION_SHARE = '1', MUTATION_SEED = '', MUTATION_AGAIN } = process.env;
    if (MUTATION_AGAIN === undefined) {
      this.chosen = (change) => lot(change, MUTATION_SEED) < Number(MUTATION_SHARE);
      return;
    }
    const survivors = survivorsIn(MUTATION_AGAIN);
    this.chosen = (change) => survivors.has(placed(change, 0));
  }

  async check(changes: readonly Planted[]): Promise<Record<string, { status: string; reason?: string }>> {
    return Object.fromEntries(
      changes.map((change) => [
        change.id,
        this.chosen(change) ? { status: 'passed' } : { status: 'compileError', reason: notChosen },
      ]),
    );
  }

  async group(changes: readonly Planted[]): Promise<string[][]> {
    return changes.length === 0 ? [] : [changes.map(({ id }) => id)];
  }
}

/** Writes each result as a line at once, so that a run that is stopped keeps what it found. */
class Lines {
  onMutantTested(change: Planted): void {
    const { MUTATION_RESULTS } = process.env;
    if (MUTATION_RESULTS === undefined || change.statusReason === notChosen) return;
    const { location, mutatorName, replacement, status } = change;
    const line = { file: fileOf(change), location, mutatorName, replacement, status };
    appendFileSync(MUTATION_RESULTS, `${JSON.stringify(line)}\n`);
  }
}

export const strykerPlugins = [
  { kind: 'Checker', name: 'sample', injectableClass: Sample },
  { kind: 'Reporter', name: 'lines', injectableClass: Lines },
];
