import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const pages = ['', 'docs', 'docs/decisions', 'docs/examples'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);
const read = (page: string): string => readFileSync(join(root, page), 'utf8');

describe('the documents', () => {
  it.each(pages)('%s links to what is there', (page) => {
    const targets = Array.from(
      read(page).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g),
      ([, target]) => target!,
    );
    expect(targets.filter((target) => !existsSync(resolve(root, dirname(page), target)))).toEqual([]);
  });

  it.each(pages)('%s names scripts that package.json has', (page) => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = Array.from(read(page).matchAll(/\bnpm run (?:-\w+ )*(\w[\w-]*)/g), ([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('number the decisions without a gap', () => {
    const numbers = readdirSync(join(root, 'docs/decisions')).map((name) => Number(name.slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });
});
