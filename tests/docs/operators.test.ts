import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyLimit } from '../../server/app.ts';
import { largestAmount, mostInputs, mostWorkplaces } from '../../server/assessments/costs-schema.ts';
import { library } from '../../server/assessments/library.ts';
import { largestForm } from '../../server/assessments/pages/routes.ts';
import { largestSaved } from '../../server/assessments/saved-size.ts';
import { longestContact, longestName } from '../../server/assessments/schemas.ts';
import { longestId } from '../../server/commands/assessments-in.ts';
import { settings } from '../../server/config.ts';
import { fingerprint, readContentFiles } from '../../server/content-files.ts';
import { checkAll } from '../../server/questionnaire/check.ts';
import { longestEvidence, longestNote } from '../../server/questionnaire/door.ts';
import { mostWays } from '../../server/scoring/exact/decide.ts';

const manual = readFileSync(resolve(import.meta.dirname, '../../docs/operators.md'), 'utf8');

const own = checkAll(readContentFiles(resolve(import.meta.dirname, '../../questionnaires')), fingerprint);
const largestOwn = largestSaved(library(own.versions.flatMap((version) => version.content ?? [])));

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
    const most = [largestAmount, mostWorkplaces].map((n) => n.toLocaleString('en'));
    expect(manual).toContain(
      `| amounts of cost | ${mostInputs.toLocaleString('en')}, each at most ${most[0]};`,
    );
    expect(manual).toContain(`workplaces of an area at most ${most[1]} |`);
    expect(manual).toContain(`| name of the municipality | ${longestName.toLocaleString('en')} characters |`);
    expect(manual).toContain(`as large as a saved one; its id ${longestId} characters |`);
    expect(manual).toContain(`| contact | ${longestContact.toLocaleString('en')} characters |`);
    expect(manual).toContain(`| body of a request to the API | ${bodyLimit / 1024 ** 2} MiB |`);
    expect(manual).toContain(`| form of a page | ${largestForm / 1024 ** 2} MiB |`);
    expect(manual).toContain(`of one score or finding | ${mostWays.toLocaleString('en')};`);
    const megabytes = Math.floor(largestOwn / 1e6);
    expect(manual).toContain(`as large as one can become: ${megabytes} MB with the questionnaire`);
  });

  it('lets every proxy pass on what the program takes', () => {
    const sizes = Array.from(
      manual.matchAll(/(?:client_max_body_size|max_size) (\d+)m/gi),
      ([, size]) => size,
    );
    expect(sizes).toHaveLength(2);
    for (const size of sizes) expect(Number(size) * 1e6).toBeGreaterThan(Math.max(largestForm, largestOwn));
  });
});
