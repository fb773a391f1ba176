import { describe, expect, test } from 'vitest';
import { library } from '../../../server/assessments/library.ts';
import { button, fieldsOf } from '../../assessments/pages/start.ts';
import { published } from '../../fixtures/published.ts';
import { held } from './held.ts';

const firstButton = (text: string): string => /value="(open [^"]+)"/.exec(text)![1]!;

describe('a workshop by its pages alone, without scripts', () => {
  test('goes from joining over the first and second vote to an answer of the assessment', async () => {
    const { lead, base, press, joined, vote, screen, assessment } = await held();
    const phones = [await joined('it', 'Frau Muster'), await joined('department'), await joined('it')];
    expect((await phones[0]!.get(base)).text).toContain('Gleich geht es weiter');

    const open = firstButton((await lead.get(`${base}/lead`)).text);
    const item = open.split(' ')[1]!;
    expect((await press(open)).status).toBe(303);
    const question = (await phones[0]!.get(base)).text;
    const [yes, no] = [...question.matchAll(/type="radio"[^>]*value="([^"]+)"/g)].map(([, value]) => value!);
    expect((await vote(phones[0]!, yes!)).status).toBe(303);
    expect((await phones[0]!.get(base)).text).toContain('Ihre Stimme ist gespeichert');
    await vote(phones[0]!, no!);
    await vote(phones[1]!, yes!);
    expect((await screen.get(`${base}/screen`)).text).toContain('2 von 3 haben abgestimmt');
    expect((await lead.get(`${base}/lead`)).text).toContain('Frau Muster (IT)');

    await press('reveal');
    for (const page of [await screen.get(`${base}/screen`), await phones[2]!.get(base)])
      expect(page.text).toContain('2 Stimmen');
    await press('again');
    expect((await phones[2]!.get(base)).text).toContain('wird neu abgestimmt');
    for (const phone of phones) await vote(phone, yes!);
    await press('reveal');
    expect((await screen.get(`${base}/screen`)).text).toContain('tally__was');

    const agreed = await press('agree', {
      [item]: yes!,
      grade: 'documented',
      note: 'Beschluss',
      dissent: '',
      finder: 'Amt 10',
    });
    expect(agreed.status).toBe(303);
    expect((await assessment.get()).body.answers[item]).toMatchObject({
      value: yes,
      origin: 'workshop',
      grade: 'documented',
      note: 'Beschluss',
      who: 'Amt 10',
    });
    expect((await phones[0]!.get(base)).text).toContain('Beschluss');
    await press('undo');
    expect((await phones[0]!.get(base)).text).not.toContain('Beschluss');
  });

  test('shows each link once, and opens leading and screen by them', async () => {
    const { created, linkOf, visitor, base } = await held();
    expect(created.text).toContain('nur hier und nur jetzt');
    const second = visitor();
    expect((await second.get(linkOf('m'))).location).toBe(`${base}/lead`);
    expect((await second.get(`${base}/lead`)).status).toBe(200);
    const own = { ...second.cookies };
    const forSecond = [...created.text.matchAll(/\/m\/\w+/g)].map(([link]) => link).at(-1)!;
    expect((await second.get(forSecond)).location).toBe(`${base}/lead`);
    expect(second.cookies).toEqual(own);
  });

  test('gives a new link for the recovery code, and the old one ends', async () => {
    const { created, linkOf, visitor } = await held();
    const code = /id="link-recovery"[^>]*value="([^"]+)"/.exec(created.text)![1]!;
    const recovered = await visitor().post('/de/w-recover', { recovery: code });
    expect(recovered.text).toContain('Das ist Ihr neuer Link');
    expect((await visitor().get(linkOf('m'))).status).toBe(404);
  });

  test('lets someone who comes back find their votes', async () => {
    const { code, base, joined } = await held();
    const phone = await joined();
    expect((await phone.get(`/de/w/${code.toLowerCase()}`)).location).toBe(base);
  });
});

describe('what can go wrong has a page that says what to do', () => {
  test('a code that does not exist, or none', async () => {
    const { visitor } = await held();
    const wrong = await visitor().post('/de/w', { code: 'ZZZ<b>' });
    expect([wrong.status, wrong.text]).toEqual([404, expect.stringContaining('Diesen Code gibt es nicht')]);
    expect(wrong.text).toContain('value="ZZZ&lt;b&gt;"');
    expect((await visitor().post('/de/w', {})).status).toBe(422);
    expect((await visitor().get('/de/w/AAAAAA')).status).toBe(404);
  });

  test('no role, or a name that is too long; the rest of the form stays', async () => {
    const { visitor, code } = await held();
    const none = await visitor().post(`/de/w/${code}`, { name: 'Frau Muster' });
    expect([none.status, none.text]).toEqual([422, expect.stringContaining('Wählen Sie Ihre Rolle')]);
    expect(none.text).toContain('value="Frau Muster"');
    const long = await visitor().post(`/de/w/${code}`, { role: 'it', name: 'x'.repeat(81) });
    expect([long.status, long.text]).toEqual([422, expect.stringContaining('höchstens 80 Zeichen')]);
    expect(long.text).toMatch(/value="it" checked/);
  });

  test('a vote without an answer, one that comes too late, one after the end', async () => {
    const { lead, base, press, joined, vote } = await held();
    const phone = await joined();
    await press(firstButton((await lead.get(`${base}/lead`)).text));
    expect((await vote(phone, '')).status).toBe(422);
    const late = await phone.get(base);
    await press('reveal');
    const fields = fieldsOf(late.text, `${base}/vote`);
    const refused = await phone.post(`${base}/vote`, { ...fields, [fields.item!]: '--unknown' });
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('nicht gespeichert')]);
    await press('close');
    expect((await phone.get(base)).text).toContain('Der Workshop ist beendet');
    expect((await press('reveal')).status).toBe(409);
  });

  test('a form from elsewhere, a page without a key, a participant who would lead', async () => {
    const { base, joined, visitor, lead } = await held();
    const phone = await joined();
    expect((await phone.post(`${base}/vote`, { token: 'x' })).status).toBe(403);
    expect((await lead.post(`${base}/lead`, button('close'))).status).toBe(403);
    expect((await visitor().get(base)).status).toBe(401);
    expect((await phone.get(`${base}/lead`)).status).toBe(401);
  });
});

describe('a workshop at one’s own pace', () => {
  test('leads from question to question, and back to a list of what is answered', async () => {
    const { base, joined } = await held({ pace: 'own', deadline: '31.3.2026' });
    const phone = await joined();
    const list = (await phone.get(base)).text;
    expect(list).toContain('bis zum 31. März 2026');
    const items = [...list.matchAll(/href="([^"]+\/items\/[^"]+)"/g)].map(([, href]) => href!);
    let next = items[0]!;
    for (let i = 0; i < items.length; i += 1) {
      const fields = fieldsOf((await phone.get(next)).text, `${base}/vote`);
      next = (await phone.post(`${base}/vote`, { ...fields, [fields.item!]: '--unknown' })).location!;
    }
    expect(next).toBe(base);
    expect((await phone.get(base)).text).toContain(`${items.length} von ${items.length} beantwortet`);
  });

  test('takes no votes after its last day', async () => {
    const { base, joined, setTime } = await held({ pace: 'own', deadline: '31.3.2026' });
    const phone = await joined();
    const [, href] = /href="([^"]+\/items\/[^"]+)"/.exec((await phone.get(base)).text)!;
    const fields = fieldsOf((await phone.get(href!)).text, `${base}/vote`);
    setTime(new Date('2026-03-31T22:00:00Z'));
    const late = await phone.post(`${base}/vote`, { ...fields, [fields.item!]: '--unknown' });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('nicht gespeichert')]);
  });

  test.each([
    ['bald', 'Geben Sie einen Tag an'],
    ['1.3.2026', 'Dieser Tag ist vorbei'],
  ])('names what is wrong with its last day and keeps it: %s', async (deadline, words) => {
    const { assessment, lead } = await held();
    const form = `/de/assessments/${assessment.id}/workshops`;
    const fields = fieldsOf((await lead.get(form)).text, form);
    const wrong = await lead.post(form, { ...fields, pace: 'own', deadline, items: 'quick' });
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining(words)]);
    expect(fieldsOf(wrong.text, form)).toMatchObject({ deadline, pace: 'own', items: 'quick' });
  });
});

describe('hands of those without a telephone', () => {
  test('are counted beside the votes, and named where they are no numbers', async () => {
    const { lead, base, press, screen } = await held();
    await press(firstButton((await lead.get(`${base}/lead`)).text));
    const names = [...(await lead.get(`${base}/lead`)).text.matchAll(/name="(hands--[^"]+)"/g)].map(
      ([, n]) => n!,
    );
    const wrong = await press('hands', { role: 'it', [names[0]!]: 'viele' });
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('ganze Zahlen von 0 bis 200')]);
    await press('hands', { role: 'it', [names[0]!]: '4', [names[1]!]: '1' });
    await press('reveal');
    expect((await screen.get(`${base}/screen`)).text).toContain('5 Stimmen');
  });
});

describe('a workshop about statements that are often heard', () => {
  test('votes on them, and tells what the sources say once the room has agreed', async () => {
    const { lead, base, press, joined, vote, screen } = await held(
      { items: 'myths', title: '' },
      { library: library([published('kommune', '2026-1')]) },
    );
    const phone = await joined();
    expect((await phone.get(base)).text).toContain('>Workshop</h1>');
    const open = firstButton((await lead.get(`${base}/lead`)).text);
    await press(open);
    expect((await vote(phone, 'depends')).status).toBe(303);
    await press('reveal');
    expect((await screen.get(`${base}/screen`)).text).toContain('Kommt darauf an');
    expect((await phone.get(base)).text).not.toContain('Was die Quellen sagen');
    await press('agree', { [open.split(' ')[1]!]: 'depends' });
    for (const page of [await phone.get(base), await screen.get(`${base}/screen`)])
      expect(page.text).toContain('Was die Quellen sagen');
  });
});

describe('what stands behind a page that cannot be opened', () => {
  test('is the way to join, beside the way to the start', async () => {
    const { base, visitor } = await held();
    const lost = await visitor().get(base);
    expect([lost.status, lost.text]).toEqual([401, expect.stringContaining('href="/de/w"')]);
  });
});

test('a timer stands on every screen until it is taken away', async () => {
  const { lead, base, press, joined, screen } = await held();
  const phone = await joined();
  await press(firstButton((await lead.get(`${base}/lead`)).text));
  await press('timer', { minutes: '2' });
  const pages = async () =>
    [await phone.get(base), await screen.get(`${base}/screen`), await lead.get(`${base}/lead`)].map(
      ({ text }) => text,
    );
  for (const text of await pages()) {
    expect(text).toContain('data-ends="2026-03-10T10:32:00.000Z"');
    expect(text).toContain('Die Abstimmung endet um 11:32 Uhr');
  }
  await press('timer', { minutes: '0' });
  for (const text of await pages()) expect(text).not.toContain('data-ends');
});
