import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answersPerSecond } from './load.ts';
import { higherIsBetter, median, type Row } from './row.ts';
import { runBare, runOurs } from './running.ts';

/** A page of questions, read from the database and drawn for each request, beside the same bytes ready-made. */
export async function pageRow(rounds = 5, milliseconds = 1500): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'oss-kompass-bench-'));
  const ours = await runOurs();
  try {
    const { page, headers } = await questionPage(ours.address);
    const answer = await fetch(page, { headers });
    if (!answer.ok) throw new Error(`${page} answers ${answer.status}.`);
    const file = join(folder, 'page.html');
    await writeFile(file, await answer.bytes());
    const bare = await runBare(file);
    const rates = { ours: [] as number[], bare: [] as number[] };
    try {
      const warmUp = 500;
      await answersPerSecond(page, headers, warmUp);
      await answersPerSecond(bare.address, headers, warmUp);
      for (let round = 0; round < rounds; round += 1) {
        rates.ours.push(await answersPerSecond(page, headers, milliseconds));
        rates.bare.push(await answersPerSecond(bare.address, headers, milliseconds));
      }
    } finally {
      await bare.stop();
    }
    const name = 'page of questions, beside a bare Fastify that sends the same bytes';
    return higherIsBetter(name, median(rates.ours), median(rates.bare), 'pages/s');
  } finally {
    await ours.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A new assessment with some answers; its page on strategy, and what lets a browser see it. */
async function questionPage(address: string): Promise<{ page: string; headers: Record<string, string> }> {
  const json = { 'content-type': 'application/json' };
  const created = await fetch(`${address}/api/assessments`, { method: 'POST', headers: json, body: '{}' });
  const { id, key } = (await created.json()) as { id: string; key: string };
  const answers = {
    'profile.country': { value: 'de' },
    'strategy.mandate': { value: 'council', note: 'Beschluss' },
  };
  const put = await fetch(`${address}/api/assessments/${id}/answers`, {
    method: 'PUT',
    headers: { ...json, authorization: `Bearer ${key}` },
    body: JSON.stringify({ answers }),
  });
  if (!put.ok) throw new Error(`Answers were refused: ${put.status} ${await put.text()}`);
  return {
    page: `${address}/de/assessments/${id}/sections/strategy`,
    headers: { cookie: `kompass-${id}=${key}` },
  };
}
