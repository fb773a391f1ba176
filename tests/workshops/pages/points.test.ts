import { describe, expect, test } from 'vitest';
import { caller } from '../../assessments/caller.ts';
import { fieldsOf, plain, type Visitor } from '../../assessments/pages/start.ts';
import { held } from './held.ts';

/** Points on goals are asked for by the pages, three of each person. */
async function asked() {
  const room = await held();
  const { press, base, joined } = room;
  const phones = [await joined('it'), await joined('department'), await joined('management')];
  expect((await press('points goals', { 'each--goals': '3' })).status).toBe(303);
  const page = (await phones[0]!.get(base)).text;
  const names = [...page.matchAll(/name="(points\.goals--[^"]+)"/g)].map(([, name]) => name!);
  const give = async (phone: Visitor, ...points: string[]) =>
    phone.post(`${base}/vote`, {
      ...fieldsOf((await phone.get(base)).text, `${base}/vote`),
      ...Object.fromEntries(names.map((name, i) => [name, points[i] ?? ''])),
    });
  return { ...room, phones, give, page, names };
}

describe('points by the pages alone, without scripts', () => {
  test('go from asking over giving to the weights of the assessment', async () => {
    const { lead, screen, phones, give, press, base, page, names, assessment, app } = await asked();
    expect(plain(page)).toContain('Welche Ziele sind am wichtigsten?');
    expect(names.length).toBeGreaterThan(1);
    expect((await give(phones[0]!, '2', '1')).status).toBe(303);
    expect((await phones[0]!.get(base)).text).toMatch(/name="points\.goals--[^>]*value="2"/);
    await give(phones[0]!, '3');
    await give(phones[1]!, '2', '1');
    await give(phones[2]!, '3');
    for (const one of [await screen.get(`${base}/screen`), await phones[1]!.get(base)])
      expect(one.text).not.toContain('ranking');

    await press('reveal');
    for (const one of [
      await screen.get(`${base}/screen`),
      await phones[1]!.get(base),
      await lead.get(`${base}/lead`),
    ]) {
      expect(plain(one.text)).toContain('3 Personen haben ihre Punkte verteilt.');
      expect(plain(one.text)).toContain('bleibt vorn, auch wenn man irgendeine einzelne Person weglässt');
    }
    expect((await press('weigh')).status).toBe(303);
    expect(plain((await lead.get(`${base}/lead`)).text)).toContain('ist nach diesen Punkten gewichtet');
    const stored = await (await caller(app))('GET', `${assessment.base}/weights`, { key: assessment.key });
    expect(Object.values(stored.body.weights.overall).slice(0, 2)).toEqual([10, 1.3]);
  });

  test.each([
    [['2'], 'Sie haben 2 von 3 Punkten verteilt. Noch zu verteilen: 1.'],
    [['2', '2'], 'Sie haben 4 Punkte verteilt, es sind aber nur 3. Nehmen Sie 1 weg.'],
    [['1', '-1', '3'], 'Geben Sie in jeder Zeile eine ganze Zahl von 0 bis 3 ein'],
  ])('tell what is wrong with %j and keep it', async (points, told) => {
    const { phones, give } = await asked();
    const refused = await give(phones[0]!, ...points);
    expect(refused.status).toBe(422);
    expect(plain(refused.text)).toContain(told);
    expect(refused.text).toContain(`value="${points[0]}"`);
  });

  test('a number of points that cannot be is told to who leads', async () => {
    const { press } = await asked();
    const refused = await press('points areas', { 'each--areas': '0' });
    expect(refused.status).toBe(422);
    expect(plain(refused.text)).toContain('Geben Sie eine ganze Zahl von 1 bis 20 ein.');
  });
});

test('where roles see things apart is offered after a vote, and shown on the screen until an item is opened', async () => {
  const { lead, press, screen, joined, base } = await held();
  await joined('it');
  const apart = 'Wo die Sichten auseinandergehen';
  const page = (await lead.get(`${base}/lead`)).text;
  expect(page).not.toContain(apart);
  const open = /value="(open [^"]+)"/.exec(page)![1]!;
  await press(open);
  await press('reveal');
  expect((await lead.get(`${base}/lead`)).text).toContain(apart);
  await press('apart');
  expect((await screen.get(`${base}/screen`)).text).toContain(apart);
  await press(open);
  expect((await screen.get(`${base}/screen`)).text).not.toContain(apart);
  await press('apart');
  await press('unapart');
  expect((await screen.get(`${base}/screen`)).text).not.toContain(apart);
});
