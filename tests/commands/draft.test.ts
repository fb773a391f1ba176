import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { draftHeader } from '../../server/assessments/draft.ts';
import { UserError } from '../../server/commands/command.ts';
import { start } from '../../server/commands/serve.ts';
import { readConfig } from '../../server/config.ts';
import { smallContent, smallVersion } from '../fixtures/content.ts';
import { onDisk, ownFolder, run, terminal } from './terminal.ts';

const published = (): Map<string, string> => {
  const files = smallContent();
  const path = `${smallVersion}/questionnaire.yaml`;
  return files.set(path, files.get(path)!.replace('id: small', 'id: small\npublished: 2026-11-25'));
};

/** What is published, and beside it a draft in a folder of its own. */
async function folders(): Promise<{ live: string; draft: string }> {
  const live = onDisk(published());
  expect((await run(['lock', live])).code).toBe(0);
  return { live, draft: join(onDisk(smallContent()), smallVersion) };
}

interface Server {
  address: string;
  draft: string;
  said: string;
}

async function serving(from?: { live: string; draft: string }): Promise<Server> {
  const { live, draft } = from ?? (await folders());
  const { around, said } = terminal();
  const config = readConfig({
    QUESTIONNAIRES: live,
    DATA_DIR: join(ownFolder(), 'data'),
    PORT: '0',
    LOG_LEVEL: 'silent',
  });
  onTestFinished(await start(config, around, draft));
  await new Promise((resolve) => setImmediate(resolve));
  return { address: /http:\/\/[^\s/]+/.exec(said().output)![0], draft, said: said().output };
}

const key = ({ key }: { key: string }): Record<string, string> => ({ authorization: `Bearer ${key}` });

async function created(
  { address }: Server,
  body: object,
): Promise<{ id: string; key: string; status: number; detail: string }> {
  const answer = await fetch(`${address}/api/assessments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, ...((await answer.json()) as { id: string; key: string; detail: string }) };
}

const ofDraft = { questionnaire: 'small', version: '1-draft' };

/** Writes a file of the draft; its time moves on for certain. */
function change({ draft }: Server, path: string, from: string, to: string): void {
  const file = join(draft, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  const later = new Date(Date.now() + 5000);
  utimesSync(file, later, later);
}

/** A browser that has opened an assessment. */
async function pageOf({ address }: Server, made: { key: string }, path: string): Promise<string> {
  const opened = await fetch(`${address}/l/${made.key}`, { redirect: 'manual' });
  const cookie = opened.headers
    .getSetCookie()
    .map((c) => c.split(';')[0]!)
    .join('; ');
  return await (await fetch(`${address}${path}`, { headers: { cookie } })).text();
}

describe('oss-kompass serve --draft', () => {
  test('tells the address of the draft, and lists it there and nowhere else', async () => {
    const server = await serving();
    expect(server.said).toContain(`Draft of small 1: ${server.address}/de/draft\n`);
    const page = await (await fetch(`${server.address}/de/draft`)).text();
    expect(page).toContain('<h1 class="kern-heading-x-large">Entwurf: small 1</h1>');
    expect(page).toContain('In den Dateien ist kein Fehler gefunden.');
    expect(await (await fetch(`${server.address}/en/draft`)).text()).toContain('Draft: small 1</h1>');
    const home = await (await fetch(`${server.address}/de/`)).text();
    expect(home).not.toMatch(/Entwurf|draft/);
  });

  test('gives it out on paper and as a picture too, marked', async () => {
    const { address } = await serving();
    const page = await (await fetch(`${address}/de/draft`)).text();
    for (const mode of ['quick', 'full']) {
      expect(page).toContain(`href="/de/draft/${mode}.pdf"`);
      const blank = await fetch(`${address}/de/draft/${mode}.pdf`);
      expect(blank.headers.get('content-type')).toBe('application/pdf');
    }
    expect((await fetch(`${address}/de/draft/other.pdf`)).status).toBe(404);
    const picture = await fetch(`${address}/de/draft/graph.svg`);
    expect(picture.headers.get('content-type')).toMatch(/^image\/svg\+xml/);
    expect(await picture.text()).toContain('Fragebogen small 1-draft als Graph (Entwurf)');
  });

  test('never chooses the draft by itself', async () => {
    const server = await serving();
    const made = await created(server, { questionnaire: 'small' });
    const read = await fetch(`${server.address}/api/assessments/${made.id}`, { headers: key(made) });
    expect(await read.json()).toMatchObject({ version: '1' });
    expect(read.headers.get(draftHeader)).toBeNull();
    const newest = await fetch(`${server.address}/api/questionnaires/small`);
    expect(await newest.json()).toMatchObject({ version: '1', published: '2026-11-25' });
  });

  test('marks what the API says of the draft', async () => {
    const server = await serving();
    const made = await created(server, ofDraft);
    for (const path of ['', '/result', '/saved.json']) {
      const url = `${server.address}/api/assessments/${made.id}${path}`;
      const answer = await fetch(url, { headers: key(made) });
      expect(answer.headers.get(draftHeader)).toBe('small/1-draft');
      expect(JSON.stringify(await answer.json())).toMatch(/"version":"1-draft"/);
    }
    const result = await fetch(`${server.address}/api/assessments/${made.id}/result`, { headers: key(made) });
    expect(await result.json()).toMatchObject({ draft: true });
    const asked = await fetch(`${server.address}/api/questionnaires/small/1-draft`);
    expect(asked.headers.get(draftHeader)).toBe('small/1-draft');
    expect(await asked.json()).toMatchObject({ draft: true, published: null });
  });

  test('marks every page about it, and the assessment in the list of those opened', async () => {
    const server = await serving();
    const begun = await fetch(`${server.address}/de/draft`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'mode=full',
      redirect: 'manual',
    });
    const path = begun.headers.get('location')!;
    const cookie = begun.headers
      .getSetCookie()
      .map((c) => c.split(';')[0]!)
      .join('; ');
    const base = /^\/de\/assessments\/[^/]+/.exec(path)![0];
    for (const url of [path, base, `${base}/result`, `${base}/plan`, `${base}/services`]) {
      const page = await (await fetch(`${server.address}${url}`, { headers: { cookie } })).text();
      expect(page, url).toContain('<title>Entwurf: ');
      expect(page, url).toContain('noch nicht veröffentlicht');
    }
    const home = await (await fetch(`${server.address}/de/`, { headers: { cookie } })).text();
    expect(home).toMatch(/Entwurf: Kommune ohne Namen/);
  });

  test('marks the report as a draft on its first page and at the foot of all', async () => {
    const server = await serving();
    const made = await created(server, ofDraft);
    const url = `${server.address}/api/assessments/${made.id}/report`;
    const odt = new Uint8Array(await (await fetch(`${url}.odt`, { headers: key(made) })).arrayBuffer());
    const parts = unzipSync(odt);
    expect(strFromU8(parts['content.xml']!)).toContain('Diese Fragen und Regeln sind ein Entwurf');
    expect(strFromU8(parts['styles.xml']!)).toContain('Entwurf · ');
    const pdf = await fetch(`${url}.pdf`, { headers: key(made) });
    expect(pdf.headers.get(draftHeader)).toBe('small/1-draft');
    expect(pdf.status).toBe(200);
  });

  test('reads the files again when they change, and takes what fits no longer as not answered', async () => {
    const server = await serving();
    const made = await created(server, { ...ofDraft, answers: { 'money.share': { value: 60 } } });
    const url = `${server.address}/api/assessments/${made.id}`;
    change(server, 'sections/money.yaml', 'max: 100', 'max: 50');
    const { answers, openQuestions } = (await (await fetch(url, { headers: key(made) })).json()) as {
      answers: object;
      openQuestions: string[];
    };
    expect(answers).toEqual({});
    expect(openQuestions).toContain('money.share');
    change(server, 'sections/money.yaml', 'max: 50', 'max: 100');
    const back = await (await fetch(url, { headers: key(made) })).json();
    expect(back).toMatchObject({ answers: { 'money.share': { value: 60 } } });
  });

  test('shows new words at once', async () => {
    const server = await serving();
    const made = await created(server, ofDraft);
    change(server, 'texts/de/sections.yaml', 'text: ', 'text: Neu gefragt. ');
    const path = `/de/assessments/${made.id}/sections/profile`;
    expect(await pageOf(server, made, path)).toContain('Neu gefragt. ');
  });

  test('with a fault in its files, tells it with file and line on each page, and goes on with the last state', async () => {
    const server = await serving();
    const made = await created(server, ofDraft);
    change(server, 'sections/strategy.yaml', 'kind: single', 'kind: singel');
    for (const path of [`/de/assessments/${made.id}`, '/de/draft'])
      expect(await pageOf(server, made, path)).toMatch(/small\/1\/sections\/strategy\.yaml:4:\d+ {2}/);
    change(server, 'sections/strategy.yaml', 'kind: singel', 'kind: [');
    expect(await pageOf(server, made, '/de/draft')).toMatch(/small\/1\/sections\/strategy\.yaml:\d+:\d+/);
    rmSync(server.draft, { recursive: true });
    expect((await fetch(`${server.address}/de/draft`)).status).toBe(200);
    expect(await pageOf(server, made, `/de/assessments/${made.id}/result`)).toContain('Entwurf');
  });

  test('tells what comes out otherwise than scenarios expect', async () => {
    const server = await serving();
    change(server, 'scenarios/village.yaml', 'level: low', 'level: high');
    const page = await (await fetch(`${server.address}/de/draft`)).text();
    expect(page).toContain('small/1/scenarios/village.yaml:13:13');
  });

  test('starts with a draft that cannot be used yet, says why, and takes it up once it is mended', async () => {
    const from = await folders();
    const server: Server = { ...from, address: '', said: '' };
    change(server, 'sections/strategy.yaml', 'kind: single', 'kind: singel');
    const running = await serving(from);
    const page = await (await fetch(`${running.address}/de/draft`)).text();
    expect(page).toContain('Der Entwurf ist noch nicht zu gebrauchen.');
    expect(page).toContain('small/1/sections/strategy.yaml:4:');
    expect((await created(running, ofDraft)).status).toBe(404);
    change(running, 'sections/strategy.yaml', 'kind: singel', 'kind: single');
    expect((await created(running, ofDraft)).status).toBe(201);
  });

  test('an assessment of a draft is not opened where there is only what is published', async () => {
    const server = await serving();
    const made = await created(server, ofDraft);
    const url = `${server.address}/api/assessments/${made.id}/saved.json`;
    const saved = (await (await fetch(url, { headers: key(made) })).json()) as object;
    const live = onDisk(published());
    expect((await run(['lock', live])).code).toBe(0);
    const { code, errors } = await run(['score', '--questionnaires', live], JSON.stringify(saved));
    expect(code).toBe(1);
    expect(errors).toContain('1-draft');
  });

  test('what was answered and saved there is explained, scored and reported by the command line', async () => {
    const server = await serving();
    const made = await created(server, { ...ofDraft, answers: { 'strategy.mandate': { value: 'none' } } });
    const url = `${server.address}/api/assessments/${made.id}/saved.json`;
    const file = join(ownFolder(), 'saved.json');
    writeFileSync(file, await (await fetch(url, { headers: key(made) })).text());
    const own = ['--draft', server.draft];
    const explained = await run(['explain', file, 'mandate-missing', ...own]);
    expect(explained.output).toMatch(/^Finding mandate-missing .*\n.*\n {2}holds\n/);
    const scored = await run(['score', file, ...own]);
    expect(JSON.parse(scored.output)).toMatchObject({ questionnaire: { version: '1-draft' } });
    const report = join(ownFolder(), 'report.odt');
    expect((await run(['report', file, '-o', report, ...own])).code).toBe(0);
    const styles = unzipSync(new Uint8Array(readFileSync(report)))['styles.xml']!;
    expect(strFromU8(styles)).toContain('Entwurf · ');
    const plain = await run(['score', ...own], '{"answers": {}}');
    expect(JSON.parse(plain.output)).toMatchObject({ questionnaire: { version: '1-draft' } });
  });

  test('the next round of a draft is one of the same draft', async () => {
    const server = await serving();
    const made = await created(server, ofDraft);
    const answer = await fetch(`${server.address}/api/assessments/${made.id}/rounds`, {
      method: 'POST',
      headers: key(made),
    });
    const next = (await answer.json()) as { id: string; key: string };
    const read = await fetch(`${server.address}/api/assessments/${next.id}`, { headers: key(next) });
    expect(await read.json()).toMatchObject({ version: '1-draft', draft: true });
  });

  test('a version that is published is no draft', async () => {
    const { live } = await folders();
    await expect(serving({ live, draft: join(live, smallVersion) })).rejects.toThrow(UserError);
    await expect(serving({ live, draft: live })).rejects.toThrow(/holds no questionnaire\.yaml/);
  });
});

test('without a draft there is no page for one', async () => {
  const { live } = await folders();
  const { around, said } = terminal();
  const config = readConfig({ QUESTIONNAIRES: live, DATA_DIR: ownFolder(), PORT: '0', LOG_LEVEL: 'silent' });
  onTestFinished(await start(config, around));
  await new Promise((resolve) => setImmediate(resolve));
  const address = /http:\/\/[^\s/]+/.exec(said().output)![0];
  expect((await fetch(`${address}/de/draft`)).status).toBe(404);
});
