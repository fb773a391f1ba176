import { chmodSync, chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Nobody; any number does that is not root's. */
const ordinary = 65_534;

/** Rights of files do not bind root: until the test is over it is an ordinary user's, and so is the folder. */
export function asOrdinaryUser(folder: string): void {
  if (process.geteuid?.() !== 0) return;
  chownSync(folder, ordinary, ordinary);
  process.seteuid!(ordinary);
  onTestFinished(() => process.seteuid!(0));
}

/** Takes away the right to write a folder and what is in it, until the test is over. */
export function readOnly(folder: string): void {
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o755));
}
