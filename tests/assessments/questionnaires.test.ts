import { expect, test } from 'vitest';
import { library } from '../../server/assessments/library.ts';
import { handmadeContent } from '../fixtures/small-rule-set.ts';
import { caller } from './caller.ts';
import { startApp } from './start.ts';

test('all questionnaires are listed with their versions', async () => {
  const several = library([
    handmadeContent({ published: '2026-01-01' }),
    handmadeContent({ version: '2026-2' }),
  ]);
  const call = await caller((await startApp({ library: several })).app);
  const { questionnaires } = (await call('GET', '/api/questionnaires')).body;
  expect(questionnaires.map((q: Record<string, unknown>) => [q.id, q.version, q.published])).toEqual([
    ['small', '2026-1', '2026-01-01'],
    ['small', '2026-2', null],
  ]);
  expect((await call('GET', '/api/questionnaires/small')).body.version).toBe('2026-1');
  expect((await call('GET', '/api/questionnaires/small/2026-2')).body.version).toBe('2026-2');
});

test('a questionnaire is told with its words in the language asked for', async () => {
  const call = await caller((await startApp()).app);
  const { body } = await call('GET', '/api/questionnaires/small?language=en');
  const strategy = body.sections.find((s: { id: string }) => s.id === 'strategy');
  expect(strategy).toMatchObject({ title: 'en strategy', area: null, profile: false });
  expect(strategy.questions.find((q: { id: string }) => q.id === 'strategy.goals')).toEqual({
    id: 'strategy.goals',
    kind: 'multiple',
    text: 'goals?',
    help: 'Help for goals.',
    why: 'Why goals matters.',
    choices: [
      { id: 'none', text: 'the choice none', exclusive: true },
      { id: 'cost', text: 'the choice cost', exclusive: false },
      { id: 'security', text: 'the choice security', exclusive: false },
    ],
    quick: false,
    notApplicable: false,
    show: null,
    terms: [],
    sources: [],
  });
  expect((await call('GET', '/api/questionnaires/small')).body.language).toBe('de');
});

test('a repeated question has the words of its area where the area has its own', async () => {
  const call = await caller((await startApp()).app);
  const { sections } = (await call('GET', '/api/questionnaires/small')).body;
  const help = (section: string): string =>
    sections
      .find((s: { id: string }) => s.id === section)
      .questions.find((q: { id: string }) => q.id === `${section}.export`).help;
  expect(help('office')).toBe('Help for office.');
  expect(help('servers')).toBe('Help for export.');
});
