import { describe, expect, test } from 'vitest';
import { baseName, fileKind, isYaml } from '../../../server/questionnaire/read/file-kind.ts';

const places: Record<string, string> = {
  'shared/about.yaml': 'about',
  'shared/lock.yaml': 'shared-lock',
  'shared/glossary.yaml': 'glossary',
  'shared/list-facts.yaml': 'list-facts',
  'shared/cases.yaml': 'cases',
  'shared/costs.yaml': 'costs',
  'shared/cost-kinds.yaml': 'cost-kinds',
  'shared/products.yaml': 'products',
  'shared/editions.yaml': 'editions',
  'shared/tender.yaml': 'tender',
  'shared/readings/eu.yaml': 'readings',
  'shared/sources/laws.yaml': 'sources',
  'shared/catalogue/office.yaml': 'catalogue',
  'shared/texts/de/all.yaml': 'shared-texts',
  'town/2026-1/questionnaire.yaml': 'questionnaire',
  'town/2026-1/lock.yaml': 'lock',
  'town/2026-1/claims.yaml': 'claims',
  'town/2026-1/migration.yaml': 'migration',
  'town/2026-1/sections/money.yaml': 'section',
  'town/2026-1/rules/rules.yaml': 'rules',
  'town/2026-1/scenarios/village.yaml': 'scenario',
  'town/2026-1/texts/about.yaml': 'about',
  'town/2026-1/texts/en/rules.yaml': 'texts',
};

describe('what a file is', () => {
  test.each(Object.entries(places))('%s: %s', (path, kind) => {
    expect(fileKind(path)).toBe(kind);
  });

  test.each(Object.keys(places))('nothing reads a file that only begins or ends like %s', (path) => {
    const inFolder = path.startsWith('shared/') ? `shared/old/${path.slice(7)}` : `old/${path}`;
    const deeper = path.replace(/([^/]+)$/, 'old/$1');
    const other = `${path}.yaml`;
    const broken = path.replace('.yaml', 'xyaml');
    for (const near of [inFolder, deeper, broken]) expect(fileKind(near), near).toBeNull();
    expect([null, places[path]], other).toContain(fileKind(other));
    expect(fileKind(`${path}/x`)).toBeNull();
  });

  test('a language has two letters', () => {
    for (const path of ['shared/texts/deu/all.yaml', 'town/1/texts/d/all.yaml', 'town/1/texts/D1/all.yaml'])
      expect(fileKind(path)).toBeNull();
  });
});

test.each([
  ['shared/about.yaml', true],
  ['a/1/lock.yml', true],
  ['README.md', false],
  ['schema/rules.yaml', false],
  ['a/1/yaml', false],
  ['a/1/x.yaml.bak', false],
])('%s is content: %s', (path, wanted) => {
  expect(isYaml(path)).toBe(wanted);
});

test('the name of a file stands without folders and ending', () => {
  expect(baseName('town/2026-1/sections/money.yaml')).toBe('money');
  expect(baseName('money.old.yaml')).toBe('money.old');
});
