import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const main = resolve(import.meta.dirname, '../server/main.ts');
/** Tells at the end of a process the most memory it held, in kB. */
const tell = 'process.on("exit", () => console.error(process.resourceUsage().maxRSS))';

/**
 * Scores a file of JSON Lines in a process of its own, from the command line.
 * @returns the most memory it held, in MB
 * @throws where it did not go well
 */
export function peakMemory(file: string): number {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, main, 'score', '--brief', file],
    { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${file} could not be scored: ${stderr}`);
  return Number(stderr.trim()) / 1000;
}
