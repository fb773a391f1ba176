import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyLimit } from '../../server/app.ts';
import { settings } from '../../server/config.ts';
import { longestEvidence, longestNote } from '../../server/questionnaire/door.ts';

const manual = readFileSync(resolve(import.meta.dirname, '../../docs/operators.md'), 'utf8');

/** A standard as the manual writes it: none as a dash, folders from where the program is started. */
function written(standard: string | number | boolean | null): string {
  if (standard === null) return '–';
  const path = typeof standard === 'string' && standard.startsWith(process.cwd());
  return `\`${path ? `./${relative(process.cwd(), standard)}` : standard}\``;
}

describe('the manual for operators', () => {
  it.each(Object.values(settings))('lists $variable as the program reads it', (setting) => {
    const { variable, standard, allowed, about } = setting;
    expect(manual).toContain(`| \`${variable}\` | ${written(standard)} | ${allowed} | ${about} |`);
  });

  it('lists no other', () => {
    const listed = Array.from(manual.matchAll(/^\| `([A-Z_]+)` \|/gm), ([, name]) => name);
    expect(listed).toEqual(Object.values(settings).map(({ variable }) => variable));
  });

  it('states the limits that are kept', () => {
    expect(manual).toContain(`| note | ${longestNote.toLocaleString('en')} characters |`);
    expect(manual).toContain(`| evidence | ${longestEvidence.toLocaleString('en')} characters |`);
    expect(manual).toContain(`| body of a request, file that is opened | ${bodyLimit / 1024 ** 2} MiB |`);
  });
});
