import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
    expect(await run(['check', folder])).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^No problems in small 1\.$/m),
    });

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

  test('does not lock for the first time what cannot hold: it could not be mended any more', async () => {
    const rules = `${smallVersion}/rules/rules.yaml`;
    const idle = onDisk(changed(rules, '[none, talked]', '[none]', publish(smallContent())));
    const { code, errors } = await run(['lock', idle]);
    expect(code).toBe(1);
    expect(errors).toContain('The knock-out limits nothing');
    expect(existsSync(join(idle, smallVersion, 'lock.yaml'))).toBe(false);
  });

  test('may take another time to fill in, and speak another language', async () => {
    const folder = onDisk(publish(smallContent()));
    await run(['lock', folder]);
    const file = join(folder, smallVersion, 'questionnaire.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('quick: 2, full: 5', 'quick: 4, full: 9'));
    expect((await run(['check', folder])).code).toBe(0);
  });

  test('never locks another structure than the one that was published', async () => {
    const folder = onDisk(publish(smallContent()));
    await run(['lock', folder]);
    const lock = join(folder, smallVersion, 'lock.yaml');
    const before = readFileSync(lock, 'utf8');
    const section = join(folder, smallVersion, 'sections/strategy.yaml');
    writeFileSync(section, readFileSync(section, 'utf8').replace('quick: true', 'quick: false'));
    const { code, errors } = await run(['lock', folder]);
    expect(code).toBe(1);
    expect(errors).toMatch(/Make a new version/);
    expect(readFileSync(lock, 'utf8')).toBe(before);
  });

  test('does not make up a lock that was lost', async () => {
    const path = `${smallVersion}/questionnaire.yaml`;
    const files = changed(path, 'id: small\n', 'id: small\npublished: 2026-11-24\n');
    const folder = onDisk(files);
    const { code, errors } = await run(['lock', folder]);
    expect(code).toBe(1);
    expect(errors).toMatch(
      /^small\/1 was published on 2026-11-24, .*Bring lock\.yaml back from version control/,
    );
    expect(existsSync(join(folder, smallVersion, 'lock.yaml'))).toBe(false);
  });

  test('says so where nothing is published', async () => {
    const { code, errors } = await run(['lock', onDisk(smallContent())]);
    expect({ code, errors }).toEqual({
      code: 1,
      errors: 'No version is published: give one a `published` date.\n',
    });
  });
});
