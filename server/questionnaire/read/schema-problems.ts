import type { ErrorObject } from 'ajv/dist/2020.js';
import { near } from '../check/near.ts';
import { type Problem, problemAt, type SchemaArgs } from '../problem.ts';

/** Ajv's errors as problems: one for each fault, not one for each branch that was tried. */
export function schemaProblems(file: string, value: unknown, errors: ErrorObject[]): Problem[] {
  const misspelt = new Set<string>();
  const found = errors.flatMap((error): { path: (string | number)[]; args: SchemaArgs }[] => {
    if (isBranch(error, errors)) return [];
    const path = pathOf(value, error.instancePath);
    const args = argsOf(error);
    if (args === null) return [];
    if (args.rule === 'unknown-key') {
      if (args.near !== '') misspelt.add(`${error.instancePath} ${args.near}`);
      return [{ path: [...path, args.key], args }];
    }
    if (args.rule === 'bad-key') return [{ path: [...path, args.key], args }];
    return [{ path: args.rule === 'twice' ? [...path, Number(error.params.i)] : path, args }];
  });
  return found
    .filter(({ path, args }) => args.rule !== 'missing-key' || !misspelt.has(`${pointer(path)} ${args.key}`))
    .map(({ path, args }) => problemAt({ file, path, id: idAlong(value, path) }, [], 'schema', args));
}

/** Errors inside a oneOf say why each branch failed; the oneOf itself says it better. */
function isBranch(error: ErrorObject, all: ErrorObject[]): boolean {
  return all.some(
    (other) =>
      other.keyword === 'oneOf' &&
      other.instancePath === error.instancePath &&
      error.schemaPath.startsWith(`${other.schemaPath}/`),
  );
}

function argsOf({
  keyword,
  params,
  schema,
  parentSchema,
  data,
  schemaPath,
  instancePath,
}: ErrorObject): SchemaArgs | null {
  const key = instancePath.slice(instancePath.lastIndexOf('/') + 1);
  switch (keyword) {
    case 'additionalProperties': {
      const unknown = String(params.additionalProperty);
      const known = parentSchema?.properties;
      const form = Object.keys(parentSchema?.patternProperties ?? {})[0];
      if (known === undefined && form !== undefined)
        return { rule: 'bad-key', key: unknown, form: form.includes('.') ? 'question' : 'id' };
      return { rule: 'unknown-key', key: unknown, near: near(unknown, Object.keys(known ?? {})) };
    }
    case 'required':
      return { rule: 'missing-key', key: String(params.missingProperty) };
    case 'dependentRequired':
      return { rule: 'needs-key', key: String(params.property), needs: String(params.missingProperty) };
    case 'oneOf':
      return {
        rule: 'one-of',
        keys: (schema as { required: string[] }[]).flatMap((s) => s.required).join(', '),
      };
    case 'false schema':
      return { rule: 'misplaced-key', key };
    case 'type':
      return { rule: 'wrong-type', wanted: [params.type].flat().join(', '), given: typeName(data) };
    case 'enum':
    case 'const': {
      const allowed = [schema as unknown].flat().map(String);
      return {
        rule: 'not-allowed',
        given: shown(data),
        allowed: allowed.join(', '),
        near: near(shown(data), allowed),
      };
    }
    case 'pattern':
      return { rule: 'wrong-form', given: shown(data), form: schemaPath.split('/').at(-2)! };
    case 'format':
      return { rule: 'wrong-form', given: shown(data), form: 'day' };
    case 'minimum':
      return { rule: 'too-small', limit: params.limit };
    case 'maximum':
      return { rule: 'too-large', limit: params.limit };
    case 'exclusiveMinimum':
      return { rule: 'not-above', limit: params.limit };
    case 'minItems':
    case 'minProperties':
      return { rule: 'too-few', limit: params.limit };
    case 'maxItems':
    case 'maxProperties':
      return { rule: 'too-many', limit: params.limit };
    case 'uniqueItems':
      return { rule: 'twice' };
    case 'minLength':
      return { rule: 'empty' };
    default:
      return null;
  }
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function shown(value: unknown): string {
  return typeof value === 'object' ? typeName(value) : String(value);
}

const pointer = (path: (string | number)[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** A JSON pointer as keys; positions in lists are numbers. */
function pathOf(value: unknown, jsonPointer: string): (string | number)[] {
  let here = value;
  return jsonPointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const list = Array.isArray(here);
      here = (here as Record<string, unknown>)[key];
      return list ? Number(key) : key;
    });
}

/** The ids on the way to a place; where there are none (texts, sources), the keys themselves. */
function idAlong(value: unknown, path: (string | number)[]): string {
  const ids: string[] = [];
  let here = value;
  for (const key of [...path, '']) {
    if (typeof here !== 'object' || here === null) break;
    if ('id' in here && typeof here.id === 'string') ids.push(here.id);
    here = (here as Record<string | number, unknown>)[key];
  }
  return ids.length > 0 ? ids.join('.') : path.join('.');
}
