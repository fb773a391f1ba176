import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import packageJson from '../../package.json' with { type: 'json' };

const version = packageJson.devDependencies['@sparticuz/chromium'];

/** Starts Chromium; the first time on a machine it is unpacked, which takes a few seconds. */
export async function startChromium(): Promise<Browser> {
  const executablePath = join(await unpacked(), 'chromium');
  return await chromium.launch({ executablePath, args: ['--no-sandbox', '--headless=shell'] });
}

/**
 * The folder of the program. It is unpacked aside and moved into place as a whole: the package itself
 * takes a half-written file of another process for a finished one.
 */
async function unpacked(): Promise<string> {
  const folder = join(tmpdir(), `kompass-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const aside = mkdtempSync(join(tmpdir(), 'kompass-unpacking-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = aside;
  try {
    await sparticuz.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
