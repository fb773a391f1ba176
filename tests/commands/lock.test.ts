import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changed, smallContent, smallVersion } from '../fixtures/content.ts';
import { onDisk, run } from './terminal.ts';

const publish = (files: Map<string, string>): Map<string, string> =>
  changed(`${smallVersion}/questionnaire.yaml`, 'id: small\n', 'id: small\npublished: 2026-11-25\n', files);

describe('oss-kompass lock', () => {
  test('locks what is published; from then on a change asks for a new version', async () => {
    const folder = onDisk(publish(smallContent()));
    expect((await run(['check', folder])).code).toBe(1);
    expect((await run(['lock', folder])).code).toBe(0);
    expect(await run(['check', folder])).toMatchObject({ code: 0, output: 'No problems in small 1.\n' });

    const section = join(folder, smallVersion, 'sections/strategy.yaml');
    writeFileSync(section, readFileSync(section, 'utf8').replace('quick: true', 'quick: false'));
    const { code, output } = await run(['check', folder]);
    expect(code).toBe(1);
    expect(output).toMatch(/new version/i);
  });

  test('a comment or another layout of the same structure is no change', async () => {
    const folder = onDisk(publish(smallContent()));
    await run(['lock', folder]);
    const section = join(folder, smallVersion, 'sections/strategy.yaml');
    writeFileSync(section, `# A comment.\n${readFileSync(section, 'utf8')}`);
    expect((await run(['check', folder])).code).toBe(0);
  });

  test('does not lock what is broken', async () => {
    const files = publish(smallContent());
    const folder = onDisk(
      changed(`${smallVersion}/sections/strategy.yaml`, 'kind: single', 'kind: singel', files),
    );
    const { code, errors } = await run(['lock', folder]);
    expect(code).toBe(1);
    expect(errors).toContain('sections/strategy.yaml');
  });

  test('says so where nothing is published', async () => {
    const { code, errors } = await run(['lock', onDisk(smallContent())]);
    expect({ code, errors }).toEqual({
      code: 1,
      errors: 'No version is published: give one a `published` date.\n',
    });
  });
});
