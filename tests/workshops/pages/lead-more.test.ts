import { expect, test } from 'vitest';
import type { State } from '../../../server/workshops/model.ts';
import { joiningOf } from '../../../server/workshops/pages/joining.ts';
import { type LeadMore, nothingMore } from '../../../server/workshops/pages/lead-more.ts';
import { leadView } from '../../../server/workshops/pages/lead-view.ts';
import { asked, current, drawn, seen, spread } from './seen.ts';

const joining = joiningOf({ origin: 'https://kompass.example.org', code: 'ABC234' });
const page = (change: Partial<State>, more: LeadMore = nothingMore): string =>
  drawn('workshop-lead', leadView(seen(change), { joining, sent: null, links: [], token: 't', more }));
const opened = (text: string): string[] =>
  [...text.matchAll(/name="then" value="open ([^"]*)"/g)].map(([, value]) => value!);

test('after the deadline items are offered in the order in which to talk, each with why', () => {
  const ids = seen().state.items.map(({ id }) => id);
  const [first, second, third] = ids as [string, string, string];
  const agenda = [
    { item: third, reason: 'dissent' as const, agreement: 0.2 },
    { item: first, reason: 'unknown' as const, agreement: null },
    { item: second, reason: 'agreed' as const, agreement: 1 },
  ];
  const text = page({ pace: 'own' }, { ...nothingMore, agenda });
  // The button that leads on comes before the list.
  expect(opened(text)).toEqual([third, third, first, second]);
  expect(text).toContain('Die Frist ist vorbei.');
  const reasons = ['gehen auseinander', 'viele wissen es nicht', 'alle einig'];
  expect(reasons.map((reason) => text.indexOf(`(${reason})`) > 0)).toEqual([true, true, true]);
  expect(opened(page({ pace: 'own' }))).toEqual([first, ...ids]);
});

test('where roles see things apart is told in words, and that they do not', () => {
  const apart = ['IT und Fachämter <b>'];
  expect(page({}, { ...nothingMore, apart })).toContain('IT und Fachämter &lt;b&gt;');
  expect(page({}, { ...nothingMore, apart: [] })).toContain('keine zwei Rollen eine ganze Stufe');
  expect(page({})).not.toContain('Wo die Sichten');
});

test('how sure an agreed answer is stands beside it', () => {
  const answer = { value: asked.choices[0]!, grade: 'documented' as const };
  const agreed = { item: asked.id, answer, note: '', dissent: '', finder: '', at: '' };
  expect(page({ current: current({ phase: 'agreed', spread: spread([3, 2]), agreed }) })).toContain(
    '(Belegt)',
  );
});

test('weights of goals are offered once their points are revealed, and not again once they hold', () => {
  const points = { about: 'goals' as const, each: 3, things: ['strategy', 'independence'] };
  const item = {
    id: 'points.goals',
    of: 'points' as const,
    rounds: 1,
    phase: 'revealed' as const,
    voted: 3,
    points,
  };
  const now = current({ item: item.id, of: 'points', phase: 'revealed' });
  const shown = (weighed: boolean | null) =>
    page({ items: [item], current: now }, { ...nothingMore, weighed });
  expect(shown(false)).toContain('value="weigh"');
  expect(shown(true)).not.toContain('value="weigh"');
  expect(shown(true)).toContain('ist nach diesen Punkten gewichtet');
  expect(shown(null)).not.toContain('gewichtet');
  // A ranking needs no agreement.
  expect(shown(true)).toContain('Über alles ist gesprochen');
});
