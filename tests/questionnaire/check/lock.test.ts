import { describe, expect, test } from 'vitest';
import { sharedLockText, versionLockText } from '../../../server/questionnaire/check/lock.ts';
import { checkAll } from '../../../server/questionnaire/check.ts';
import { changed, sha256 } from '../../fixtures/content.ts';
import { publishedContent } from './faults/locks.ts';

const digits = '12345678'.repeat(8);

describe('locks', () => {
  test('are YAML in which a fingerprint stays text, even if it is all digits', () => {
    const stamps = {
      rules: { date: '2026-11-20', fingerprint: digits },
      texts: { date: '2026-11-25', fingerprint: digits },
    };
    expect(versionLockText(stamps)).toBe(
      `# Written by \`npx oss-kompass lock\`. What is published does not change; the check compares.
rules: {published: 2026-11-20, fingerprint: "${digits}"}
texts: {date: 2026-11-25, fingerprint: "${digits}"}
`,
    );
    expect(sharedLockText(stamps.texts)).toBe(
      `# Written by \`npx oss-kompass lock\`. What is published does not change; the check compares.
date: 2026-11-25
fingerprint: "${digits}"
`,
    );
  });

  test('are quiet about what is as it was', () => {
    const { problems, versions } = checkAll(publishedContent(), sha256);
    expect(problems).toEqual([]);
    expect(versions[0]).toMatchObject({ version: '1', published: '2026-11-20' });
  });

  test('are quiet about comments in what was published', () => {
    const files = changed(
      'small/1/sections/money.yaml',
      'id: money',
      '# money\nid: money',
      publishedContent(),
    );
    expect(checkAll(files, sha256).problems).toEqual([]);
  });

  test('are quiet about which questions are called the profile', () => {
    const files = changed(
      'small/1/questionnaire.yaml',
      'profile: {country: profile.country}\n',
      '',
      publishedContent(),
    );
    expect(checkAll(files, sha256).problems).toEqual([]);
  });

  test('tell what is published where questionnaire.yaml cannot be read, or is gone', () => {
    const path = 'small/1/questionnaire.yaml';
    const broken = publishedContent().set(path, 'id: [');
    const gone = publishedContent();
    gone.delete(path);
    for (const files of [broken, gone])
      expect(checkAll(files, sha256).versions).toEqual([
        { id: 'small', version: '1', published: '2026-11-20', content: null },
      ]);
    const both = publishedContent().set(path, 'id: [').set('small/1/lock.yaml', 'rules: [');
    expect(checkAll(both, sha256).versions[0]!.published).toBe('');
  });

  test('leave the content to be used: nothing of it is broken', () => {
    const files = changed('small/1/rules/rules.yaml', 'talked: 40', 'talked: 50', publishedContent());
    const { problems, versions } = checkAll(files, sha256);
    expect(problems.map((problem) => problem.code)).toEqual(['published-changed']);
    expect(versions[0]!.content).not.toBeNull();
  });
});
