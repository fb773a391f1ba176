import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allResults, resultsIn, tell } from './score.ts';

/**
 * What is changed, and the tests that have to notice: those of the same room, for what reports and pages
 * above it notice does not count. Most important first, since what a stop leaves out is at the end.
 */
const rooms: readonly (readonly [folder: string, ...tests: string[]])[] = [
  ['server/scoring', 'scoring/*', 'scoring/exact/*'],
  ['server/questionnaire', 'questionnaire/*', 'questionnaire/kinds/*', 'questionnaire/check/*'],
  ['server/scoring/exact', 'scoring/*', 'scoring/exact/*'],
  ['server/questionnaire/kinds', 'questionnaire/*', 'questionnaire/kinds/*'],
  ['server/questionnaire/check', 'questionnaire/check/*'],
  ['server/scoring/why', 'scoring/why/*'],
  ['server/questionnaire/versions', 'questionnaire/versions/*'],
  ['server/scoring/plan', 'scoring/plan/*'],
  ['server/questionnaire/read', 'questionnaire/load', 'questionnaire/check/*'],
  ['server/scoring/robustness', 'scoring/robustness/*'],
  ['server/scoring/worth', 'scoring/worth/*'],
  ['server/scoring/versions', 'scoring/versions/*'],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '45' },
    share: { type: 'string', default: '0.06' },
    seed: { type: 'string', default: '20260212' },
    /** Only what survived the last time, to see whether new tests notice it. */
    again: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '2' },
  },
});

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}mutation/results/`;
const end = Date.now() + Number(values.minutes) * 60_000;
const stryker = `${root}mutation/node_modules/@stryker-mutator/core/bin/stryker.js`;

/** Plants changes in the files of one folder, those below it left to their own turn; ends by itself or when time is up. */
function plant(
  folder: string,
  tests: readonly string[],
): Promise<'done' | 'failed' | 'stopped' | 'not tried before'> {
  const name = `${results}${folder.replaceAll('/', '-')}`;
  const [file, earlier] = [`${name}.jsonl`, `${name}.earlier`];
  if (values.again) {
    if (!existsSync(file)) return Promise.resolve('not tried before');
    const lines = resultsIn([earlier, file]).map((one) => JSON.stringify(one));
    writeFileSync(earlier, `${lines.join('\n')}\n`);
  } else rmSync(earlier, { force: true });
  writeFileSync(file, '');
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
        MUTATION_TESTS: tests.map((name) => `tests/${name}.test.ts`).join(),
        MUTATION_RESULTS: file,
        MUTATION_SHARE: values.share,
        MUTATION_SEED: values.seed,
        ...(values.again ? { MUTATION_AGAIN: earlier } : {}),
      },
    },
  );
  const stop = (): void => void process.kill(-child.pid!, 'SIGKILL');
  const leave = (): never => {
    stop();
    process.exit(1);
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      stop();
      resolve('stopped');
    }, end - Date.now());
    child.on('close', (code) => {
      process.off('SIGINT', leave).off('SIGTERM', leave);
      clearTimeout(timer);
      resolve(code === 0 ? 'done' : 'failed');
    });
  });
}

mkdirSync(results, { recursive: true });
const told: string[] = [];
for (const [folder, ...tests] of rooms) {
  if (positionals.length > 0 && !positionals.includes(folder)) continue;
  const how = Date.now() < end ? await plant(folder, tests) : 'not tried';
  if (how !== 'done') told.push(`${folder}: ${how}`);
}
console.log([...tell(allResults(results)), ...told].join('\n'));
process.exitCode = told.length === 0 ? 0 : 1;
