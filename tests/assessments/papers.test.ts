import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { library } from '../../server/assessments/library.ts';
import { readContentFiles } from '../../server/content-files.ts';
import { loadVersion } from '../../server/questionnaire/load.ts';
import { sha256 } from '../fixtures/content.ts';
import { saidIn, unpacked } from '../report/odt/reading.ts';
import { made } from './caller.ts';
import { startPages } from './pages/start.ts';

const published = readContentFiles(resolve(import.meta.dirname, '../../questionnaires'));
const kommune = loadVersion(published, 'kommune', '2026-1', sha256).content!;

async function begun(change: Parameters<typeof startPages>[0] = {}) {
  const started = await startPages(change);
  const assessment = await made(started.app, { name: 'Stadt Ö' });
  await assessment.put('strategy.mandate', { value: 'none' });
  const path = `/de/assessments/${assessment.id}`;
  const download = async (url: string, key: string) => {
    const { statusCode, rawPayload, headers, body } = await started.app.inject({
      url,
      headers: { authorization: `Bearer ${key}` },
      cookies: { [`kompass-${assessment.id}`]: key },
    });
    return { status: statusCode, file: rawPayload, headers, body };
  };
  return { ...started, ...assessment, path, download };
}

describe('papers', () => {
  test.each(['council', 'project', 'worklist'])(
    '%s comes as a text by the API and by the page, for readers too',
    async (paper) => {
      const { base, path, readKey, download } = await begun();
      for (const url of [`${base}/papers/${paper}.odt?language=de`, `${path}/papers/${paper}.odt`]) {
        const { status, file, headers } = await download(url, readKey);
        expect(status).toBe(200);
        expect(headers['content-disposition']).toContain('.odt');
        const parts = unpacked(file);
        expect(parts.mimetype).toBe('application/vnd.oasis.opendocument.text');
        expect(saidIn(parts['content.xml']!)).toContain('StadtÖ');
      }
    },
  );

  test('the council’s comes in the form and strength that is asked for', async () => {
    const { base, key, download } = await begun();
    const { file } = await download(`${base}/papers/council.odt?form=ch&strength=note&language=de`, key);
    const text = saidIn(unpacked(file)['content.xml']!);
    expect(text).toContain('Ausgangslage');
    expect(text).toContain('zurKenntnisgenommen');
  });

  test('the tender kit of a need area comes with the value that was named, by the API and by the page', async () => {
    const { base, path, put, readKey, download } = await begun({ library: library([kommune]) });
    await put('profile.country', { value: 'at' });
    await put('areas.needed', { value: ['office', 'records'] });
    for (const url of [
      `${base}/papers/tender.odt?area=records&value=20000&language=de`,
      `${path}/papers/tender.odt?area=records&value=20.000`,
    ]) {
      const { status, file, headers } = await download(url, readKey);
      expect(status).toBe(200);
      expect(headers['content-disposition']).toContain('.odt');
      const said = saidIn(unpacked(file)['content.xml']!);
      for (const word of ['StadtÖ', 'Muss-Kriterien', 'EDIDOC', 'unter140.000']) expect(said).toContain(word);
      expect(said).not.toContain('ab216.000');
    }
    expect((await download(`${base}/papers/tender.odt?area=website`, readKey)).status).toBe(400);
    const { status, body } = await download(`${path}/papers/tender.odt?area=website&value=20.000`, readKey);
    expect(status).toBe(422);
    for (const words of ['Dieser Bereich ist nicht gewählt.', 'value="20.000"', 'href="#area"'])
      expect(body).toContain(words);
  });

  test('a value that is no amount leads back to the page, with what was typed and what to do', async () => {
    const { path, readKey, download } = await begun({ library: library([kommune]) });
    const { status, body } = await download(`${path}/papers/tender.odt?area=records&value=viel%22`, readKey);
    expect(status).toBe(422);
    expect(body).toContain('value="viel&quot;"');
    expect(body).toContain('<option value="records" selected>');
    expect(body).toContain('Das ist kein Betrag.');
  });

  test.each([
    ['council.odt?strength=maybe', 400, 'invalid-input'],
    ['council.odt?form=fr', 400, 'invalid-input'],
    ['project.odt?measure=nothing', 400, 'invalid-input'],
    ['enquiry.odt?maker=nobody', 400, 'invalid-input'],
    ['worklist.odt?language=fr', 404, 'language-not-there'],
    ['tender.odt', 400, 'invalid-input'],
    ['tender.odt?area=nowhere', 400, 'invalid-input'],
    ['tender.odt?area=office&value=-1', 400, 'invalid-input'],
    ['tender.odt?area=office&value=viel', 400, 'invalid-input'],
    ['nothing.odt', 404, 'page-not-found'],
  ])('%s is told what is wrong', async (at, status, code) => {
    const { base, key, download } = await begun();
    const refused = await download(`${base}/papers/${at}`, key);
    expect([refused.status, JSON.parse(refused.body).code]).toEqual([status, code]);
  });

  test('are offered on a page of their own, linked from the result', async () => {
    const { visitor, id, readKey, path } = await begun();
    const reader = visitor({ [`kompass-${id}`]: readKey });
    expect((await reader.get(`${path}/result`)).text).toContain(`${path}/papers`);
    const { status, text } = await reader.get(`${path}/papers`);
    expect(status).toBe(200);
    for (const paper of ['council', 'project', 'worklist', 'tender'])
      expect(text).toContain(`${path}/papers/${paper}.odt`);
  });
});
