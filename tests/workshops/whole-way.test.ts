import { expect, test } from 'vitest';
import { startWorkshop } from './start.ts';

const item = 'strategy.mandate';

test('from making a workshop to an agreed answer of the assessment', async () => {
  const { workshop } = await startWorkshop({ title: 'Beispielstadt' });
  const { lead, join, keys, stateOf, assessment } = workshop;
  const [ada, ben, cem] = [await join('it', 'Ada'), await join('it'), await join('management')];
  expect(await stateOf(keys.beamer)).toMatchObject({ title: 'Beispielstadt', people: 3, current: null });

  expect((await lead('open', { item })).body.current).toMatchObject({ item, round: 1, phase: 'voting' });
  for (const [one, value] of [
    [ada, 'none'],
    [ben, 'none'],
    [cem, 'council'],
  ] as const)
    expect((await one.vote(item, { value })).status).toBe(200);
  expect((await stateOf(keys.beamer)).current).toMatchObject({ voted: 3, phase: 'voting' });
  expect((await ada.state()).current.mine).toEqual({ value: 'none' });

  const { spread } = (await lead('reveal', { item })).body.current;
  expect(spread).toMatchObject({
    total: 3,
    unknown: 0,
    choices: [
      { choice: 'none', count: 2 },
      { choice: 'council', count: 1 },
    ],
  });

  await lead('vote-anew', { item, round: 1 });
  await ada.vote(item, { value: 'council' });
  const second = (await lead('reveal', { item })).body.current;
  expect(second).toMatchObject({ round: 2, spread: { total: 1 }, before: { total: 3 } });

  const agreed = await lead('agree', {
    item,
    answer: { value: 'council' },
    note: 'Beschluss vom 3. Mai',
    dissent: 'Ben sieht keinen Beschluss.',
    finder: 'Ada',
  });
  expect(agreed.body.current).toMatchObject({
    phase: 'agreed',
    agreed: { dissent: 'Ben sieht keinen Beschluss.' },
  });
  expect((await assessment.get()).body.answers[item]).toEqual({
    value: 'council',
    note: 'Beschluss vom 3. Mai',
    who: 'Ada',
    origin: 'workshop',
  });

  expect((await lead('agree/undo', { item })).body.current.phase).toBe('revealed');
  expect((await assessment.get()).body.answers[item]).toEqual({ open: true });
});
