import { expect, test } from 'vitest';
import { library } from '../../server/assessments/library.ts';
import { published } from '../fixtures/published.ts';
import { made } from './caller.ts';
import { plain, startPages } from './pages/start.ts';

const kommune = published('kommune', '2026-1');
const framework = published('eu-cloud-sovereignty', '2025-1');
const answers = {
  'profile.country': { value: 'de' },
  'independence.cloud': { value: 'sensitive' },
  'operation.where': { value: 'municipal' },
  'operation.updates': { value: 'week' },
};

const begun = async (contents = [kommune, framework]) => {
  const { app, visitor } = await startPages({ library: library(contents) });
  const { id, key, readKey, base, call } = await made(app, { questionnaire: 'kommune', answers });
  return { id, base, call, key, readKey, browser: visitor({ [`kompass-${id}`]: key }) };
};

test('the readings of an assessment are told to whoever may read it', async () => {
  const { base, call, readKey } = await begun();
  const { status, body } = await call('GET', `${base}/readings`, { key: readKey });
  expect(status).toBe(200);
  expect(body.readings.map((r: { id: string }) => r.id)).toEqual(['eu-csf', 'muenchen-sds', 'zendis']);
  const [eu, sds] = body.readings;
  expect(eu.figure).toMatchObject({
    questionnaire: 'eu-cloud-sovereignty',
    version: '2025-1',
    overall: { low: 0, high: 25, level: { low: 'seal-0', high: 'seal-1' } },
    of: 48,
  });
  expect(eu.figure.narrowed).toContainEqual({
    line: 'operators',
    question: 'operational.operators',
    low: 'mostly',
    high: 'eu',
  });
  expect(sds.figure).toBeNull();
  expect(sds.lines.find((l: { id: string }) => l.id === 'updates')).toEqual({
    id: 'updates',
    cover: 'answered',
    questions: [{ question: 'operation.updates', answer: { value: 'week' } }],
  });
});

test('without the framework in the library there is no figure of it', async () => {
  const { base, call, key } = await begun([kommune]);
  const { body } = await call('GET', `${base}/readings`, { key });
  expect(body.readings.map((r: { id: string }) => r.id)).toEqual(['muenchen-sds', 'zendis']);
});

test('a page tells them in both languages, linked from the result', async () => {
  const { id, browser } = await begun();
  expect((await browser.get(`/de/assessments/${id}/result`)).text).toContain(
    `href="/de/assessments/${id}/readings"`,
  );
  const { text } = await browser.get(`/de/assessments/${id}/readings`);
  expect(text).toContain('Ihre Antworten nach anderen Rahmen');
  expect(text).toContain('SEAL-0, keine Souveränität bis SEAL-1, Rechtsraum');
  expect(text).toMatch(/Ihre Antworten grenzen \d+ von 48 Kriterien ein/);
  expect(plain(text)).toContain('href="/de/?questionnaire=eu-cloud-sovereignty"');
  expect(text).toContain('A3 Umgang mit Risiken');
  expect(text).toContain('Keine Frage');
  expect(text).toContain('https://github.com/it-at-m/sds-calculator');
  const english = (await browser.get(`/en/assessments/${id}/readings`)).text;
  expect(english).toContain('Your answers by other frameworks');
  expect(english).toContain('mostly operated from the EU');
});

test('an assessment of the framework itself has no readings and no way to them', async () => {
  const { app, visitor } = await startPages({ library: library([kommune, framework]) });
  const { id, key, base, call } = await made(app, { questionnaire: 'eu-cloud-sovereignty' });
  expect((await call('GET', `${base}/readings`, { key })).body).toEqual({ readings: [] });
  const browser = visitor({ [`kompass-${id}`]: key });
  expect((await browser.get(`/de/assessments/${id}/result`)).text).not.toContain('/readings');
});
