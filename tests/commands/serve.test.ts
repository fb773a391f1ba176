import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { assessmentStore } from '../../server/assessments/store.ts';
import { UserError } from '../../server/commands/command.ts';
import { start } from '../../server/commands/serve.ts';
import { readConfig } from '../../server/config.ts';
import { startProblem } from '../../server/start-problem.ts';
import { openSqlite } from '../../server/storage/sqlite.ts';
import { changed, smallContent, smallVersion } from '../fixtures/content.ts';
import { sample } from '../storage/contract.ts';
import { noon, onDisk, ownFolder, run, terminal } from './terminal.ts';

const broken = (files: Map<string, string>): Map<string, string> =>
  changed(`${smallVersion}/sections/strategy.yaml`, 'kind: single', 'kind: singel', files);

/** A second version beside the first, with a fault in it. */
function withBrokenDraft(): Map<string, string> {
  const good = smallContent();
  for (const [path, text] of broken(smallContent()))
    if (path.startsWith(`${smallVersion}/`)) good.set(path.replace(smallVersion, 'small/2'), text);
  return good;
}

function config(questionnaires: string): ReturnType<typeof readConfig> {
  return readConfig({
    QUESTIONNAIRES: questionnaires,
    DATA_DIR: join(ownFolder(), 'data'),
    PORT: '0',
    LOG_LEVEL: 'silent',
  });
}

async function started(
  questionnaires: string,
): Promise<{ address: string; said: { output: string; errors: string } }> {
  const { around, said } = terminal();
  const stop = await start(config(questionnaires), around);
  onTestFinished(stop);
  await new Promise((resolve) => setImmediate(resolve));
  return { address: /http:\/\/\S+/.exec(said().output)![0], said: said() };
}

/** An address something else listens on. */
async function occupied(): Promise<{ host: string; port: number }> {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  return { host: '127.0.0.1', port: (other.address() as { port: number }).port };
}

describe('oss-kompass serve', () => {
  test('prints its address and where the data are, and answers there', async () => {
    const { address, said } = await started(onDisk(smallContent()));
    expect(said.output).toMatch(/^OSS-Kompass: http:\/\/127\.0\.0\.1:\d+\nData: .+\.sqlite\n$/);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(page.url).toMatch(/\/de\/$/);
  });

  test('a broken draft beside a good version is told and does not stop it', async () => {
    const { address, said } = await started(onDisk(withBrokenDraft()));
    expect(said.errors).toContain('small/2/sections/strategy.yaml');
    expect((await fetch(address)).status).toBe(200);
  });

  test('a broken questionnaire alone never starts', async () => {
    const { around } = terminal();
    const attempt = start(config(onDisk(broken(smallContent()))), around);
    await expect(attempt).rejects.toThrow(UserError);
    await expect(attempt).rejects.toThrow(/small\/1\/sections\/strategy\.yaml:\d+:\d+/);
  });

  test('a published version that cannot be read is never replaced by a draft beside it', async () => {
    const files = changed(
      `${smallVersion}/questionnaire.yaml`,
      'id: small',
      'id: small\npublished: 2026-11-25',
    );
    for (const [path, text] of smallContent())
      if (path.startsWith(`${smallVersion}/`)) files.set(path.replace(smallVersion, 'small/2'), text);
    const folder = onDisk(files);
    expect((await run(['lock', folder])).code).toBe(0);
    writeFileSync(join(folder, smallVersion, 'questionnaire.yaml'), 'id: [');
    const attempt = start(config(folder), terminal().around);
    await expect(attempt).rejects.toThrow(UserError);
    await expect(attempt).rejects.toThrow(/small\/1\/questionnaire\.yaml/);
  });

  test('a port in use is named with what to do, exit code 2', async () => {
    const port = String((await occupied()).port);
    const { code, errors } = await run(['serve'], '', {
      PORT: port,
      QUESTIONNAIRES: onDisk(smallContent()),
      DATA_DIR: ownFolder(),
      LOG_LEVEL: 'silent',
    });
    expect(code).toBe(2);
    expect(errors).toContain(`Port ${port} is in use`);
    expect(errors).toContain('PORT=3001 npm start');
  });

  test('whoever cannot listen deletes nothing', async () => {
    const settings = config(onDisk(smallContent()));
    const database = await openSqlite({ folder: settings.dataDir, now: noon });
    onTestFinished(database.close);
    const old = assessmentStore(database);
    await old.create(sample('a', { changed: '2001-01-01T00:00:00.000Z' }), {});
    const { host, port } = await occupied();
    await expect(start({ ...settings, host, port }, terminal().around)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await old.count()).toBe(1);
  });

  test('a setting that cannot be used is named with what is allowed', async () => {
    const { code, errors } = await run(['serve'], '', { PORT: 'eighty' });
    expect(code).toBe(1);
    expect(errors).toContain('PORT=eighty');
  });

  test('a folder of questionnaires that is not there is named, with the same exit code', async () => {
    const { code, errors } = await run(['serve'], '', { QUESTIONNAIRES: '/nowhere', DATA_DIR: ownFolder() });
    expect(code).toBe(1);
    expect(errors).toContain('/nowhere is not a folder.');
  });

  test('a second one for the same data is refused, and starts when the first has stopped', async () => {
    const settings = config(onDisk(smallContent()));
    const stop = await start(settings, terminal().around);
    const second = start(settings, terminal().around);
    await expect(second).rejects.toMatchObject({ kind: 'busy' });
    expect(startProblem(await second.catch((error) => error), settings)).toContain(
      'Is OSS-Kompass already running there?',
    );
    await stop();
    await (await start(settings, terminal().around))();
  });

  test('what it describes of itself is its API, and no page', async () => {
    const { address } = await started(onDisk(smallContent()));
    const { paths } = (await (await fetch(`${address}/api/openapi.json`)).json()) as { paths: object };
    expect(Object.keys(paths).length).toBeGreaterThan(5);
    expect(Object.keys(paths).filter((path) => !path.startsWith('/api/'))).toEqual([]);
  });
});
