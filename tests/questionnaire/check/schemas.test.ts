import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

const folder = 'questionnaires/schema/';
const names = readdirSync(folder);
const json = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'));

test.each(names)('%s is a JSON Schema of draft 2020-12', (name) => {
  const schema = json(folder + name);
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(new Ajv2020().validateSchema(schema)).toBe(true);
});

test('editors are told of every schema that stands for files', () => {
  const told = Object.keys(json('.vscode/settings.json')['yaml.schemas'] as object);
  expect(told.sort()).toEqual(
    names.filter((name) => name !== 'common.schema.json').map((name) => `./${folder}${name}`),
  );
});
