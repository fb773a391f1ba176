import { expect, test } from 'vitest';
import { shippedContent } from '../../../bench/shipped.ts';
import { library } from '../../../server/assessments/library.ts';
import { service } from '../../landscape/services.ts';
import { made } from '../caller.ts';
import { button, fieldsOf, startPages } from './start.ts';

const services = [
  service({ id: 'a', area: 'office', product: 'Microsoft Office', users: 120, contractEnd: '2027-12' }),
  service({ id: 'b', area: 'office', product: 'LibreOffice', users: 30, maker: 'X', costPerYear: 1200 }),
];

async function begun(language: 'de' | 'en' = 'de') {
  const started = await startPages({ library: library([shippedContent()]) });
  const { id, key, call, base, put, get } = await made(started.app);
  const browser = started.visitor({ [`kompass-${id}`]: key });
  const path = `/${language}/assessments/${id}/proposals`;
  await call('PUT', `${base}/services`, { key, body: { services, groups: [] } });
  const answers = async () => (await get()).body.answers;
  return { browser, path, put, answers, call, base, key };
}

test('every link of the content leads to a proposal', async () => {
  const { browser, path, answers } = await begun();
  const form = fieldsOf((await browser.get(path)).text, path);
  const done = await browser.post(path, { ...form, area: '~all' });
  expect(done.location).toBe(`${path}?taken=5`);
  expect(await answers()).toMatchObject({
    'areas.needed': { value: ['office'] },
    'office.use': { value: 'mixed' },
    'office.users': { value: 120 },
    'office.contract-end': { value: '2027-12' },
    'independence.largest-share': { value: 100 },
  });
});

test('costs are told as the least there is only where one is not known', async () => {
  const { browser, path, call, base, key } = await begun();
  expect((await browser.get(path)).text).toContain('mindestens 1.200, bekannt bei 1 von 2.');
  const known = services.map((one) => ({ ...one, costPerYear: 600.25 }));
  await call('PUT', `${base}/services`, { key, body: { services: known, groups: [] } });
  expect((await browser.get(path)).text).toContain('Kosten im Jahr: 1.201, bekannt bei allen.');
});

test.each(['de', 'en'] as const)('one is taken over beside its own answer, in %s', async (language) => {
  const { browser, path, put, answers } = await begun(language);
  await put('areas.needed', { value: ['office'] });
  await put('office.users', { value: 80 });
  const { text } = await browser.get(path);
  expect(text).toMatch(/120[\s\S]*80/);
  expect(text).toContain(language === 'de' ? 'weicht ab' : 'differs');
  const { token, ...form } = fieldsOf(text, path);
  const before = await answers();
  expect((await browser.post(path, { token: token! })).status).toBe(422);
  expect(await answers()).toEqual(before);
  const revision = form['revision--office.users']!;
  await browser.post(path, { token: token!, take: 'office.users', 'revision--office.users': revision });
  expect(await answers()).toMatchObject({ 'office.users': { value: 120 } });
  expect(Object.keys(await answers())).toHaveLength(2);
});

test('an answer that was changed meanwhile stays, and that is told', async () => {
  const { browser, path, put, answers } = await begun();
  await put('areas.needed', { value: ['office'] });
  const form = fieldsOf((await browser.get(path)).text, path);
  await put('office.users', { value: 80 });
  const done = await browser.post(path, { ...form, take: 'office.users' });
  expect(done.status).toBe(412);
  expect(done.text).toContain('80');
  expect(await answers()).toMatchObject({ 'office.users': { value: 80 } });
});

test('an area takes over what is open in it alone', async () => {
  const { browser, path, put, answers } = await begun();
  await put('areas.needed', { value: ['office'] });
  const form = fieldsOf((await browser.get(path)).text, path);
  await browser.post(path, { ...form, area: 'office' });
  expect(Object.keys(await answers()).sort()).toEqual([
    'areas.needed',
    'office.contract-end',
    'office.use',
    'office.users',
  ]);
});

test('a proposal stands at its question, too, and is taken over there, with what else was typed', async () => {
  const { browser, path, put, answers } = await begun();
  await put('areas.needed', { value: ['office'] });
  await put('office.users', { value: 80 });
  const topic = path.replace('/proposals', '/sections/office');
  const { text } = await browser.get(topic);
  expect(text).toContain('Aus Ihrer Liste (2 von 2 Anwendungen):');
  const form = { ...fieldsOf(text, topic), 'office.pressure': 'strong' };
  const saved = await browser.post(topic, { ...form, ...button('list office.users') });
  expect(saved.location).toBe(`${topic}#office.users`);
  expect(await answers()).toMatchObject({
    'office.users': { value: 120, origin: 'list' },
    'office.pressure': { value: 'strong' },
  });
  expect((await browser.get(topic)).text).not.toContain('value="list office.users"');
  const again = fieldsOf((await browser.get(topic)).text, topic);
  await browser.post(topic, { ...again, 'office.users': '90', ...button('stay') });
  expect((await answers())['office.users']).not.toHaveProperty('origin');
});
