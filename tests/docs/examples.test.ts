import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Example, examples, papersOf } from '../../docs/examples/papers.ts';
import { library } from '../../server/assessments/library.ts';
import { readContentFiles } from '../../server/content-files.ts';
import { loadVersion } from '../../server/questionnaire/load.ts';
import { startApp } from '../assessments/start.ts';
import { sha256 } from '../fixtures/content.ts';
import { unpacked } from '../report/odt/reading.ts';

const folder = resolve(import.meta.dirname, '../../docs/examples');
const read = (file: string): Buffer => readFileSync(resolve(folder, file));
const published = readContentFiles(resolve(import.meta.dirname, '../../questionnaires'));
const kommune = library([loadVersion(published, 'kommune', '2026-1', sha256).content!]);
const names = Object.keys(examples) as Example[];

describe.each(names)('the example %s', (name) => {
  test('is taken whole, and saved again as it stands', async () => {
    const { problems, fetched } = await opened(name);
    expect(problems).toEqual([]);
    expect((await fetched('saved.json')).toString()).toBe(read(`${name}.json`).toString());
  });

  test('marks its municipality as made up', () => {
    expect(JSON.parse(read(`${name}.json`).toString()).name).toMatch(/ \(Beispiel\)$/);
  });

  test('has the papers that the program makes today; else run npm run examples', async () => {
    const { fetched } = await opened(name);
    for (const [file, path] of Object.entries(papersOf(name)))
      expect(inLines(await fetched(path)), file).toEqual(inLines(read(file)));
  });
});

test('no other paper stands beside the examples', () => {
  const papers = readdirSync(folder).filter((file) => /\.(json|od[ts]|pdf)$/.test(file));
  expect(papers).toEqual(names.flatMap((name) => [`${name}.json`, ...Object.keys(papersOf(name))]).sort());
});

async function opened(name: Example) {
  const { app } = await startApp({ library: kommune });
  const headers = { 'content-type': 'application/json' };
  const made = await app.inject({
    method: 'POST',
    url: '/api/assessments',
    headers,
    payload: read(`${name}.json`),
  });
  const { id, key, problems } = made.json();
  const fetched = async (path: string): Promise<Buffer> => {
    const url = `/api/assessments/${id}/${path}`;
    return (await app.inject({ url, headers: { authorization: `Bearer ${key}` } })).rawPayload;
  };
  return { problems, fetched };
}

/** What a paper holds, an element a line, so that what differs can be seen. */
const inLines = (file: Uint8Array): string[] => unpacked(file)['content.xml']!.split(/(?=<)/);
