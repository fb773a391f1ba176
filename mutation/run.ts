import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readResults, tell } from './score.ts';

/** Most important first: what a stop leaves out is at the end. */
const folders = [
  { folder: 'server/scoring', share: 0.1 },
  { folder: 'server/questionnaire', share: 0.1 },
  { folder: 'server/scoring/exact', share: 0.1 },
  { folder: 'server/questionnaire/kinds', share: 0.1 },
  { folder: 'server/questionnaire/check', share: 0.1 },
  { folder: 'server/scoring/why', share: 0.1 },
  { folder: 'server/questionnaire/versions', share: 0.1 },
  { folder: 'server/scoring/plan', share: 0.1 },
  { folder: 'server/questionnaire/read', share: 0.1 },
  { folder: 'server/scoring/robustness', share: 0.1 },
  { folder: 'server/scoring/worth', share: 0.1 },
  { folder: 'server/scoring/versions', share: 0.1 },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '45' },
    share: { type: 'string' },
    seed: { type: 'string', default: '20260212' },
    concurrency: { type: 'string', default: '2' },
  },
});

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}mutation/results/`;
const end = Date.now() + Number(values.minutes) * 60_000;
const stryker = `${root}mutation/node_modules/@stryker-mutator/core/bin/stryker.js`;

/** Plants changes in the files of one folder, those below it left to their own turn; ends by itself or when time is up. */
function plant(folder: string, share: string): Promise<'done' | 'failed' | 'stopped'> {
  const file = `${results}${folder.replaceAll('/', '-')}.jsonl`;
  rmSync(file, { force: true });
  const child = spawn(
    process.execPath,
    [
      stryker,
      'run',
      'mutation/stryker.config.json',
      ...['--mutate', `${folder}/*.ts`, '--concurrency', values.concurrency],
    ],
    {
      cwd: root,
      // A group of its own, so that a stop ends the processes that run the tests as well.
      detached: true,
      stdio: 'inherit',
      env: {
        ...process.env,
        MUTATION_ROOM: folder.split('/')[1],
        MUTATION_RESULTS: file,
        MUTATION_SHARE: share,
        MUTATION_SEED: values.seed,
      },
    },
  );
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      process.kill(-child.pid!, 'SIGKILL');
      resolve('stopped');
    }, end - Date.now());
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? 'done' : 'failed');
    });
  });
}

mkdirSync(results, { recursive: true });
const told: string[] = [];
for (const { folder, share } of folders) {
  if (positionals.length > 0 && !positionals.includes(folder)) continue;
  const how = Date.now() < end ? await plant(folder, values.share ?? String(share)) : 'not tried';
  if (how !== 'done') told.push(`${folder}: ${how}`);
}
console.log([...tell(readResults(results)), ...told].join('\n'));
process.exitCode = told.length === 0 ? 0 : 1;
