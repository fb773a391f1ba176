import { expect, test } from 'vitest';
import { type Person, startWorkshop } from './start.ts';

const item = 'strategy.mandate';

/** Four of IT and two of others have voted on a question, and it was revealed. */
async function votedOn() {
  const { workshop } = await startWorkshop({ title: 'Runde im Rathaus' });
  const { lead, join } = workshop;
  const people: Person[] = [];
  for (const role of ['it', 'it', 'it', 'it', 'management', 'procurement'])
    people.push(await join(role, `Name ${people.length}`));
  await lead('open', { item });
  for (const [i, person] of people.entries()) await person.vote(item, { value: i < 4 ? 'council' : 'none' });
  const get = (name: string, key = workshop.keys.moderator) =>
    workshop.call('GET', `/api/workshops/${workshop.id}/${name}`, { key });
  return { ...workshop, people, get };
}

test('the votes come as a table without names, roles and order once they are revealed', async () => {
  const { lead, get } = await votedOn();
  const before = await get('votes.csv');
  expect(before.body.trim().split('\r\n')).toHaveLength(1);
  await lead('reveal', { item });
  const { status, headers, body } = await get('votes.csv?language=en');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  const rows = body.trim().split('\r\n').slice(1);
  expect(rows).toHaveLength(6);
  expect(body).not.toMatch(/Name \d/);
  // Two others could be told by taking IT from all.
  for (const row of rows) expect(row.split(';')[3]).toBe('');
});

test('the report is there as PDF and as a text, in the language that is asked for', async () => {
  const { lead, get } = await votedOn();
  await lead('reveal', { item });
  await lead('agree', { item, answer: { value: 'council' }, dissent: 'Leitung: noch nicht beschlossen' });
  expect((await get('report.pdf')).body).toBe('%PDF Protokoll des Workshops: Runde im Rathaus');
  expect((await get('report.pdf?language=en')).body).toBe('%PDF Record of the workshop: Runde im Rathaus');
  const odt = await get('report.odt');
  expect(odt.headers['content-type']).toBe('application/vnd.oasis.opendocument.text');
  expect(odt.headers['content-disposition']).toMatch(
    /attachment; filename="oss-kompass-workshop-\w+-report\.odt"/,
  );
});

test('both are for those who lead', async () => {
  const { people, keys, get } = await votedOn();
  for (const name of ['votes.csv', 'report.pdf', 'report.odt'])
    for (const key of [people[0]!.key, keys.beamer]) expect((await get(name, key)).status).toBe(403);
  expect((await get('votes.csv', keys.coModerator)).status).toBe(200);
});

test('a browser that leads is known by its cookie, though it votes as well', async () => {
  const { id, keys, people, call } = await votedOn();
  const cookies = [
    `workshop-${id}-participant=${people[0]!.key}`,
    `workshop-${id}-moderator=${keys.moderator}`,
  ];
  const { status } = await call('GET', `/api/workshops/${id}/votes.csv?as=moderator`, {
    headers: { cookie: cookies.join('; ') },
  });
  expect(status).toBe(200);
});

test('a language that is not there is told, not guessed', async () => {
  const { get } = await votedOn();
  expect((await get('report.pdf?language=fr')).status).toBe(400);
});
