import { describe, expect, test } from 'vitest';
import { checkAll } from '../../server/questionnaire/check.ts';
import { expand } from '../../server/questionnaire/expand.ts';
import { listVersions, loadVersion } from '../../server/questionnaire/load.ts';
import type { Stamp } from '../../server/questionnaire/model.ts';
import { changed, sha256, smallContent } from '../fixtures/content.ts';

const load = (files: Map<string, string>) => loadVersion(files, 'small', '1', sha256);
const stamps = (files: Map<string, string>): Record<'rules' | 'texts' | 'shared', Stamp> =>
  load(files).content!.stamps;

describe('loading a version', () => {
  test('gives everything of all files as one', () => {
    const { content, problems } = load(smallContent());
    expect(problems).toEqual([]);
    expect(content!.version).toBe('1');
    expect(content!.sections.map((section) => section.id)).toEqual(['profile', 'strategy', 'money', 'area']);
    expect(content!.rules.findings.map((finding) => finding.id)).toEqual([
      'mandate-missing',
      'contract-ends',
      'costs-high',
    ]);
    expect(content!.rules.overall.parts).toEqual([
      { score: 'strategy', weight: 2 },
      { score: 'independence' },
    ]);
    expect(content!.texts.de!.findings['costs-high']!.meet).toBe('Vergleichen Sie.');
    expect(content!.texts.en!.areas.servers!.questions!.use).toEqual({
      help: 'The operating system is meant.',
    });
    expect(content!.texts.en!.catalogue.libreoffice!.deployments).toEqual(['500 workplaces']);
    expect(content!.sources['council-2024']!.date).toBe('2024-05');
    expect(content!.glossary).toEqual([{ id: 'open-source', sources: ['council-2024'] }]);
    expect(content!.catalogue.map((product) => product.name)).toEqual(['LibreOffice']);
  });

  test('gives what can be expanded', () => {
    expect(expand(load(smallContent()).content!, 'full').questions.map((question) => question.id)).toEqual([
      'profile.country',
      'profile.areas',
      'strategy.mandate',
      'strategy.goals',
      'money.share',
      'office.use',
      'office.contract-end',
      'office.macros',
      'servers.use',
      'servers.contract-end',
    ]);
  });

  test('gives the same as checking all', () => {
    expect(checkAll(smallContent(), sha256).versions).toEqual([
      { id: 'small', version: '1', published: null, content: load(smallContent()).content },
    ]);
  });

  test('gives no content where something is wrong', () => {
    const files = changed('small/1/rules/rules.yaml', 'limits: overall', 'limits: everything');
    expect(load(files).content).toBeNull();
    expect(load(files).problems.map((problem) => problem.code)).toEqual(['unknown-dimension']);
  });

  test('gives the content all the same where what is wrong does no harm', () => {
    const files = changed('small/1/texts/de/rules.yaml', 'knockouts:\n', 'knockouts:\n  old: Alt.\n');
    expect(load(files).problems.map((problem) => problem.code)).toEqual(['unneeded-text']);
    expect(load(files).content).not.toBeNull();
  });

  test('gives a problem where there is no such version', () => {
    expect(loadVersion(smallContent(), 'small', '2', sha256).problems[0]).toMatchObject({
      code: 'missing-file',
      file: 'small/2/questionnaire.yaml',
    });
  });
});

describe('the versions that stand there', () => {
  test('are in the order of their numbers', () => {
    const paths = ['b/2026-10/questionnaire.yaml', 'b/2026-9/questionnaire.yaml', 'a/1/sections/x.yaml'];
    const others = ['shared/about.yaml', 'schema/x/y.json', 'README.md', 'b/notes/plan.md'];
    expect(listVersions(new Map([...paths, ...others].map((path) => [path, ''])))).toEqual([
      { id: 'a', version: '1' },
      { id: 'b', version: '2026-9' },
      { id: 'b', version: '2026-10' },
    ]);
  });

  test('are checked each, and what stands beside them once', () => {
    const files = changed('shared/glossary.yaml', 'council-2024', 'nowhere');
    for (const [path, text] of smallContent())
      if (path.startsWith('small/1/')) files.set(path.replace('/1/', '/2/'), text);
    const { problems, versions } = checkAll(files, sha256);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ['shared/glossary.yaml', 'unknown-source'],
    ]);
    expect(versions.map(({ version }) => version)).toEqual(['1', '2']);
  });

  test('may need different languages and areas of what stands beside them', () => {
    const files = changed('shared/catalogue/office.yaml', '[office]', '[office, records]');
    expect(load(files).problems).toEqual([]);
    expect(checkAll(files, sha256).problems.map((problem) => problem.code)).toEqual(['unknown-area']);
  });
});

describe('stamps', () => {
  const before = stamps(smallContent());

  test('bear the dates of the files, none for a draft', () => {
    expect([before.rules.date, before.texts.date, before.shared.date]).toEqual([
      '',
      '2026-11-25',
      '2026-11-25',
    ]);
    const published = changed('small/1/questionnaire.yaml', 'id: small', 'id: small\npublished: 2026-11-20');
    expect(stamps(published).rules).toEqual({ date: '2026-11-20', fingerprint: before.rules.fingerprint });
  });

  test('do not see comments, line breaks and the order of keys', () => {
    const files = changed(
      'small/1/sections/money.yaml',
      'id: money\n',
      '# Where the money goes\nid: "money"\n\n',
    );
    changed('small/1/rules/rules.yaml', '{id: low, from: 0}', '{from: 0, id: low}', files);
    changed('shared/about.yaml', '\n', ' # today\n', files);
    expect(stamps(files)).toEqual(before);
  });

  test('see each what belongs to it, and nothing else', () => {
    const rules = stamps(changed('small/1/rules/rules.yaml', 'talked: 40', 'talked: 50'));
    expect(rules.rules.fingerprint).not.toBe(before.rules.fingerprint);
    expect([rules.texts, rules.shared]).toEqual([before.texts, before.shared]);
    const texts = stamps(changed('small/1/texts/en/rules.yaml', 'Compare.', 'Compare offers.'));
    expect(texts.texts.fingerprint).not.toBe(before.texts.fingerprint);
    expect([texts.rules, texts.shared]).toEqual([before.rules, before.shared]);
    const shared = stamps(changed('shared/texts/en/all.yaml', 'Anyone', 'Everyone'));
    expect(shared.shared.fingerprint).not.toBe(before.shared.fingerprint);
    expect([shared.rules, shared.texts]).toEqual([before.rules, before.texts]);
  });

  test('do not see how long it takes and in which languages', () => {
    const path = 'small/1/questionnaire.yaml';
    expect(stamps(changed(path, 'quick: 2, full: 5', 'quick: 3, full: 6')).rules).toEqual(before.rules);
    expect(stamps(changed(path, 'languages: [de, en]', 'languages: [de]')).rules).toEqual(before.rules);
  });

  test('do not see scenarios', () => {
    expect(stamps(changed('small/1/scenarios/village.yaml', 'A village', 'One village'))).toEqual(before);
  });
});
