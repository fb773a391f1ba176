import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All YAML files below a folder, by path with `/` from there on. */
export function readContentFiles(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = new Map<string, string>();
  for (const name of names) {
    const path = join(folder, name);
    if (/\.ya?ml$/.test(name) && statSync(path).isFile())
      files.set(relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8'));
  }
  return files;
}

/** Fingerprint of content: SHA-256, hex. */
export const fingerprint = (text: string): string => hash('sha256', text, 'hex');
