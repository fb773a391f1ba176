import { describe, expect, test } from 'vitest';
import { library } from '../../../server/assessments/library.ts';
import { published } from '../../fixtures/published.ts';
import { button, plain, startPages } from './start.ts';

const kommune = published('kommune', '2026-1');
const framework = published('eu-cloud-sovereignty', '2025-1');
// In the order of their names, as they are read.
const both = library([framework, kommune]);
const name = 'EU Cloud Sovereignty Framework 1.2.1';
const own = 'questionnaire=eu-cloud-sovereignty';

describe('where there are several questionnaires', () => {
  test('the one without a place is begun with, and the others are listed with what they are for', async () => {
    const { get } = (await startPages({ library: both })).visitor();
    const { text } = await get('/de/');
    expect(text).toContain('Was kann offene Software in Ihrer Kommune leisten?');
    expect(plain(text)).toContain(`href="/de/?${own}">${name}</a>. Für einen Cloud-Dienst`);
  });

  test('each has a start page of its own, in both languages', async () => {
    const { get } = (await startPages({ library: both })).visitor();
    for (const language of ['de', 'en']) {
      const { status, text } = await get(`/${language}/?${own}`);
      expect(status).toBe(200);
      expect(text).toMatch(new RegExp(`<h1[^>]*>${name}</h1>`));
      expect(text).toContain(`/${language}/blank/full.pdf?${own}`);
      expect(text).toContain(`href="/${language}/">`);
      expect(text).toContain('SEAL-0');
      expect(text).not.toMatch(/offene Lösungen|open solutions/);
    }
  });

  test('a check begun there asks its questions, and mistakes in the form stay on its page', async () => {
    const { get, post } = (await startPages({ library: both })).visitor();
    const wrong = await post('/de/assessments', { questionnaire: 'eu-cloud-sovereignty', mode: '' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain(`${name}</h1>`);
    const begun = await post('/de/assessments', { questionnaire: 'eu-cloud-sovereignty', mode: 'full' });
    expect(begun.location).toMatch(/sections\/strategic$/);
    expect((await get(begun.location!)).text).toContain('Wo sitzt die Stelle');
  });

  test('the blank questionnaire is that of the one asked for', async () => {
    const { get } = (await startPages({ library: both })).visitor();
    expect((await get(`/de/blank/full.pdf?${own}`)).text).toBe(`%PDF Fragebogen: ${name}`);
    expect((await get('/de/blank/full.pdf')).text).toBe('%PDF Fragebogen: Offene Software in der Kommune');
  });

  test('one that is not there is told with those that are', async () => {
    const { get } = (await startPages({ library: both })).visitor();
    const { status, text } = await get('/de/?questionnaire=other');
    expect(status).toBe(404);
    expect(text).toContain('kommune, eu-cloud-sovereignty');
  });

  test('a form in the other language stays with its questionnaire', async () => {
    const { post } = (await startPages({ library: both })).visitor();
    const { text } = await post('/de/assessments', {
      questionnaire: 'eu-cloud-sovereignty',
      name: 'Stadt',
      mode: 'full',
      ...button('language'),
    });
    expect(text).toContain('For one cloud service and its provider.');
    expect(text).toContain('value="Stadt"');
  });
});

test('every page of a check without need areas and profile opens, in both languages', async () => {
  const { get, post } = (await startPages({ library: both })).visitor();
  const { location } = await post('/de/assessments', { questionnaire: 'eu-cloud-sovereignty', mode: 'full' });
  const [, id] = /assessments\/([^/]+)/.exec(location!)!;
  await post(`/de/assessments/${id}/sections/strategic`, { 'strategic.cut-off': 'stops' });
  const pages = ['', '/result', '/report', '/report.pdf', '/report.odt', '/details', '/answers', '/rounds'];
  const beside = ['/services', '/costs', '/plan', '/papers', '/dates', '/saved.json', '/delete'];
  const papers = ['council', 'project', 'worklist', 'enquiry'].map((p) => `/papers/${p}.odt`);
  for (const language of ['de', 'en'])
    for (const page of [...pages, ...beside, ...papers]) {
      const { status } = await get(`/${language}/assessments/${id}${page}`);
      expect([page, language, status < 500 && status !== 422]).toEqual([page, language, true]);
    }
});

test('a check of a framework is told apart from others where it is listed and opened', async () => {
  const { get, post } = (await startPages({ library: both })).visitor();
  const { location } = await post('/de/assessments', {
    questionnaire: 'eu-cloud-sovereignty',
    mode: 'quick',
  });
  const [, id] = /assessments\/([^/]+)/.exec(location!)!;
  for (const page of ['/de/', `/de/assessments/${id}`])
    expect((await get(page)).text).toContain(`${name}, Kurzprüfung`);
});

test('where there are no need areas, no page leads to what is told by them', async () => {
  const { get, post } = (await startPages({ library: both })).visitor();
  const { location } = await post('/de/assessments', { questionnaire: 'eu-cloud-sovereignty', mode: 'full' });
  const [, id] = /assessments\/([^/]+)/.exec(location!)!;
  for (const page of ['', '/result']) {
    const { text } = await get(`/de/assessments/${id}${page}`);
    expect(text).not.toMatch(/href="[^"]*\/(services|costs|papers)"/);
    expect(text).not.toContain('welche Bereiche Sie betrachten');
  }
});

test('the report of a framework speaks of its scale and tells the scores beside its levels', async () => {
  const { get, post } = (await startPages({ library: both })).visitor();
  const { location } = await post('/en/assessments', { questionnaire: 'eu-cloud-sovereignty', mode: 'full' });
  const [, id] = /assessments\/([^/]+)/.exec(location!)!;
  const { text } = await get(`/en/assessments/${id}/result`);
  expect(text).toContain('Each objective has the level of its worst answer');
  expect(text).toContain('Sovereignty score, weights of the calculator');
  expect(text).not.toContain('better prepared for open source');
});
