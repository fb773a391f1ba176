import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { startServer } from '../images/server.ts';
import { type Example, examples, papersOf } from './papers.ts';

/** Makes the papers of the examples from their saved files by the program as it is: `npm run examples`. */

/** Opens a saved file as a new assessment, and keeps it as the program saves it, with its papers. */
async function make(address: string, name: Example): Promise<void> {
  const file = `${name}.json`;
  const response = await fetch(`${address}/api/assessments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: readFileSync(resolve(import.meta.dirname, file)),
  });
  if (!response.ok) throw new Error(`${file}: ${await response.text()}`);
  const { id, key, problems } = (await response.json()) as { id: string; key: string; problems: unknown[] };
  if (problems.length > 0) throw new Error(`${file}: ${JSON.stringify(problems)}`);
  for (const [kept, path] of Object.entries({ [file]: 'saved.json', ...papersOf(name) })) {
    const found = await fetch(`${address}/api/assessments/${id}/${path}`, {
      headers: { authorization: `Bearer ${key}` },
    });
    if (!found.ok) throw new Error(`${kept}: ${await found.text()}`);
    writeFileSync(resolve(import.meta.dirname, kept), await found.bytes());
  }
}

const server = await startServer();
try {
  for (const name of Object.keys(examples)) await make(server.address, name as Example);
} finally {
  await server.stop();
}
