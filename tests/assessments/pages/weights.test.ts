import { describe, expect, test } from 'vitest';
import { made } from '../caller.ts';
import { button, fieldsOf, startPages } from './start.ts';

async function begun() {
  const started = await startPages();
  const assessment = await made(started.app);
  const path = `/de/assessments/${assessment.id}`;
  const browser = started.visitor({ [`kompass-${assessment.id}`]: assessment.key });
  const fields = async () => fieldsOf((await browser.get(`${path}/weights`)).text, `${path}/weights`);
  const names = Object.keys(await fields()).filter((name) => name.includes('--'));
  return { ...started, ...assessment, path, browser, fields, names, first: names[0]! };
}

describe('the page of weights', () => {
  test('shows the weight of the rule set beside each field, which is empty', async () => {
    const { browser, path, fields, first } = await begun();
    expect((await browser.get(`${path}/weights`)).text).toContain('(Regelwerk: ');
    expect((await fields())[first]).toBe('');
  });

  test('saves what was typed, with a comma too, and tells it in the result', async () => {
    const { browser, path, fields, first, get } = await begun();
    const saved = await browser.post(`${path}/weights`, { ...(await fields()), [first]: '2,5' });
    expect([saved.status, saved.location]).toEqual([303, `${path}/result#own-weights`]);
    const [score, key] = first.split('--') as [string, string];
    expect((await get('/weights')).body.weights).toEqual({ [score]: { [key]: 2.5 } });
    expect((await fields())[first]).toBe('2,5');
    const { text } = await browser.get(`${path}/result`);
    expect(text).toContain('Mit Ihren Gewichten:');
    expect(text).toContain('Mit denen des Regelwerks:');
  });

  test('takes them back when all fields are empty', async () => {
    const { browser, path, fields, first, get } = await begun();
    await browser.post(`${path}/weights`, { ...(await fields()), [first]: '3' });
    await browser.post(`${path}/weights`, { ...(await fields()), [first]: '' });
    expect((await get('/weights')).body.weights).toEqual({});
    expect((await browser.get(`${path}/result`)).text).not.toContain('Mit Ihren Gewichten:');
  });

  test.each(['11', '-1', 'viel', '1e1'])('names what is no weight and keeps it: %s', async (typed) => {
    const { browser, path, fields, first, get } = await begun();
    const wrong = await browser.post(`${path}/weights`, { ...(await fields()), [first]: typed });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Geben Sie eine Zahl von 0 bis 10 ein.');
    expect(fieldsOf(wrong.text, `${path}/weights`)[first]).toBe(typed);
    expect((await get('/weights')).body.revision).toBe(0);
  });

  test('refuses a score in which nothing weighs anything', async () => {
    const { browser, path, fields, names, first } = await begun();
    const score = first.split('--')[0]!;
    const zero = Object.fromEntries(names.filter((n) => n.startsWith(`${score}--`)).map((n) => [n, '0']));
    const wrong = await browser.post(`${path}/weights`, { ...(await fields()), ...zero });
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('größer als 0')]);
  });

  test('keeps what was typed when someone else was faster, to be saved once more', async () => {
    const { browser, path, fields, first } = await begun();
    const sent = { ...(await fields()), [first]: '3' };
    await browser.post(`${path}/weights`, { ...sent, [first]: '5' });
    const late = await browser.post(`${path}/weights`, sent);
    expect(late.status).toBe(412);
    const again = fieldsOf(late.text, `${path}/weights`);
    expect(again[first]).toBe('3');
    expect((await browser.post(`${path}/weights`, again)).status).toBe(303);
  });

  test('goes along into the other language with what was typed', async () => {
    const { browser, path, fields, first } = await begun();
    const english = await browser.post(`${path}/weights`, {
      ...(await fields()),
      [first]: 'viel',
      ...button('language'),
    });
    expect(english.text).toContain('Your own weights');
    expect(fieldsOf(english.text, `${path.replace('/de/', '/en/')}/weights`)[first]).toBe('viel');
  });
});
