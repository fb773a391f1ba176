import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { smallContent } from '../fixtures/content.ts';
import { onDisk, ownFolder } from './terminal.ts';

const script = resolve(import.meta.dirname, '../../server/main.ts');

describe('oss-kompass score in a process of its own', () => {
  test('20,000 take no more memory than a small heap has', async () => {
    const folder = ownFolder();
    const file = join(folder, 'all.jsonl');
    // 160 MB in all, so that whatever was kept would not fit.
    const note = 'x'.repeat(8000);
    for (let made = 0; made < 20_000; made += 500) {
      const lines = Array.from({ length: 500 }, (_, i) =>
        JSON.stringify({ id: made + i, answers: { 'strategy.mandate': { value: 'none', note } } }),
      );
      writeFileSync(file, `${lines.join('\n')}\n`, { flag: 'a' });
    }
    const words = [script, 'score', '--brief', '--questionnaires', onDisk(smallContent()), file];
    const child = spawn(process.execPath, ['--max-old-space-size=128', ...words]);
    let lines = 0;
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) lines += 1;
    });
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    const code = await new Promise((done) => child.once('close', done));
    expect({ code, errors, lines }).toEqual({ code: 0, errors: '', lines: 20_000 });
  }, 120_000);

  test('a full disk under the output is told in plain words', () => {
    const full = openSync('/dev/full', 'w');
    onTestFinished(() => closeSync(full));
    const words = [script, 'score', '--brief', '--questionnaires', onDisk(smallContent())];
    const { status, stderr } = spawnSync(process.execPath, words, {
      input: '{"answers": {}}',
      stdio: ['pipe', full, 'pipe'],
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toBe(
      'The disk is full: the output could not be written. Make room, or write to another disk.\n',
    );
  });
});
