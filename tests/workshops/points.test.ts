import { describe, expect, test } from 'vitest';
import { type Person, startWorkshop } from './start.ts';

/** A workshop in which points are given to goals, one person for each entry. */
async function given(each: readonly string[][], body: object = { about: 'goals', each: 3 }) {
  const { workshop } = await startWorkshop();
  const people: Person[] = [];
  for (const _ of each) people.push(await workshop.join('it'));
  const asked = await workshop.lead('points', body);
  expect(asked.status).toBe(200);
  const { things } = asked.body.items.at(-1).points;
  const item: string = asked.body.current.item;
  const named = (letters: readonly string[]) => letters.map((letter) => things['ab'.indexOf(letter)]);
  for (const [i, points] of each.entries())
    expect((await people[i]!.vote(item, { value: named(points) })).status).toBe(200);
  return { ...workshop, people, item, things, named };
}

describe('points', () => {
  test('rank what is offered, hidden until revealed', async () => {
    const { lead, people, item, things, keys, stateOf } = await given([
      ['a', 'a', 'b'],
      ['a', 'a', 'a'],
      ['b', 'b', 'a'],
    ]);
    for (const key of [keys.moderator, keys.beamer, people[0]!.key])
      expect((await stateOf(key)).current).not.toHaveProperty('priorities');
    await lead('reveal', { item });
    for (const key of [keys.moderator, keys.beamer, people[0]!.key]) {
      const { priorities } = (await stateOf(key)).current;
      expect(priorities).toMatchObject({ people: 3, level: false, staysFirst: false, resamples: 10_000 });
      expect(priorities.order.map(({ id, points }: { id: string; points: number }) => [id, points])).toEqual([
        [things[0], 6],
        [things[1], 3],
      ]);
    }
  });

  test('may be given otherwise until revealed, and not afterwards', async () => {
    const { lead, people, item, named } = await given([['a', 'a', 'b']]);
    await people[0]!.vote(item, { value: named(['b', 'b', 'b']) });
    expect((await people[0]!.state()).mine[item]).toEqual({ value: named(['b', 'b', 'b']) });
    await lead('reveal', { item });
    const late = await people[0]!.vote(item, { value: named(['a', 'a', 'a']) });
    expect(late).toMatchObject({ status: 409, body: { code: 'vote-closed' } });
  });

  test.each([
    ['too few', ['a', 'b'], 2],
    ['too many', ['a', 'a', 'b', 'b'], 4],
    ['for what is not offered', ['a', 'b', 'c'], 2],
  ])('%s are refused with what is wrong', async (_, points, sum) => {
    const { people, item, things } = await given([['a', 'b', 'b']]);
    const value = points.map((letter) => things['ab'.indexOf(letter)] ?? 'nothing');
    const refused = await people[0]!.vote(item, { value });
    expect(refused).toMatchObject({ status: 422, body: { code: 'points-refused' } });
    expect(refused.body.detail).toContain(`“${sum}”`.slice(1, -1));
    expect((await people[0]!.vote(item, { unknown: true })).status).toBe(422);
    const odd = [things[0], things[0], things[0], '__proto__'];
    expect((await people[0]!.vote(item, { value: odd })).status).toBe(422);
  });

  test('on goals become weights of the assessment, other weights stay', async () => {
    const { lead, item, things, assessment, call } = await given([
      ['a', 'a', 'b'],
      ['a', 'a', 'b'],
    ]);
    const weigh = () => lead('points/weigh', {});
    expect(await weigh()).toMatchObject({ status: 409, body: { code: 'no-points' } });
    await lead('reveal', { item });
    expect((await weigh()).status).toBe(200);
    const stored = await call('GET', `${assessment.base}/weights`, { key: assessment.key });
    expect(stored.body.weights).toEqual({ overall: { [things[0]]: 10, [things[1]]: 5, ...rest(things) } });
  });

  test('are asked for again in a new round; while one is open with the same number it goes on', async () => {
    const { lead, item } = await given([['a', 'a', 'b']]);
    const again = async (each: number) => (await lead('points', { about: 'goals', each })).body.current.round;
    expect(await again(3)).toBe(1);
    expect(await again(5)).toBe(2);
    await lead('reveal', { item });
    expect(await again(5)).toBe(3);
  });

  test('stay when the items are set anew, cannot be agreed on, and no hands count for them', async () => {
    const { lead, item, call, id, keys } = await given([['a', 'a', 'b']]);
    const items = [{ id: 'strategy.mandate', of: 'question' }];
    const set = await call('PATCH', `/api/workshops/${id}`, { key: keys.moderator, body: { items } });
    expect(set.body.items.map((one: { id: string }) => one.id)).toEqual(['strategy.mandate', item]);
    await lead('reveal', { item });
    expect((await lead('agree', { item, answer: { unknown: true } })).status).toBe(404);
    await lead('reopen', { item });
    expect((await lead('hands', { item, role: 'it', counts: { unknown: 1 } })).status).toBe(422);
  });

  test('on areas and measures are offered by what the assessment says', async () => {
    const { workshop } = await startWorkshop();
    const areas = await workshop.lead('points', { about: 'areas' });
    expect(areas.body.items.at(-1).points).toMatchObject({ about: 'areas', each: 3 });
    expect((await workshop.lead('points', { about: 'areas', each: 21 })).status).toBe(400);
  });

  test('stand in the report and not among the votes', async () => {
    const { lead, item, call, id, keys } = await given([
      ['a', 'a', 'b'],
      ['a', 'a', 'b'],
      ['a', 'b', 'b'],
    ]);
    await lead('reveal', { item });
    await lead('points/weigh', {});
    const get = (name: string) => call('GET', `/api/workshops/${id}/${name}`, { key: keys.moderator });
    expect((await get('votes.csv')).body.trim().split('\r\n')).toHaveLength(1);
    expect((await get('report.pdf')).status).toBe(200);
  });
});

const rest = (things: readonly string[]) => Object.fromEntries(things.slice(2).map((key) => [key, 0]));
