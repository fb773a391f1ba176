import { resolve } from 'node:path';
import { editionFrom } from '../../../server/assessments/library.ts';
import type { Language } from '../../../server/web/language.ts';
import { loadViews } from '../../../server/web/views.ts';
import type { CurrentState, Spread, State } from '../../../server/workshops/model.ts';
import type { Seen } from '../../../server/workshops/pages/seen.ts';
import { handmadeContent } from '../../fixtures/small-rule-set.ts';

const views = loadViews(resolve(import.meta.dirname, '../../../templates'));
const edition = editionFrom(handmadeContent());

/** The first question of the small rule set that offers choices. */
export const asked = edition.full.questionnaire.questions.find(({ kind }) => kind === 'single')!;
const others = edition.full.questionnaire.questions.filter(({ id }) => id !== asked.id).slice(0, 2);

/** A workshop about three questions, as somebody sees it. */
export function seen(change: Partial<State> = {}, language: Language = 'de'): Seen {
  const items = [asked, ...others].map(({ id }) => ({
    id,
    of: 'question' as const,
    rounds: 0,
    phase: null,
    voted: 0,
  }));
  const state: State = {
    id: 'w1',
    version: 1,
    code: 'ABC234',
    title: 'Klausur <2026>',
    closed: false,
    pace: 'led',
    deadline: null,
    people: 5,
    byRole: null,
    items,
    current: null,
    ...change,
  };
  return {
    state,
    edition,
    asOf: '2026-03-10',
    language,
    words: views.words[language],
    path: `/${language}/workshops/w1`,
  };
}

/** The first question, open. */
export const current = (change: Partial<CurrentState> = {}): CurrentState => ({
  item: asked.id,
  of: 'question',
  round: 1,
  phase: 'voting',
  endsAt: null,
  voted: 2,
  ...change,
});

/** So many votes for each choice in their order, and so many who do not know. */
export function spread(counts: number[], unknown = 0, change: Partial<Spread> = {}): Spread {
  const choices = asked.choices.map((choice, i) => ({ choice, count: counts[i] ?? 0 }));
  const total = choices.reduce((sum, { count }) => sum + count, unknown);
  return { total, unknown, choices, byRole: null, consensus: null, ...change };
}

/** A page of a workshop as HTML. */
export const drawn = (page: string, data: object, language: Language = 'de'): string =>
  views.render(
    page,
    {
      language,
      title: 'Workshop',
      home: `/${language}/`,
      switch: null,
      content: '',
      workshop: true,
      live: '/events',
    },
    data,
  );
