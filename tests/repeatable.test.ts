import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'style-'));

/** What would make a result depend on when and where it was made; each stands in a module of its own. */
const refused = [
  'Date.now()',
  'new Date()',
  'Math.random()',
  'performance.now()',
  'crypto.randomUUID()',
  'process.env.HOME',
  "fetch('https://example.org')",
  'setTimeout(() => {}, 1)',
];
const allowed = ["new Date('2026-11-25')", 'Date.UTC(2026, 10, 25)', 'Math.max(1, 2)'];
const rooms = ['questionnaire', 'scoring', 'report'];

const cases = rooms.flatMap((room) => refused.map((source) => ({ room, source })));
const pathOf = (room: string, source: string): string =>
  `server/${room}/${source.replaceAll(/\W+/g, '-')}.ts`;

let faulty: Set<string>;

beforeAll(() => {
  for (const name of ['biome.json', '.ci', '.gitignore'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const room of [...rooms, 'web'])
    for (const source of [...refused, ...allowed]) {
      const path = join(copy, pathOf(room, source));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `export const value = ${source};\n`);
    }
  const biome = join(root, 'node_modules/.bin/biome');
  const { stdout } = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', 'server'], {
    cwd: copy,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout);
  faulty = new Set(diagnostics.map((one: { location: { path: string } }) => one.location.path));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('core repeats its results', () => {
  it.each(cases)('$room: $source is refused', ({ room, source }) => {
    expect(faulty).toContain(pathOf(room, source));
  });

  it('what needs neither clock nor chance is fine, and so is all of it elsewhere', () => {
    const fine = [
      ...rooms.flatMap((room) => allowed.map((source) => pathOf(room, source))),
      ...[...refused, ...allowed].map((source) => pathOf('web', source)),
    ];
    expect(fine.filter((path) => faulty.has(path))).toEqual([]);
  });
});
