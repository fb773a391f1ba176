import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const house = join(mkdtempSync(join(tmpdir(), 'house-')), 'house');

/** Imports that must not be, one module each: its path, what it imports, and the rule it breaks. */
const planted: [path: string, source: string, rule: string][] = [
  ['server/questionnaire/planted.ts', "import '../scoring/evaluate.ts';", 'questionnaire-imports-one-way'],
  [
    'server/scoring/planted.ts',
    "import type { Document } from '../report/document.ts';",
    'scoring-imports-one-way',
  ],
  ['server/proofs/planted.ts', "import '../report/document.ts';", 'proofs-imports-one-way'],
  ['server/consensus/planted.ts', "import '../report/document.ts';", 'consensus-imports-one-way'],
  ['server/report/planted.ts', "export type { Config } from '../config.ts';", 'report-imports-one-way'],
  ['server/storage/planted.ts', "export * from '../assessments/store.ts';", 'storage-imports-one-way'],
  ['server/web/planted.ts', "await import('../app.ts');", 'web-imports-one-way'],
  ['server/assessments/planted.ts', "import '../commands/serve.ts';", 'assessments-imports-one-way'],
  ['server/config-planted.ts', "import './config.ts';", 'no-imports-from-nowhere'],
  ['server/scoring/reading.ts', "import 'node:fs';", 'core-without-node'],
  [
    'server/questionnaire/hashing.ts',
    "type H = import('node:crypto').Hash; export type { H };",
    'core-without-node',
  ],
  ['server/scoring/parsing.ts', "import 'yaml';", 'scoring-needs-few-packages'],
  [
    'server/report/serving.ts',
    "import type { FastifyInstance } from 'fastify';",
    'report-needs-few-packages',
  ],
  ['server/web/checking.ts', "import 'vitest';", 'server-runs-without-tools'],
  ['server/web/borrowing.ts', "import 'abstract-logging';", 'declared-packages'],
  ['server/web/missing.ts', "import './nowhere.ts';", 'nothing-missing'],
  ['server/web/testing.ts', "import '../../tests/planted.ts';", 'nothing-imports-tests'],
  ['server/web/round.ts', "import type {} from './about.ts'; export type A = 1;", 'no-cycles'],
  ['server/web/about.ts', "import type {} from './round.ts';", 'no-cycles'],
];

const sources = readdirSync(join(root, 'server'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

let found: ICruiseResult;

/** The modules a violation speaks of: the one that imports, or all on a round. */
const concerned = ({ from, cycle }: IViolation): string[] => [from, ...(cycle ?? []).map(({ name }) => name)];

beforeAll(async () => {
  cpSync(join(root, 'server'), join(house, 'server'), { recursive: true });
  for (const name of ['package.json', 'questionnaires', 'node_modules'])
    symlinkSync(join(root, name), join(house, name));
  for (const [path, source] of [...planted, ['tests/planted.ts', 'export {};']] as const) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), `${source}\n`);
  }
  const { options, forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
  const asked: ICruiseOptions = { ...options, baseDir: house, ruleSet: { forbidden }, validate: true };
  const { output } = await cruise(['server', 'tests'], asked);
  found = output as ICruiseResult;
});

afterAll(() => rmSync(dirname(house), { recursive: true, force: true }));

describe('the check of imports', () => {
  it('reads every module of the server', () => {
    const read = found.modules.map((module) => module.source);
    expect(read).toEqual(expect.arrayContaining(sources.map((name) => `server/${name}`)));
  });

  it.each(planted)('%s: finds %s', (path, _source, rule) => {
    const broken = found.summary.violations.filter((violation) => concerned(violation).includes(path));
    expect(broken.map((violation) => violation.rule.name)).toContain(rule);
  });

  it('finds nothing else', () => {
    const paths = planted.map(([path]) => path);
    const others = found.summary.violations.filter(
      (one) => !concerned(one).some((path) => paths.includes(path)),
    );
    expect(others.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});
