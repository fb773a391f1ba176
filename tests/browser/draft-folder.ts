import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const own = resolve(import.meta.dirname, '../../questionnaires');

/**
 * The questionnaire that comes with the program as a draft, in a folder of its own. It can be used, and
 * something in it is wrong: a scenario expects what does not come.
 */
export function draftFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'kompass-draft-'));
  const folder = join(root, 'kommune', '2026-2');
  cpSync(join(own, 'shared'), join(root, 'shared'), { recursive: true });
  cpSync(join(own, 'kommune', '2026-1'), folder, { recursive: true });
  rmSync(join(folder, 'lock.yaml'));
  change(join(folder, 'questionnaire.yaml'), /^published: .*\n/m, '');
  change(join(folder, 'scenarios', 'village.yaml'), 'level: beginning', 'level: leading');
  return folder;
}

function change(file: string, from: string | RegExp, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}
