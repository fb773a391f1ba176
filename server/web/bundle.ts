import { resolve } from 'node:path';
import { type Packed, pack } from './packed.ts';

/** The name under which what a bundle exports is reached. */
const globalName = 'whatIf';

const made = new Map<string, Promise<Packed>>();

/**
 * A module of ours with all it imports, as one script for browsers. It is made when it is first asked for,
 * so a start does not wait for it, and kept as long as the program runs.
 * @param entry path of the module from the root of the project
 * @throws if the bundler does not run here; a page then has to do without the script
 */
export function bundle(entry: string): Promise<Packed> {
  const known = made.get(entry) ?? build(entry);
  made.set(entry, known);
  return known;
}

async function build(entry: string): Promise<Packed> {
  const esbuild = await import('esbuild');
  try {
    const { outputFiles } = await esbuild.build({
      entryPoints: [resolve(import.meta.dirname, '../..', entry)],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      globalName,
      platform: 'browser',
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'silent',
    });
    return await pack(outputFiles[0]!.contents);
  } finally {
    // It would wait for more to do.
    await esbuild.stop();
  }
}
