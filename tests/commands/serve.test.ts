import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../server/commands/command.ts';
import { start } from '../../server/commands/serve.ts';
import { readConfig } from '../../server/config.ts';
import { changed, smallContent, smallVersion } from '../fixtures/content.ts';
import { onDisk, ownFolder, run, terminal } from './terminal.ts';

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

  test('a port in use is named with what to do, exit code 2', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const port = String((other.address() as { port: number }).port);
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

  test('a setting that cannot be used is named with what is allowed', async () => {
    const { code, errors } = await run(['serve'], '', { PORT: 'eighty' });
    expect(code).toBe(2);
    expect(errors).toContain('PORT=eighty');
  });
});
